import { isCapital, isDigit, isLetter, isSmall } from '../../text/pattern.ts';

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
    // Between two lines there may be a space, and scripts without capitals are parted too.
    const [before, behind] = own === line ? [text, piece] : [text.trimEnd(), piece.trimStart()];
    const begins =
      isBeginning(behind[0]) ||
      (own !== line && isLetter(behind[0]) && !isSmall(behind[0])) ||
      (isHangul(before.at(-1)) && isHangul(behind[0]));
    text += isEnd(before.at(-1)) && begins ? ` | ${piece}` : piece;
    line = own;
    if (text.length > MAX_LINE) break;
  }
  return text;
}

const isEnd = (char?: string) => isLetter(char) || isDigit(char) || char === ')';
/** Words of Korean stand apart. */
const isHangul = (char = '') => /[가-힣]/u.test(char);
const isBeginning = (char?: string) => isCapital(char) || isDigit(char);

function pieces(node: Node): Node[] {
  if (node.nodeType === 3) return [node];
  const walker = node.ownerDocument?.createTreeWalker(node, 4);
  const found: Node[] = [];
  while (found.length < 40 && walker?.nextNode()) found.push(walker.currentNode);
  return found;
}
