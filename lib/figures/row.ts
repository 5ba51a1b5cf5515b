import { firstNot } from '../text/first-not.ts';
import { LETTERS } from '../text/pattern.ts';
import type { Mention } from '../types.ts';
import { CELL, headWords } from './heading.ts';

/** Between the cells of a row of a table printed in one line. */
const BAR = '|';
/** How far above a row the head of its table is looked for. */
const REACH = 4000;
/** A name or a head: "Change", "2024"; not a mere number. */
const WORDS = new RegExp(`[${LETTERS}]{2}|^(?:19|20)\\d{2}$`, 'u');
/** What no head begins with: "50 (subscribers)", but "2024 revenue". */
const AMOUNT = new RegExp(`^[^${LETTERS}\\d]{0,4}(?!(?:19|20)\\d{2}(?!\\d))\\d`, 'u');

/** An amount with no more beside it than a bound: "about #", "# or more". */
const BOUND = /^(?:\S+ ){0,2}#(?: \S+){0,2}$/u;

/** A line with where it begins and ends, its cells and where each of them begins. */
interface Row {
  from: number;
  to: number;
  cells: string[];
  starts: number[];
  /** The first cell that is no number, −1 for none, and the cells of the head of the table. */
  named: number;
  head: string[];
}

/** The name of its row and the head of its column, of a number or a mention alone in its cell. */
export type Cell = readonly [name: string, column: string];

/** Finds the cell of a mention; undefined where it stands in none. A row is read once, since it may hold thousands. */
export function cellFinder(text: string): (mention: Mention) => Cell | undefined {
  let row: Row | undefined;
  return ({ start, text: printed, quantity: { bound } }) => {
    if (!row || start < row.from || start >= row.to) row = rowAround(start, text);
    const { cells, starts, named, head } = row;
    const at = placeIn(starts, start);
    const cell = cells[at] ?? '';
    // "812", "87 tỷ đồng", "about 812 jobs"
    const isAlone = CELL.test(cell) || cell === printed || (bound && BOUND.test(cell.replace(printed, '#')));
    return cells.length > 1 && named >= 0 && named < at && isAlone
      ? [cells[named] ?? '', head[at] ?? '']
      : undefined;
  };
}

/** Tells what a cell is told by: "Acme: Change" of "Acme | 12.5 | -3%" under "Company | Price | Change"; or ''. */
export function cellTeller(text: string, most: number): (mention: Mention) => string {
  const find = cellFinder(text);
  return (mention) => {
    const [name, column] = find(mention) ?? ['', ''];
    const isTold = WORDS.test(column) && !name.endsWith(':');
    return isTold ? `${headWords(name, most)}: ${headWords(column, most)}` : '';
  };
}

function rowAround(start: number, text: string): Row {
  const from = text.lastIndexOf('\n', start) + 1;
  const end = text.indexOf('\n', start);
  const to = end < 0 ? text.length : end;
  const pieces = text.slice(from, to).split(BAR);
  const starts: number[] = [];
  let next = from;
  for (const { length } of pieces) {
    starts.push(next);
    next += length + BAR.length;
  }
  const cells = pieces.map((cell) => cell.trim());
  const head = cells.length > 1 ? headRow(text.slice(Math.max(0, from - REACH), from), cells.length) : [];
  return { from, to, cells, starts, named: cells.findIndex((cell) => WORDS.test(cell)), head };
}

/** The first of the rows of as many cells that stand above, where it holds no number itself. */
function headRow(above: string, size: number): string[] {
  const lines = above.split('\n').filter((line) => line.trim());
  const rows = lines.map((line) => line.split(BAR).map((cell) => cell.trim())).reverse();
  const end = rows.findIndex((row) => row.length !== size);
  const head = rows[(end < 0 ? rows.length : end) - 1] ?? [];
  return head.some((cell) => AMOUNT.test(cell)) ? [] : head;
}

/** The last of ascending places that is not behind another. */
function placeIn(starts: readonly number[], place: number): number {
  return Math.max(0, firstNot(starts.length, (at) => (starts[at] ?? 0) <= place) - 1);
}
