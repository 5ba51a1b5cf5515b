import { HAN, isSmall } from '../../text/pattern.ts';
import { type Block, isHeading, ownElement } from '../blocks/block.ts';
import { asksToFollow, headsElsewhere, isShareBar } from '../blocks/words.ts';
import { dateIn } from './date.ts';
import { cleanName, isAgency, isNameWord, isPerson, isRole, looksLikeName } from './names.ts';
import { partedText } from './parted.ts';

/** Blocks under the headline among which such a line is looked for. */
const NEAR = 4;
/** Letters of the longest line that may hold a name. */
const MAX_LINE = 120;
/** "Minh Anh - Quốc Bảo" */
const BETWEEN = /\s[-–]\s|,\s/u;

const NAME = `(?:[${HAN}]{3,5}|[${HAN}]{2,3}[ぁ-ヶ]{2,4})`;
/** "…た。【佐藤美咲、山田健】", "（佐藤みさき）"; not "【共同】", "（敬称略）", "（複数回答）". */
const BRACKETED = new RegExp(
  `(?:。|^)[【（](${NAME}(?:、${NAME}){0,3})(?<![略載社信聞真稿供粋部市町村県都府区国月日版面答比値率額円式者限]|あり|なし)[】）]$`,
  'u',
);

/**
 * A person whom no word and no element marks as the author: beside the date under the headline, or at the right under
 * the text; undefined where there is none.
 */
export function unmarked(blocks: Block[], headline: number): string | undefined {
  return besideDate(blocks, headline) ?? blocks.findLast(isSignature)?.text.replace(BETWEEN, ', ');
}

/** Who signs in brackets at the end of a text in Japanese. */
export function bracketed(blocks: Block[]): string | undefined {
  const signed = blocks.flatMap(({ text }) => BRACKETED.exec(text.slice(-40))?.[1] ?? []);
  return signed.findLast((name) => !headsElsewhere(name))?.replaceAll('、', ', ');
}

/** The short ones of the first blocks under the headline, before the text has gone on for two paragraphs. */
export function linesUnder(blocks: Block[], headline: number, count: number): Block[] {
  const isLong = ({ text }: Block) => text.length > MAX_LINE;
  const under = blocks.slice(headline + 1, headline + 1 + count);
  const second = under.filter(isLong)[1];
  return under
    .slice(0, second && under.indexOf(second))
    .filter((block) => !isLong(block) && !isShareBar(block.text) && !asksToFollow(block.text));
}

/** "Anna Hale | Staff | 12 May 2026", "12 May 2026 | AFP", or a name on the line before or behind that of the date. */
function besideDate(blocks: Block[], headline: number): string | undefined {
  const near = linesUnder(blocks, headline, NEAR).filter((block) => !isHeading(block) || isSmallest(block));
  // "Yesterday at 6:02" is a date to machines alone.
  const isDated = (block?: Block) =>
    block !== undefined &&
    (dateIn(partedText(...block.nodes)) !== undefined ||
      block.inner.some(({ localName }) => localName === 'time'));
  // What stands above the headline too is a section of the site.
  const above = new Set(blocks.slice(0, headline + 1).map(({ text }) => text.toLowerCase()));
  for (const [at, block] of near.entries()) {
    if (![near[at - 1], block, near[at + 1]].some(isDated) && !isRole(near[at + 1]?.text)) continue;
    const pieces = [
      ...block.inner
        .slice(0, 8)
        .flatMap((one) => (one.closest('a') || one.querySelector('a + a') ? [] : (one.textContent ?? ''))),
      ...partedText(...block.nodes).split(/\s[|·•—–]\s/u),
    ];
    const name = pieces
      .filter((piece) => !/[:：](?:\s|$)/u.test(piece))
      .map((piece) => cleanName(piece.trim()))
      .find((one) => one && (isAgency(one) || one.split(', ').every(isFullName)));
    if (name && !above.has(name.toLowerCase())) return name;
  }
  return undefined;
}

/** Those that head no part of a text are used for small print. */
const isSmallest = ({ tag }: Block) => /^H[56]$/u.test(tag);

/** Blocks under the headline among which a name stands that a later paragraph begins with. */
const NEAR_INTRODUCED = 6;

/**
 * Whom a line under the headline names and a later one tells of: "Anna Hale", or "Anna Hale, University of Ferndale",
 * and further down "Anna Hale is a reporter"; undefined where there is none.
 */
export function introduced(blocks: Block[], headline: number): string | undefined {
  const lines = linesUnder(blocks, headline, NEAR_INTRODUCED).filter(
    (block) => block.tag !== 'FIGCAPTION' && !isHeading(block),
  );
  const names = lines.flatMap(({ text }) => {
    const [name = '', ...rest] = text.split(', ');
    return isFullName(name) && rest.every(looksLikeName) ? [{ name, line: text }] : [];
  });
  const later = blocks.slice(headline + 1);
  return names.find(({ name, line }) => later.some(({ text }) => text !== line && tellsOf(text, name)))?.name;
}

/** "Anna Hale is a reporter", "Anna Hale, who …"; not "Anna Hale" alone, nor "Anna Hale Books". */
function tellsOf(text: string, name: string): boolean {
  const [sign, letter] = text.slice(name.length);
  return text.startsWith(name) && (sign === ',' || (sign === ' ' && isSmall(letter)));
}

/** "<p align="right">Anna Hale</p>" */
function isSignature(block: Block): boolean {
  const { text, linked, parent } = block;
  if (linked > 0) return false;
  if (!text.split(BETWEEN).every(isFullName)) return false;
  const element = ownElement(block) ?? parent.element;
  // Not "margin-right".
  return /(?<![\w-])right/iu.test(`${element.getAttribute('style')} ${element.getAttribute('align')}`);
}

/** Two words of a script without capitals. */
const THAI = /^[ก-๙]{2,20} [ก-๙]{2,25}$/u;

/** "Anna Hale", "Nguyễn Thị Minh Châu"; not "Advent of Code". */
function isFullName(name: string): boolean {
  const words = name.split(/\s/u);
  const isShort = words.length > 1 && words.length < 5;
  if (THAI.test(name)) return true;
  return isShort && words.every(isNameWord) && name !== name.toUpperCase() && isPerson(name);
}
