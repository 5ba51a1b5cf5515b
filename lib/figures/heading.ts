/** How far above a line its heading is looked for. */
const REACH = 400;
/** A short line of words that no mark ends: "Ticket prices"; not "Price: $5", "He left." */
const HEADING = /^(?=.{0,200}\p{L}{2})[^\n:\d]{3,80}(?<![.!?,;…])$/u;

/** The nearest line above a place that reads like a heading, or nothing. */
export function headingAbove(text: string, at: number): string {
  const lines = text.slice(Math.max(0, at - REACH), at).split('\n');
  return lines.findLast((line) => HEADING.test(line.trim()))?.trim() ?? '';
}
