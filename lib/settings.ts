import { browser } from 'wxt/browser';
import { isRecord } from './text/record.ts';

/** What each setting of words may be. */
export const CHOICES = {
  /** `auto`: as the browser. */
  uiLanguage: ['auto', 'en', 'vi'],
  theme: ['auto', 'light', 'dark'],
  /** `written`: values written out in the reader's locale. */
  values: ['printed', 'written'],
  readingFont: ['serif', 'sans'],
  librarySort: ['saved', 'published', 'title', 'site', 'length'],
} as const;

/** The least and the most of each setting of numbers that has bounds. */
export const BOUNDS = {
  cards: [3, 15],
  readingSize: [70, 200],
  readingWidth: [40, 110],
  lineHeight: [120, 220],
} as const;

type Choice<Name extends keyof typeof CHOICES> = (typeof CHOICES)[Name][number];

/** Every setting with its default; the type follows from it. */
export const DEFAULT_SETTINGS = {
  uiLanguage: 'auto' as Choice<'uiLanguage'>,
  theme: 'auto' as Choice<'theme'>,
  /** Cards before "all figures". */
  cards: 7,
  values: 'printed' as Choice<'values'>,
  readingFont: 'serif' as Choice<'readingFont'>,
  /** Percent of the base size. */
  readingSize: 100,
  /** Characters per line. */
  readingWidth: 68,
  /** Percent of the font size. */
  lineHeight: 160,
  librarySort: 'saved' as Choice<'librarySort'>,
  librarySortDescending: true,
  backupReminder: true,
  /** Milliseconds since 1970; 0: never. */
  lastBackupAt: 0,
  backupPutOffUntil: 0,
};
export type Settings = typeof DEFAULT_SETTINGS;

/** The reader's settings; the default for each that is missing or not valid. */
export async function loadSettings(): Promise<Settings> {
  return cleanSettings((await browser.storage.local.get('settings')).settings);
}

/** Where the browser has a way to (Chromium), no script in a page can read or change the settings. */
export async function keepSettingsFromPages(): Promise<void> {
  const { local } = browser.storage as unknown as {
    local: { setAccessLevel?: (level: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void> };
  };
  await local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

/** Changes these settings and keeps the others. */
export async function saveSettings(changes: Partial<Settings>): Promise<void> {
  // Two changes at once, in one page or in two, would else each write back what the other has just replaced.
  await navigator.locks.request('settings', async () =>
    browser.storage.local.set({ settings: { ...(await loadSettings()), ...changes } }),
  );
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

/** Only what the defaults know: each of its default's type, one of its choices, within its bounds. */
export function cleanSettings(stored: unknown): Settings {
  const known = isRecord(stored) ? stored : {};
  const clean = Object.entries(DEFAULT_SETTINGS).map(([name, value]) => [
    name,
    cleanValue(name, known[name], value),
  ]);
  return Object.fromEntries(clean) as Settings;
}

function cleanValue(name: string, stored: unknown, fallback: unknown): unknown {
  if (typeof stored !== typeof fallback) return fallback;
  const choices = (CHOICES as Record<string, readonly unknown[]>)[name];
  if (choices) return choices.includes(stored) ? stored : fallback;
  if (typeof stored !== 'number') return stored;
  if (!Number.isFinite(stored)) return fallback;
  const [least, most] = (BOUNDS as Record<string, readonly [number, number]>)[name] ?? [0, 8.64e15];
  return Math.min(most, Math.max(least, stored));
}
