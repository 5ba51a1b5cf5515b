import { type UiLanguage, uiLanguage } from './language.ts';
import * as library from './library.ts';
import { menuTexts } from './menu.ts';
import * as popup from './popup.ts';
import * as settings from './settings.ts';
import * as transfer from './transfer.ts';

export { chosenLanguage, uiLanguage } from './language.ts';

/** One section per area, each a file that holds both languages. */
const english = {
  ...{ ...library.en, ...popup.en, ...settings.en, ...transfer.en },
  menu: menuTexts('en'),
};
export type Texts = typeof english;

const all: Record<UiLanguage, Texts> = {
  en: english,
  vi: {
    ...{ ...library.vi, ...popup.vi, ...settings.vi, ...transfer.vi },
    menu: menuTexts('vi'),
  },
};

/** The interface's words. */
export function uiTexts(language: UiLanguage = uiLanguage()): Texts {
  return all[language];
}
