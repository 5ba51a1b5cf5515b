import { besideIn, boxedIn, buttonedIn, MOST_BOXED } from './beside.ts';
import { type Block, type Container, isHeading, isLinks } from './block.ts';
import { elsewhereIn, labelsIn, listedIn, openedIn, sharingIn, teasersIn } from './elsewhere.ts';
import { type Homes, homesOf } from './homes.ts';
import { handDown, type Inherited } from './inherited.ts';
import type { Layout } from './layout.ts';
import type { Role } from './roles.ts';
import { otherStoriesIn } from './stories.ts';
import { share, sums, within } from './sums.ts';
import { writersIn } from './writers.ts';

/** What other readers of the page say of each block, by its index. */
export interface Witnesses {
  /** Did Readability keep it? */
  kept: boolean[];
  /** How much of it stands in the text that the page states for machines, 0 to 1; undefined when it states none. */
  stated?: number[];
  /** The page's title, the block that prints it, -1 for none, and its authors in lower case, as far as it tells. */
  title: string;
  headline: number;
  authors: string[];
  /** As the page names it, '' where it does not. */
  language: string;
}

/** All that the signals look at, computed once for the page; sets hold indices of blocks. */
export interface View {
  blocks: Block[];
  witnesses: Witnesses;
  inherited: Map<Container, Inherited>;
  /** The parts that each block plays, by itself and by what it stands in; and those blocks that play one of no prose. */
  played: Map<Block, ReadonlySet<Role>>;
  hard: Set<Block>;
  /** Letters of running text in each block. */
  prose: number[];
  /** Blocks that end a sentence. */
  ends: Set<Block>;
  labels: Set<number>;
  elsewhere: Set<number>;
  /** All of a box of links that one of the labels opens. */
  opened: Set<number>;
  /** Those of a few headlines in a list. */
  listed: Set<number>;
  /** Those that tell of the author. */
  writers: Set<number>;
  teasers: Set<number>;
  sharing: Set<number>;
  /** Those of another story. */
  others: Set<number>;
  /** Those with a picture, and with a form or a line like "Sign up", in their box. */
  pictured: Set<number>;
  asking: Set<number>;
  /** Those of a few lines with a button in their box. */
  buttoned: Set<number>;
  /** The first sentence under the headline, -1 where none is near. */
  standfirst: number;
  /** The container with most of the prose and little else; from its first to its last prose. */
  densest: Container;
  span: [number, number];
  /** Readability's share of the densest container's prose, and that container's share of Readability's. */
  full: number;
  like: number;
  homes: Homes;
}

/** What is known first, and some of the rest. */
type Seen<Rest extends keyof View> = Pick<
  View,
  'blocks' | 'witnesses' | 'inherited' | 'played' | 'hard' | 'ends' | 'elsewhere' | Rest
>;

/** "He agreed.", "「分かった。」", "…と話した。（佐藤美咲）" */
const END = /[.!?…。！？:;؟۔।](?:[（【][^（）【】]{1,24}[）】])?["”’»)\]」』）】]{0,3}$/u;
/** Parts that hold no prose of the article, whatever they hold. */
const HARD: Role[] = ['nav', 'frame', 'newsletter', 'comments', 'share', 'consent', 'related', 'ads'];
const NO_PROSE = ['FIGCAPTION', 'FOOTER', 'ASIDE'];

/** How many blocks behind the headline stands what belongs to it, and the letters of the shortest standfirst. */
export const NEAR = 8;
const MIN_STANDFIRST = 40;

/** 1 where Readability kept the block, else 0. */
export const isKept = ({ witnesses }: Pick<View, 'witnesses'>, at: number) => (witnesses.kept[at] ? 1 : 0);
/** Is a block such an element, or does it stand in one that is watched for? */
export const tagged = ({ tag, parent }: Block, { inherited }: Pick<View, 'inherited'>, name: string) =>
  tag === name || inherited.get(parent)?.tags.has(name) === true;
/** Does a block play such a part, by itself or by what it stands in? */
export const plays = (block: Block, { played }: Pick<View, 'played'>, role: Role) =>
  played.get(block)?.has(role) === true;

/** Does a text end with a sentence? */
export const endsSentence = (text: string) => END.test(text);

/** Is a block no part of the page's furniture, no caption and no link? */
export function isSound(block: Block, view: Pick<View, 'inherited' | 'hard'>): boolean {
  return !isLinks(block) && !tagged(block, view, 'FIGCAPTION') && !view.hard.has(block);
}

/** The page as the signals look at it. */
export function viewOf(layout: Layout, witnesses: Witnesses): View {
  const { blocks, containers } = layout;
  const inherited = new Map<Container, Inherited>();
  const page = containers[0]?.letters ?? 0;
  for (const container of containers) inherited.set(container, handDown(container, inherited, page));
  const ends = new Set(blocks.filter(({ text }) => endsSentence(text)));
  const played = new Map(blocks.map((block) => [block, rolesAround(block, inherited)]));
  const hard = new Set(blocks.filter((block) => HARD.some((role) => played.get(block)?.has(role))));
  const labels = labelsIn(blocks);
  const elsewhere = elsewhereIn(blocks, labels);
  const known = { blocks, witnesses, inherited, played, hard, ends, labels, elsewhere };
  const prose = blocks.map((block) => proseOf(block, known));
  const upTo = sums(prose);
  const densest = densestOf(containers, upTo);
  const span = spanOf({ ...known, prose, densest });
  const pictured = besideIn(blocks, upTo, 'img,picture,video');
  const forms = besideIn(blocks, upTo, 'form,input[type="email"]', MOST_BOXED);
  const kept = sums(prose.map((letters, at) => letters * isKept(known, at)));
  const both = share(kept, densest);
  return {
    ...{ ...known, prose, densest, span, pictured },
    full: both / Math.max(1, share(upTo, densest)),
    like: both / Math.max(1, kept.at(-1) ?? 0),
    teasers: teasersIn(blocks),
    sharing: sharingIn(blocks),
    asking: new Set([...forms, ...boxedIn(blocks, upTo)]),
    buttoned: buttonedIn(layout),
    standfirst: standfirstOf({ ...known, pictured }),
    opened: openedIn(blocks, labels),
    listed: listedIn(layout),
    writers: writersIn(blocks, upTo, witnesses.authors, span),
    homes: homesOf(blocks, prose),
    others: otherStoriesIn(layout, witnesses.headline, upTo),
  };
}

function rolesAround({ roles, parent }: Block, inherited: Map<Container, Inherited>): ReadonlySet<Role> {
  const around = inherited.get(parent)?.roles ?? new Set();
  return roles.length > 0 ? new Set([...around, ...roles]) : around;
}

function proseOf(block: Block, view: Pick<View, 'ends' | 'hard' | 'inherited'>): number {
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

/** Pages in English print there what calls for readers and is none of the text. */
function standfirstOf(view: Seen<'pictured'>): number {
  const { blocks, ends, pictured, witnesses } = view;
  const { headline, language } = witnesses;
  const isOne = (block: Block, at: number) =>
    at > headline &&
    at < headline + NEAR &&
    block.letters >= MIN_STANDFIRST &&
    (ends.has(block) || (at === headline + 1 && isHeading(block))) &&
    (isSound(block, view) || plays(block, view, 'related')) &&
    !isLinks(block) &&
    !pictured.has(at);
  return headline < 0 || language === '' || /^en/iu.test(language) ? -1 : blocks.findIndex(isOne);
}

function spanOf({ blocks, prose, densest, ends, elsewhere }: Seen<'prose' | 'densest'>): [number, number] {
  const least = (block: Block, at: number) => (ends.has(block) && !elsewhere.has(at) ? 30 : 60);
  const isProse = (block: Block, at: number) => within(densest, at) && (prose[at] ?? 0) > least(block, at);
  const first = blocks.findIndex(isProse);
  return first < 0 ? [0, blocks.length - 1] : [first, blocks.findLastIndex(isProse)];
}
