/** An alternation of the spellings in pipe strings, the longest first: `'tỷ|triệu'` → `triệu|tỷ`. */
export function anyOf(...pipes: string[]): string {
  const spellings = pipes.flatMap((pipe) => pipe.split('|')).filter(Boolean);
  const escaped = spellings.sort((a, b) => b.length - a.length).map(literal);
  return `(?:${escaped.join('|')})`;
}

/** Letters with meaning in a pattern stand for themselves; a space is any short white space. */
function literal(spelling: string): string {
  return spelling.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&').replaceAll(' ', '\\s{1,3}');
}

/** Not inside a word: "ha" in "138.500 ha" but not in "hai". */
export const WORD_END = '(?![\\p{L}\\p{N}])';
export const WORD_START = '(?<![\\p{L}\\p{N}])';
