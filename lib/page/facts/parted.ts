/** Characters of the line that names the authors. */
export const MAX_LINE = 400;

/** What begins a line of its own within what names the authors. */
const LINES = 'div,p,li,dd,dt,td,section,h1,h2,h3,h4,h5,h6';

/**
 * The text of nodes, a bar where two pieces run together, stand in lines of their own or far apart: "Anna Hale | Staff
 * Writer"; the beginning of a long one.
 */
export function partedText(...nodes: Node[]): string {
  let text = '';
  let line: Element | null | undefined;
  for (const node of nodes.flatMap(pieces)) {
    const whole = (node.nodeValue ?? '').replace(/\u00a0{2,}/gu, ' | ').replace(/\s+/gu, ' ');
    const piece = text.endsWith(' ') ? whole.trimStart() : whole;
    const own = piece.trim() ? node.parentElement?.closest(LINES) : line;
    const [ends, begins] =
      own === line ? [/[\p{L}\d)]$/u, /^[\p{Lu}\d]/u] : [/[\p{L}\d)]\s?$/u, /^\s?[\p{Lu}\p{Lo}\d]/u];
    text += ends.test(text) && begins.test(piece) ? ` | ${piece}` : piece;
    line = own;
    if (text.length > MAX_LINE) break;
  }
  return text;
}

function pieces(node: Node): Node[] {
  if (node.nodeType === 3) return [node];
  const walker = node.ownerDocument?.createTreeWalker(node, 4);
  const found: Node[] = [];
  while (found.length < 40 && walker?.nextNode()) found.push(walker.currentNode);
  return found;
}
