import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hostileLinks, hostilePages } from '../trust/pages.ts';
import { vectors } from '../trust/vectors.ts';
import { appears, click, count, text, texts } from './act.ts';
import { downloaded, inBoth, openPopup } from './both.ts';
import { bundle } from './bundle.ts';
import { poll } from './chromium.ts';
import { stored } from './database.ts';
import { ARTICLES, type CountingProxy, LEAK, startProxy } from './proxy.ts';
import { clearLibrary, fillLibrary } from './shelf.ts';
import { showAll, type Way } from './show.ts';

const shared = new URL('../../../shared/hostile/', import.meta.url);
const files = existsSync(shared) ? globSync('{0[1-9],1[016]}-*.html', { cwd: shared }).sort() : [];
if (files.length === 0) console.warn('No folder of shared hostile pages: only our own were used.');

const BARE = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Bare</title><body></body></html>';
const pages: Record<string, string> = {
  '/bare': BARE,
  ...hostilePages,
  ...Object.fromEntries(files.map((file) => [`/${file}`, readFileSync(new URL(file, shared), 'utf8')])),
};
const paths = [...Object.keys(hostilePages), ...files.map((file) => `/${file}`)];
/** A hostile page asks there by itself, and so does its markup shown as it is. */
const TO_LEAK = /^(?:https?:\/\/)?leak\.test/u;
/** Of the shared pages likewise. */
const LINKS: typeof hostileLinks = {
  ...hostileLinks,
  '/02-script-urls.html': hostileLinks['/schemes'] ?? [],
  '/05-base-and-refresh.html': [['second table', `${ARTICLES}/table-2`]],
};
/** Words of a page that no sanitising may take. */
const WORDS: Record<string, string> = {
  '/01-inline-handlers.html': 'Profit was 4.2 million dollars.',
  '/03-frames-objects-forms.html': 'Paragraph 3: the statistics office said',
  '/04-tracking-pixels.html': 'Sales 7 percent',
  '/schemes': 't0 t1 t2 t3 t4 t5 t6 t7 t8 t9',
  '/02-script-urls.html': 't0 t1 t2 t3 t4 t5 t6 t7 t8',
  '/05-base-and-refresh.html': 'See the second table, which gives 5.5 percent.',
};
/** The cells of its table, likewise. */
const CELLS: Record<string, string[]> = { '/04-tracking-pixels.html': ['12', '13'] };
/** Pages of letters that are none, and a word each that is searched for. */
const TORN: [path: string, word: string][] = [
  ['/surrogates', 'nothing'],
  ...files
    .filter((file) => file.startsWith('16'))
    .map((file): [string, string] => [`/${file}`, 'non-character']),
];
const OURS: Way[] = ['saved', 'row', 'old browser', 'article'];
const TITLES: Record<string, string> = {
  '/titles': '<b onclick="window.__pwned=1">Up</b> <img src=x onerror="window.__pwned=1"> 5% & more',
  '/09-title-and-byline-markup.html':
    "Profit <b>up</b> 5% <img src=x onerror=window.__pwned=(window.__pwned||[]).concat('title')> & more",
};

async function bare(page: Page, script: string) {
  await page.goto(`${ARTICLES}/bare`);
  await page.addScriptTag({ content: script });
}

function newestId(): Promise<number> {
  return new Promise((resolve, reject) => {
    const open = indexedDB.open('readout');
    open.onerror = () => reject(open.error);
    open.onsuccess = () => {
      const cursor = open.result.transaction('articles').objectStore('articles').openKeyCursor(null, 'prev');
      cursor.onsuccess = () => {
        resolve(Number(cursor.result?.primaryKey));
        open.result.close();
      };
    };
  });
}

/** What the reading view holds that it never must. */
function faultsOnScreen(library: Page): Promise<string[]> {
  return library.evaluate(() => [
    ...('__pwned' in window ? ['ran'] : []),
    ...[...document.querySelectorAll('.reading-text *, h1 *')].flatMap((element) => [
      ...(/^(?:img|svg|math|iframe|script|style|form|input|button|object|embed|video|base|meta)$/iu.test(
        element.nodeName,
      )
        ? [element.nodeName]
        : []),
      ...[...element.attributes]
        .filter(
          ({ name, value }) =>
            /^(?:on|style|id|class|src)/iu.test(name) ||
            /^\W{0,9}(?:javascript|data|vbscript):/iu.test(value),
        )
        .map(({ name }) => `${element.nodeName} ${name}`),
    ]),
  ]);
}

/** Runs in the library's page. */
function linksOnScreen(): [text: string, address: string][] {
  return [...document.querySelectorAll<HTMLAnchorElement>('.reading-text a[href]')].map(({ text, href }) => [
    text,
    href,
  ]);
}

/** No vector runs and none asks, shown in this way in a page without a policy. */
async function expectInert(page: Page, script: string, proxy: CountingProxy, way: Way) {
  await bare(page, script);
  proxy.take();
  const times = vectors.length;
  expect(await showAll(page, vectors, way)).toEqual({
    times,
    native: way === 'old browser' ? 0 : times,
    ran: [],
  });
  expect(proxy.take()).toEqual([`${ARTICLES}/settled`]);
  await page.close();
}

let proxy: CountingProxy;
inBoth(
  'hostile pages',
  (driver, folder) => {
    let script: string;
    beforeAll(async () => {
      script = await bundle('tests/trust/show-entry.ts');
    });
    afterAll(() => proxy?.close());

    test('shown as it is, the markup runs and asks: this test can see it', async () => {
      const page = await driver.newPage();
      await bare(page, script);
      const plain = vectors.filter(({ family }) => /^(?:event handlers|media that asks)$/u.test(family));
      const { ran } = await showAll(page, plain, 'raw');
      expect(ran.length).toBeGreaterThan(8);
      const leaks = await poll(async () => {
        const seen = new Set(proxy.asked.filter((one) => one.startsWith(LEAK)));
        return seen.size > 5 && seen;
      });
      console.log(
        `Shown as they are, ${ran.length} of ${plain.length} ran and ${leaks.size} addresses were asked for.`,
      );
      await page.close();
    });

    test.each(OURS)('shown as %s in a page without a policy, no vector runs and none asks', async (way) => {
      await expectInert(await driver.newPage(), script, proxy, way);
    });

    let library: Page;
    beforeAll(async () => {
      library = await driver.open('options.html');
    });
    /** The reading view of an article, in the library that stays open. */
    const read = async (id: number) => {
      // A tab behind another draws late.
      await library.bringToFront();
      await library.evaluate((id) => {
        document.querySelector('.reading-text')?.setAttribute('data-before', '');
        location.hash = `#/article/${id}`;
      }, id);
      await appears(library, '.reading-text:not([data-before])');
    };

    test.each(paths)('%s, read by a click, saved and opened: nothing runs, nothing asks', async (path) => {
      const { page, popup } = await openPopup(driver, ARTICLES + path);
      expect(await count(popup, '.figure-card')).toBeGreaterThan(0);
      proxy.take();
      await click(popup, '#save');
      await poll(async () => (await text(popup, '#save'))?.includes('✓'));
      if (TITLES[path]) expect(await text(popup, 'h1')).toBe(TITLES[path]);
      const id = await popup.evaluate(newestId);
      await popup.close();
      await read(id);
      if (TITLES[path]) expect(await text(library, 'h1')).toBe(TITLES[path]);
      // Whatever address the page gives as its own.
      expect(await library.$eval('.reading-head .meta a', (link) => link.getAttribute('href'))).toBe(
        ARTICLES + path,
      );
      expect(await faultsOnScreen(library)).toEqual([]);
      expect((await text(library, '.reading-text'))?.replace(/\s+/gu, ' ')).toContain(WORDS[path] ?? '');
      if (CELLS[path]) expect(await texts(library, '.reading-text td')).toEqual(CELLS[path]);
      if (LINKS[path]) expect(await library.evaluate(linksOnScreen)).toEqual(LINKS[path]);
      expect(await library.evaluate(() => location.href)).toContain(`${driver.origin}/options.html`);
      expect(proxy.take()).toEqual([]);
      await page.close();
    });

    test('a hostile row put straight into the database is inert', async () => {
      const html = vectors.map((vector) => vector.html.replaceAll('{{SERVER}}', LEAK));
      const ids = await library.evaluate(spoil, html);
      expect(ids.length).toBeGreaterThan(5);
      proxy.take();
      await driver.open('options.html', library);
      await library.waitForSelector('.row a');
      expect(await library.evaluate(() => '__pwned' in window)).toBe(false);
      for (const id of ids) {
        await read(id);
        expect(await faultsOnScreen(library)).toEqual([]);
        const schemes = await library.$$eval('a[href]', (links) =>
          links.map((link) => (link as HTMLAnchorElement).protocol),
        );
        expect(schemes).not.toContain('javascript:');
      }
      expect(proxy.take()).toEqual([]);
    });

    test('a table of vast cells, stored, opens', async () => {
      const library = await driver.open('options.html');
      await library.waitForSelector('.row a');
      const cell = '<td colspan="65534" rowspan="1000000">1</td>';
      const [id] = await library.evaluate(spoil, [
        `<table>${`<tr>${cell.repeat(4)}</tr>`.repeat(20)}</table>`,
      ]);
      const started = performance.now();
      await driver.open(`options.html#/article/${id}`, library);
      await appears(library, '.reading-text td');
      const height = await library.evaluate(() => document.querySelector('table')?.offsetHeight);
      console.log(
        `A table of vast cells opened after ${Math.round(performance.now() - started)} ms in ${driver.name}.`,
      );
      expect(height).toBeGreaterThan(0);
      await library.close();
    });

    test('a title with marks of direction turns no word around it', async () => {
      const library = await driver.open('options.html');
      await library.waitForSelector('.row a, .empty');
      await clearLibrary(library);
      const title = 'Loss of 12%\u202e %05 fo tiforP';
      await fillLibrary(library, [
        { title, language: 'en', html: '<p>Text.</p>', text: 'Text.', url: `${ARTICLES}/turned` },
      ]);
      await driver.open('options.html', library);
      await click(library, '.row input');
      await click(library, '[data-bulk="bin"]');
      await poll(async () => (await text(library, '.toast'))?.includes(title));
      const [quote = 0, stop] = await library.evaluate(endOfToast);
      expect(stop).toBeGreaterThan(quote);
      await library.close();
    });

    test.each(TORN)('%s, saved, is found, exported and imported again to the letter', async (path, word) => {
      const library = await driver.open('options.html');
      await library.waitForSelector('.row a, .empty');
      await clearLibrary(library);
      const { page, popup } = await openPopup(driver, ARTICLES + path);
      await click(popup, '#save');
      await poll(async () => (await text(popup, '#save'))?.includes('✓'));
      await Promise.all([popup.close().catch(() => {}), page.close()]);
      const { articles, bodies } = await stored(library);
      const saved = String(bodies[0]?.text);
      expect(saved).toContain('\ufffd');
      expect(saved).not.toContain('\0');
      expect(saved.isWellFormed()).toBe(true);

      await driver.open(`options.html#/all?q=${word}`, library);
      await poll(async () => (await count(library, '.row a')) === 1);

      await driver.open('options.html#/export', library);
      await click(library, 'input[value="json"]');
      await click(library, '#export-go:enabled');
      const { name, bytes } = await downloaded(folder, '.json');
      const written = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
      expect(written.articles[0].text).toBe(saved);

      await clearLibrary(library);
      await driver.open('options.html#/import', library);
      const file = join(folder, name);
      writeFileSync(file, bytes);
      const input = (await library.waitForSelector('#import-files')) as ElementHandle<HTMLInputElement>;
      await input.uploadFile(file);
      await click(library, '#import-go');
      await appears(library, '#import-done');
      const again = await stored(library);
      expect(again.bodies[0]).toMatchObject({ text: saved, html: bodies[0]?.html });
      expect(again.articles[0]?.title).toBe(articles[0]?.title);
      await library.close();
    });
  },
  async () => {
    proxy = await startProxy(pages, TO_LEAK);
    return { proxy };
  },
);

/** Where the last two letters of what is told stand in their line; runs in the library's page. */
function endOfToast(): number[] {
  const words = document.querySelector('.toast span')?.firstChild as Text;
  return [words.length - 2, words.length - 1].map((at) => {
    const range = document.createRange();
    range.setStart(words, at);
    range.setEnd(words, at + 1);
    return range.getBoundingClientRect().left;
  });
}

/** Spreads the hostile markup over every saved article; runs in the library's page. */
async function spoil(list: string[]): Promise<number[]> {
  const open = indexedDB.open('readout');
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    open.onsuccess = () => resolve(open.result);
    open.onerror = () => reject(open.error);
  });
  const transaction = db.transaction(['articles', 'bodies'], 'readwrite');
  const rows = await new Promise<{ id: number }[]>((resolve) => {
    const all = transaction.objectStore('articles').getAll();
    all.onsuccess = () => resolve(all.result);
  });
  const bodies = transaction.objectStore('bodies');
  const each = Math.ceil(list.length / rows.length);
  rows.forEach((row, at) => {
    const part = list.slice(at * each, (at + 1) * each);
    const words = part[0] ?? '';
    transaction.objectStore('articles').put({
      ...row,
      ...{ title: `<img src=x onerror=window.__pwned=1>${words}`, byline: words, site: words, tags: [words] },
      ...{ url: `javascript:window.__pwned=1//${at}`, best: [{ text: words, label: words }] },
    });
    const got = bodies.get(row.id);
    got.onsuccess = () => bodies.put({ ...got.result, html: part.join('\n') });
  });
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  db.close();
  return rows.map(({ id }) => id);
}
