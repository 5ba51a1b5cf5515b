import { cpSync, existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { en } from '../../lib/ui/texts/popup.ts';
import { click, count, lit, text } from './act.ts';
import { inBoth, openPopup, type Popup } from './both.ts';
import { BUILD, poll } from './chromium.ts';
import { FIREFOX_BUILD } from './firefox.ts';
import { ARTICLES, type CountingProxy, startProxy } from './proxy.ts';

const shared = new URL('../../../shared/hostile/', import.meta.url);
const files = existsSync(shared) ? globSync('1[2-9]-*.html', { cwd: shared }).sort() : [];

const PROSE =
  '<p>The harbour of Nordby handled 4,200 containers in May, 12% more than a year before, the port office said on Monday.</p>' +
  '<p>Its two cranes worked through the night, and the queue of waiting ships fell from nine to three in a single week.</p>';
const page = (body: string, headline = 'Harbour handles more') =>
  `<!doctype html><html lang="en"><title>Harbour</title><body><article><h1>${headline}</h1>${PROSE}${body}</article></body></html>`;
const repeat = (times: number, part: (at: number) => string) =>
  Array.from({ length: times }, (_, at) => part(at)).join('');

/** The headline of the pages that others go to. */
const AFTER = 'Harbour counts again';
/** What a site of a single page shows in place of its first article. */
const SECOND = `<article><h1>${AFTER}</h1><p>The harbour counted 77% more sailing boats in its second summer, and the town now thinks of a longer pier.</p><p>Some 340 berths are taken, the office said, and another 60 boats wait for a place of their own in the basin.</p></article>`;
/** A page of another site, which a browser reads in another process. */
const ELSEWHERE = 'http://elsewhere.test/article';
/** Pages as large as we read them, or a little larger. */
const LARGE: Record<string, string> = {
  '/elements': page(repeat(24_000, (at) => `<p>It sold <b>${at}</b> tons.</p>`)),
  '/too-many': page(repeat(60_000, () => '<b>a</b>')),
  '/one-paragraph': page(`<p>${repeat(50_000, (at) => `${at} apples and ${at}% of pears, `)}</p>`),
  '/one-token': page(`<p>${'1.'.repeat(900_000)}</p>`),
  '/links': page(repeat(20_000, (at) => `<p><a href="/${at}">A link to page ${at} of many</a></p>`)),
  '/table': page(
    `<table>${repeat(2000, (at) => `<tr>${repeat(9, (cell) => `<td>${at * cell}</td>`)}</tr>`)}</table>`,
  ),
  '/spans': page(
    `${'<span>'.repeat(480)}${repeat(4000, (at) => `<i>${at} ships</i> `)}${'</span>'.repeat(480)}`,
  ),
  '/headings': page(repeat(9000, (at) => `<h1>Related ${at}</h1><p>By Ann Lee ${at}</p>`)),
  '/titles-long': page('').replace('<title>Harbour', `<title>${'Harbour - | '.repeat(90_000)}`),
  '/spaces': page(`<p>${' \t\u00a0'.repeat(300_000)}</p><h1>${' '.repeat(300_000)}</h1>`),
  '/attributes': page(
    `<p class="${'share-'.repeat(200_000)}" id="${'x '.repeat(200_000)}">Long class of 5%.</p>`,
  ),
};
const pages: Record<string, string> = {
  ...LARGE,
  '/article': page(''),
  '/other': page('<p>Another page of 77% other things.</p>', AFTER),
  [ELSEWHERE]: page('<p>A site of 55% other things.</p>', AFTER),
  '/never-whole': page(
    '<script>setTimeout(() => { location.href = "/other" }, 2500)</script><script src="/never"></script>',
  ),
  '/only-framed':
    '<!doctype html><title>Frame</title><iframe srcdoc="<article><p>Inner.</p></article>"></iframe>',
  ...Object.fromEntries(files.map((file) => [`/${file}`, readFileSync(new URL(file, shared), 'utf8')])),
};
const WATCHED = [...Object.keys(LARGE), ...files.map((file) => `/${file}`)];

const refusal = (popup: Popup) =>
  popup.evaluate(() => document.querySelector<HTMLElement>('[data-refusal]')?.dataset.refusal);
const close = (...opened: { close(): Promise<void> }[]) =>
  Promise.all(opened.map((one) => one.close().catch(() => {})));
/** Keeps the page's own thread busy from the next turn on, and then goes elsewhere. */
const hang = (page: Page, ms: number, then = '') =>
  page.evaluate(
    (ms, then) => {
      setTimeout(() => {
        const end = Date.now() + ms;
        while (Date.now() < end);
        if (then) location.href = then;
      }, 0);
    },
    ms,
    then,
  );

/** Another article in place of the first, as a site of a single page shows it; runs in the page. */
function goOn(html: string, ms: number) {
  const address = () => history.pushState({}, '', '/second');
  const show = () => {
    document.title = 'Harbour counts again';
    document.body.innerHTML = html;
  };
  const [first, second] = ms < 0 ? [show, address] : [address, show];
  first();
  setTimeout(second, Math.abs(ms));
}

let proxy: CountingProxy;
inBoth(
  'whatever the page does',
  (driver) => {
    afterAll(() => proxy?.close());
    const goto = async (path: string) => {
      const page = await driver.newPage();
      await page.goto(new URL(path, ARTICLES).href);
      return page;
    };
    const expectRead = async (path: string) => {
      const { page, popup } = await openPopup(driver, new URL(path, ARTICLES).href);
      expect(await count(popup, '.figure-card')).toBeGreaterThan(0);
      await close(popup, page);
    };
    /** The figures of the page are shown, and the first one's sentence is lit there. */
    const expectShown = async (page: Page) => {
      const popup = await driver.clickToolbar(page);
      await page.evaluate(() => CSS.highlights.clear());
      await click(popup, '.figure-card');
      await poll(() => lit(page));
      return popup;
    };

    // A table of 65,534 columns stops Firefox itself for minutes, without any extension.
    const watched = WATCHED.filter((path) => driver.name !== 'Firefox' || !path.startsWith('/17-'));
    describe('while the library is open', () => {
      let library: Page;
      beforeAll(async () => {
        library = await driver.open('options.html');
      });
      afterAll(() => close(library));

      test.each(watched)('%s gets an answer, and the library stays alive', async (path) => {
        const page = await goto(path);
        const started = performance.now();
        const popup = await driver.clickToolbar(page);
        const took = performance.now() - started;
        const cards = await count(popup, '.figure-card');
        const answer = cards > 0 ? `${cards} cards` : ((await refusal(popup)) ?? 'no figures');
        console.log(`${path}: ${answer} after ${Math.round(took)} ms in ${driver.name}.`);
        expect(await library.evaluate(() => document.readyState)).toBe('complete');
        // Far more figures than can be found in the time: those that are shown are said to be of the first part.
        const partial = await text(popup, '#partial');
        if (path === '/one-paragraph') expect(partial).toContain(en.partial);
        if (/1[2367]-/u.test(path)) expect(partial).toBeUndefined();
        const shown = await popup.evaluate(() => document.body.innerText);
        for (const wrong of ['NaN', 'Infinity', '[object', 'undefined']) expect(shown).not.toContain(wrong);
        await close(popup, page);
      });
    });

    test('figures of a first part are said to be that where the article is saved, too', async () => {
      const { page, popup } = await openPopup(driver, `${ARTICLES}/one-paragraph`);
      await click(popup, '#save');
      await poll(async () => (await text(popup, '#save'))?.includes('✓'));
      await close(popup, page);
      const library = await driver.open('options.html');
      await click(library, '.row a');
      await poll(async () => (await text(library, '.margin-figures #partial')) === en.partial);
      await close(library);
    });

    test('a page that hangs is given up after five seconds, with a way out', async () => {
      const page = await goto('/article');
      await hang(page, 15_000);
      const popup = await driver.clickToolbar(page);
      expect(await refusal(popup)).toBe('too_slow');
      expect(await text(popup, '[data-refusal]')).toBe(en.refusal.too_slow);
      expect(await count(popup, '#again')).toBe(1);
      expect(await count(popup, '#save:disabled')).toBe(1);
      // Another tab is read meanwhile.
      await close(popup);
      await expectRead(ELSEWHERE);
      await close(page);
    });

    test.each(['/other', ELSEWHERE])(
      'a page that goes to %s while it is read: no figures of the page before are shown, and the sentence says so',
      async (to) => {
        const page = await goto('/article');
        await hang(page, 3000, to);
        const popup = await driver.clickToolbar(page);
        // On a machine so slow that the page has gone before the click, that was a click on the next one.
        const answer = await poll(async () =>
          (await text(popup, 'h1')) === AFTER ? 'late' : (await refusal(popup)) && 'in time',
        );
        if (answer === 'in time') {
          expect(await text(popup, '[data-refusal]')).toBe(en.refusal.left);
          expect(await count(popup, '.figure-card')).toBe(0);
          expect(await count(popup, '#save:disabled')).toBe(1);
        } else console.warn(`Too slow a machine: ${to} was there before the click.`);
        await close(popup);
        // The next click reads what is there now.
        const again = await driver.clickToolbar(page);
        expect(await text(again, 'h1')).toBe(AFTER);
        await close(again, page);
      },
    );

    test('a page that goes elsewhere before it is whole, likewise', async () => {
      const page = await driver.newPage();
      page.goto(`${ARTICLES}/never-whole`).catch(() => {});
      await poll(async () => (await count(page, 'p').catch(() => 0)) > 1);
      const popup = await driver.clickToolbar(page);
      await poll(async () => (await refusal(popup)) === 'left');
      await close(popup, page);
    });

    test('figures go when their page goes, and so does what was said of them', async () => {
      const { page, popup } = await openPopup(driver, `${ARTICLES}/article`);
      await page.evaluate(() => document.body.replaceChildren());
      await click(popup, '.figure-card');
      await poll(async () => (await text(popup, '.popup-notice')) === en.quoteGone);
      await page.reload();
      await poll(async () => (await refusal(popup)) === 'left');
      await poll(async () => (await text(popup, '.popup-notice')) === '');
      await close(popup, page);
    });

    test.each<[change: string, act: () => void]>([
      ['a part of itself', () => (location.hash = 'part-2')],
      ['a tidier address', () => history.replaceState({}, '', '/article?tidy')],
      ['an address of its own before more of the same text', () => history.pushState({}, '', '/article/2')],
      ['other words around it', () => document.querySelector('h1')?.replaceChildren('Harbour, updated')],
    ])('a page that gives %s keeps its figures', async (_, act) => {
      const { page, popup } = await openPopup(driver, `${ARTICLES}/article`);
      await page.evaluate(act);
      // As long as a few looks at the page take.
      await new Promise((resolve) => setTimeout(resolve, 2500));
      expect(await refusal(popup)).toBeUndefined();
      await click(popup, '.figure-card');
      await poll(() => lit(page));
      await close(popup, page);
    });

    test.each<[way: string, act: (other: string) => void]>([
      ['a while after its address', (other) => goOn(other, 900)],
      ['before its address', (other) => goOn(other, -900)],
    ])('figures go when their page shows another article %s, which is read at a click', async (_, act) => {
      const { page, popup } = await openPopup(driver, `${ARTICLES}/article`);
      await page.addScriptTag({ content: `${goOn}` });
      await page.evaluate(act, SECOND);
      await poll(async () => (await refusal(popup)) === 'replaced');
      expect(await text(popup, '[data-refusal]')).toBe(en.refusal.replaced);
      expect(await count(popup, '.figure-card')).toBe(0);
      expect(await count(popup, '#save:disabled')).toBe(1);
      await click(popup, '#read-again');
      await poll(async () => (await text(popup, 'h1').catch(() => '')) === AFTER);
      expect(await text(popup, '.figure-value')).toContain('77');
      await close(popup, page);
    });

    test('figures go when their article is put out of sight for another', async () => {
      const { page, popup } = await openPopup(driver, `${ARTICLES}/article`);
      await page.evaluate(() => {
        history.pushState({}, '', '/second');
        document.querySelector('article')?.style.setProperty('display', 'none');
      });
      await poll(async () => (await refusal(popup)) === 'replaced');
      await close(popup, page);
    });

    test('a page that is closed while it is read leaves nothing broken', async () => {
      const page = await goto('/article');
      await hang(page, 1500);
      await driver.pressToolbar(page);
      await close(page);
      await expectRead('/other');
    });

    test('a page of frames alone holds no article', async () => {
      const { page, popup } = await openPopup(driver, `${ARTICLES}/only-framed`);
      expect(await refusal(popup)).toBe('no_article');
      await close(popup, page);
    });

    test('a click that no hand made saves nothing', async () => {
      const { page, popup } = await openPopup(driver, `${ARTICLES}/article`);
      await page.evaluate(() => {
        for (const key of ['s', 'S', 'Enter'])
          document.dispatchEvent(
            new KeyboardEvent('keydown', { key, altKey: true, shiftKey: true, bubbles: true }),
          );
      });
      expect(await text(popup, '#save')).not.toContain('✓');
      await close(popup, page);
    });

    test('pages opened before the extension was installed, and read before it was updated, are read and shown; the welcome comes once', async () => {
      await driver.uninstall();
      const [before, untouched] = [await goto('/article'), await goto('/other')];
      expect(await driver.install()).toBe(true);
      const first = await expectShown(before);

      const file = join(driver.options.build ?? '', 'manifest.json');
      writeFileSync(file, readFileSync(file, 'utf8').replace(/"version":\s?"[\d.]+"/u, '"version":"9.9.9"'));
      // Under an open popup.
      expect(await driver.install()).toBe(false);
      await close(first);
      const second = await expectShown(before);
      const version = await second.evaluate(
        () => (globalThis as unknown as { chrome: ExtensionApi }).chrome.runtime.getManifest().version,
      );
      expect(version).toBe('9.9.9');
      await close(second, before);
      await close(await expectShown(untouched), untouched);
    });
  },
  async (name, folder) => {
    proxy = await startProxy(pages);
    // A copy, since it is updated.
    const build = join(folder, 'build');
    cpSync(name === 'Chromium' ? BUILD : FIREFOX_BUILD, build, { recursive: true });
    return { proxy, build };
  },
);

/** As much of the browser's own API as is asked of it here. */
interface ExtensionApi {
  runtime: { getManifest(): { version: string } };
}
