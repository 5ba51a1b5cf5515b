import { isContent, isLittle, isVerb } from './phrase.ts';
import type { Token } from './token.ts';
import type { Wording } from './wording.ts';

/** Most words of an item of a list. */
const MOST_ITEM = 4;

/** Makes the commas of "exports of *rice, tea and salt* rose" join as its "and" does, which part clauses else. */
export function findLists(tokens: readonly Token[], wording: Wording) {
  for (const [at, { kind, low }] of tokens.entries()) {
    if (kind !== 'soft' || !wording.betweenJoin.has(low) || !goesOn(tokens, at, wording)) continue;
    const commas: Token[] = [];
    let [start, end] = [wordsBefore(tokens, at), at];
    // ", the light and quick car" lists nothing.
    const isAlike =
      !wording.determiners.has(tokens[start]?.low ?? '') || wording.edges.has(tokens[at + 1]?.low ?? '');
    while (isAlike && tokens[start - 1]?.kind === 'comma' && isItem(tokens.slice(start, end), wording)) {
      commas.push(tokens[start - 1] as Token);
      end = start - 1;
      start = wordsBefore(tokens, end);
    }
    const head = tokens.slice(start, end);
    if (tokens[start - 1]?.kind !== 'number' && opensList(head, commas.length, wording))
      for (const comma of commas) Object.assign(comma, { kind: 'soft', text: '', size: 0 });
  }
}

function wordsBefore(tokens: readonly Token[], end: number): number {
  return tokens.findLastIndex(({ kind }, at) => at < end && kind !== 'word') + 1;
}

/** Is it a noun and what tells more of it, behind its article? */
function isItem(words: readonly Token[], wording: Wording): boolean {
  const noun = words.slice(words.findIndex((word) => isContent(word, wording)));
  const isName = noun.every((word) => isContent(word, wording) && !isVerb(word, wording));
  return isName && noun.length > 0 && words.length <= MOST_ITEM && isContent(words.at(-1), wording);
}

/** Does the last item follow, and no mark behind it that ends an aside: "Lee, *a teacher and poet*, earns"? */
function goesOn(tokens: readonly Token[], at: number, wording: Wording): boolean {
  const [next] = tokens.slice(at + 1);
  const end = tokens.findIndex(({ kind }, place) => place > at && kind !== 'word');
  return next?.kind === 'word' && !isVerb(next, wording) && tokens[end]?.kind !== 'comma';
}

/** Does the first item end these words? Those of "*In London*, shares and bonds" open a clause. */
function opensList(words: readonly Token[], more: number, wording: Wording): boolean {
  const [head] = words;
  const last = words.at(-1);
  if (!head || !last || !isContent(last, wording) || isVerb(last, wording)) return false;
  const isOpening = more < 2 && !wording.language.verbSecond && isLittle(head, wording);
  return !isOpening && !wording.asides.has(head.low);
}
