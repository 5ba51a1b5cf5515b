import { keyFigures } from '../../lib/figures/index.ts';
import { openLibrary } from '../../lib/library/database.ts';
import { libraryFailure } from '../../lib/library/failure.ts';
import { saveArticle } from '../../lib/library/save.ts';
import { cleanHtml } from '../../lib/page/clean.ts';
import { plainList } from '../../lib/ui/citation.ts';
import type { Texts } from '../../lib/ui/texts/index.ts';
import { type ReadableTab, readTab } from './read.ts';

/** What came of an action: a sentence for the reader, and whether it is good news. */
export interface Outcome {
  done: boolean;
  sentence: string;
}

/** How many figures are copied, and in which words the reader is told. */
export interface Wishes {
  cards: number;
  texts: Texts;
}

/** Copies the best figures of the tab's article with their source, where the background has a clipboard. */
export async function copyFigures(tab: ReadableTab, wishes: Promise<Wishes>): Promise<Outcome> {
  const listed = listFigures(tab, wishes);
  const copied = await write(listed.then(({ text }) => text)).then(
    () => true,
    () => false,
  );
  const { texts } = await wishes;
  const { count, problem } = await listed;
  if (problem) return { done: false, sentence: problem };
  return { done: copied, sentence: copied ? texts.figuresCopied(count) : texts.copyFailed };
}

/** Saves the tab's article in the library. */
export async function saveTab(tab: ReadableTab, wishes: Promise<Wishes>): Promise<Outcome> {
  const result = await readTab(tab);
  const { texts } = await wishes;
  if ('refusal' in result) return { done: false, sentence: texts.refusal[result.refusal] };
  const { article } = result;
  try {
    await saveArticle(openLibrary(), { ...article, html: cleanHtml(article) }, keyFigures(article));
    return { done: true, sentence: texts.articleSaved };
  } catch (error) {
    return { done: false, sentence: texts.saveFailed[libraryFailure(error)] };
  }
}

/** The list to copy, or why there is none. */
async function listFigures(tab: ReadableTab, wishes: Promise<Wishes>) {
  const result = await readTab(tab);
  const { cards, texts } = await wishes;
  const figures = 'article' in result ? keyFigures(result.article).slice(0, cards) : [];
  const text = 'article' in result && figures.length > 0 ? plainList(figures, result.article) : '';
  const problem = 'refusal' in result ? texts.refusal[result.refusal] : texts.noFigures;
  return { text, count: figures.length, problem: figures.length === 0 ? problem : '' };
}

/**
 * A background page (Firefox) has a clipboard of its own, which it may use only in the very turn of the reader's
 * command: hence the promise in the item.
 */
function write(coming: Promise<string>): Promise<void> {
  const blob = coming.then((text) => new Blob([nonEmpty(text)], { type: 'text/plain' }));
  return navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
}

/** What the reader copied before is not replaced by nothing. */
function nonEmpty(text: string): string {
  if (text === '') throw new Error('nothing to copy');
  return text;
}
