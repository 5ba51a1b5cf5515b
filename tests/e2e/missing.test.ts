import { cpSync, globSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { menuTexts } from '../../lib/ui/texts/menu.ts';
import { en } from '../../lib/ui/texts/popup.ts';
import { servePages } from '../../scripts/serve.ts';
import { appears, click, count, text } from './act.ts';
import { inBoth } from './both.ts';
import { BUILD, poll } from './chromium.ts';
import type { FirefoxDriver } from './drive-firefox.ts';
import { button, FIREFOX_BUILD } from './firefox.ts';

const PAGE =
  '<!doctype html><html lang="en"><title>Harbour</title><article><h1>Harbour</h1><p>It handled 4,200 containers in May, 12% more than a year before, the port office said.</p></article>';

inBoth(
  'code that does not come',
  (driver, folder) => {
    /** Takes the files away as long as the test runs. */
    const without = async (name: string, test: () => Promise<void>) => {
      const [found = ''] = globSync(`build/chunks/${name}-*.js`, { cwd: folder });
      const file = join(folder, found);
      renameSync(file, `${file}.away`);
      await test().finally(() => renameSync(`${file}.away`, file));
    };

    test('a page of the library that does not load says so, and loads once it can', async () => {
      const page = await driver.newPage();
      await without('Settings', async () => {
        await driver.open('options.html#/settings', page);
        await appears(page, '[role="alert"]');
        expect(await text(page, '[role="alert"] h2')).toBe(en.notLoaded);
      });
      await click(page, '#again');
      // Not asked as above, since a page that is going answers nothing.
      await page.waitForSelector('.settings');
      expect(await count(page, '[role="alert"]')).toBe(0);
      await page.close();
    });

    test('a popup that cannot be drawn says so', async () => {
      await without('draw', async () => {
        const popup = await driver.newPage();
        await driver.open('popup.html', popup);
        await appears(popup, 'main[aria-busy="false"]');
        expect(await text(popup, '[role="status"]')).toBe(menuTexts('en').notDrawn);
        expect(await count(popup, '.skeleton')).toBe(0);
        await popup.close();
      });
    });

    test.skipIf(driver.name === 'Chromium')('a copy that is made without the popup says so', async () => {
      const server = await servePages({ '/': PAGE });
      await without('listed', async () => {
        const page = await driver.newPage();
        await page.goto(server.origin);
        await driver.command('copy-figures', page);
        const told = await poll(async () => {
          const said = await button((driver as FirefoxDriver).firefox);
          return said.sign === '!' && said;
        });
        expect(told.title).toBe(menuTexts('en').notCopied);
        await page.close();
      });
      server.close();
    });
  },
  async (name, folder) => {
    const build = join(folder, 'build');
    cpSync(name === 'Chromium' ? BUILD : FIREFOX_BUILD, build, { recursive: true });
    return { build };
  },
);
