import { light } from '../../text/pattern.ts';
import { dateIn } from '../facts/date.ts';
import { type Block, isHeading, isLinks, ownElement } from './block.ts';
import { isLine } from './boxes.ts';
import type { Role } from './roles.ts';
import { within } from './sums.ts';
import { isKept, isSound, NEAR, plays, tagged, type View } from './view.ts';
import {
  asksToFollow,
  CLAIM,
  headsElsewhere,
  holdsRights,
  isLoading,
  leadsAway,
  NETWORK,
  namesSource,
  speaksToReaders,
  tellsOfAccess,
  tellsReadingTime,
  tellsWhoPays,
} from './words.ts';

/** A fact about a block, 0 to 1, and what it adds to the log-odds that the block is part of the article. */
interface Signal {
  name: string;
  weight: number;
  of: (block: Block, at: number, view: View) => number;
}

/**
 * Lines of nothing but an address, a name of a network, a sign of the desk or the count of pictures: "anna.hale@example.com",
 * "@anna", "(ah/tr)", "[gallery: 12]", "Bild 1 von 5", "Page 3/8"; not "4/5", "Peru 2 Cuba 1".
 */
const SIGN_ALONE = new RegExp(
  light(
    String.raw`^(?:\S{1,60}@[\w.-]{3,60}|@\S{1,40}|\([a-z]{2,5}(?:\/[a-z]{2,5}){0,3}\)|\[[^\]]{1,40}:[^\]]{1,40}\]|(?:\p{L}{2,12}\s)?\d{1,3}\s[a-zà-ÿα-ωа-я]{1,4}\s\d{1,3}|\p{L}{2,12}\s\d{1,3}\s?\/\s?\d{1,3})$`,
  ),
  'u',
);
/** "18:42 Uhr", "18.42", "6h45", "18時30分" above what was told then. */
const CLOCK_ALONE = /^\d{1,2}[:.h時]\d{2}(?:\s?[a-z分]{1,4}\.?)?$/iu;

/** Letters of a line that stands above a text and is none of it: a town, a section, a number of views. */
const SCRAP = 40;
/** Letters of the longest line, and of the longest sentence, that may be there for its date. */
const LONGEST_LINE = 120;
const LONGEST_SENTENCE = 80;
/** Letters that hardly any caption has. */
const CAPTION = 250;

const yes = (value: boolean) => (value ? 1 : 0);
const near = (view: View, at: number) => (view.prose[at] ?? 0) / Math.max(1, view.blocks[at]?.letters ?? 0);
const dense = (view: View, at: number) => yes(within(view.densest, at));

/** How far on in the prose a block stands, 0 to 1. */
const place = (at: number, { span: [first, last] }: View) =>
  at < first || at > last ? yes(at > last) : (at - first) / Math.max(1, last - first);
const isLink = (block?: Block) => block !== undefined && block.linked > 0.6 * block.letters;
/** "12 March 2026", "Published 12 March 2026 at 7:30, changed at 12:15, 3 min."; less so a sentence that names day and hour. */
function dateLine(block: Block, view: View): number {
  const { ends } = view;
  if (block.letters < 12 && CLOCK_ALONE.test(block.text)) return 1;
  // A post of a network that the article quotes ends with its date.
  if (tagged(block, view, 'BLOCKQUOTE')) return 0;
  const longest = ends.has(block) ? LONGEST_SENTENCE : LONGEST_LINE;
  const date = block.letters < longest ? dateIn(block.text) : undefined;
  if (ends.has(block)) return date?.includes('T') ? 0.6 : 0;
  return yes(date?.includes('T') || (block.letters < 60 && (date !== undefined || holds(block, 'time'))));
}
/** Does it begin with an author's name: "By Anna Hale, City Reporter", "Anna Hale writes about …"; or is it a lead and a name and no more? */
function namesAuthor(text: string, { witnesses: { authors } }: View, alone = false): boolean {
  if (authors.length === 0) return false;
  const low = text.slice(0, 100).toLowerCase();
  return authors.some((name) => {
    const from = low.indexOf(name);
    return alone ? from > 0 && from <= 12 && low.endsWith(name) : from >= 0 && from <= 12;
  });
}
/** "…, the mayor said. (AFP)" at the end names the agency that all of it is from. */
const signsOff = ({ text }: Block, at: number, { span }: View) =>
  at === span[1] && /[.!?]["”»]?\s?\([^()]{2,20}\)$/u.test(text);
const isShort = ({ letters }: Block) => letters < CAPTION;
const isItem = ({ tag, parent }: Block) => tag === 'LI' || parent.tag === 'LI';
const isAmongItems = (block: Block) => {
  const list = block.tag === 'LI' ? block.parent : block.parent.parent;
  return isItem(block) && list !== undefined && list.to - list.from > 1;
};
const emphasis = ({ inner }: Block) =>
  inner.reduce(
    (sum, { localName, textContent }) =>
      sum + (localName === 'em' || localName === 'i' ? (textContent?.length ?? 0) : 0),
    0,
  );
/** `<p><img></p><p><em>The harbour</em></p>` */
function isUnderPicture(block: Block): boolean {
  const above = ownElement(block)?.previousElementSibling;
  return (
    above?.textContent?.trim() === '' && (above.localName === 'img' || above.querySelector('img') !== null)
  );
}
const hasOneLink = ({ inner }: Block) => inner.filter(({ localName }) => localName === 'a').length < 2;
/** "Lire aussi" in "Lire aussi A story", where the story is a link. */
const beforeLink = ({ text, inner }: Block) => {
  const link = inner.find(({ localName }) => localName === 'a')?.textContent?.trim();
  return link ? text.slice(0, Math.max(0, text.indexOf(link))) : '';
};
const leadsToNetwork = (inner: Element[]) =>
  inner.some((one) => one.localName === 'a' && NETWORK.test(one.getAttribute('href') ?? ''));
const holds = ({ inner }: Block, name: string) => inner.some(({ localName }) => localName === name);

/** What the part that a block plays adds, fitted with the signals. */
export const PLAYED: Partial<Record<Role, number>> = {
  comments: -1.92,
  frame: -0.59,
  newsletter: -1.7,
  share: -1,
  lead: 1.2,
  author: -0.9,
  cta: -0.72,
  meta: -0.66,
  faq: -0.61,
  caption: -0.79,
  picture: -0.79,
  player: -1,
};
/** Parts that a quoted post seems to play: it stands in a box named after networks or media. */
export const NOT_IN_QUOTES = new Set<Role>(['share', 'caption', 'picture']);

/**
 * Fitted by logistic regression with the sign of each signal given, but for the share bar, the lines by a link, the
 * picture beside, the credit and the other story, which are set by hand: each is left out unless the article is the better for it.
 */
export const SIGNALS: Signal[] = [
  { name: 'sentence', weight: 0.91, of: (block, _, view) => yes(view.ends.has(block)) },
  { name: 'heading', weight: 0.73, of: (block) => yes(isHeading(block)) },
  { name: 'paragraph', weight: 0.63, of: (block) => yes(block.tag === 'P' && !isHeading(block)) },
  { name: 'item', weight: 0.82, of: (block) => yes(isItem(block)) },
  {
    name: 'table',
    weight: 1,
    of: ({ tag, letters, linked }, at, { span }) =>
      yes(tag === 'TABLE' && at <= span[1]) * (1 - linked / letters),
  },
  {
    name: 'figure',
    weight: -1.29,
    // A table in a figure is no caption of a picture.
    of: (block, _, view) => yes(block.tag !== 'TABLE' && tagged(block, view, 'FIGURE')),
  },
  { name: 'quote', weight: 1.17, of: (block, _, view) => yes(tagged(block, view, 'BLOCKQUOTE')) },
  { name: 'header', weight: -0.65, of: (block, _, view) => yes(tagged(block, view, 'HEADER')) },
  { name: 'picture', weight: -0.6, of: (block) => yes(holds(block, 'img')) },
  { name: 'beside a picture', weight: -1, of: (_block, at, { pictured }) => yes(pictured.has(at)) },
  {
    name: 'caption by name beside a picture',
    weight: -3,
    of: (block, at, view) => yes(isShort(block) && view.pictured.has(at) && plays(block, view, 'caption')),
  },
  {
    name: 'slanted under a picture',
    weight: -4,
    of: (block) => yes(isShort(block) && emphasis(block) > 0.85 * block.text.length && isUnderPicture(block)),
  },
  {
    name: 'in a table with a picture',
    weight: -1.2,
    of: (block, at, view) =>
      yes(isShort(block) && view.pictured.has(at) && block.tag !== 'TABLE' && tagged(block, view, 'TABLE')),
  },
  { name: 'beside a form', weight: -3, of: (_block, at, { asking }) => yes(asking.has(at)) },
  { name: 'beside a button', weight: -2, of: (_block, at, { buttoned }) => yes(buttoned.has(at)) },
  {
    name: 'nothing but a link',
    weight: -2.5,
    of: (block, at, { listed }) =>
      yes(
        listed.has(at) ||
          (isLine(block, 4) && hasOneLink(block) && !isAmongItems(block) && !isHeading(block)),
      ),
  },
  {
    name: 'elsewhere by a link',
    weight: -2.5,
    of: (_block, at, { elsewhere, labels, opened, blocks }) =>
      yes(
        opened.has(at) ||
          (elsewhere.has(at) && (isLink(blocks[at]) || (labels.has(at) && isLink(blocks[at + 1])))),
      ),
  },
  { name: 'elsewhere', weight: -0.4, of: (_block, at, { elsewhere }) => yes(elsewhere.has(at)) },
  { name: 'who wrote it', weight: -3, of: (_block, at, { writers }) => yes(writers.has(at)) },
  { name: 'label', weight: -3, of: (block, at, { labels }) => yes(labels.has(at) && !isHeading(block)) },
  { name: 'share bar', weight: -6, of: (_block, at, { sharing }) => yes(sharing.has(at)) },
  { name: 'at home', weight: 0.51, of: (block, _, { homes }) => homes.shares.get(block) ?? 0 },
  { name: 'among its like', weight: 1.25, of: (block, _, { homes }) => homes.likes.get(block) ?? 0 },
  {
    name: 'story',
    weight: 0.78,
    of: ({ roles, parent }, _, { inherited }) =>
      Math.min(3, (inherited.get(parent)?.story ?? 0) + yes(roles.includes('story'))) / 3,
  },
  { name: 'another story', weight: -4, of: (_block, at, { others }) => yes(others.has(at)) },
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
  {
    name: 'before the headline',
    weight: -1.07,
    of: (_block, at, { witnesses }) => yes(at < witnesses.headline),
  },
  { name: 'before the prose', weight: -0.28, of: (_block, at, { span }) => yes(at < span[0]) },
  {
    name: 'scrap before the prose',
    weight: -1.5,
    of: (block, at, { span, ends, witnesses }) =>
      yes(
        at < Math.min(span[0], witnesses.headline + NEAR) &&
          block.letters < SCRAP &&
          !ends.has(block) &&
          !isHeading(block) &&
          !isItem(block),
      ),
  },
  { name: 'standfirst', weight: 2, of: (_block, at, { standfirst }) => yes(at === standfirst) },
  { name: 'behind the prose', weight: -1.72, of: (_block, at, { span }) => yes(at > span[1]) },
  { name: 'late', weight: -1.29, of: (_block, at, view) => (at > view.span[1] ? 0 : place(at, view)) },
];

/** What the words of a block say, which takes longest to read; all of it speaks against. */
export const WORDS_AGAINST: Signal[] = [
  // "The bigger picture: what comes next" is no credit.
  {
    name: 'credit',
    weight: -4.5,
    of: (block, at, view) => yes(!isHeading(block) && namesSource(block.text) && !signsOff(block, at, view)),
  },
  {
    name: 'rights',
    weight: -2.82,
    of: ({ text }) =>
      yes(holdsRights(text.slice(0, 300))) * (text.length < 120 || CLAIM.test(text) ? 1 : 0.47),
  },
  {
    name: 'asks to follow',
    weight: -5,
    of: ({ text }) => yes(asksToFollow(text)) * (text.length <= 150 ? 1 : 0.35),
  },
  { name: 'still to come', weight: -5, of: ({ text }) => yes(isLoading(text)) },
  { name: 'tells who pays', weight: -4, of: ({ text }) => yes(tellsWhoPays(text)) },
  {
    name: 'speaks to readers',
    weight: -6,
    of: (block) => yes(!isLinks(block) && speaksToReaders(block.text)) * (block.text.length <= 120 ? 1 : 0.5),
  },
  {
    name: 'tells of access',
    weight: -3,
    // Links, which are most lines of a page, have a signal of their own.
    of: (block) => yes(!isLinks(block) && tellsOfAccess(block.text)),
  },
  { name: 'reading time', weight: -3, of: ({ text }) => yes(tellsReadingTime(text)) },
  { name: 'leads away', weight: -1.84, of: ({ text }) => yes(leadsAway(text)) },
  {
    name: 'names a source',
    weight: -2,
    of: (block, _, { ends }) =>
      yes(!isHeading(block) && block.text.length < 60 && !ends.has(block) && leadsAway(block.text)),
  },
  {
    name: 'leads away by a link',
    weight: -4,
    of: (block) =>
      yes(block.linked > 0.4 * block.letters && (leadsAway(block.text) || headsElsewhere(beforeLink(block)))),
  },
  { name: 'address', weight: -1.05, of: ({ text }) => yes(/https?:|www\.|\w@\w/u.test(text)) },
  {
    name: 'nothing but a sign',
    weight: -3,
    of: (block) => yes(!isHeading(block) && block.text.length <= 121 && SIGN_ALONE.test(block.text)),
  },
  {
    name: 'leads to a network',
    weight: -1.78,
    of: (block, _, view) =>
      yes(leadsToNetwork(block.inner)) *
      (block.linked > 0.4 * block.letters && !tagged(block, view, 'BLOCKQUOTE') ? 1 : 0.33),
  },
  { name: 'date line', weight: -2.4, of: (block, _, view) => dateLine(block, view) },
  {
    name: 'date under the headline',
    weight: -2,
    of: (block, at, view) => yes(at > view.witnesses.headline && at < view.span[0]) * dateLine(block, view),
  },
  {
    name: 'of the author',
    weight: -2.33,
    of: ({ text, letters }, at, view) => yes(letters >= 40 && namesAuthor(text, view)) * place(at, view) ** 3,
  },
  {
    name: 'signed',
    weight: -4.5,
    of: (block, _, view) =>
      yes(block.letters < 80 && !view.ends.has(block) && namesAuthor(block.text, view, isHeading(block))),
  },
  {
    name: 'slanted at the end',
    weight: -1.09,
    of: (block, at, view) => yes(emphasis(block) > 0.85 * block.text.length) * place(at, view) ** 3,
  },
];
