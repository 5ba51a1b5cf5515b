/** Characters of the line that names the authors. */
export const MAX_LINE = 400;

/** The text of nodes, a bar where two pieces run together: "Anna Hale | Staff Writer"; the beginning of a long one. */
export function partedText(...nodes: Node[]): string {
  let text = '';
  for (const piece of nodes.flatMap(pieces)) {
    text += /[\p{L}\d)]$/u.test(text) && /^[\p{Lu}\d]/u.test(piece) ? ` | ${piece}` : piece;
    if (text.length > MAX_LINE) break;
  }
  return text;
}

function pieces(node: Node): string[] {
  if (node.nodeType === 3) return [node.nodeValue ?? ''];
  const walker = node.ownerDocument?.createTreeWalker(node, 4);
  const found: string[] = [];
  while (found.length < 40 && walker?.nextNode()) found.push(walker.currentNode.nodeValue ?? '');
  return found;
}
