import { keyFigures } from '../../lib/figures/index.ts';
import { loadSettings } from '../../lib/settings.ts';
import { plainList } from '../../lib/ui/citation.ts';
import { chosenLanguage, uiTexts } from '../../lib/ui/texts/index.ts';
import { type ReadableTab, readTab } from './read.ts';

/** The best figures of the tab's article as a list, or why there is none; and the words to tell the reader in. */
export async function listFigures(tab: ReadableTab) {
  const [result, { cards, uiLanguage }] = await Promise.all([readTab(tab), loadSettings()]);
  const texts = uiTexts(chosenLanguage(uiLanguage));
  if ('refusal' in result) return { text: '', count: 0, problem: texts.refusal[result.refusal], texts };
  const figures = keyFigures(result.article).slice(0, cards);
  if (figures.length === 0) return { text: '', count: 0, problem: texts.noFigures, texts };
  return { text: plainList(figures, result.article), count: figures.length, problem: '', texts };
}
