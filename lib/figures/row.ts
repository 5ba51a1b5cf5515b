import type { Mention } from '../types.ts';
import { CELL, headWords } from './heading.ts';

/** Between the cells of a row of a table printed in one line. */
const BAR = ' | ';
/** How far above a row the head of its table is looked for. */
const REACH = 4000;
/** A name or a head: "Change", "2024"; not a mere number. */
const WORDS = /\p{L}{2}|^(?:19|20)\d{2}$/u;
/** What no head begins with: "50 (subscribers)", but "2024 revenue". */
const AMOUNT = /^[^\p{L}\d]{0,4}(?!(?:19|20)\d{2}(?!\d))\d/u;

/** What a number alone in its cell is told by: "Acme: Change" of "Acme | 12.5 | -3%" under "Company | Price | Change". */
export function cellLabel({ sentence, start }: Mention, text: string, most: number): string {
  if (!sentence.text.includes(BAR)) return '';
  const from = text.lastIndexOf('\n', start) + 1;
  const cells = cellsOf(text.slice(from).split('\n', 1)[0] ?? '');
  const at = cellsOf(text.slice(from, start + 1)).length - 1;
  if (!CELL.test(cells[at] ?? '')) return '';
  const head = headRow(text.slice(Math.max(0, from - REACH), from), cells.length)[at] ?? '';
  const name = cells.slice(0, at).find((cell) => WORDS.test(cell)) ?? '';
  const isHead = WORDS.test(head) && name !== '' && !name.endsWith(':');
  return isHead ? `${headWords(name, most)}: ${headWords(head, most)}` : '';
}

/** The first of the rows of as many cells that stand above, where it holds no number itself. */
function headRow(above: string, size: number): string[] {
  const lines = above.split('\n').filter((line) => line.trim());
  const rows = lines.map(cellsOf).reverse();
  const end = rows.findIndex((row) => row.length !== size);
  const head = rows[(end < 0 ? rows.length : end) - 1] ?? [];
  return head.some((cell) => AMOUNT.test(cell)) ? [] : head;
}

function cellsOf(line: string): string[] {
  return line.split('|').map((cell) => cell.trim());
}
