import { cpSync, globSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { en } from '../../lib/ui/texts/popup.ts';
import { appears, click, count, text } from './act.ts';
import { inBoth } from './both.ts';
import { BUILD } from './chromium.ts';
import { FIREFOX_BUILD } from './firefox.ts';

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
        expect(await text(popup, '[role="status"]')).toContain(en.notLoaded);
        expect(await count(popup, '.skeleton')).toBe(0);
        await popup.close();
      });
    });
  },
  async (name, folder) => {
    const build = join(folder, 'build');
    cpSync(name === 'Chromium' ? BUILD : FIREFOX_BUILD, build, { recursive: true });
    return { build };
  },
);
