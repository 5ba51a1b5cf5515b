/** Elements that begin a new paragraph of the text. */
const BLOCK =
  /^(?:P|DIV|SECTION|ARTICLE|H[1-6]|LI|UL|OL|DL|DT|DD|BLOCKQUOTE|FIGURE|FIGCAPTION|TABLE|CAPTION|THEAD|TBODY|TFOOT|TR|PRE|HR|MAIN|HEADER)$/u;

/** The text of clean HTML in NFC: a blank line between blocks, a table row by row with its cells parted by " | ". */
export function blockText(root: Element): string {
  const blocks: string[] = [];
  let open = '';
  const close = () => {
    const text = open.replace(/[ \t\n\r\f\u00ad]+/gu, (space) => (space === '\u00ad' ? '' : ' ')).trim();
    if (text) blocks.push(text);
    open = '';
  };
  const visit = (node: Node) => {
    if (node.nodeType === 3) open += node.nodeValue ?? '';
    if (node.nodeType !== 1) return;
    const name = node.nodeName.toUpperCase();
    if (name === 'BR') open += '\n';
    if (BLOCK.test(name)) close();
    // A caption tells of a picture that is not there: it stays in the HTML.
    if (name === 'FIGCAPTION') return;
    if (name === 'TR')
      open = [...(node as Element).children].map((cell) => cell.textContent?.trim() ?? '').join(' | ');
    else node.childNodes.forEach(visit);
    if (BLOCK.test(name)) close();
  };
  visit(root);
  close();
  return blocks.join('\n\n').replaceAll('\0', '').toWellFormed().normalize('NFC');
}

/** Letters and digits alone, lower case: two printings of one line are equal. */
export function squeezed(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
