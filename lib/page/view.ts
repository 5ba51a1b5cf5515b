import type { Block, Container, Layout } from './blocks.ts';
import { type Homes, homesOf } from './homes.ts';
import type { Role } from './roles.ts';
import { headsElsewhere } from './words.ts';

/** What other readers of the page say of each block, by its index. */
export interface Witnesses {
  /** Did Readability keep it? */
  kept: boolean[];
  /** How much of it stands in the text that the page states for machines, 0 to 1; undefined when it states none. */
  stated?: number[];
  /** The page's title, its authors, its site and its description, as far as it tells. */
  title: string;
  authors: string[];
  site: string;
  description: string;
}

/** What a container hands down to what stands in it. */
interface Facts {
  roles: ReadonlySet<Role>;
  tags: ReadonlySet<string>;
  /** Containers around that are named as the story. */
  story: number;
  /** The nearest container of three blocks and more, and the next larger one. */
  section: Container;
  outer: Container;
  /** The share of the page's prose that stands in `outer`. */
  outerShare: number;
}

/** All that the signals look at, computed once for the page; sets hold indices of blocks. */
export interface View {
  blocks: Block[];
  witnesses: Witnesses;
  facts: Map<Container, Facts>;
  /** The parts that each block plays, by itself and by what it stands in; and those blocks that play one of no prose. */
  played: Map<Block, ReadonlySet<Role>>;
  hard: Set<Block>;
  /** Letters of running text in each block. */
  prose: number[];
  /** Blocks that end a sentence. */
  ends: Set<Block>;
  elsewhere: Set<number>;
  teasers: Set<number>;
  /** The container with most of the prose and little else; from its first to its last prose. */
  densest: Container;
  span: [number, number];
  /** Readability's share of the densest container's prose, and that container's share of Readability's. */
  full: number;
  like: number;
  /** The first block of the h1, or -1. */
  headline: number;
  homes: Homes;
}

const END = /[.!?…。！？:;]["”’»)\]」』]{0,3}$/u;
/** Parts that hold no prose of the article, whatever they hold. */
const HARD: Role[] = ['nav', 'frame', 'newsletter', 'comments', 'share', 'consent', 'related', 'ads'];
const NO_PROSE = ['FIGCAPTION', 'FOOTER', 'ASIDE'];
const WATCHED = new Set([...NO_PROSE, 'FIGURE', 'BLOCKQUOTE', 'HEADER']);

export const within = ({ from, to }: Container, at: number) => at >= from && at < to;
export const isKept = ({ witnesses }: View, at: number) => (witnesses.kept[at] ? 1 : 0);
export const isHeading = ({ tag, parent }: Block) => /^H[2-6]$/u.test(tag) || /^H[2-6]$/u.test(parent.tag);
export const tagged = ({ tag, parent }: Block, { facts }: View, name: string) =>
  tag === name || facts.get(parent)?.tags.has(name) === true;
export const plays = (block: Block, { played }: View, role: Role) => played.get(block)?.has(role) === true;

/** Is a block no part of the page's furniture, no caption and no link? */
export function isSound(block: Block, view: View): boolean {
  return block.linked < 0.8 * block.letters && !tagged(block, view, 'FIGCAPTION') && !view.hard.has(block);
}

/** The page as the signals look at it. */
export function viewOf({ blocks, containers }: Layout, witnesses: Witnesses): View {
  const facts = new Map<Container, Facts>();
  const page = containers[0]?.letters ?? 0;
  for (const container of containers) facts.set(container, handDown(container, facts, page));
  const ends = new Set(blocks.filter(({ text }) => END.test(text)));
  const played = new Map(blocks.map((block) => [block, rolesAround(block, facts)]));
  const hard = new Set(blocks.filter((block) => HARD.some((role) => played.get(block)?.has(role))));
  const view = { blocks, witnesses, facts, played, hard, ends, elsewhere: elsewhereIn(blocks) } as View;
  view.prose = blocks.map((block) => proseOf(block, view));
  const prose = sums(view.prose);
  const kept = sums(view.prose.map((letters, at) => letters * isKept(view, at)));
  view.densest = densestOf(containers, prose);
  const both = share(kept, view.densest);
  view.full = both / Math.max(1, share(prose, view.densest));
  view.like = both / Math.max(1, kept.at(-1) ?? 0);
  for (const one of facts.values()) one.outerShare = share(prose, one.outer) / Math.max(1, prose.at(-1) ?? 0);
  view.teasers = teasersIn(blocks);
  view.span = spanOf(view);
  view.homes = homesOf(blocks, view.prose);
  view.headline = blocks.findIndex(({ tag, parent }) => tag === 'H1' || parent.tag === 'H1');
  return view;
}

/** A large container names the page, not a part of it: only that it is the story is handed down from there. */
function handDown(container: Container, known: Map<Container, Facts>, page: number): Facts {
  const { parent, tag, roles, letters, from, to } = container;
  const above = parent && known.get(parent);
  const own = letters < 0.4 * page ? roles.filter((one) => one !== 'story') : [];
  const isSection = to - from >= 3 || !above;
  const isLarger = above && above.section.to - above.section.from > to - from;
  return {
    roles: own.length > 0 ? new Set([...(above?.roles ?? []), ...own]) : (above?.roles ?? new Set()),
    tags: WATCHED.has(tag) ? new Set([...(above?.tags ?? []), tag]) : (above?.tags ?? new Set()),
    story: (above?.story ?? 0) + (roles.includes('story') ? 1 : 0),
    section: isSection ? container : above.section,
    outer: isSection && isLarger ? above.section : (above?.outer ?? container),
    outerShare: 0,
  };
}

function rolesAround({ roles, parent }: Block, facts: Map<Container, Facts>): ReadonlySet<Role> {
  const around = facts.get(parent)?.roles ?? new Set();
  return roles.length > 0 ? new Set([...around, ...roles]) : around;
}

function proseOf(block: Block, view: View): number {
  const { letters, linked } = block;
  let prose = letters * (1 - linked / letters) ** 2;
  if (letters < 40 && !view.ends.has(block)) prose *= 0.3;
  if (view.hard.has(block)) prose *= 0.15;
  if (NO_PROSE.some((tag) => tagged(block, view, tag))) prose *= 0.2;
  return prose;
}

/** The container that would score best as the article were prose all that counts, what is no prose weighing twice. */
function densestOf(containers: Container[], prose: number[]): Container {
  let best = containers[0] as Container;
  let bestScore = -1;
  for (const container of containers) {
    const inside = share(prose, container);
    const score = (2 * inside) / Math.max(1, 2 * container.letters - inside + (prose.at(-1) ?? 0));
    if (score >= bestScore) [best, bestScore] = [container, score];
  }
  return best;
}

/** From a heading that leads elsewhere to the next heading or to the end of the box that it stands in. */
function elsewhereIn(blocks: Block[]): Set<number> {
  const found = new Set<number>();
  blocks.forEach(({ text, parent }, at) => {
    if (!headsElsewhere(text)) return;
    let box = parent;
    while (box.to === at + 1 && box.parent) box = box.parent;
    found.add(at);
    for (let next = at + 1; next < box.to && !found.has(next); next += 1) {
      if (isHeading(blocks[next] as Block)) break;
      found.add(next);
    }
  });
  return found;
}

/** Blocks in a small group with a line that is wholly a link, as teasers of other articles are. */
function teasersIn(blocks: Block[]): Set<number> {
  const lines = sums(blocks.map(({ linked, letters }) => (letters >= 15 && linked > 0.85 * letters ? 1 : 0)));
  const found = new Set<number>();
  blocks.forEach(({ parent }, at) => {
    let group = parent;
    while (group.to - group.from < 2 && group.parent) group = group.parent;
    if (group.to - group.from <= 8 && share(lines, group) > 0) found.add(at);
  });
  return found;
}

function spanOf({ blocks, prose, densest }: View): [number, number] {
  const isProse = (_block: Block, at: number) => within(densest, at) && (prose[at] ?? 0) > 60;
  const first = blocks.findIndex(isProse);
  return first < 0 ? [0, blocks.length - 1] : [first, blocks.findLastIndex(isProse)];
}

/** Running sums, so that what stands in a container is one subtraction. */
export function sums(values: number[]): number[] {
  const all = [0];
  let sum = 0;
  for (const value of values) {
    sum += value;
    all.push(sum);
  }
  return all;
}

/** What of the summed stands in a container. */
export function share(summed: number[], { from, to }: Container): number {
  return (summed[to] ?? 0) - (summed[from] ?? 0);
}
