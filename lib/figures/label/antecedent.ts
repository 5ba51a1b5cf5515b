import { isCapital } from '../../text/pattern.ts';
import { plain } from '../../text/plain.ts';
import { splitSentences } from '../../text/sentences.ts';
import { isContent, isLittle, isVerb, sizeOf, trimEnd } from './phrase.ts';
import { type Token, tokensOf } from './token.ts';
import { PARTS } from './walk.ts';
import type { Wording } from './wording.ts';
import { textOf } from './written.ts';

/** Most words of a noun that a pronoun stands for. */
const MOST = 6;
/** What names and plurals without an article have for one in `standsFor`. */
const [NAME, PLURAL] = ['#', '##'];

/**
 * The tokens with the noun that it stands for in the place of the pronoun that opens a clause, "*It* rose 3%", or before
 * a verb that may lack one, "*Exporta* el 64 %": the subject told last, here or in the text `before`, if its article agrees.
 */
export function withAntecedent(words: Token[], before: () => string, wording: Wording): Token[] {
  if (wording.standsFor.length === 0) return words;
  const tokens = wording.those ? words.map((_, at) => headAt(words, at, before, wording)) : words;
  const at = tokens.findIndex((_, at) => isFree(tokens, at, wording) && lacksNoun(tokens, at, wording));
  const slot = tokens[at];
  if (!slot) return tokens;
  const isPronoun = wording.pronouns?.has(slot.low);
  const clause = tokens.findLastIndex(({ kind }, place) => place < at && PARTS.has(kind));
  const near = subjectIn(tokens.slice(0, Math.max(0, clause)), wording);
  const subject = near ? isPronoun && near : subjectBefore(before(), wording);
  if (!subject || !agrees(slot, subject, wording)) return tokens;
  const text = textOf(subject.noun);
  const noun = { ...slot, text, low: text.toLowerCase(), size: sizeOf(subject.noun) };
  return tokens.toSpliced(at, 1, noun, ...(isPronoun ? [] : [{ ...slot, text: slot.low }]));
}

/** "Car sales fell, *those* of bikes rose": the head of the subject in the place of the word for it. */
function headAt(tokens: Token[], at: number, before: () => string, wording: Wording): Token {
  const { those, binders } = wording;
  const [slot, next] = tokens.slice(at) as [Token, Token | undefined];
  if (!those?.has(slot.low) || !binders.has(next?.low ?? '')) return slot;
  const subject = subjectIn(tokens.slice(0, at), wording) ?? subjectBefore(before(), wording);
  if (!subject || !agrees(slot, subject, wording)) return slot;
  const end = subject.noun.findIndex(({ low }) => binders.has(low));
  const head = subject.noun.slice(0, end < 0 ? undefined : end);
  const text = textOf(head);
  return { ...slot, text, low: text.toLowerCase(), size: sizeOf(head) };
}

/** May a subject stand here: at the head, behind an opening, "Founded in 1987,", or in German behind the verb? */
function isFree(tokens: readonly Token[], at: number, wording: Wording): boolean {
  const { predicates, language, asides } = wording;
  const { kind = 'break', low = '', text = '' } = tokens[at - 1] ?? {};
  // "Im Mai *zählte* es", "2019 *zählte* es"
  const isSecond = isContent(tokens[at - 1], wording) && !isCapital(text) && isNounOrTime(tokens[at - 2]);
  // "em relação à *taxa* de" is no verb.
  const isBehind =
    (kind !== 'hard' && asides.has(low)) || (language.verbSecond && (predicates.has(low) || isSecond));
  return tokens[at]?.kind === 'word' && (isBehind || /^(?:comma|time|break)$/u.test(kind));
}

function isNounOrTime(token: Token | undefined): boolean {
  return token?.kind === 'time' || isCapital(token?.text);
}

/** Is it a pronoun, or a verb that has none: "*Exporta* el 64 %", "*Suma* ya 21"; not "*Murieron* 5 personas"? */
function lacksNoun(tokens: readonly Token[], at: number, wording: Wording): boolean {
  const { pronouns, standsFor, predicates, determiners, nounStops, asides } = wording;
  const { low = '' } = tokens[at] ?? {};
  if (pronouns?.has(low)) return true;
  const isKnown = predicates.has(low);
  if (nounStops.has(low) && !isKnown) return false;
  const amount = tokens.findIndex(({ kind }, place) => kind === 'number' && place > at);
  const { nounEnd = 0, end = 0 } = tokens[amount] ?? {};
  // "*Trabajaron en su extinción* 130 bomberos"
  if (nounEnd > end && isContent(tokens[amount - 1], wording) && !isKnown) return false;
  const [next, more] = tokens.slice(at + 1, at + 4).filter((token) => !asides.has(token.low));
  const object = determiners.has(next?.low ?? '') ? more : next;
  const hasObject = object?.kind === 'number' || isLittle(next, wording);
  return hasObject && standsFor.some(({ pattern }) => pattern.test(low));
}

/** The subject of a clause up to its verb, and its article. */
interface Subject {
  article: string;
  noun: Token[];
}

/** May the slot, a pronoun or a verb, stand for the subject? */
function agrees({ low }: Token, { article, noun }: Subject, { standsFor }: Wording): boolean {
  return noun.length > 0 && standsFor.some((one) => one.pattern.test(low) && one.determiners.has(article));
}

function subjectBefore(text: string, wording: Wording): Subject | undefined {
  const [sentence] = splitSentences(text, wording.abbreviations).slice(-1);
  return sentence && subjectIn(tokensOf(sentence, plain(sentence.text), [], wording), wording);
}

/** The first subject: a noun with its article, or at the head a name or plural without one. */
function subjectIn(tokens: readonly Token[], wording: Wording): Subject | undefined {
  const { determiners, edges, asides } = wording;
  for (const [at, { low, text }] of tokens.entries()) {
    if (!isFree(tokens, at, wording)) continue;
    const glued = low.slice(0, low.indexOf("'") + 1);
    const article = [low, glued].find((one) => determiners.has(one));
    const isBare = at === 0 && isCapital(text) && !edges.has(low) && !asides.has(low);
    if (article) return { article, noun: nounAt(tokens, article === low ? at + 1 : at, false, wording) };
    if (!isBare) continue;
    const noun = nounAt(tokens, at, true, wording);
    if (isPlural(noun, wording)) return { article: PLURAL, noun };
    if (noun.length > 0 && noun.every((word) => isCapital(word.text))) return { article: NAME, noun };
  }
  return undefined;
}

/** The noun that begins at a token, with what tells more of it where the verb behind it is known. */
function nounAt(tokens: readonly Token[], from: number, isBare: boolean, wording: Wording): Token[] {
  const { language, binders } = wording;
  const run = tokens.slice(from, from + MOST + 1);
  const end = run.findIndex((word, at) => {
    if (word.kind !== 'word' || at === 0) return word.kind !== 'word';
    if (language.nounsCapital) return isCapital(run[at - 1]?.text) && !isCapital(word.text);
    return isVerb(word, wording) || (isLittle(word, wording) && !binders.has(word.low));
  });
  const last = run[end];
  const isShort = last?.kind === 'comma' && end < 3;
  const isWhole = language.nounsCapital || isShort || (last && isVerb(last, wording));
  if (isWhole) return trimEnd(run.slice(0, end), wording);
  return language.headFirst && !isBare ? run.slice(0, 1) : [];
}

/** "*Sales* of boats", "big *boats*" */
function isPlural(noun: readonly Token[], { binders, language }: Wording): boolean {
  const end = noun.findIndex(({ low }) => binders.has(low));
  const head = noun.at(end < 0 ? -1 : end - 1);
  return language.nounsCapital === undefined && head?.low.endsWith(language.plural) === true;
}
