import { windowOf } from '../guard.ts';

/** The letters of a page, and where each of them stands. */
export interface Letters {
  /** The page's letters without white space and soft hyphens, NFC. */
  text: string;
  nodes: Text[];
  /** For each letter, the node it stands in and its offset there. */
  node: number[];
  offset: number[];
}

const UNREAD = new Set('SCRIPT STYLE NOSCRIPT TEXTAREA TITLE RT RP'.split(' '));

const IGNORED = /[\s\u00ad\u200b|]/u;

/** The letters under `root`, one by one, a letter being a base with its combining marks, so that NFD pages match NFC quotes; not those in an element of `without`. */
export function lettersOf(root: Node, without?: string): Letters {
  const letters: Letters = { text: '', nodes: [], node: [], offset: [] };
  const parts: string[] = [];
  const document = root.ownerDocument ?? (root as Document);
  const walker = windowOf(document).Document.prototype.createTreeWalker.call(document, root, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    // A form's own field may be called nodeName.
    const name = String(node.parentNode?.nodeName).toUpperCase();
    if (UNREAD.has(name)) continue;
    if (without && node.parentElement?.closest(without)) continue;
    letters.nodes.push(node as Text);
    for (const found of (node.nodeValue ?? '').matchAll(/[\s\S]\p{M}{0,4}/gu)) {
      if (IGNORED.test(found[0])) continue;
      const letter = found[0].normalize('NFC');
      parts.push(letter);
      for (let unit = 0; unit < letter.length; unit += 1) {
        letters.node.push(letters.nodes.length - 1);
        letters.offset.push(found.index + Math.min(unit, found[0].length - 1));
      }
    }
  }
  letters.text = parts.join('');
  return letters;
}

/** The letters of a text as they are compared: NFC, without white space, soft hyphens and cell borders. */
export function comparable(text: string): string {
  return text.normalize('NFC').replace(/[\s\u00ad\u200b|]+/gu, '');
}

/** The range of the letters from `from` up to `to`. */
export function rangeOf(root: Node, letters: Letters, from: number, to: number): Range {
  const document = root.ownerDocument ?? (root as Document);
  const range = windowOf(document).Document.prototype.createRange.call(document);
  const [first, last] = [letters.nodes[letters.node[from] ?? -1], letters.nodes[letters.node[to - 1] ?? -1]];
  if (first) range.setStart(first, letters.offset[from] ?? 0);
  if (!last) return range;
  const end = (letters.offset[to - 1] ?? 0) + 1;
  // The marks of a decomposed letter belong to it.
  const marks = /^\p{M}{0,4}/u.exec((last.nodeValue ?? '').slice(end));
  range.setEnd(last, end + (marks?.[0].length ?? 0));
  return range;
}
