import { isCapital, isDigit, isLetter } from '../../text/pattern.ts';

/** Characters of the line that names the authors. */
export const MAX_LINE = 400;

/** The text of nodes, a bar where two pieces run together: "Anna Hale | Staff Writer"; the beginning of a long one. */
export function partedText(...nodes: Node[]): string {
  let text = '';
  for (const piece of nodes.flatMap(pieces)) {
    text += isEnd(text.at(-1)) && isBeginning(piece[0]) ? ` | ${piece}` : piece;
    if (text.length > MAX_LINE) break;
  }
  return text;
}

const isEnd = (char?: string) => isLetter(char) || isDigit(char) || char === ')';
const isBeginning = (char?: string) => isCapital(char) || isDigit(char);

function pieces(node: Node): string[] {
  if (node.nodeType === 3) return [node.nodeValue ?? ''];
  const walker = node.ownerDocument?.createTreeWalker(node, 4);
  const found: string[] = [];
  while (found.length < 40 && walker?.nextNode()) found.push(walker.currentNode.nodeValue ?? '');
  return found;
}
