import type { Block } from './blocks.ts';
import { dateIn } from './date.ts';
import type { Role } from './roles.ts';
import { isHeading, isKept, isSound, plays, tagged, type View, within } from './view.ts';
import { headsElsewhere, isShareBar, leadsAway, NETWORK } from './words.ts';

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

const place = (at: number, { span: [first, last] }: View) =>
  at < first || at > last ? yes(at > last) : (at - first) / Math.max(1, last - first);
const isLink = (block?: Block) => block !== undefined && block.linked > 0.6 * block.letters;
const emphasis = ({ inner }: Block) =>
  inner.reduce(
    (sum, { localName, textContent }) =>
      sum + (localName === 'em' || localName === 'i' ? (textContent?.length ?? 0) : 0),
    0,
  );
const holds = ({ inner }: Block, name: string) => inner.some(({ localName }) => localName === name);
const isBehindRule = (node: Pick<Element, 'previousElementSibling'> | undefined) =>
  node?.previousElementSibling?.nodeName.toUpperCase() === 'HR';

/** Log-odds of a block that no signal speaks of. */
const BASE = -2.69;

/** Fitted by logistic regression with the sign of each signal given, but for the two "by a link" and the share bars; see README. */
export const SIGNALS: Signal[] = [
  { name: 'sentence', weight: 0.91, of: (block, _, view) => yes(view.ends.has(block)) },
  { name: 'heading', weight: 0.73, of: (block) => yes(isHeading(block)) },
  { name: 'paragraph', weight: 0.63, of: (block) => yes(block.tag === 'P' && !isHeading(block)) },
  { name: 'item', weight: 0.82, of: ({ tag, parent }) => yes(tag === 'LI' || parent.tag === 'LI') },
  { name: 'figure', weight: -1.29, of: (block, _, view) => yes(tagged(block, view, 'FIGURE')) },
  { name: 'quote', weight: 1.17, of: (block, _, view) => yes(tagged(block, view, 'BLOCKQUOTE')) },
  { name: 'header', weight: -0.65, of: (block, _, view) => yes(tagged(block, view, 'HEADER')) },
  { name: 'hidden', weight: 0.3, of: ({ parent }) => yes(parent.hidden) },
  { name: 'picture', weight: -0.6, of: (block) => yes(holds(block, 'img')) },
  { name: 'copyright', weight: -1.32, of: ({ text }) => yes(COPYRIGHT.test(text.slice(0, 300))) },
  { name: 'leads away', weight: -1.84, of: ({ text }) => yes(leadsAway(text)) },
  {
    name: 'leads away by a link',
    weight: -2,
    of: ({ text, linked, letters }) => yes(linked > 0.4 * letters && leadsAway(text)),
  },
  {
    name: 'elsewhere by a link',
    weight: -2.5,
    of: (_block, at, { elsewhere, blocks }) =>
      yes(
        elsewhere.has(at) &&
          (isLink(blocks[at]) || (headsElsewhere(blocks[at]?.text ?? '') && isLink(blocks[at + 1]))),
      ),
  },
  { name: 'elsewhere', weight: -0.12, of: (_block, at, { elsewhere }) => yes(elsewhere.has(at)) },
  { name: 'code', weight: -0.75, of: ({ tag }) => yes(tag === 'PRE') },
  { name: 'address', weight: -1.05, of: ({ text }) => yes(/https?:|www\.|\p{L}@\p{L}/u.test(text)) },
  {
    name: 'leads to a network',
    weight: -0.58,
    of: ({ inner }) =>
      yes(inner.some((one) => one.localName === 'a' && NETWORK.test(one.getAttribute('href') ?? ''))),
  },
  { name: 'share bar', weight: -6, of: ({ text }) => yes(isShareBar(text)) },
  {
    name: 'share bar by name',
    weight: -2,
    of: (block, _, view) => yes(block.letters < 60 && !view.ends.has(block) && plays(block, view, 'share')),
  },
  {
    name: 'date line',
    weight: -1.4,
    of: (block, _, view) =>
      yes(
        block.letters < 60 &&
          !view.ends.has(block) &&
          (holds(block, 'time') || dateIn(block.text) !== undefined),
      ),
  },
  {
    name: 'names the author',
    weight: -0.67,
    of: ({ text, letters }, _, { witnesses }) =>
      yes(letters < 80 && witnesses.authors.some((name) => text.includes(name))),
  },
  {
    name: 'of the author',
    weight: -2.33,
    of: ({ text, letters }, at, view) =>
      yes(
        letters >= 80 &&
          view.witnesses.authors.some((name) => text.slice(0, name.length + 12).includes(name)),
      ) *
      place(at, view) ** 3,
  },
  {
    name: 'slanted at the end',
    weight: -1.09,
    of: (block, at, view) => yes(emphasis(block) > 0.85 * block.text.length) * place(at, view) ** 3,
  },
  { name: 'note', weight: -0.58, of: ({ text }) => yes(/^(?:\[\d{1,3}\]|[*†‡¹²³^])/u.test(text)) },
  {
    name: 'behind a rule',
    weight: -1.13,
    of: ({ nodes, parent }, at, view) =>
      yes(isBehindRule(nodes[0] as ChildNode & Element) || isBehindRule(parent.element)) *
      place(at, view) ** 3,
  },
  { name: 'at home', weight: 0.51, of: (block, _, { homes }) => homes.shares.get(block) ?? 0 },
  { name: 'among its like', weight: 1.25, of: (block, _, { homes }) => homes.likes.get(block) ?? 0 },
  playing('comments', -1.92),
  playing('frame', -0.59),
  playing('newsletter', -1.7),
  playing('author', -0.9),
  playing('cta', -0.72),
  playing('meta', -0.66),
  playing('consent', -0.86),
  playing('faq', -0.61),
  playing('caption', -0.79),
  {
    name: 'story',
    weight: 0.78,
    of: ({ roles, parent }, _, { facts }) =>
      Math.min(3, (facts.get(parent)?.story ?? 0) + yes(roles.includes('story'))) / 3,
  },
  { name: 'teaser', weight: -0.3, of: (_block, at, { teasers }) => yes(teasers.has(at)) },
  {
    name: 'teaser by name',
    weight: -1.5,
    of: (block, at, view) =>
      yes(view.teasers.has(at) && (plays(block, view, 'related') || plays(block, view, 'ads'))),
  },
  { name: 'after prose', weight: 0.3, of: (_block, at, view) => near(view, at - 1) },
  { name: 'before prose', weight: 0.2, of: (_block, at, view) => near(view, at + 1) },
  { name: 'before kept', weight: 0.6, of: (_block, at, view) => isKept(view, at + 1) },
  { name: 'outer share', weight: 0.0, of: ({ parent }, _, { facts }) => facts.get(parent)?.outerShare ?? 0 },
  { name: 'dense', weight: 1.35, of: (_block, at, view) => dense(view, at) },
  {
    name: 'kept, dense and sound',
    weight: 1.1,
    of: (block, at, view) => isKept(view, at) * dense(view, at) * yes(isSound(block, view)),
  },
  { name: 'kept by a full reading', weight: 0.92, of: (_block, at, view) => isKept(view, at) * view.full },
  { name: 'kept by a like reading', weight: -0.28, of: (_block, at, view) => isKept(view, at) * view.like },
  {
    name: 'dense beside a full reading',
    weight: -0.9,
    of: (_block, at, view) => dense(view, at) * view.full,
  },
  { name: 'stated', weight: 1.42, of: (_block, at, { witnesses }) => witnesses.stated?.[at] ?? 0 },
  { name: 'before the headline', weight: -1.07, of: (_block, at, { headline }) => yes(at < headline) },
  { name: 'before the prose', weight: -0.28, of: (_block, at, { span }) => yes(at < span[0]) },
  { name: 'behind the prose', weight: -1.72, of: (_block, at, { span }) => yes(at > span[1]) },
  {
    name: 'late',
    weight: -1.29,
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
