import type { Mention } from '../types.ts';
import type { Found } from './mentions.ts';

/** What makes a number a name once makes it one wherever it is printed the same. */
const NAMED = new Set(['name', 'model', 'code']);
/** "Ryzen 3", "100F", "Four Seasons" */
const BEFORE = /[^\s"“‘(]{0,24}\p{Lu}[^\s"“‘(]{0,24} $/u;
const TOKEN = /\d{1,6}(?:\.\d{1,2})?\p{L}{0,3}|\p{Lu}\p{Ll}{2,9} \p{Lu}\p{Ll}{1,20}/uy;

/** The numbers without those that the article elsewhere has as the name of a thing: "Ryzen 3 processors". */
export function withoutNames({ mentions, dropped }: Found, text: string): Found {
  const names = new Set(
    dropped.filter(({ rule }) => NAMED.has(rule)).map(({ start }) => nameAt(text, start)),
  );
  // "Công ty *577*", and later "của *577*"
  const labels = new Set(dropped.filter(({ rule }) => rule === 'label').map(({ text: printed }) => printed));
  const isName = ({ start, text: printed, quantity }: Mention) => {
    if (quantity.unit === null && labels.has(printed)) return true;
    const name = names.size > 0 ? nameAt(text, start) : undefined;
    return name !== undefined && names.has(name) && (quantity.kind === 'count' || name === printed);
  };
  const named = mentions.filter(isName).map(({ start, end, text }) => ({ start, end, text, rule: 'name' }));
  return named.length === 0
    ? { mentions, dropped }
    : {
        mentions: mentions.filter((mention) => !isName(mention)),
        dropped: [...dropped, ...named].sort((a, b) => a.start - b.start),
      };
}

/** The name that a number may be or end: digits with their letters, else with the word before that has a capital. */
function nameAt(text: string, at: number): string | undefined {
  TOKEN.lastIndex = at;
  const token = TOKEN.exec(text)?.[0];
  if (!token || /\p{L}/u.test(token)) return token;
  const [word] = BEFORE.exec(text.slice(Math.max(0, at - 50), at)) ?? [];
  return word && word + token;
}
