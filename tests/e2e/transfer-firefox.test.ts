import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { poll } from './chromium.ts';
import { type Firefox, firefoxPath, startFirefox } from './firefox.ts';

if (!firefoxPath) {
  const message = 'NO FIREFOX: the test of import and backup in Firefox was SKIPPED.';
  if (process.env.REQUIRE_BROWSERS) throw new Error(message);
  console.warn(message);
}

describe.skipIf(!firefoxPath)('import and backup in Firefox', () => {
  const folder = mkdtempSync(join(tmpdir(), 'readout-transfer-'));
  const downloads = join(folder, 'downloads');
  let firefox: Firefox;
  beforeAll(async () => {
    mkdirSync(downloads);
    firefox = await startFirefox(join(folder, 'profile'), {
      prefs: {
        'browser.download.folderList': 2,
        'browser.download.dir': downloads,
        'browser.download.alwaysOpenPanel': false,
      },
    });
  });
  afterAll(async () => {
    await firefox?.browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('articles come in with their figures and go out as a whole backup', async () => {
    const page = await firefox.browser.newPage();
    // Firefox reports no load event for an extension's page; the page itself is waited for below.
    await page.goto(`${firefox.origin}/options.html#/import`, { timeout: 2000 }).catch(() => {});
    const press = async (selector: string) => {
      await page.waitForSelector(selector);
      await page.$eval(selector, (button) => (button as HTMLElement).click());
    };
    const articles = Array.from({ length: 40 }, (_, n) => ({
      ...{ is_archived: 0, title: `Bài ${n}`, url: `https://w.example/${n}` },
      content: `<p>Giá gạo tăng ${n},5% trong tháng 10, lên ${n + 500} USD/tấn.</p>`,
    }));
    writeFileSync(join(folder, 'wallabag.json'), JSON.stringify(articles));
    const input = (await page.waitForSelector('#import-files')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(join(folder, 'wallabag.json'));
    await press('#import-go');
    await page.waitForSelector('#import-done');
    expect(await page.$eval('#import-done', ({ textContent }) => textContent)).toContain(
      '40 added, 0 merged',
    );

    await page.evaluate(() => {
      location.hash = '#/export';
    });
    await press('#backup-go');
    const name = await poll(async () =>
      readdirSync(downloads).find((one) => /^readout-backup-.*\.zip$/u.test(one)),
    );
    const bytes = await poll(async () => {
      const content = readFileSync(join(downloads, name));
      return content.length > 0 && content;
    });
    const files = unzipSync(bytes);
    const manifest = JSON.parse(new TextDecoder().decode(files['manifest.json']));
    expect(manifest.counts).toMatchObject({ articles: 40 });
    // The finder ran in its worker.
    expect(manifest.counts.figures).toBeGreaterThanOrEqual(40);
  });
});
