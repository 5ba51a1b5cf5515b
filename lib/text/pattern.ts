/** The spellings of a pipe string; what stands in brackets may be left off: `'supérieur(e)(s) à|min'`. */
export function spellings(pipe: string): string[] {
  const all = pipe.split('|');
  return pipe.includes('(') ? all.flatMap(written) : all;
}

function written(one: string): string[] {
  const [whole, before, part, after] = /^([^(]*)\(([^)]*)\)(.*)$/u.exec(one) ?? [];
  return whole ? [`${before}${after}`, `${before}${part}${after}`].flatMap(written) : [one];
}

/**
 * An alternation of the spellings in pipe strings: `'vạn|vạn rưỡi'` → `vạn rưỡi|vạn`. From the end of the alphabet, so
 * that none stands before a longer one that it begins; those that begin alike stand together and compile to less.
 */
export function anyOf(...pipes: string[]): string {
  const all = new Set(pipes.flatMap(spellings).filter(Boolean));
  const escaped = [...all].sort().reverse().map(literal);
  return `(?:${escaped.join('|')})`;
}

/** Letters with meaning in a pattern stand for themselves; a space is any short white space. */
function literal(spelling: string): string {
  return spelling.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&').replaceAll(' ', '\\s{1,3}');
}

/**
 * Letters and their marks, to stand within brackets. `\p{L}` says the same and more, but takes a millisecond to
 * compile wherever it stands; thirty masks were ready 40 ms later for it.
 */
export const LETTERS =
  'A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02af\\u0300-\\u1fff\\u2c00-\\u2dff\\u3005-\\u3007\\u3041-\\ud7ff\\uf900-\\ufaff\\uff21-\\uff3a\\uff41-\\uff5a';

/** Latin capitals, with small letters of Vietnamese that stand between them, and Latin small letters; ready at once, too. */
export const CAPITALS = 'A-Z\\u00c0-\\u00de\\u0102\\u0110\\u0128\\u0168\\u01a0\\u01af\\u1ea0-\\u1ef8';
export const SMALL = 'a-z\\u00df-\\u00ff';

/** Words of more than one letter. */
export const LONG_WORD = new RegExp(`[${LETTERS}][${LETTERS}0-9]{1,30}`, 'gu');

/** Not inside a word: "ha" in "138.500 ha" but not in "hai". */
export const WORD_END = `(?![${LETTERS}0-9])`;
export const WORD_START = `(?<![${LETTERS}0-9])`;

/** A pattern with `\p{L}` and `\p{N}` spelt out, so that it is ready at once. */
export function light(source: string): string {
  return source.replace(/\[[^\]]{0,200}\]|\\p\{[LN]\}/gu, (part) =>
    part.startsWith('[')
      ? part.replaceAll('\\p{L}', LETTERS).replaceAll('\\p{N}', '0-9')
      : `[${part === '\\p{L}' ? LETTERS : '0-9'}]`,
  );
}

/** Signs of Chinese and Japanese, and those of Korean, to stand within brackets; the rare ones apart. */
export const HAN = '\\u3400-\\u9fff';
export const CJK = `${HAN}\\u3041-\\u30ff\\uac00-\\ud7a3`;

const LETTER = new RegExp(`[${LETTERS}]`, 'u');

/** Where the word at a place ends, at most 24 letters on. */
export function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < at + 24 && isLetter(text[end])) end += 1;
  return end;
}

/** Is the first character a letter? */
export function isLetter(char: string | undefined): boolean {
  return char !== undefined && char !== '' && LETTER.test(char.charAt(0));
}

/** Does it begin with a capital, in a script that has some? By its lower case: `\p{Lu}` takes the browser a millisecond to compile. */
export function isCapital(word = ''): boolean {
  const char = word.charAt(0);
  return char !== char.toLowerCase();
}

/** Is it a small letter, in a script that has capitals? */
export function isSmall(char: string | undefined): boolean {
  return char !== undefined && char !== char.toUpperCase();
}

/** Is it an ASCII digit? */
export function isDigit(char: string | undefined): boolean {
  return /\d/u.test(char ?? '');
}
