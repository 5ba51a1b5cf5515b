import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { build, type PreviewServer, preview } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath, poll } from './chromium.ts';
import { type CountingProxy, chromiumProxyArgs, countUntilClosed, startProxy } from './proxy.ts';
import type { StormPage } from './storm/page.ts';

const ROUNDS = 3;
/** Changes of a round before the browser is killed. */
const CHANGES = 150;
type Window = { page: StormPage; acknowledge: (change: number) => void };

describe.skipIf(!chromiumPath)('a library in Chromium that is killed while it is written', () => {
  const profile = mkdtempSync(join(tmpdir(), 'readout-storm-'));
  const outDir = mkdtempSync(join(tmpdir(), 'readout-storm-page-'));
  let server: PreviewServer;
  let browser: Browser | undefined;
  let proxy: CountingProxy;
  let origin = '';
  beforeAll(async () => {
    proxy = await startProxy();
    const root = fileURLToPath(new URL('storm', import.meta.url));
    const settings = { root, base: './', logLevel: 'error', configFile: false } as const;
    await build({ ...settings, worker: { format: 'es' }, build: { outDir, target: 'esnext' } });
    server = await preview({ ...settings, build: { outDir }, preview: { host: '127.0.0.1', port: 0 } });
    origin = server.resolvedUrls?.local[0] ?? '';
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    proxy?.close();
    for (const folder of [profile, outDir]) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  async function open(): Promise<Page> {
    browser = await launch({
      executablePath: chromiumPath,
      headless: true,
      userDataDir: profile,
      args: ['--no-sandbox', '--disable-gpu', '--no-first-run', ...chromiumProxyArgs(proxy)],
    });
    countUntilClosed(browser, proxy);
    const page = await browser.newPage();
    await page.goto(origin);
    await page.waitForFunction(() => 'page' in window);
    return page;
  }

  /** Storms from where the library stands until enough is written, then kills the browser; the last certain change. */
  async function stormAndKill(round: number, from: number): Promise<number> {
    let certain = from;
    const page = await open();
    await page.exposeFunction('acknowledge', (change: number) => {
      certain = change;
    });
    const running = page.evaluate((seed) => {
      const { page, acknowledge } = window as unknown as Window;
      return page.run(seed, acknowledge);
    }, round);
    running.catch(() => {});
    await poll(async () => certain >= from + CHANGES, 60_000);
    const child = browser?.process();
    const ended = new Promise((resolve) => child?.once('exit', resolve));
    child?.kill('SIGKILL');
    await ended;
    return certain;
  }

  test('nothing that was saved is lost, and searches find what reading everything finds', async () => {
    let last = 0;
    for (let round = 1; round <= ROUNDS; round += 1) {
      const certain = await stormAndKill(round, last);
      const page = await open();
      const found = await page.evaluate((seed) => (window as unknown as Window).page.check(seed), round);
      expect(found.last).toBeGreaterThanOrEqual(certain);
      expect(found.wrong).toEqual([]);
      expect(found.articles).toBeGreaterThan(20);
      expect(found.hits).toBeGreaterThan(500);
      expect(found.segments).toBeGreaterThan(0);
      last = found.last;
      await browser?.close();
    }
  }, 240_000);
});
