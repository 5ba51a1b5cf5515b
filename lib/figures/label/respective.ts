import { subjectOf, trimEnd, trimHead } from './phrase.ts';
import type { Token } from './token.ts';
import type { Line } from './walk.ts';
import type { Wording } from './wording.ts';

/** Of "tin, copper and lead rose 5%, 7% and 9% respectively": the things by the token of their number. */
export function respectivesOf({ tokens }: Line, wording: Wording): Map<number, Token[]> {
  const said = tokens.findIndex(({ low }) => wording.respectively.has(low));
  const run = [-1, 1].map((step) => runFrom(tokens, said, step, wording)).find(({ length }) => length > 1);
  if (said < 0 || !run) return new Map();
  const items = itemsBefore(tokens, run[0] ?? 0, wording).slice(-run.length);
  if (items.length < run.length) return new Map();
  return new Map(withHead(items, wording).map((thing, at) => [run[at] as number, thing]));
}

/** Numbers in a row beside a word, before it or behind, with nothing but commas, joining and little words between. */
function runFrom(
  tokens: readonly Token[],
  said: number,
  step: number,
  { edges, predicates }: Wording,
): number[] {
  const run: number[] = [];
  for (let at = said + step; ; at += step) {
    const { kind = 'break', low = '' } = tokens[at] ?? {};
    if (kind === 'number') run.push(at);
    else if (!/^(?:comma|soft)$/u.test(kind) && !edges.has(low) && !predicates.has(low))
      return step < 0 ? run.reverse() : run;
  }
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
