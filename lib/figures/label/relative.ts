import { isSmall } from '../../text/pattern.ts';
import type { Token } from './token.ts';
import type { Wording } from './wording.ts';

/** Most little words between a comma and its relative: "in *deren*", "de los *que*". */
const MOST_LED = 3;
/** Most tokens of its clause. */
const MOST_CLAUSE = 30;
const PARTS = new Set<Token['kind']>(['comma', 'hard', 'break', 'open', 'close']);

/**
 * Finds the commas that lead to relatives: ", *who* has", ", in *which* it has". An article is one where a verb ends
 * its clause: ", *die* 300 Leute beschäftigt".
 */
export function findRelatives(
  tokens: readonly Token[],
  { relatives, edges, determiners, predicates, language }: Wording,
) {
  for (const [at, token] of tokens.entries()) {
    if (!relatives?.has(token.low)) continue;
    let comma = at - 1;
    while (at - comma < MOST_LED && edges.has(tokens[comma]?.low ?? '') && tokens[comma]?.kind === 'word')
      comma -= 1;
    const isApart = tokens[comma]?.kind === 'comma' || tokens[comma]?.kind === 'open';
    // "il n'a *que 5 lits*"
    const next = tokens.find(({ kind, low }, place) => place > at && !(kind === 'word' && edges.has(low)));
    if (language.headFirst && !isApart && next?.kind === 'number') continue;
    if (token.kind === 'word' && determiners.has(token.low)) {
      const behind = tokens.slice(at + 1, at + MOST_CLAUSE);
      const end = behind.findIndex(({ kind }) => PARTS.has(kind));
      const words = end < 0 ? behind : behind.slice(0, end);
      const verb = words.pop();
      // ", die Preise *sind* gestiegen" has its verb second.
      const isFinal = isSmall(verb?.text[0]) && !words.some(({ low }) => predicates.has(low));
      if (!isApart || !isFinal) continue;
    }
    token.kind = 'hard';
    token.relative = isApart ? comma : -1;
  }
}
