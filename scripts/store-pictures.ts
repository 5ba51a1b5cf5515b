/**
 * The pictures for the stores, 1280 × 800, of the real extension: `npm run store-pictures`, into `.output/store`. The
 * first is the article with its popup as the reader sees them together; the browser's own frame is left out. The
 * English one is also `docs/popup.png`.
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { fillShelf } from './shelf.ts';
import { type Language, Stage, type Theme } from './stage.ts';

const folder = new URL('../.output/store/', import.meta.url);
mkdirSync(folder, { recursive: true });
const stage = await Stage.open();
for (const language of ['en', 'vi'] as const) {
  await together(language, 'light', 1);
  await together(language, 'dark', 2);
  await stage.set(language, 'light', { backupReminder: false });
  await fillShelf(stage, language);
  await picture(await stage.page('options.html'), `${language}-3-library`);
  await picture(await openFirst(), `${language}-4-reading`);
  await picture(await stage.page('welcome.html'), `${language}-5-welcome`);
  await stage.clear();
}
await stage.close();

/** The article with a figure lit, and the popup over it. */
async function together(language: Language, theme: Theme, number: number) {
  await stage.set(language, theme);
  const { popup, article } = await stage.popup(`/${language}`);
  if (number === 1) {
    await new Promise((resolve) => setTimeout(resolve, 300));
    await popup.keyboard.press('s');
    await popup.waitForSelector('#tags');
  }
  await popup.keyboard.press('j');
  await article.waitForFunction(() => CSS.highlights.size > 0);
  const [back, front] = [await shot(article), await shot(popup)];
  const scene = await stage.chromium.browser.newPage();
  await scene.setViewport({ width: 1280, height: 800 });
  await scene.setContent(`<style>body{margin:0;background:url(data:image/png;base64,${back})}
    img{position:absolute;top:14px;right:34px;border-radius:10px;box-shadow:0 10px 40px rgb(0 0 0/45%)}</style>
    <img src="data:image/png;base64,${front}">`);
  await picture(scene, `${language}-${number}-popup`);
  await stage.clear();
}

async function openFirst(): Promise<Page> {
  const page = await stage.page('options.html');
  await page.waitForSelector('.row a');
  await page.$eval('.row a', (link) => (link as HTMLElement).click());
  await page.waitForSelector('.reading-text p');
  await page.keyboard.press('n');
  return page;
}

async function shot(page: Page): Promise<string> {
  await page.bringToFront();
  await new Promise((resolve) => setTimeout(resolve, 700));
  return page.screenshot({ encoding: 'base64' });
}

async function picture(page: Page, name: string) {
  await new Promise((resolve) => setTimeout(resolve, 400));
  await page.screenshot({ path: fileURLToPath(new URL(`${name}.png`, folder)) });
}
