import { keyFigures } from '../../lib/figures/index.ts';
import { textArticle } from '../../lib/text/article.ts';
import type { Article, Figure } from '../../lib/types.ts';
import type { Texts } from '../../lib/ui/texts/index.ts';
import { selectionInTab } from '../tab/ask.ts';
import { activeTab, type Refusal, readTab, tabById } from '../tab/read.ts';

/** Where the popup stands. */
export type Reading =
  | { is: 'reading' }
  | { is: 'refused'; refusal: Refusal; tabId?: number }
  | { is: 'read'; article: Article; figures: Figure[]; tabId: number };

/** Reads what the popup's address asks for: `?tab=12` instead of the active tab, `&ask=selection` for the selection. */
export async function readAsked(search: string, texts: Texts): Promise<Reading> {
  const asked = new URLSearchParams(search);
  const id = Number(asked.get('tab') ?? 0);
  const result = await readTab(id > 0 ? await tabById(id) : await activeTab());
  const { tabId } = result;
  if (asked.get('ask') === 'selection' && tabId !== undefined) {
    const selected = await readSelected(tabId, texts);
    if (selected) return selected;
  }
  if ('refusal' in result) return { is: 'refused', ...result };
  return read(result.article, result.tabId);
}

/** The figures of the text selected in the tab; undefined when nothing is. */
export async function readSelected(tabId: number, texts: Texts): Promise<Reading | undefined> {
  const text = (await selectionInTab(tabId)).trim();
  return text ? read(textArticle(text, '', texts.selectionTitle), tabId) : undefined;
}

function read(article: Article, tabId: number): Reading {
  return { is: 'read', article, figures: keyFigures(article), tabId };
}
