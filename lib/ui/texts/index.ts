import { en, type Texts } from './en.ts';
import { vi } from './vi.ts';

const all: Record<string, Texts> = { en, vi };

/** The interface's language: the first of the browser's that we speak, else English. */
export function uiLanguage(preferred: readonly string[] = navigator.languages): string {
  return preferred.map((tag) => tag.slice(0, 2).toLowerCase()).find((tag) => tag in all) ?? 'en';
}

/** The interface's words. */
export function uiTexts(language = uiLanguage()): Texts {
  return all[language] ?? en;
}

export type { Texts };
