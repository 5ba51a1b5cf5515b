import type { Block } from './blocks.ts';
import type { Role } from './roles.ts';
import { isHeading, isKept, isSound, plays, tagged, type View, within } from './view.ts';
import { leadsAway } from './words.ts';

/** A fact about a block, 0 to 1, and what it adds to the log-odds that the block is part of the article. */
interface Signal {
  name: string;
  weight: number;
  of: (block: Block, at: number, view: View) => number;
}

const COPYRIGHT = /©|\(c\)\s20|all rights reserved/iu;

const yes = (value: boolean) => (value ? 1 : 0);
const near = (view: View, at: number) => (view.prose[at] ?? 0) / Math.max(1, view.blocks[at]?.letters ?? 0);
const dense = (view: View, at: number) => yes(within(view.densest, at));
const playing = (role: Role, weight: number): Signal => ({
  name: role,
  weight,
  of: (block, _, view) => yes(plays(block, view, role)),
});

/** Log-odds of a block that no signal speaks of. */
export const BASE = -2.83;

/** Fitted by logistic regression with the sign of each signal given; see README. */
export const SIGNALS: Signal[] = [
  { name: 'sentence', weight: 1.07, of: (block, _, view) => yes(view.ends.has(block)) },
  { name: 'heading', weight: 0.79, of: (block) => yes(isHeading(block)) },
  { name: 'paragraph', weight: 0.8, of: (block) => yes(block.tag === 'P' && !isHeading(block)) },
  { name: 'item', weight: 1.06, of: ({ tag, parent }) => yes(tag === 'LI' || parent.tag === 'LI') },
  { name: 'box', weight: -0.15, of: ({ tag }) => yes(/^(?:DIV|SECTION|ARTICLE|HEADER)$/u.test(tag)) },
  { name: 'figure', weight: -1.34, of: (block, _, view) => yes(tagged(block, view, 'FIGURE')) },
  { name: 'quote', weight: 1.05, of: (block, _, view) => yes(tagged(block, view, 'BLOCKQUOTE')) },
  { name: 'header', weight: -0.62, of: (block, _, view) => yes(tagged(block, view, 'HEADER')) },
  { name: 'hidden', weight: 0.54, of: ({ parent }) => yes(parent.hidden) },
  {
    name: 'picture',
    weight: -1.01,
    of: ({ element }) => yes(element.getElementsByTagName('img').length > 0),
  },
  { name: 'copyright', weight: -1.7, of: ({ text }) => yes(COPYRIGHT.test(text.slice(0, 300))) },
  { name: 'leads away', weight: -1.88, of: ({ text }) => yes(leadsAway(text)) },
  { name: 'elsewhere', weight: -0.24, of: (_block, at, { elsewhere }) => yes(elsewhere.has(at)) },
  { name: 'title', weight: 0.98, of: (_block, at, { titles }) => yes(titles.has(at)) },
  playing('comments', -1.93),
  playing('frame', -0.59),
  playing('newsletter', -2.03),
  playing('author', -1.7),
  playing('cta', -0.86),
  playing('meta', -0.94),
  playing('consent', -1.06),
  playing('faq', -1.18),
  playing('caption', -0.94),
  {
    name: 'story',
    weight: 0.87,
    of: ({ roles, parent }, _, { facts }) =>
      Math.min(3, (facts.get(parent)?.story ?? 0) + yes(roles.includes('story'))) / 3,
  },
  { name: 'teaser', weight: -0.35, of: (_block, at, { teasers }) => yes(teasers.has(at)) },
  { name: 'after prose', weight: 0.37, of: (_block, at, view) => near(view, at - 1) },
  { name: 'before prose', weight: 0.29, of: (_block, at, view) => near(view, at + 1) },
  { name: 'before kept', weight: 0.71, of: (_block, at, view) => isKept(view, at + 1) },
  { name: 'outer share', weight: 0.29, of: ({ parent }, _, { facts }) => facts.get(parent)?.outerShare ?? 0 },
  { name: 'dense', weight: 1.81, of: (_block, at, view) => dense(view, at) },
  {
    name: 'kept, dense and sound',
    weight: 1.32,
    of: (block, at, view) => isKept(view, at) * dense(view, at) * yes(isSound(block, view)),
  },
  { name: 'kept by a full reading', weight: 2.03, of: (_block, at, view) => isKept(view, at) * view.full },
  { name: 'kept by a like reading', weight: -1.03, of: (_block, at, view) => isKept(view, at) * view.like },
  {
    name: 'dense beside a full reading',
    weight: -1.32,
    of: (_block, at, view) => dense(view, at) * view.full,
  },
  { name: 'stated', weight: 1.47, of: (_block, at, { witnesses }) => witnesses.stated?.[at] ?? 0 },
  { name: 'before the headline', weight: -1.2, of: (_block, at, { headline }) => yes(at < headline) },
  { name: 'before the prose', weight: -0.34, of: (_block, at, { span }) => yes(at < span[0]) },
  { name: 'behind the prose', weight: -1.79, of: (_block, at, { span }) => yes(at > span[1]) },
  {
    name: 'late',
    weight: -1.25,
    of: (_block, at, { span: [first, last] }) =>
      at < first || at > last ? 0 : (at - first) / Math.max(1, last - first),
  },
];

export interface Judgement {
  /** The probability that the block is part of the article. */
  chance: number;
  /** The signal that spoke loudest against it. */
  against: string;
}

/** What the signals say of each block. */
export function judge(view: View): Judgement[] {
  return view.blocks.map((block, at) => {
    let odds = BASE;
    let [against, least] = ['nothing speaks for it', -0.2];
    for (const { name, weight, of } of SIGNALS) {
      const added = weight * of(block, at, view);
      odds += added;
      if (added < least) [against, least] = [name, added];
    }
    return { chance: 1 / (1 + Math.exp(-odds)), against };
  });
}
