import { subjectOf, trimEnd, trimHead } from './phrase.ts';
import type { Token } from './token.ts';
import type { Line } from './walk.ts';
import type { Wording } from './wording.ts';

/** Of "tin, copper and lead rose 5%, 7% and 9% respectively": the things by the token of their number. */
export function respectivesOf(line: Line, wording: Wording): Map<number, Token[]> {
  const { tokens } = line;
  const things = new Map<number, Token[]>();
  if (!tokens.some(({ low }) => wording.respectively.has(low))) return things;
  for (const run of runsOf(tokens, wording)) {
    const [first = 0] = run;
    const last = run.at(-1) ?? 0;
    const says = (from: number, to: number) =>
      tokens.slice(Math.max(0, from), to).some(({ low }) => wording.respectively.has(low));
    if (run.length < 2 || !(says(first - 3, first) || says(last + 1, last + 4))) continue;
    const items = itemsBefore(tokens, first, wording);
    if (items.length < run.length) continue;
    for (const [at, thing] of withHead(items.slice(-run.length), wording).entries())
      things.set(run[at] as number, thing);
  }
  return things;
}

/** Numbers in a row with nothing but commas, joining words and little words between. */
function runsOf(tokens: readonly Token[], { edges }: Wording): number[][] {
  const runs: number[][] = [];
  let open = false;
  for (const [at, { kind, low }] of tokens.entries()) {
    if (kind === 'number') {
      if (open) runs.at(-1)?.push(at);
      else runs.push([at]);
      open = true;
    } else if (kind !== 'comma' && kind !== 'soft' && !edges.has(low)) open = false;
  }
  return runs;
}

/** The things named before a number, parted by commas and, the last of them, by a joining word. */
function itemsBefore(tokens: readonly Token[], at: number, wording: Wording): Token[][] {
  let start = at;
  while (start > 0 && !/^(?:break|hard|number)$/u.test(tokens[start - 1]?.kind ?? '')) start -= 1;
  const parts = tokens.slice(start, at).filter(({ kind }) => kind === 'comma' || kind === 'soft');
  if (parts.at(-1)?.kind !== 'soft') return [];
  const items: Token[][] = [[]];
  for (const token of tokens.slice(start, at)) {
    if (token.kind === 'comma' || token.kind === 'soft') items.push([]);
    else if (token.kind === 'word') items.at(-1)?.push(token);
  }
  return items
    .map((item, index) =>
      index < items.length - 1 ? trimEnd(trimHead(item, wording), wording) : subjectOf(item, wording),
    )
    .filter((item) => item.length > 0);
}

/** "profit of A, B and C": B and C take "profit of" as well. */
function withHead(items: Token[][], { binders, edges }: Wording): Token[][] {
  const [first = []] = items;
  const cut = first.findIndex(({ low }) => binders.has(low) && edges.has(low));
  const alike = (item: Token[]) => item.some(({ low }) => binders.has(low));
  const head = cut > 0 ? first.slice(0, cut + 1) : [];
  return items.map((item, at) => (at > 0 && !alike(item) ? [...head, ...item] : item));
}
