import { squeezed } from '../text.ts';
import { type Block, type Container, isHeading, isMainHeading, ownElement } from './block.ts';
import { type Judgement, judge, SLIGHT } from './judge.ts';
import type { Layout } from './layout.ts';
import { share, sums, within } from './sums.ts';
import { viewOf, type Witnesses } from './view.ts';

/** A block that is no part of the article, with the rule that says so. */
export interface Removed {
  rule: string;
  text: string;
}

/** The article as chosen. */
export interface Choice {
  container: Container;
  /** Indices of the article's blocks, all of them in the container. */
  kept: Set<number>;
}

/** Chances below which a block may be left out; the one that serves the page best is taken. */
const LEAST = [0.5, 0.4, 0.3, 0.2, SLIGHT];

/** The share of an article above which what is hidden belongs to it. */
const MUCH = 1 / 3;

/** Letters of a block that may say again what others say, its share of the page, and the share of it that they must say. */
const WHOLE = 1000;
const LARGE = 1 / 8;
const MOST = 0.6;

/** Letters of a quotation that is printed apart, how many such boxes a page has where they are quotations, and the marks around one. */
const LEAST_QUOTED = 30;
const MOST_QUOTED = 240;
const MOST_QUOTES = 60;
const MARKS = /^[\s"'“”„«»‘’「『]+|[\s"'“”„«»‘’」』.…]+$/gu;

/** Headings at the end that may head nothing, and the letters of one that is a text. */
const MOST_ENDING = 3;
const LONG_HEADING = 80;

/** The article's blocks: those likely enough, in the container that scores best were their chances true. */
export function choose(
  layout: Layout,
  witnesses: Witnesses,
  explain: (removed: Removed) => void = () => {},
): Choice {
  const judged = judge(viewOf(layout, witnesses));
  hide(layout.blocks, judged);
  refuse(layout.blocks, judged, witnesses.title);
  refuseWholes(layout.blocks, judged);
  refuseQuotes(layout.blocks, judged);
  const { container, least } = bestOf(layout, judged);
  const kept = new Set<number>();
  layout.blocks.forEach(({ text }, at) => {
    const { chance = 0, against = '' } = judged[at] ?? {};
    if (chance >= least && within(container, at)) kept.add(at);
    else explain({ rule: chance >= least ? 'outside the article' : against, text: text.slice(0, 200) });
  });
  for (const menu of layout.menus) explain({ rule: 'nav', text: menu.slice(0, 200) });
  for (const at of headsNothing(layout.blocks, kept)) {
    kept.delete(at);
    explain({ rule: 'heads nothing', text: layout.blocks[at]?.text.slice(0, 200) ?? '' });
  }
  return { container, kept };
}

/** Headings behind the last paragraph; where they are many or long, the page writes its text in headings. */
function headsNothing(blocks: Block[], kept: Set<number>): number[] {
  const order = [...kept];
  const last = order.findLastIndex((at) => !heads(blocks[at] as Block));
  const ending = order.slice(last + 1);
  const isShort = ({ letters, text }: Block) => letters < LONG_HEADING && !/[.…]$/u.test(text);
  return ending.length <= MOST_ENDING && ending.every((at) => isShort(blocks[at] as Block)) ? ending : [];
}

/** "<h3>More stories</h3>", "<p><b>More stories:</b></p>"; not "<p><b>Who pays?</b></p>" */
const heads = (block: Block) => isHeading(block) || (!/[!?]$/u.test(block.text) && isBold(block));

const isBold = ({ inner, text }: Block) =>
  inner.some(
    ({ localName, textContent }) => /^(?:b|strong)$/u.test(localName) && textContent?.trim() === text,
  );

/** What the page hides is left out, unless that is much of the article, as where the rest waits for a click. */
function hide(blocks: Block[], judged: Judgement[]) {
  const expected = (at: number) => (blocks[at]?.letters ?? 0) * (judged[at]?.chance ?? 0);
  const sum = (some: number[]) => some.reduce((letters, at) => letters + expected(at), 0);
  const all = [...blocks.keys()];
  const hidden = all.filter((at) => (judged[at]?.chance ?? 0) >= SLIGHT && isOutOfSight(blocks[at] as Block));
  if (sum(hidden) > MUCH * sum(all)) return;
  for (const at of hidden) drop(judged[at] as Judgement, 'hidden');
}

/** By the browser's own word, where it has one. */
function isOutOfSight(block: Block): boolean {
  return (ownElement(block) ?? block.parent.element).checkVisibility?.() === false;
}

/** The headline is told apart, and pages print some paragraphs again for another width of screen. */
function refuse(blocks: Block[], judged: Judgement[], title: string) {
  const headline = squeezed(title);
  const said = new Map<string, Judgement>();
  blocks.forEach((block, at) => {
    const { text, letters } = block;
    const judgement = judged[at];
    if (!judgement) return;
    const isHeadline = letters <= 2 * headline.length && squeezed(text) === headline;
    if (isMainHeading(block) || isHeadline) drop(judgement, 'headline');
    else if (letters >= 60) {
      const before = said.get(text);
      const worse = before && before.chance >= judgement.chance ? judgement : before;
      if (worse !== judgement) said.set(text, judgement);
      if (worse) drop(worse, 'said elsewhere');
    }
  });
}

/** Some pages hold all their paragraphs once more as one block, for a list of articles or for another reader. */
function refuseWholes(blocks: Block[], judged: Judgement[]) {
  const least = Math.max(WHOLE, LARGE * blocks.reduce((sum, { letters }) => sum + letters, 0));
  blocks.forEach((whole, at) => {
    if (whole.letters < least) return;
    const pieces = blocks.filter(
      ({ text, letters }, other) =>
        letters >= 60 && letters < whole.letters / 2 && judged[other]?.chance && whole.text.includes(text),
    );
    const said = pieces.reduce((sum, { letters }) => sum + letters, 0);
    if (pieces.length > 2 && said > MOST * whole.letters) drop(judged[at] as Judgement, 'said elsewhere');
  });
}

/** Some pages print a sentence of a paragraph once more, large and in a box of its own; others have many such boxes. */
function refuseQuotes(blocks: Block[], judged: Judgement[]) {
  const likely = [...blocks.keys()].filter((at) => (judged[at]?.chance ?? 0) >= SLIGHT);
  const quotes = likely.filter((at) => isApart(blocks[at] as Block));
  if (quotes.length > MOST_QUOTES) return;
  for (const quote of quotes) {
    const { text = '', letters = 0 } = blocks[quote] ?? {};
    const said = text.replace(MARKS, '');
    const isSaid = (at: number) => (blocks[at]?.letters ?? 0) > letters && blocks[at]?.text.includes(said);
    if (likely.some(isSaid)) drop(judged[quote] as Judgement, 'said elsewhere');
  }
}

function isApart(block: Block): boolean {
  const { letters, tag, parent } = block;
  const isAlone = parent.to - parent.from === 1 && !/^(?:LI|T[DH])$/u.test(parent.tag);
  const isShort = letters >= LEAST_QUOTED && letters <= MOST_QUOTED;
  return isShort && (tag === 'BLOCKQUOTE' || isAlone) && !isHeading(block);
}

function drop(judgement: Judgement, rule: string) {
  judgement.chance = 0;
  judgement.against = rule;
}

/** The best expected F1: twice the letters expected right, over those taken and those expected in the whole page. */
function bestOf({ blocks, containers }: Layout, judged: Judgement[]) {
  const right = blocks.map(({ letters }, at) => letters * (judged[at]?.chance ?? 0));
  const total = right.reduce((sum, value) => sum + value, 0);
  let best = { container: containers[0] as Container, least: LEAST[0] ?? 0 };
  let bestScore = -1;
  for (const least of LEAST) {
    const likely = judged.map(({ chance }) => chance >= least);
    const taken = sums(blocks.map(({ letters }, at) => (likely[at] ? letters : 0)));
    const good = sums(right.map((value, at) => (likely[at] ? value : 0)));
    for (const container of containers) {
      const score = (2 * share(good, container)) / Math.max(1, share(taken, container) + total);
      const isInner = score === bestScore && least === best.least;
      if (score > bestScore || isInner) [best, bestScore] = [{ container, least }, score];
    }
  }
  return best;
}
