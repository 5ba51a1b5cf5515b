import type { Quote, Span } from '../types.ts';
import { windowOf } from './guard.ts';

const CONTEXT = 40;

/** The quote of a span of the text, with what stands before and after it. */
export function quoteOf(text: string, { start, end }: Span): Quote {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  };
}

interface Letters {
  /** The page's letters without white space and soft hyphens, NFC. */
  text: string;
  nodes: Text[];
  /** For each letter, the node it stands in and its offset there. */
  node: number[];
  offset: number[];
}

/** The quote's place in a live page, told from equal sentences by what stands around it; undefined when it is gone. */
export function findQuote(root: Node, quote: Quote): Range | undefined {
  const letters = lettersOf(root);
  const exact = squeeze(quote.exact);
  const at = exact ? bestPlace(letters.text, exact, squeeze(quote.prefix), squeeze(quote.suffix)) : -1;
  if (at < 0) return undefined;
  const last = at + exact.length - 1;
  const [from, to] = [letters.nodes[letters.node[at] ?? -1], letters.nodes[letters.node[last] ?? -1]];
  if (!from || !to) return undefined;
  const document = root.ownerDocument ?? (root as Document);
  const range = windowOf(document).Document.prototype.createRange.call(document);
  range.setStart(from, letters.offset[at] ?? 0);
  range.setEnd(to, (letters.offset[last] ?? 0) + 1);
  return range;
}

function bestPlace(text: string, exact: string, prefix: string, suffix: string): number {
  let best = -1;
  let bestScore = -1;
  for (
    let at = text.indexOf(exact), tries = 0;
    at >= 0 && tries < 200;
    at = text.indexOf(exact, at + 1), tries += 1
  ) {
    const before = text.slice(Math.max(0, at - prefix.length), at);
    const after = text.slice(at + exact.length, at + exact.length + suffix.length);
    const score = shared([...before].reverse(), [...prefix].reverse()) + shared([...after], [...suffix]);
    if (score > bestScore) [best, bestScore] = [at, score];
  }
  return best;
}

/** How many letters two strings share from their start. */
function shared(a: string[], b: string[]): number {
  const differs = a.findIndex((letter, index) => letter !== b[index]);
  return differs < 0 ? a.length : differs;
}

const IGNORED = /[\s\u00ad\u200b|]/u;

function squeeze(text: string): string {
  return text.normalize('NFC').replace(/[\s\u00ad\u200b|]+/gu, '');
}

/** Letter by letter, a letter being a base with its combining marks, so that NFD pages match NFC quotes. */
function lettersOf(root: Node): Letters {
  const letters: Letters = { text: '', nodes: [], node: [], offset: [] };
  const parts: string[] = [];
  const document = root.ownerDocument ?? (root as Document);
  const walker = windowOf(document).Document.prototype.createTreeWalker.call(document, root, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    // A form's own field may be called nodeName.
    const name = String(node.parentNode?.nodeName).toUpperCase();
    if (
      name === 'SCRIPT' ||
      name === 'STYLE' ||
      name === 'NOSCRIPT' ||
      name === 'TEXTAREA' ||
      name === 'TITLE'
    )
      continue;
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
