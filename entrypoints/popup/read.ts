import { analyseFigures, keyFigures } from '../../lib/figures/index.ts';
import { textArticle } from '../../lib/text/article.ts';
import type { Article, Figure } from '../../lib/types.ts';
import { selectionInTab } from '../tab/ask.ts';
import { activeTab, type Refusal, readTab, tabById } from '../tab/read.ts';

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

const WARM = {
  vi: 'Năm 2025, sản lượng đạt hơn 1,2 triệu tấn, tăng 4,5% so với cùng kỳ, trị giá 3,4 tỷ USD. Có 12/17 xã đạt chuẩn.',
  en: 'Output rose by 4.5% to more than 1.2 million tonnes in 2025, worth $3.4bn. Nine of ten plants reported 120 jobs.',
};

/** Reads what the popup's address asks for: `?tab=12` instead of the active tab, `&ask=selection` for the selection. `copy` and `save` are the popup's. */
export async function readAsked(search: string): Promise<Reading> {
  try {
    return await readNow(search);
  } catch {
    // The finder has met a text that it cannot read; the reader is not left waiting.
    return { is: 'refused', refusal: 'failed' };
  }
}

async function readNow(search: string): Promise<Reading> {
  const asked = new URLSearchParams(search);
  const id = Number(asked.get('tab') ?? 0);
  const tab = id > 0 ? await tabById(id) : await activeTab();
  performance.mark('ask');
  const reading = readTab(tab);
  warmUp();
  const result = await reading;
  performance.mark('article');
  const { tabId } = result;
  if (asked.get('ask') === 'selection' && tabId !== undefined) {
    const selected = await readSelected(tabId);
    if (selected) return selected;
  }
  if ('refusal' in result) return { is: 'refused', ...result };
  return { ...read(result.article, result.tabId), isPrivate: tab?.incognito ?? false };
}

/** The figures of the text selected in the tab; undefined when nothing is. */
export async function readSelected(tabId: number): Promise<Reading | undefined> {
  const { selection = '', cut = false } = await selectionInTab(tabId);
  const text = selection.trim();
  if (!text) return undefined;
  const reading = read(textArticle(text, ''), tabId);
  return { ...reading, partial: reading.partial || cut };
}

/** While the page is read in its own process, the finder is got ready here for the two languages most read. */
function warmUp() {
  for (const [language, text] of Object.entries(WARM)) keyFigures(textArticle(text, language));
}

function read(article: Article, tabId: number) {
  const { figures, partial } = analyseFigures(article);
  performance.mark('figures');
  return { is: 'read', article, figures, partial, tabId } as const;
}
