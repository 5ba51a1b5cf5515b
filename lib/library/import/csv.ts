import Papa from 'papaparse';
import { FileError } from './failure.ts';

/** A row by its column names, in lower case; empty for a column that the row or the file lacks. */
export type Row = (column: string) => string;

/** Characters of one record; an unclosed quote would swallow the rest of the file. */
const MAX_RECORD = 8_000_000;

/** The column names of a table in lower case; empty when the first line is no header. */
export function columnsOf(head: string): string[] {
  const [header] = parse(head.slice(0, 4000), delimiterOf(head), false).rows;
  return (header ?? []).map((name) => name.trim().toLowerCase());
}

/** The rows of a CSV by the names of their columns, never by position. Empty lines are left out. */
export async function* csvRows(chunks: AsyncIterable<string>): AsyncGenerator<Row> {
  let columns: Map<string, number> | undefined;
  for await (const cells of csvRecords(chunks)) {
    if (columns) {
      const known = columns;
      yield (column) => cells[known.get(column) ?? -1]?.trim() ?? '';
    } else columns = new Map(cells.map((name, at) => [name.trim().toLowerCase(), at]));
  }
}

async function* csvRecords(chunks: AsyncIterable<string>): AsyncGenerator<string[]> {
  let rest = '';
  let delimiter = '';
  for await (const chunk of chunks) {
    rest += chunk;
    delimiter ||= delimiterOf(rest);
    const { rows, end } = parse(rest, delimiter, true);
    yield* rows;
    rest = rest.slice(end);
    if (rest.length > MAX_RECORD) throw new FileError('damaged');
  }
  if (rest) yield* parse(rest, delimiter || ',', false).rows;
}

/** With `partial` the last record is left for later, since it may go on. */
function parse(text: string, delimiter: string, partial: boolean): { rows: string[][]; end: number } {
  const newline = /^[^\n]*\r(?!\n)/u.test(text.slice(0, 4000)) ? '\r' : '\n';
  const { data, meta } = new Papa.Parser({ delimiter, newline }).parse(text, 0, partial) as Papa.ParseResult<
    string[]
  >;
  return { rows: data.filter((cells) => cells.some((cell) => cell.trim() !== '')), end: meta.cursor };
}

/** The sign that stands most often in the first line. */
function delimiterOf(head: string): string {
  const line = /^[^\r\n]*/u.exec(head.slice(0, 4000))?.[0] ?? '';
  const count = (sign: string) => line.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}
