import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { en } from '../../lib/ui/texts/transfer.ts';
import { chromiumPath, poll, startChromium } from './chromium.ts';
import { contents } from './database.ts';
import { firefoxPath, startFirefox } from './firefox.ts';
import { clearLibrary, fillLibrary, makeArticles } from './shelf.ts';

// A folder of hostile files beside the project; the same kinds are invented anew in the tests of import and export.
const folder = process.env.HOSTILE ?? fileURLToPath(new URL('../../../shared/hostile/', import.meta.url));
const files = existsSync(folder) ? globSync('[234][0-9]-*.json', { cwd: folder }).sort() : [];
if (files.length === 0) console.warn('NO hostile files beside the project: their test was SKIPPED.');

const MINE = 2;
/** What becomes of each: the articles that come in, or why the file is refused. */
const OUTCOME: Record<string, number | keyof typeof en.transfer.fileFailure> = {
  ...{ '20': 'damaged', '21': 'unknown', '22': 'newer', '23': 1, '24': 0, '25': 3, '26': 'unknown', '27': 1 },
  ...{ '28': 1, '29': 1, '30': 'unknown', '31': 0, '40': 12, '41': 1, '42': 12 },
};

/** The file with our name for the format, in its own encoding. */
function readHostile(file: string): Buffer {
  const bytes = readFileSync(join(folder, file));
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf16le' : 'latin1';
  return Buffer.from(bytes.toString(encoding).replace('reader-library', 'readout-library'), encoding);
}

const BROWSERS = [
  { name: 'Chromium', path: chromiumPath, start: () => startChromium() },
  { name: 'Firefox', path: firefoxPath, start: () => startFirefox() },
];

describe.each(BROWSERS)('hostile files chosen in $name', ({ path, start }) => {
  const temporary = mkdtempSync(join(tmpdir(), 'readout-hostile-files-'));
  let browser: Browser;
  let origin: string;
  beforeAll(async () => {
    if (path && files.length > 0) ({ browser, origin } = await start());
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(temporary, { recursive: true, force: true });
  });

  test.skipIf(!path || files.length === 0).each(files)('%s', async (file) => {
    const page = await openImport(browser, origin);
    await clearLibrary(page);
    await fillLibrary(page, makeArticles(MINE));
    const chosen = join(temporary, basename(file));
    writeFileSync(chosen, readHostile(file));
    const input = (await page.waitForSelector('#import-files')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(chosen);

    const wanted = OUTCOME[file.slice(0, 2)];
    const told = await outcome(page);
    if (typeof wanted === 'string') {
      expect(told).toContain(en.transfer.fileFailure[wanted]?.(basename(file)));
      expect(told).toContain(en.transfer.unchanged);
    } else expect(told).toContain(wanted === 0 ? en.transfer.nothing : `Done: ${wanted} added`);

    const { rows, bodies } = await contents(page);
    expect(rows).toHaveLength(MINE + (typeof wanted === 'number' ? wanted : 0));
    expect(bodies.sort()).toEqual(rows.map(({ id }) => id).sort());
    expect(rows.filter(({ url }) => !/^https?:/u.test(url))).toEqual([]);
    for (const { id } of rows.slice(MINE)) {
      await page.evaluate((id) => {
        location.hash = `#/article/${id}`;
      }, id);
      await page.waitForSelector('.reading-head');
    }
    expect(await page.evaluate(() => '__pwned' in window || 'polluted' in {})).toBe(false);
    await page.close();
  });
});

async function openImport(browser: Browser, origin: string): Promise<Page> {
  const page = await browser.newPage();
  // Firefox reports no load event for an extension's page; the page itself is waited for.
  await page.goto(`${origin}/options.html#/import`, { timeout: 1500 }).catch(() => {});
  await page.waitForSelector('#import-files');
  return page;
}

/** Takes over what the preview offers; what is said in the end. */
function outcome(page: Page): Promise<string> {
  return poll(
    () =>
      page.evaluate(() => {
        const at = (selector: string) => document.querySelector<HTMLElement>(selector);
        at('#import-go')?.click();
        const last = at('#import-problem') ?? at('#import-done');
        return (last ?? (at('#import-go') ? undefined : at('#import-preview')))?.innerText;
      }),
    30_000,
  );
}
