import { type Role, rolesOf } from './roles.ts';

/** A piece of text that stands on its own: a paragraph, a heading, a list item, a table of data, a caption. */
export interface Block {
  element: Element;
  parent: Container;
  tag: string;
  text: string;
  /** Letters and digits, and how many of them stand in links. */
  letters: number;
  linked: number;
  roles: Role[];
}

/** An element that holds blocks: those from `from` up to, not including, `to`. */
export interface Container {
  element: Element;
  parent?: Container;
  tag: string;
  from: number;
  to: number;
  letters: number;
  linked: number;
  roles: Role[];
  hidden: boolean;
  /** Does it stand in a link? */
  inLink: boolean;
}

export interface Layout {
  blocks: Block[];
  /** Outer before inner; the first is the body. */
  containers: Container[];
}

const names = (line: string) => new Set(line.split(' '));
const SKIPPED = names(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH IFRAME OBJECT EMBED VIDEO AUDIO CANVAS MAP BUTTON SELECT TEXTAREA INPUT DATALIST PROGRESS METER DIALOG LINK META HEAD TITLE',
);
const OUTER = names(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL CAPTION',
);
/** Deeper than this nothing is parted any more. */
const MAX_DEPTH = 400;

/** The blocks of a body in the order of the page and what holds them; loose text beside blocks gets a `p` of its own. */
export function layoutOf(body: Element): Layout {
  const layout: Layout = { blocks: [], containers: [] };
  visit(body, undefined, layout, 0);
  return layout;
}

function visit(element: Element, parent: Container | undefined, layout: Layout, depth: number) {
  const tag = element.nodeName.toUpperCase();
  if (parent && (depth > MAX_DEPTH || isWhole(element, tag))) return addBlock(element, tag, parent, layout);
  const container: Container = {
    ...{ element, parent, tag, from: layout.blocks.length, to: 0, letters: 0, linked: 0 },
    roles: rolesOf(element),
    hidden: parent?.hidden || isHidden(element),
    inLink: parent?.inLink || tag === 'A',
  };
  layout.containers.push(container);
  for (const part of parts(element)) visit(part, container, layout, depth + 1);
  container.to = layout.blocks.length;
  if (!parent) return;
  parent.letters += container.letters;
  parent.linked += container.linked;
}

/** The children that are blocks or hold some; loose text and inline elements between them are wrapped. */
function parts(element: Element): Element[] {
  const found: Element[] = [];
  let run: ChildNode[] = [];
  const close = () => {
    if (run.some(({ textContent }) => /\S/u.test(textContent ?? ''))) {
      const wrapper = element.ownerDocument.createElement('p');
      run[0]?.before(wrapper);
      wrapper.append(...run);
      found.push(wrapper);
    }
    run = [];
  };
  for (const node of [...element.childNodes]) {
    const isElement = node.nodeType === 1;
    const skipped = isElement && SKIPPED.has(node.nodeName.toUpperCase());
    if (node.nodeType === 3 || (isElement && !skipped && !holdsBlock(node as Element))) run.push(node);
    else if (isElement) {
      close();
      if (!skipped) found.push(node as Element);
    }
  }
  close();
  return found;
}

function holdsBlock(element: Element): boolean {
  return OUTER.has(element.nodeName.toUpperCase()) || childHoldsBlock(element);
}

function childHoldsBlock(element: Element): boolean {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling)
    if (!SKIPPED.has(child.nodeName.toUpperCase()) && holdsBlock(child)) return true;
  return false;
}

/** Is this a block of its own: no block in it, or code, or a table of data? */
function isWhole(element: Element, tag: string): boolean {
  return tag === 'PRE' || (tag === 'TABLE' ? isDataTable(element) : !childHoldsBlock(element));
}

/** Rows and columns of cells that are mostly short, and no table in a cell. */
function isDataTable(table: Element): boolean {
  if (table.getAttribute('role') === 'presentation' || table.querySelector('table')) return false;
  const rows = [...table.querySelectorAll('tr')];
  const wide = rows.filter(({ children }) => children.length > 1).length;
  if (rows.length < 2 || wide < rows.length / 2) return false;
  const cells = rows.flatMap(({ children }) => [...children]);
  const long = cells.filter(({ textContent }) => (textContent?.length ?? 0) > 600).length;
  return long <= cells.length / 20;
}

function addBlock(element: Element, tag: string, parent: Container, { blocks }: Layout) {
  const text = element.textContent?.replace(/\s+/gu, ' ').trim() ?? '';
  const letters = lettersIn(text);
  if (letters === 0) return;
  let linked = parent.inLink ? letters : 0;
  for (const { textContent } of element.getElementsByTagName('a')) linked += lettersIn(textContent ?? '');
  linked = Math.min(letters, linked);
  parent.letters += letters;
  parent.linked += linked;
  blocks.push({ element, parent, tag, text, letters, linked, roles: rolesOf(element) });
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

function isHidden(element: Element): boolean {
  const style = element.getAttribute('style');
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    (style !== null && /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden/iu.test(style))
  );
}
