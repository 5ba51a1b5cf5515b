import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { en } from '../../lib/ui/texts/popup.ts';
import { type Driver, inBoth } from './both.ts';
import { poll } from './chromium.ts';
import { ChromiumDriver } from './drive-chromium.ts';
import { FirefoxDriver } from './drive-firefox.ts';
import { visit } from './firefox.ts';

/** An empty sheet of paper. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj
trailer<</Root 1 0 R>>`;
const PAGE =
  '<!doctype html><html lang="en"><title>Harbour</title><article><h1>Harbour</h1><p>It handled 4,200 containers in May, 12% more than a year before, the port office said.</p></article>';

const folder = mkdtempSync(join(tmpdir(), 'readout-refusals-'));
const file = join(folder, 'article.html');
writeFileSync(file, PAGE);
let server: Server;
let origin: string;
beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    const isPdf = url.endsWith('.pdf');
    response.writeHead(200, { 'content-type': isPdf ? 'application/pdf' : 'text/html' });
    response.end(isPdf ? PDF : PAGE);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

type Refusal = [page: string, address: () => string, refusal: keyof typeof en.refusal];

inBoth('what the browser lets no extension read gets its sentence, and cannot be saved', (driver) => {
  const shared: Refusal[] = [
    ['the source of a page', () => `view-source:${origin}/article`, 'browser_page'],
    ['the library itself', () => `${driver.origin}/options.html`, 'browser_page'],
    ['a PDF', () => `${origin}/report.pdf`, 'pdf'],
  ];
  const own: Record<Driver['name'], Refusal[]> = {
    Chromium: [
      ['a page of the browser', () => 'chrome://version', 'browser_page'],
      ['the shop of extensions', () => 'https://chromewebstore.google.com/', 'restricted'],
      ['a site that is not reached', () => 'http://127.0.0.1:9/', 'failed'],
    ],
    Firefox: [
      ['a page of the browser', () => 'about:config', 'browser_page'],
      ['a site that the browser protects', () => 'https://addons.mozilla.org/', 'restricted'],
      // A site that is not reached is none here: the proxy of the tests answers Firefox for every address.
      ['reader view', () => `about:reader?url=${encodeURIComponent(`${origin}/article`)}`, 'reader_view'],
    ],
  };

  test.each([...shared, ...own[driver.name]])('%s', async (_, address, refusal) => {
    await expectRefused(driver, address(), refusal);
  });

  // Firefox has no such switch: an extension without leave for all sites never reads files there.
  test.runIf(driver instanceof ChromiumDriver)('a file, unless the reader allows files', async () => {
    const { chromium } = driver as ChromiumDriver;
    const { id } = chromium.extension;
    const switches = await driver.newPage();
    await switches.goto('chrome://extensions');
    await switches.evaluate(withoutFiles, id);
    await switches.close();
    const extension = await poll(async () => (await chromium.browser.extensions()).get(id));
    (driver as ChromiumDriver).running = { ...chromium, extension };
    await expectRefused(driver, pathToFileURL(file).href, 'file');
  });
});

async function expectRefused(driver: Driver, address: string, refusal: keyof typeof en.refusal) {
  const page = await driver.newPage();
  if (driver instanceof FirefoxDriver) await visit(driver.firefox, page, address);
  // The shop is not reached from here; the browser refuses by its address all the same.
  else
    await page
      .goto(address)
      .catch(() => poll(() => page.evaluate(() => location.protocol === 'chrome-error:').catch(() => false)));
  const popup = await driver.clickToolbar(page);
  const shown = await popup.evaluate(() => ({
    refusal: document.querySelector<HTMLElement>('[data-refusal]')?.dataset.refusal,
    sentence: document.querySelector('[data-refusal]')?.textContent,
    disabled: document.querySelector<HTMLButtonElement>('#save')?.disabled,
  }));
  expect(shown).toEqual({ refusal, sentence: en.refusal[refusal], disabled: true });
  await Promise.all([popup.close(), page.close()].map((closed) => closed.catch(() => {})));
}

/** Takes away the reader's leave to read files; runs in the browser's page of extensions. */
async function withoutFiles(extensionId: string) {
  const { developerPrivate } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
  // Without it the browser would not start an unpacked extension anew.
  await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
  await developerPrivate.updateExtensionConfiguration({ extensionId, fileAccess: false });
}

interface ExtensionApi {
  developerPrivate: {
    updateExtensionConfiguration(what: object): Promise<void>;
    updateProfileConfiguration(what: object): Promise<void>;
  };
}
