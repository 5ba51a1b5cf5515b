import { ADDRESSES, ALLOWED_ADDRESS, ALLOWED_ATTRIBUTES, ALLOWED_TAGS, MAX_SPAN } from './allowed.ts';
import { type Block, type Container, ownElement } from './blocks/block.ts';
import type { Choice } from './blocks/choose.ts';
import type { Layout } from './blocks/layout.ts';
import { share, sums } from './blocks/sums.ts';
import { isParagraph, isSilent, type Paragraphs, paragraphs, UNREAD } from './text.ts';

const VOID = new Set('br hr col wbr'.split(' '));

/** What is written to: HTML of nothing but the allowed, and the text of the same, in which some of it is silent. */
interface Paper {
  html: string;
  text: Paragraphs;
  silent: boolean;
  /** In a row of a table, whose cells are parted by " | " and hold no paragraphs of their own. */
  inRow: boolean;
  /** The address by which links are made whole. */
  base: string;
}

/** The chosen blocks and the captions between them, in what holds them, as HTML and as text. */
export function written({ blocks }: Layout, { container, kept }: Choice, base: string) {
  const [first, last] = [Math.min(...kept), Math.max(...kept)];
  const isCaption = ({ tag, parent }: Block) => tag === 'FIGCAPTION' || parent.tag === 'FIGCAPTION';
  const shown = new Set(
    blocks.filter((block, at) => kept.has(at) || (at > first && at < last && isCaption(block))),
  );
  const counts = sums(blocks.map((block) => (shown.has(block) ? 1 : 0)));
  const paper: Paper = { html: '', text: paragraphs(), silent: false, inRow: false, base };
  const writeParts = (parts: Container['parts']) => {
    for (const part of parts) {
      if (!('parts' in part)) {
        if (shown.has(part)) writeBlock(part, paper);
      } else if (share(counts, part) > 0)
        writeElement(part.element, paper, () => writeParts(part.parts), isRow(part), nameOf(part));
    }
  };
  writeParts(container.parts);
  return { html: paper.html, text: paper.text.read() };
}

/** A paragraph that line breaks part holds paragraphs, which no parser lets stand in one. */
const nameOf = ({ tag, element }: Container) => (tag === 'P' ? 'div' : element.localName);

/** A row of a table that lays out the page holds paragraphs. */
function isRow({ tag, parts }: Container): boolean {
  return tag === 'TR' && parts.every((part) => !('parts' in part));
}

/** Loose text becomes a paragraph. */
function writeBlock(block: Block, paper: Paper) {
  const isLoose = !ownElement(block);
  if (isLoose) paper.html += '<p>';
  part(paper);
  for (const node of block.nodes) writeNode(node, paper);
  part(paper);
  if (isLoose) paper.html += '</p>';
}

function writeNode(node: Node, paper: Paper) {
  if (node.nodeType === 3) {
    paper.html += escaped(node.nodeValue ?? '');
    if (!paper.silent) paper.text.add(node.nodeValue ?? '');
  }
  if (node.nodeType === 1 && !UNREAD.has(node.nodeName.toUpperCase())) {
    const writeInner = () => {
      for (let child = node.firstChild; child; child = child.nextSibling) writeNode(child, paper);
    };
    writeElement(node as Element, paper, writeInner, (node as Element).localName === 'tr');
  }
}

function writeElement(
  element: Element,
  paper: Paper,
  writeInner: () => void,
  isRow: boolean,
  name = element.localName,
) {
  const { silent, inRow } = paper;
  const breaks = isParagraph(name.toUpperCase());
  if (breaks) part(paper);
  if (name === 'br') paper.text.add('\n');
  if (inRow && !silent && /^t[dh]$/u.test(name) && element.previousElementSibling) paper.text.add(' | ');
  paper.silent ||= isSilent(name.toUpperCase());
  paper.inRow ||= isRow;
  if (ALLOWED_TAGS.has(name)) paper.html += `<${name}${attributesOf(element, paper.base)}>`;
  writeInner();
  if (ALLOWED_TAGS.has(name) && !VOID.has(name)) paper.html += `</${name}>`;
  [paper.silent, paper.inRow] = [silent, inRow];
  if (breaks) part(paper);
}

function part({ text, inRow }: Paper) {
  if (inRow) text.add(' ');
  else text.close();
}

function attributesOf(element: Element, base: string): string {
  let line = '';
  for (const name of element.getAttributeNames()) {
    const value = ALLOWED_ATTRIBUTES.has(name)
      ? allowedValue(name, element.getAttribute(name) ?? '', base)
      : '';
    if (value) line += ` ${name}="${escaped(value).replaceAll('"', '&quot;')}"`;
  }
  return line;
}

/** The value as it may stay; empty when it may not. */
function allowedValue(name: string, value: string, base: string): string {
  if (name === 'colspan' || name === 'rowspan')
    return Number.parseInt(value, 10) > MAX_SPAN ? String(MAX_SPAN) : value;
  if (!ADDRESSES.includes(name)) return value;
  const whole = value.startsWith('#') ? '' : (URL.parse(value, base)?.href ?? '');
  return ALLOWED_ADDRESS.test(whole) ? whole : '';
}

function escaped(text: string): string {
  if (!/[&<>\u00a0]/u.test(text)) return text;
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('\u00a0', '&nbsp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
