import { en } from './en.ts';
import * as library from './library.ts';
import * as popup from './popup.ts';
import * as settings from './settings.ts';
import * as transfer from './transfer.ts';
import { vi } from './vi.ts';

/** One section per area, each a file that holds both languages. */
const english = { ...en, ...library.en, ...popup.en, ...settings.en, ...transfer.en };
export type Texts = typeof english;

const all: Record<string, Texts> = {
  en: english,
  vi: { ...vi, ...library.vi, ...popup.vi, ...settings.vi, ...transfer.vi },
};

/** The interface's language: the first of the browser's that we speak, else English. */
export function uiLanguage(preferred: readonly string[] = navigator.languages): string {
  return preferred.map((tag) => tag.slice(0, 2).toLowerCase()).find((tag) => tag in all) ?? 'en';
}

/** The language that the settings ask for; `auto` is the browser's. */
export function chosenLanguage(setting: string): string {
  return setting in all ? setting : uiLanguage();
}

/** The interface's words. */
export function uiTexts(language = uiLanguage()): Texts {
  return all[language] ?? english;
}
