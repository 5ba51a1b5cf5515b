/** How far above a line its heading is looked for. */
const REACH = 400;
/** A short line of words that no mark or number ends: "Ticket prices", "Best Overall:"; not "Price: $5", "Sound 8.5". */
const HEADING = /^(?=.{0,200}\p{L}{2})[^\n:]{3,90}(?<![.!?,;…\d%])$/u;
/** "4. Progressive Group" */
const NUMBER = /^\d{1,2}[.)]\s{1,3}/u;

/** The nearest line above a place that reads like a heading, or nothing. */
export function headingAbove(text: string, at: number): string {
  const from = Math.max(0, at - REACH);
  const lines = text.slice(from, at).split('\n');
  // The first may be the end of a line.
  const whole = from > 0 ? lines.slice(1) : lines;
  const heading = whole.findLast((line) => HEADING.test(line.trim()))?.trim() ?? '';
  return heading.replace(NUMBER, '');
}

/** The first words of a heading. */
export function headWords(heading: string, most: number): string {
  return heading
    .trim()
    .split(/\s{1,5}/u)
    .slice(0, most)
    .join(' ');
}
