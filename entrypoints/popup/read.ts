import { analyseFigures } from '../../lib/figures/index.ts';
import { textArticle } from '../../lib/text/article.ts';
import type { Article, Figure } from '../../lib/types.ts';
import { selectionInTab } from '../tab/ask.ts';
import { inItsLanguage } from '../tab/language.ts';
import type { Refusal } from '../tab/read.ts';
import type { Asked } from './asked.ts';
import { warmUp } from './warm.ts';

/** Where the popup stands. */
export type Reading =
  | { is: 'reading' }
  | { is: 'refused'; refusal: Refusal; tabId?: number }
  | {
      is: 'read';
      article: Article;
      figures: Figure[];
      /** The text was too long: the figures are those of its first part. */
      partial: boolean;
      tabId: number;
      isPrivate?: boolean;
    };

/** The first frame stands. */
const framed = new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** What the tab has answered, with its figures; with `&ask=selection` in the popup's address those of the selection. */
export async function readAsked(asked: Asked, search: string): Promise<Reading> {
  try {
    Promise.all([asked.language, framed]).then(([tag]) => tag !== undefined && warmUp(tag));
    return await readAnswer(asked, search);
  } catch {
    // The finder has met a text that it cannot read; the reader is not left waiting.
    return { is: 'refused', refusal: 'failed' };
  }
}

async function readAnswer(asked: Asked, search: string): Promise<Reading> {
  const result = await asked.result;
  performance.mark('article');
  const { tabId } = result;
  if (new URLSearchParams(search).get('ask') === 'selection' && tabId !== undefined) {
    const selected = await readSelected(tabId);
    if (selected) return selected;
  }
  if ('refusal' in result) return { is: 'refused', ...result };
  return { ...read(inItsLanguage(result.article), result.tabId), isPrivate: await asked.isPrivate };
}

/** The figures of the text selected in the tab; undefined when nothing is. */
export async function readSelected(tabId: number): Promise<Reading | undefined> {
  const { selection = '', cut = false } = await selectionInTab(tabId);
  const text = selection.trim();
  if (!text) return undefined;
  try {
    const reading = read(textArticle(text, ''), tabId);
    return { ...reading, partial: reading.partial || cut };
  } catch {
    // As above: where the reader has pressed a button, a silence would look like a broken one.
    return { is: 'refused', refusal: 'failed', tabId };
  }
}

function read(article: Article, tabId: number) {
  const { figures, partial } = analyseFigures(article);
  performance.mark('figures');
  return { is: 'read', article, figures, partial, tabId } as const;
}
