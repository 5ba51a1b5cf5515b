import { Readability } from '@mozilla/readability';
import { CJK } from '../../text/pattern.ts';
import type { Metadata } from '../facts/metadata.ts';
import { squeezed } from '../text.ts';
import { type Block, type Container, ownElement } from './block.ts';
import { partsOf } from './inherited.ts';
import type { Layout } from './layout.ts';
import type { Role } from './roles.ts';
import type { Witnesses } from './view.ts';

const MARK = 'data-readout';
/** Parts that hold none of the article; without them Readability takes a third less time and finds the same. */
const FURNITURE: ReadonlySet<Role> = new Set<Role>(['nav', 'frame', 'comments']);
/** Nor do so many lines of links, of which so much is linked. */
const LIST = 3;
const LINKED = 0.9;

/** What Readability keeps of the page and what the page states for machines, told block by block. */
export function witnessesOf(document: Document, layout: Layout, metadata: Metadata): Witnesses {
  return {
    kept: keptBy(document, layout, metadata.title),
    stated: statedIn(metadata.body, layout.blocks),
    title: metadata.title,
    headline: metadata.headline,
    language: metadata.language,
    authors:
      metadata.byline
        ?.toLowerCase()
        .split(', ')
        .filter((name) => name.includes(' ') || UNSPACED.test(name)) ?? [],
  };
}

/** Readability consumes what it reads: it gets a copy of all that holds text, in which every block is marked. */
function keptBy(document: Document, layout: Layout, title: string): boolean[] {
  const reading = new Readability<Element>(markedCopy(document, layout, title), {
    maxElemsToParse: 60_000,
    disableJSONLD: true,
    keepClasses: true,
    serializer: (found) => found as Element,
  }).parse();
  const kept = new Array<boolean>(layout.blocks.length).fill(false);
  for (const found of reading?.content?.querySelectorAll(`[${MARK}]`) ?? [])
    kept[Number(found.getAttribute(MARK))] = true;
  return kept;
}

/** Is it a box of some lines that are links and hardly anything else? */
const isLinkList = (part: Container | Block) =>
  'parts' in part && part.to - part.from >= LIST && part.linked > LINKED * part.letters;

/** In a document of its own, where no copied element runs or loads anything. */
function markedCopy(document: Document, { containers: [body] }: Layout, title: string): Document {
  const copy = document.implementation.createHTMLDocument(title);
  // One that names its author is not searched for a byline, which reads the text of every element.
  const author = copy.head.appendChild(copy.createElement('meta'));
  author.name = 'author';
  author.content = '-';
  let at = 0;
  const isFurniture = (part: Container | Block) =>
    isLinkList(part) || partsOf(part, body?.letters ?? 0).some((role) => FURNITURE.has(role));
  const fill = (into: Element, parts: Container['parts']) => {
    for (const part of parts) {
      if (isFurniture(part)) at += 'parts' in part ? part.to - part.from : 1;
      else if ('parts' in part)
        fill(
          into.appendChild(part.tag === 'P' ? copy.createElement('div') : copy.importNode(part.element)),
          part.parts,
        );
      else into.appendChild(blockCopy(part, copy)).setAttribute(MARK, String(at++));
    }
  };
  fill(copy.body, body?.parts ?? []);
  return copy;
}

function blockCopy(block: Block, copy: Document): Element {
  const own = ownElement(block);
  if (own) return copy.importNode(own, true);
  const paragraph = copy.createElement('p');
  for (const node of block.nodes) paragraph.append(copy.importNode(node, true));
  return paragraph;
}

/** A name of three signs and more is as sure as one of two words. */
const UNSPACED = new RegExp(`^[${CJK}]{3,}$`, 'u');

const PROBE = 20;

/** For each block the share of its letters' probes that the stated text holds; undefined when the page states little. */
function statedIn(body: string | undefined, blocks: Block[]): number[] | undefined {
  const stated = squeezed(body?.slice(0, 500_000) ?? '');
  if (stated.length < 400) return undefined;
  return blocks.map(({ text }) => {
    const letters = squeezed(text);
    if (letters.length < PROBE) return stated.includes(letters) ? 1 : 0;
    const steps = Math.min(8, Math.ceil(letters.length / PROBE));
    const hits = Array.from({ length: steps }, (_, at) => {
      const from = Math.floor(((letters.length - PROBE) * at) / Math.max(1, steps - 1));
      return stated.includes(letters.slice(from, from + PROBE));
    });
    return hits.filter(Boolean).length / steps;
  });
}
