import { isCapital } from '../../text/pattern.ts';
import { plain } from '../../text/plain.ts';
import { splitSentences } from '../../text/sentences.ts';
import { isContent, isLittle, isVerb, sizeOf, trimEnd } from './phrase.ts';
import { type Token, tokensOf } from './token.ts';
import type { Wording } from './wording.ts';
import { textOf } from './written.ts';

/** Most words of a noun that a pronoun stands for. */
const MOST = 6;

/**
 * The tokens with the noun that it stands for in the place of the pronoun that opens a clause, "*It* rose 3%", or before
 * a verb that may lack one, "*Exporta* el 64 %": the subject told last, here or in the text `before`, if its article agrees.
 */
export function withAntecedent(tokens: Token[], before: () => string, wording: Wording): Token[] {
  if (wording.standsFor.length === 0) return tokens;
  const at = tokens.findIndex((_, at) => isFree(tokens, at, wording) && standsAlone(tokens, at, wording));
  const slot = tokens[at];
  if (!slot) return tokens;
  const subjectIn = (words: readonly Token[]) => subjectFor(slot.low, words, wording);
  const isPronoun = wording.pronouns?.has(slot.low);
  const near = subjectIn(tokens.slice(0, at));
  const noun = near
    ? isPronoun && near
    : splitSentences(before(), wording.abbreviations)
        .slice(-1)
        .flatMap((one) => subjectIn(tokensOf(one, plain(one.text), [], wording)) ?? []);
  if (!noun || noun.length === 0) return tokens;
  const text = textOf(noun);
  const verb = isPronoun ? [] : [{ ...slot, text: slot.low }];
  return tokens.toSpliced(at, 1, { ...slot, text, low: text.toLowerCase(), size: sizeOf(noun) }, ...verb);
}

/** May a subject stand here: at the head, behind an opening, "Founded in 1987,", or in German behind the verb? */
function isFree(tokens: readonly Token[], at: number, { predicates, language, asides }: Wording): boolean {
  const { kind = 'break', low = '' } = tokens[at - 1] ?? {};
  const isBehind = asides.has(low) || (language.verbSecond && predicates.has(low));
  return tokens[at]?.kind === 'word' && (isBehind || /^(?:comma|time|break)$/u.test(kind));
}

/** Is it a pronoun, or a verb that has none: "*Exporta* el 64 %", "*Suma* ya 21"; not "*Murieron* 5 personas"? */
function standsAlone(tokens: readonly Token[], at: number, wording: Wording): boolean {
  const { pronouns, standsFor, predicates, determiners, nounStops, asides } = wording;
  const low = tokens[at]?.low ?? '';
  if (pronouns?.has(low)) return true;
  const isKnown = predicates.has(low);
  if (nounStops.has(low) && !isKnown) return false;
  const amount = tokens.findIndex(({ kind }, place) => kind === 'number' && place > at);
  const { nounEnd = 0, end = 0 } = tokens[amount] ?? {};
  if (nounEnd > end && isContent(tokens[amount - 1], wording) && !isKnown) return false;
  const [next, more] = tokens.slice(at + 1, at + 4).filter((token) => !asides.has(token.low));
  const isObject =
    (determiners.has(next?.low ?? '') ? more : next)?.kind === 'number' || isLittle(next, wording);
  return isObject && standsFor.some(({ pattern }) => pattern.test(low));
}

/** The subject of a sentence, up to its verb, empty where it may not be stood for; undefined where none is found. */
function subjectFor(slot: string, tokens: readonly Token[], wording: Wording): Token[] | undefined {
  const { standsFor, language, binders, determiners, edges, asides } = wording;
  for (const [at, { low, text }] of tokens.entries()) {
    if (!isFree(tokens, at, wording)) continue;
    const glued = low.slice(0, low.indexOf("'") + 1);
    const isBare = at === 0 && isCapital(text) && !edges.has(low) && !asides.has(low);
    const article = [low, glued].find((one) => determiners.has(one)) ?? (isBare ? '#' : '');
    const isName = article === '#';
    if (!article) continue;
    if (!standsFor.some((one) => one.pattern.test(slot) && one.determiners.has(article))) return [];
    const from = article === low ? at + 1 : at;
    const run = tokens.slice(from, from + MOST + 1);
    const end = run.findIndex((word, at) => {
      if (word.kind !== 'word' || at === 0) return word.kind !== 'word';
      if (language.nounsCapital) return isCapital(run[at - 1]?.text) && !isCapital(word.text);
      return isVerb(word, wording) || (isLittle(word, wording) && !binders.has(word.low));
    });
    const last = run[end];
    const isShort = last?.kind === 'comma' && end < 3;
    const isWhole = language.nounsCapital || isShort || (last && isVerb(last, wording));
    const head = language.headFirst && !isName ? run.slice(0, 1) : [];
    const noun = isWhole ? trimEnd(run.slice(0, end), wording) : head;
    // "Sales rose" names none, nor does "Coastal sales rose".
    const isOne = !noun.at(-1)?.low.endsWith(language.plural);
    if (!isName || (isOne && noun.length > 0 && noun.every((word) => isCapital(word.text)))) return noun;
  }
  return undefined;
}
