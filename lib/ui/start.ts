import { loadSettings, type Settings, watchSettings } from '../settings.ts';
import { chosenLanguage, type Texts, uiTexts } from './texts/index.ts';

/** What every page is drawn with. */
export interface Start {
  settings: Settings;
  language: string;
  texts: Texts;
}

/** Draws a page in the language and theme of the settings, and again whenever they change in any page. */
export async function drawBySettings(draw: (start: Start) => void): Promise<void> {
  const apply = (settings: Settings) => {
    const language = chosenLanguage(settings.uiLanguage);
    const root = document.documentElement;
    root.lang = language;
    if (settings.theme === 'auto') delete root.dataset.theme;
    else root.dataset.theme = settings.theme;
    draw({ settings, language, texts: uiTexts(language) });
  };
  watchSettings(apply);
  apply(await loadSettings());
}
