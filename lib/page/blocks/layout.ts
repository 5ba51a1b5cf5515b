import { LETTERS } from '../../text/pattern.ts';
import { UNREAD } from '../text.ts';
import type { Block, Container } from './block.ts';
import { type Role, rolesOf } from './roles.ts';
import { leadsAway } from './words.ts';

/** A page as blocks and as what holds them. */
export interface Layout {
  blocks: Block[];
  /** Outer before inner; the first is the body. */
  containers: Container[];
  /** The texts of menus, which no block is part of. */
  menus: string[];
}

/** What is no text of a block: the reading above a sign is none either. */
const SKIPPED: ReadonlySet<string> = new Set([...UNREAD, 'RT', 'RP']);
const OUTER = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL CAPTION'.split(
    ' ',
  ),
);
/** Deeper than this nothing is parted any more. */
const MAX_DEPTH = 400;
/** "12", "-4.5 %", "$3.2bn", "1 240 t"; not "5 March 2026" */
const NUMBER = new RegExp(`^[^${LETTERS}]{0,20}\\d[^${LETTERS}]{0,20}[${LETTERS}]{0,4}$`, 'u');

/** The blocks of a body in the order of the page and what holds them; loose text beside blocks is a `P` of its own. */
export function layoutOf(body: Element): Layout {
  const layout: Layout = { blocks: [], containers: [], menus: [] };
  visit(body, undefined, layout, 0);
  return layout;
}

function visit(element: Element, parent: Container | undefined, layout: Layout, depth: number) {
  const tag = element.nodeName.toUpperCase();
  if (parent && isMenu(element, tag)) return addMenu(element, parent, layout);
  if (parent && (depth > MAX_DEPTH || isWhole(element, tag)))
    return addBlock([element], tag, rolesOf(element), parent, layout);
  const container: Container = {
    ...{ element, parent, tag, parts: [], from: layout.blocks.length, to: 0, letters: 0, linked: 0 },
    roles: rolesOf(element),
    inLink: parent?.inLink || tag === 'A',
  };
  layout.containers.push(container);
  visitParts(container, layout, depth + 1);
  container.to = layout.blocks.length;
  if (!parent) return;
  if (container.to > container.from) parent.parts.push(container);
  parent.letters += container.letters;
  parent.linked += container.linked;
}

/** Elements for menus that hold no paragraph; to part them into blocks as well would take a twentieth of all reading. */
const isMenu = (element: Element, tag: string) => tag === 'NAV' && !element.querySelector('p');

/** A menu counts in what holds it, as links. */
function addMenu({ textContent }: Element, parent: Container, { menus }: Layout) {
  const text = textContent?.trim() ?? '';
  const letters = lettersIn(text);
  parent.letters += letters;
  parent.linked += letters;
  menus.push(text);
}

/** The children that are blocks or hold some, and the loose text and inline elements between them and between two breaks. */
function visitParts(container: Container, layout: Layout, depth: number) {
  let run: ChildNode[] = [];
  const close = () => {
    if (run.length > 0) addBlock(run, 'P', [], container, layout);
    run = [];
  };
  for (let node = container.element.firstChild; node; node = node.nextSibling) {
    const isElement = node.nodeType === 1;
    const skipped = isElement && isSkipped(node);
    if (partsParagraphs(node)) close();
    if (run.length === 0 && node.nodeName === 'BR') continue;
    if (node.nodeType === 3 || (isElement && !skipped && !holdsBlock(node as Element))) run.push(node);
    else if (isElement) {
      close();
      if (!skipped) visit(node as Element, container, layout, depth);
    }
  }
  close();
}

function holdsBlock(element: Element): boolean {
  return (
    OUTER.has(element.nodeName.toUpperCase()) ||
    sendsAway(element) ||
    isCaptioned(element) ||
    childHoldsBlock(element)
  );
}

/** "<strong>Also read: <a>A story</a></strong>" within a paragraph is none of it. */
function sendsAway({ localName, firstChild, firstElementChild }: Element): boolean {
  if (firstElementChild?.localName !== 'a' || firstChild?.nodeType !== 3) return false;
  return /^(?:strong|b|em|i|span)$/u.test(localName) && leadsAway(firstChild.nodeValue?.trim() ?? '');
}

/** `<span><img><em>The harbour</em></span>` at the beginning of a text is a picture with its caption. */
function isCaptioned(element: Element): boolean {
  const { localName, firstElementChild, previousSibling } = element;
  if (localName === 'a' || firstElementChild?.localName !== 'img' || hasText(previousSibling)) return false;
  return ![...element.childNodes].some(hasText) && element.textContent?.trim() !== '';
}

const hasText = (node: Node | null) => node?.nodeType === 3 && node.nodeValue?.trim() !== '';

function childHoldsBlock(element: Element): boolean {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling)
    if (!isSkipped(child) && (holdsBlock(child) || partsParagraphs(child))) return true;
  return false;
}

/** Is this the first of two line breaks with nothing between them? */
function partsParagraphs(node: Node): boolean {
  if (node.nodeName !== 'BR') return false;
  let next = node.nextSibling;
  while (next && next.nodeType !== 1 && !next.nodeValue?.trim()) next = next.nextSibling;
  return next?.nodeName === 'BR';
}

/** Is this a block of its own: no block in it, or code, or a table of data? */
function isWhole(element: Element, tag: string): boolean {
  return tag === 'PRE' || (tag === 'TABLE' ? isDataTable(element) : !childHoldsBlock(element));
}

/** Rows and columns of cells that are mostly short, or one row of numbers, and no table in a cell. */
function isDataTable(table: Element): boolean {
  if (table.getAttribute('role') === 'presentation' || table.querySelector('table')) return false;
  const rows = [...table.querySelectorAll('tr')];
  const wide = rows.filter(({ children }) => children.length > 1).length;
  if (wide === 0 || wide < rows.length / 2) return false;
  const cells = rows.flatMap(({ children }) => [...children]);
  // A row of numbers that are links leads to the pages of an article.
  if (rows.length === 1)
    return (
      !table.querySelector('a') && cells.every(({ textContent }) => NUMBER.test(textContent?.trim() ?? ''))
    );
  const long = cells.filter(({ textContent }) => (textContent?.length ?? 0) > 600).length;
  return long <= cells.length / 20;
}

function addBlock(nodes: ChildNode[], tag: string, roles: Role[], parent: Container, { blocks }: Layout) {
  const inner = innerOf(nodes, tag);
  const text = textOf(nodes, inner)
    .replace(/\s{2,}|[^\S ]/gu, ' ')
    .trim();
  const letters = lettersIn(text);
  if (letters === 0) return;
  let linked = parent.inLink ? letters : 0;
  for (const one of inner) if (one.localName === 'a') linked += lettersIn(one.textContent ?? '');
  linked = Math.min(letters, linked);
  parent.letters += letters;
  parent.linked += linked;
  const block: Block = { nodes, parent, tag, text, letters, linked, roles, inner };
  parent.parts.push(block);
  blocks.push(block);
}

/** What is read of them: a script, a button or the reading above a sign is none of a paragraph's text. */
function textOf(nodes: ChildNode[], inner: Element[]): string {
  const isWhole = !inner.some(isSkipped);
  const read = (node: Node): string => {
    if (isWhole || node.nodeType === 3) return node.textContent ?? '';
    if (isSkipped(node)) return '';
    return [...node.childNodes].map(read).join('');
  };
  return nodes.length === 1 ? read(nodes[0] as ChildNode) : nodes.map(read).join('');
}

const isSkipped = ({ nodeName }: Node) => SKIPPED.has(nodeName.toUpperCase());

/** The elements in the one element, or in and of the loose nodes. */
function innerOf(nodes: ChildNode[], tag: string): Element[] {
  const found: Element[] = [];
  for (const node of nodes) {
    if (node.nodeType !== 1) continue;
    if (nodes.length > 1 || node.nodeName.toUpperCase() !== tag) found.push(node as Element);
    if ((node as Element).firstElementChild)
      for (const one of (node as Element).getElementsByTagName('*')) found.push(one);
  }
  return found;
}

/** Letters and digits of a text; a sign of a script that writes words with one or two signs counts twice. */
function lettersIn(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 47) count += code > 0x2e7f ? 2 : 1;
  }
  return count;
}
