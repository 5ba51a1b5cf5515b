/** The languages that the interface speaks. */
export const UI_LANGUAGES = ['en', 'vi'] as const;
export type UiLanguage = (typeof UI_LANGUAGES)[number];

/** The interface's language: the first of the browser's that we speak, else English. */
export function uiLanguage(preferred: readonly string[] = navigator.languages): UiLanguage {
  return preferred.map((tag) => spoken(tag.slice(0, 2).toLowerCase())).find(Boolean) ?? 'en';
}

/** The language that the settings ask for; `auto` is the browser's. */
export function chosenLanguage(setting: string): UiLanguage {
  return spoken(setting) ?? uiLanguage();
}

function spoken(code: string): UiLanguage | undefined {
  return UI_LANGUAGES.find((language) => language === code);
}
