/**
 * Pictures of the real extension in real Chromium: each state of popup, welcome, settings and library, in light and
 * dark and in both languages, into `.output/screenshots`.
 *
 *     npm run screenshots [-- --only popup-figures,welcome] [--axe]
 *
 * `--axe` also tells what axe-core finds serious in each.
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { seriousFaults } from '../tests/e2e/axe.ts';
import { EMPTY, FILLED } from './library-scenes.ts';
import { emptied, fillShelf } from './shelf.ts';
import { type Language, Stage, type Theme } from './stage.ts';

const { values: options } = parseArgs({ options: { only: { type: 'string' }, axe: { type: 'boolean' } } });
const only = options.only?.split(',');

let taken = 0;
let pictures = 0;
let faulty = 0;

type Scene = [name: string, show: (stage: Stage, language: Language) => Promise<Page>];

const click = (page: Page, selector: string) =>
  page.$eval(selector, (element) => (element as HTMLElement).click());
/** The popup on the demo page of the language, brought into a state. */
const onDemo =
  (act: (popup: Page, article: Page, language: Language) => Promise<unknown> = async () => {}) =>
  async (stage: Stage, language: Language) => {
    // An address of its own, so that what one picture saves no other shows.
    const { popup, article } = await stage.popup(`/${language}?${++taken}`);
    await act(popup, article, language);
    return popup;
  };
const on = (path: string) => async (stage: Stage) => (await stage.popup(path)).popup;

const SCENES: Scene[] = [
  ['popup-figures', onDemo()],
  ['popup-focus', onDemo((popup) => popup.keyboard.press('j'))],
  ['popup-reading', onDemo(readAgain)],
  ['popup-narrow', onDemo((popup) => popup.setViewport({ width: 320, height: 600 }))],
  ['popup-200', onDemo((popup) => popup.setViewport({ width: 400, height: 300, deviceScaleFactor: 2 }))],
  ['popup-all', onDemo(openRest)],
  ['popup-saved', onDemo(saveWithTags)],
  ['popup-copied', onDemo((popup) => click(popup, '#copy'))],
  ['popup-gone', onDemo(askForMissing)],
  ['popup-keys', onDemo((popup) => popup.keyboard.type('?'))],
  ['popup-no-figures', on('/plain')],
  ['popup-no-article', on('/empty')],
  ['popup-browser-page', on('chrome://version')],
  ['welcome', (stage) => stage.page('welcome.html')],
  ['welcome-narrow', (stage) => stage.page('welcome.html', 360)],
  ['settings', (stage) => stage.page('options.html#/settings')],
  ['settings-narrow', (stage) => stage.page('options.html#/settings', 360)],
];

const stage = await Stage.open();
for (const language of ['en', 'vi'] as const)
  for (const theme of ['light', 'dark'] as const) await pictureAll(language, theme);
await stage.close();
console.log(`${pictures} pictures${options.axe ? `, ${faulty} of them with a serious fault` : ''}`);

function tell(picture: string, faults: unknown[]) {
  if (faults.length > 0) faulty += 1;
  for (const fault of faults) console.log(picture, fault);
}

async function pictureAll(language: Language, theme: Theme) {
  const folder = new URL(`../.output/screenshots/${language}-${theme}/`, import.meta.url);
  mkdirSync(folder, { recursive: true });
  await stage.set(language, theme);
  const picture = (scenes: Scene[]) => pictureScenes(scenes, folder, language);
  await picture(SCENES);
  await (await emptied(stage)).close();
  await picture(EMPTY);
  await fillShelf(stage, language);
  await picture(FILLED);
}

async function pictureScenes(scenes: Scene[], folder: URL, language: Language) {
  for (const [name, show] of scenes) {
    if (only && !only.includes(name)) continue;
    const page = await show(stage, language);
    // Transitions and the last state are painted.
    await new Promise((resolve) => setTimeout(resolve, 350));
    const path = fileURLToPath(new URL(`${name}.png`, folder));
    await page.screenshot({ path, fullPage: /^(?:welcome|settings|import)/u.test(name) });
    pictures += 1;
    if (options.axe) tell(path.split('/').slice(-2).join('/'), await seriousFaults(page));
    await stage.clear();
  }
}

async function openRest(popup: Page) {
  await click(popup, '.popup-rest summary');
  await popup.waitForSelector('.popup-rest .figure-card');
  await popup.$eval('.popup-rest', (rest) => rest.scrollIntoView());
}

async function saveWithTags(popup: Page, _: Page, language: Language) {
  await new Promise((resolve) => setTimeout(resolve, 300));
  await popup.keyboard.press('s');
  await popup.waitForSelector('#tags');
  await popup.type('#tags', language === 'vi' ? 'kinh tế,ngân sách,' : 'budget,transport,');
}

/** The page is kept busy, so that the popup waits for it. */
async function readAgain(popup: Page, article: Page) {
  await article.evaluate(() => {
    setTimeout(() => {
      const end = Date.now() + 6000;
      while (Date.now() < end);
    }, 50);
  });
  await popup.reload({ waitUntil: 'domcontentloaded' });
  await popup.waitForSelector('.skeleton');
}

async function askForMissing(popup: Page, article: Page) {
  await article.evaluate(() => document.body.replaceChildren());
  await click(popup, '.figure-card');
}
