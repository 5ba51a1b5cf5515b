import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { en } from '../../lib/ui/texts/en.ts';
import { type Chromium, chromiumPath, clickToolbar, poll, startChromium } from './chromium.ts';
import {
  clickToolbar as clickInFirefox,
  type Firefox,
  firefoxPath,
  inChrome,
  inPopup,
  startFirefox,
} from './firefox.ts';

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

interface Shown {
  refusal: string;
  sentence: string;
  disabled: boolean;
}
const refused = (refusal: keyof typeof en.refusal): Shown => ({
  refusal,
  sentence: en.refusal[refusal],
  disabled: true,
});

describe.skipIf(!chromiumPath)(
  'what Chromium lets no extension read gets its sentence, and cannot be saved',
  () => {
    let chromium: Chromium;
    beforeAll(async () => {
      chromium = await startChromium();
    });
    afterAll(() => chromium?.browser.close());

    test.each<[string, () => string, Shown]>([
      ['a page of the browser', () => 'chrome://version', refused('browser_page')],
      ['the source of a page', () => `view-source:${origin}/article`, refused('browser_page')],
      ['the library itself', () => `${chromium.origin}/options.html`, refused('browser_page')],
      ['the shop of extensions', () => 'https://chromewebstore.google.com/', refused('restricted')],
      ['a site that is not reached', () => 'http://127.0.0.1:9/', refused('failed')],
      ['a PDF', () => `${origin}/report.pdf`, refused('pdf')],
    ])('%s', async (_, address, wanted) => {
      await expectRefused(chromium, address(), wanted);
    });

    test('a file, unless the reader allows files', async () => {
      const { id } = chromium.extension;
      const switches = await chromium.browser.newPage();
      await switches.goto('chrome://extensions');
      await switches.evaluate(withoutFiles, id);
      await switches.close();
      const extension = await poll(async () => (await chromium.browser.extensions()).get(id));
      await expectRefused({ ...chromium, extension }, pathToFileURL(file).href, refused('file'));
    });
  },
);

async function expectRefused(chromium: Chromium, address: string, wanted: Shown) {
  const page = await chromium.browser.newPage();
  // The shop is not reached from here; the browser refuses by its address all the same.
  await page
    .goto(address)
    .catch(() => poll(() => page.evaluate(() => location.protocol === 'chrome-error:').catch(() => false)));
  const popup = await clickToolbar(chromium, page);
  const shown = await popup.evaluate(() => ({
    refusal: document.querySelector<HTMLElement>('[data-refusal]')?.dataset.refusal,
    sentence: document.querySelector('[data-refusal]')?.textContent,
    disabled: document.querySelector<HTMLButtonElement>('#save')?.disabled,
  }));
  expect(shown).toEqual(wanted);
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

describe.skipIf(!firefoxPath)(
  'what Firefox lets no extension read gets its sentence, and cannot be saved',
  () => {
    let firefox: Firefox;
    beforeAll(async () => {
      firefox = await startFirefox();
    });
    afterAll(() => firefox?.browser.close());

    test.each<[string, () => string, Shown]>([
      ['a page of the browser', () => 'about:config', refused('browser_page')],
      ['the source of a page', () => `view-source:${origin}/article`, refused('browser_page')],
      ['a site that the browser protects', () => 'https://addons.mozilla.org/', refused('restricted')],
      ['a PDF', () => `${origin}/report.pdf`, refused('pdf')],
      [
        'reader view',
        () => `about:reader?url=${encodeURIComponent(`${origin}/article`)}`,
        refused('reader_view'),
      ],
    ])('%s', async (_, address, wanted) => {
      const page = await firefox.browser.newPage();
      await page.bringToFront();
      await inChrome(
        firefox.browser,
        `(async () => {
        const { selectedBrowser } = gBrowser;
        const principal = Services.scriptSecurityManager.getSystemPrincipal();
        selectedBrowser.fixupAndLoadURIString(${JSON.stringify(address())}, { triggeringPrincipal: principal });
        while (selectedBrowser.webProgress.isLoadingDocument || selectedBrowser.currentURI.spec === 'about:blank')
          await new Promise((resolve) => setTimeout(resolve, 50));
      })()`,
      );
      await clickInFirefox(firefox);
      const shown = await inPopup(
        firefox.browser,
        `JSON.stringify({
        refusal: document.querySelector('[data-refusal]')?.dataset.refusal,
        sentence: document.querySelector('[data-refusal]')?.textContent,
        disabled: document.querySelector('#save').disabled,
      })`,
      );
      expect(JSON.parse(shown ?? '{}')).toEqual(wanted);
      await page.close();
    });
  },
);
