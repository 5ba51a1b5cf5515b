import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PageServer, servePages } from '../../scripts/serve.ts';
import { poll } from './chromium.ts';
import { type Firefox, firefoxPath, inPopup, openPopup, startFirefox } from './firefox.ts';

const here = (path: string) => new URL(`../../${path}`, import.meta.url);
const seed = here('../shared/seed/article.html');
const hasShared = existsSync(seed);

if (!firefoxPath) {
  const message =
    'NO FIREFOX: the end-to-end tests in Firefox were SKIPPED. Install it, or set FIREFOX=/path.';
  if (process.env.REQUIRE_BROWSERS) throw new Error(message);
  console.warn(message);
}

describe.skipIf(!firefoxPath)('in Firefox', () => {
  const profile = mkdtempSync(join(tmpdir(), 'readout-firefox-'));
  let server: PageServer;
  let firefox: Firefox;
  beforeAll(async () => {
    server = await servePages({ '/vi': here('demo/vi.html'), ...(hasShared && { '/seed': seed }) });
    firefox = await startFirefox(profile);
  });
  afterAll(async () => {
    await firefox?.browser.close();
    server?.close();
    rmSync(profile, { recursive: true, force: true });
  });

  const values = async () =>
    (await inPopup(
      firefox.browser,
      `[...document.querySelectorAll('.figure-value')].map((one) => one.textContent).join(' ; ')`,
    )) ?? '';

  const demo = { path: '/vi', values: ['2,4 tỷ USD'], text: '312 doanh nghiệp' };
  const example = {
    path: '/seed',
    values: ['08/17 chỉ tiêu', '09/17 chỉ tiêu', '177 Đảng viên', '101%'],
    text: 'kết nạp 177 Đảng viên',
  };

  const pages = hasShared ? [demo, example] : [demo];
  test.each(pages)(
    '$path: figures, a lit sentence, saved, and in the library after a restart',
    async (one) => {
      const page = await openPopup(firefox, `${server.origin}${one.path}`);
      for (const value of one.values) expect(await values()).toContain(value);
      await inPopup(firefox.browser, `document.querySelector('.figure-card').click()`);
      await poll(() => page.evaluate(() => [...CSS.highlights.values()].some((lit) => lit.size > 0)));
      await inPopup(firefox.browser, `document.querySelector('#save').click()`);
      await poll(async () =>
        (await inPopup(firefox.browser, `document.querySelector('#save').textContent`))?.includes('✓'),
      );
      await firefox.browser.close();

      firefox = await startFirefox(profile);
      const library = await firefox.browser.newPage();
      // Firefox reports no load event for an extension's page; the page itself is waited for below.
      await library.goto(`${firefox.origin}/options.html`, { timeout: 2000 }).catch(() => {});
      await library.waitForSelector('.row a');
      await library.$eval('.row a', (link) => (link as HTMLElement).click());
      await library.waitForSelector('.reading-text p');
      expect(await library.$eval('.reading-text', (text) => text.textContent)).toContain(one.text);
    },
  );
});
