import { analyseFigures } from '../../lib/figures/index.ts';
import { loadSettings } from '../../lib/settings.ts';
import { plainList } from '../../lib/ui/citation.ts';
import { chosenLanguage, uiTexts } from '../../lib/ui/texts/index.ts';
import { inItsLanguage } from './language.ts';
import { type ReadableTab, readTab } from './read.ts';

/** The best figures of the tab's article as a list and the sentence once it is copied, or why there is none; never rejects. */
export async function listFigures(tab: ReadableTab) {
  const [result, { cards, uiLanguage }] = await Promise.all([readTab(tab), loadSettings()]);
  const texts = uiTexts(chosenLanguage(uiLanguage));
  const none = (problem: string) => ({ text: '', problem, done: '', texts });
  if ('refusal' in result) return none(texts.refusal[result.refusal]);
  try {
    const article = inItsLanguage(result.article);
    const { figures, partial } = analyseFigures(article);
    const best = figures.slice(0, cards);
    if (best.length === 0) return none(partial ? texts.noFiguresInPart : texts.noFigures);
    const done = texts.figuresCopied(best.length) + (partial ? `. ${texts.partial}` : '');
    return { text: plainList(best, article, texts), problem: '', done, texts };
  } catch {
    // The finder has met a text that it cannot read.
    return none(texts.refusal.failed);
  }
}
