import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { build, type PreviewServer, preview } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inBoth } from './both.ts';
import { poll } from './chromium.ts';
import type { StormPage } from './storm/page.ts';

const ROUNDS = 3;
/** Changes of a round before the browser is killed. */
const CHANGES = 150;
/** Articles of which some are removed when the browser is killed. */
const MANY = 4000;
type Window = { page: StormPage; certain: number; share: number };

const outDir = mkdtempSync(join(tmpdir(), 'readout-storm-page-'));
let server: PreviewServer;
let origin = '';
beforeAll(async () => {
  const root = fileURLToPath(new URL('storm', import.meta.url));
  const settings = { root, base: './', logLevel: 'error', configFile: false } as const;
  await build({ ...settings, worker: { format: 'es' }, build: { outDir, target: 'esnext' } });
  server = await preview({ ...settings, build: { outDir }, preview: { host: '127.0.0.1', port: 0 } });
  origin = server.resolvedUrls?.local[0] ?? '';
});
afterAll(async () => {
  await server?.close();
  rmSync(outDir, { recursive: true, force: true, maxRetries: 5 });
});

inBoth('a library that is killed while it is written', (driver) => {
  async function open(): Promise<Page> {
    const page = await driver.newPage();
    await page.goto(origin);
    await poll(() => page.evaluate(() => 'page' in window));
    return page;
  }

  /** Storms from where the library stands until enough is written, then kills the browser; the last certain change. */
  async function stormAndKill(round: number, from: number): Promise<number> {
    const page = await open();
    await page.evaluate((seed) => {
      const { page } = window as unknown as Window;
      page.run(seed, (change) => Object.assign(window, { certain: change }));
    }, round);
    let certain = from;
    await poll(async () => {
      certain = await page.evaluate(() => (window as unknown as Window).certain ?? 0);
      return certain >= from + CHANGES;
    }, 60_000);
    await driver.kill();
    return certain;
  }

  test('nothing that was saved is lost, and searches find what reading everything finds', async () => {
    let last = 0;
    for (let round = 1; round <= ROUNDS; round += 1) {
      const certain = await stormAndKill(round, last);
      await driver.start();
      const page = await open();
      const found = await page.evaluate((seed) => (window as unknown as Window).page.check(seed), round);
      expect(found.last).toBeGreaterThanOrEqual(certain);
      expect(found.wrong).toEqual([]);
      expect(found.articles).toBeGreaterThan(20);
      expect(found.hits).toBeGreaterThan(500);
      expect(found.segments).toBeGreaterThan(0);
      last = found.last;
      await page.close();
    }
  }, 400_000);

  test('a browser that is killed while all is removed for good has removed all or nothing', async () => {
    let page = await open();
    await page.evaluate((count) => (window as unknown as Window).page.fill(count), MANY);
    const before = await page.evaluate(() => (window as unknown as Window).page.count());
    expect(before.articles).toBeGreaterThanOrEqual(MANY);
    // Not waited for: the browser ends first.
    await page.evaluate(() => {
      const { page } = window as unknown as Window;
      page.removeAll((share) => Object.assign(window, { share }));
    });
    await page.waitForFunction(() => (window as unknown as Window).share > 0.1, { polling: 5 });
    await driver.kill();
    await driver.start();
    page = await open();
    const after = await page.evaluate(() => (window as unknown as Window).page.count());
    // On a busy machine the removal may end before the browser does.
    expect([before, { articles: 0, bodies: 0 }]).toContainEqual(after);
  }, 200_000);
});
