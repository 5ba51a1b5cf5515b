import type { Page } from 'puppeteer-core';
import { type Saved, SHELF, seedOf } from '../demo/shelf.ts';
import { clearLibrary, fillLibrary } from '../tests/e2e/shelf.ts';
import type { Language, Stage } from './stage.ts';

const HOUR = 3_600_000;

/** Fills the library of the stage with the invented articles, those in the reader's language on top. */
export async function fillShelf(stage: Stage, language: Language): Promise<void> {
  const page = await emptied(stage);
  const own = (one: Saved) => Number(one.language === language);
  const newestFirst = SHELF.toSorted((a, b) => own(b) - own(a));
  const now = Date.now();
  const seeds = newestFirst.map((saved, n) => ({ ...seedOf(saved, n), savedAt: now - (n + 1) * 5 * HOUR }));
  const binned = seeds.slice(-4, -2).map((seed) => ({ ...seed, deletedAt: now - 3 * 24 * HOUR }));
  const link = { title: 'A page still to be read', language: '', html: '', text: '', isLink: true };
  await fillLibrary(page, [
    ...seeds.slice(0, -4),
    ...binned,
    ...seeds.slice(-2),
    { ...link, url: 'https://news.example/link', savedAt: now - 90 * HOUR },
  ]);
  await page.close();
}

/** Empties the library of the stage; answers the open page. */
export async function emptied(stage: Stage): Promise<Page> {
  const page = await stage.page('options.html#/inbox');
  await page.waitForSelector('.row, .empty');
  await clearLibrary(page);
  return page;
}
