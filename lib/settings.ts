import { browser } from 'wxt/browser';
import { isRecord } from './text/record.ts';

/** Every setting with its default; the type follows from it. */
export const DEFAULT_SETTINGS = {
  /** `auto`: as the browser. */
  uiLanguage: 'auto' as 'auto' | 'en' | 'vi',
  theme: 'auto' as 'auto' | 'light' | 'dark',
  /** Cards before "all figures". */
  cards: 7,
  /** `written`: values written out in the reader's locale. */
  values: 'printed' as 'printed' | 'written',
  readingFont: 'serif' as 'serif' | 'sans',
  /** Percent of the base size. */
  readingSize: 100,
  /** Characters per line. */
  readingWidth: 68,
  /** Percent of the font size. */
  lineHeight: 160,
  librarySort: 'saved' as 'saved' | 'published' | 'title' | 'site' | 'length',
  librarySortDescending: true,
  backupReminder: true,
  /** Milliseconds since 1970; 0: never. */
  lastBackupAt: 0,
  backupPutOffUntil: 0,
};
export type Settings = typeof DEFAULT_SETTINGS;

/** The reader's settings; the default for each that is missing or of another type. */
export async function loadSettings(): Promise<Settings> {
  return cleanSettings((await browser.storage.local.get('settings')).settings);
}

/** Changes these settings and keeps the others. */
export async function saveSettings(changes: Partial<Settings>): Promise<void> {
  await browser.storage.local.set({ settings: { ...(await loadSettings()), ...changes } });
}

/** Calls back after every change of the settings, from any page; returns the way to stop. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, unknown>) => {
    const { settings } = changes;
    if (isRecord(settings)) onChange(cleanSettings(settings.newValue));
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}

/** Only what the defaults know, each of its default's type. */
export function cleanSettings(stored: unknown): Settings {
  const known = isRecord(stored) ? stored : {};
  const clean = Object.entries(DEFAULT_SETTINGS).map(([name, value]) => [
    name,
    typeof known[name] === typeof value ? known[name] : value,
  ]);
  return Object.fromEntries(clean) as Settings;
}
