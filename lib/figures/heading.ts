import { LETTERS } from '../text/pattern.ts';

/** How far above a line its heading and the head of its table are looked for, and below the end of its row. */
const REACH = 1200;
const WIDTH = 200;
const MOST_COLUMNS = 12;
/** A short line of words that no mark or number ends: "Ticket prices", "Best Overall:"; not "Price: $5", "Sound 8.5". */
const HEADING = new RegExp(`^(?=.{0,90}[${LETTERS}]{2})[^:|\\t]{3,90}$`, 'u');
/** What ends no heading; looked at first, since most lines of a table end so. */
const ENDS = '.!?,;…%0123456789';
/** A number alone in its line: "1,250", "$3.4bn", "−4 %". */
export const CELL = new RegExp(`^[^${LETTERS}\\d]{0,4}\\d[^${LETTERS}]{0,20}[${LETTERS}]{0,3}$`, 'u');
/** "4. Progressive Group" */
const NUMBER = /^\d{1,2}[.)]\s{1,3}/u;

/** What stands above a line: the nearest heading, which of a cell names its row, and the head of the cell's column. */
export interface Heads {
  row: string;
  column: string;
  /** The lines above, the nearest first. */
  above: readonly string[];
}

/** The heads of the line that begins at a place. */
export function headsOf(text: string, at: number): Heads {
  const above = linesOf(text.slice(Math.max(0, at - REACH), at)).reverse();
  const [cell = '', ...below] = linesOf(text.slice(at, at + WIDTH));
  const row = above.find(isHeading)?.replace(NUMBER, '') ?? '';
  return { row, above, column: CELL.test(cell) ? columnHead(above, below) : '' };
}

/** Of a table printed cell by cell: above its first row's name stand as many words as a row has numbers. */
function columnHead(above: readonly string[], below: readonly string[]): string {
  const before = lengthOf(above);
  const columns = before + 1 + lengthOf(below);
  if (columns > MOST_COLUMNS) return '';
  let words = 0;
  for (const [at, line] of above.entries()) {
    words = isHeading(line) ? words + 1 : 0;
    if (words > columns) return above[at - before] ?? '';
  }
  return '';
}

/** How many numbers come first, as far as a row may go. */
function lengthOf(lines: readonly string[]): number {
  const first = lines.slice(0, MOST_COLUMNS);
  const end = first.findIndex((line) => !CELL.test(line));
  return end < 0 ? first.length : end;
}

function isHeading(line: string): boolean {
  return !ENDS.includes(line.at(-1) ?? '') && HEADING.test(line);
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

/** The first words of a heading. */
export function headWords(heading: string, most: number): string {
  return heading
    .split(/\s{1,5}/u)
    .slice(0, most)
    .join(' ');
}
