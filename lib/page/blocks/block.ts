import type { Role } from './roles.ts';

/** A piece of text that stands on its own: a paragraph, a heading, a list item, a table of data, a caption. */
export interface Block {
  /** One element, or loose text and inline elements that stand beside blocks. */
  nodes: ChildNode[];
  parent: Container;
  tag: string;
  text: string;
  /** Letters and digits, and how many of them stand in links. */
  letters: number;
  linked: number;
  roles: Role[];
  /** The elements in it. */
  inner: Element[];
}

/** An element that holds blocks: those from `from` up to, not including, `to`. */
export interface Container {
  element: Element;
  parent?: Container;
  /** What stands in it, in order. */
  parts: (Container | Block)[];
  tag: string;
  from: number;
  to: number;
  letters: number;
  linked: number;
  roles: Role[];
  /** Does it stand in a link? */
  inLink: boolean;
}

/** The element that a block is; undefined where it is loose nodes. */
export function ownElement({ nodes: [first], tag }: Block): Element | undefined {
  return first?.nodeName.toUpperCase() === tag ? (first as Element) : undefined;
}

/** What a block stands in, inner before outer. */
export function around(block: Block | undefined): Container[] {
  const boxes: Container[] = [];
  for (let box = block?.parent; box; box = box.parent) boxes.push(box);
  return boxes;
}

/** Is a block links and little else? */
export const isLinks = ({ linked, letters }: Block) => linked >= 0.8 * letters;

const HEADINGS = new Set(['H2', 'H3', 'H4', 'H5', 'H6']);

/** Is a block a heading under the headline? */
export const isHeading = ({ tag, parent }: Block) => HEADINGS.has(tag) || HEADINGS.has(parent.tag);

/** Is a block the page's headline, or what stands in it? */
export const isMainHeading = ({ tag, parent }: Block) => tag === 'H1' || parent.tag === 'H1';
