import { isCapital, isSmall, LETTERS } from '../text/pattern.ts';

/** Elements that hold nothing to read, upper case: code, controls, what another program shows. */
export const UNREAD: ReadonlySet<string> = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH IFRAME OBJECT EMBED VIDEO AUDIO CANVAS MAP BUTTON SELECT TEXTAREA INPUT DATALIST PROGRESS METER DIALOG LINK META HEAD TITLE'.split(
    ' ',
  ),
);

/** Elements that begin a new paragraph of the text. */
const PARAGRAPHS = new Set(
  'P DIV SECTION ARTICLE H1 H2 H3 H4 H5 H6 LI UL OL DL DT DD BLOCKQUOTE FIGURE FIGCAPTION TABLE CAPTION THEAD TBODY TFOOT TR PRE HR MAIN HEADER'.split(
    ' ',
  ),
);

/** What stays in the HTML and is no text: the caption of a picture that is not there, the reading above a sign. */
const SILENT = new Set('FIGCAPTION RT RP'.split(' '));

/** Is an element of this name, upper case, left out of the text? */
export const isSilent = (name: string) => SILENT.has(name);

/** Does an element of this name, upper case, begin a new paragraph? */
export const isParagraph = (name: string) => PARAGRAPHS.has(name);

/** A text that grows: `add` to the open paragraph, `close` it, and read it all, in NFC, a blank line between paragraphs. */
export interface Paragraphs {
  add(text: string): void;
  close(): void;
  read(): string;
}

/** A text without any paragraph yet. */
export function paragraphs(): Paragraphs {
  const closed: string[] = [];
  let open = '';
  const close = () => {
    const text = open
      .replaceAll('\u00ad', '')
      .replace(/[ \t\n\r\f]{2,}|[\t\n\r\f]/gu, ' ')
      .trim();
    if (text) closed.push(text);
    open = '';
  };
  return {
    add: (text) => {
      // "<span>Ferndale</span>The council": what stands apart on the page may have no space between.
      open += isSmall(open.at(-1)) && isCapital(text[0]) ? ` ${text}` : text;
    },
    close,
    read: () => {
      close();
      return closed.join('\n\n').replaceAll('\0', '').toWellFormed().normalize('NFC');
    },
  };
}

/** The text of clean HTML: a table row by row with its cells parted by " | ". */
export function blockText(root: Element): string {
  const text = paragraphs();
  const visit = (node: Node) => {
    if (node.nodeType === 3) text.add(node.nodeValue ?? '');
    if (node.nodeType !== 1) return;
    const name = node.nodeName.toUpperCase();
    if (name === 'BR') text.add('\n');
    if (isParagraph(name)) text.close();
    if (isSilent(name)) return;
    if (name === 'TR')
      text.add([...(node as Element).children].map((cell) => cell.textContent?.trim() ?? '').join(' | '));
    else node.childNodes.forEach(visit);
    if (isParagraph(name)) text.close();
  };
  visit(root);
  return text.read();
}

const NEITHER = new RegExp(`[^${LETTERS}0-9]+`, 'gu');

/** Letters and digits alone, lower case: two printings of one line are equal. */
export function squeezed(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(NEITHER, '');
}
