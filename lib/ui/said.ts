import type { Quantity } from '../types.ts';
import type { Texts } from './texts/index.ts';

/**
 * What is said before a printed value, "up nearly ", in the words of the interface: it is no part of the value, which
 * would tell something else without it. A sign that is printed tells the way by itself.
 */
export function saidBefore(
  text: string,
  { change, bound }: Pick<Quantity, 'change' | 'bound'>,
  texts: Pick<Texts, 'change' | 'bound'>,
): string {
  const way = change && !/^[+\-−–]/u.test(text) ? [texts.change[change]] : [];
  return [...way, ...(bound ? [texts.bound[bound]] : [])].map((word) => `${word} `).join('');
}
