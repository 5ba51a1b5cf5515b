import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type PageServer, servePages } from '../../scripts/serve.ts';
import { click, text as textOf } from './act.ts';
import { seriousFaults } from './axe.ts';
import { downloaded, inBoth, openPopup } from './both.ts';
import { poll } from './chromium.ts';
import { type Stored, stored } from './database.ts';
import { clearLibrary } from './shelf.ts';

const here = (path: string) => new URL(`../../${path}`, import.meta.url);

inBoth('import, export and backup', (driver, folder) => {
  let server: PageServer;
  let page: Page;
  beforeAll(async () => {
    server = await servePages({ '/en': here('demo/en.html') });
    page = await driver.newPage();
  });
  afterAll(() => server?.close());
  beforeEach(async () => {
    await go('inbox');
    // The library is opened by then, and so has its stores.
    await page.waitForSelector('.row, .empty');
    await clearLibrary(page);
  });

  const go = async (part: string) => void (await driver.open(`options.html#/${part}`, page));
  async function choose(name: string, content: string | Uint8Array) {
    const path = join(folder, name);
    writeFileSync(path, content);
    const input = (await page.waitForSelector('#import-files')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
  }
  const text = async (selector: string) => {
    await page.waitForSelector(selector);
    return (await textOf(page, selector)) ?? '';
  };
  const press = (selector: string) => click(page, selector);
  async function importAll(name: string, content: string | Uint8Array) {
    await go('import');
    await choose(name, content);
    await press('#import-go');
    return text('#import-done');
  }
  const settings = (changes?: Record<string, unknown>) =>
    page.evaluate(async (changes) => {
      const storage = (globalThis as unknown as { chrome: { storage: { local: Store } } }).chrome.storage
        .local;
      if (changes) await storage.set({ settings: changes });
      return ((await storage.get('settings')).settings ?? {}) as Record<string, unknown>;
    }, changes);
  interface Store {
    get(key: string): Promise<Record<string, unknown>>;
    set(values: Record<string, unknown>): Promise<void>;
  }
  const links = (count: number) =>
    `title,url,time_added,tags,status\n${Array.from({ length: count }, (_, n) => `"Bài số ${n}, dấu phẩy",https://n.example/${n},${1600000000 + n},kinh tế|t${n % 7},unread`).join('\n')}\n`;
  const articles = (count: number) =>
    JSON.stringify(
      Array.from({ length: count }, (_, n) => ({
        ...{
          is_archived: n % 2,
          is_starred: 0,
          title: `Giá gạo ${n} 🌾`,
          url: `https://w.example/${n}`,
          tags: ['gạo'],
        },
        content: `<p>Giá gạo tăng ${n},5% trong tháng 10, lên ${n + 500} USD/tấn.</p><table><tr><td>2025</td><td>${n}</td></tr></table>`,
        annotations: [{ quote: 'trong tháng 10', text: `ghi chú ${n}` }],
        created_at: '2024-11-08T11:55:58+0700',
      })),
    );

  test('a file is shown before it is taken over, all by the keyboard, and what is left out is told', async () => {
    await go('import');
    await choose('pocket.csv', `${links(3)}Không địa chỉ,,1,,unread\nXấu,javascript:alert(1),1,,unread\n`);
    const preview = await text('#import-preview');
    expect(preview).toContain('Pocket');
    expect(preview).toMatch(/Articles found3/u);
    expect(preview).toMatch(/Left out: 2.*has no address.*javascript:alert\(1\).*no web address/su);
    expect((await stored(page)).articles).toEqual([]);
    await press('.skipped button');
    const { bytes } = await downloaded(folder, '.csv');
    const [, ...left] = new TextDecoder().decode(bytes).trim().split('\r\n');
    expect(left).toEqual([
      '"pocket.csv","4","has no address","Không địa chỉ"',
      '"pocket.csv","5","its address is no web address","javascript:alert(1)"',
    ]);
    // The focus comes to the room that shows the preview: the next stops are the list and the button.
    await page.waitForFunction(
      () =>
        document.activeElement !== document.body &&
        document.activeElement?.contains(document.querySelector('#import-preview')),
    );
    const focus = () => page.evaluate(() => document.activeElement?.id);
    for (let stops = 0; stops < 4 && (await focus()) !== 'import-go'; stops += 1)
      await page.keyboard.press('Tab');
    expect(await focus()).toBe('import-go');
    await page.keyboard.press('Enter');
    expect(await text('#import-done')).toContain('Done: 3 added.');
    await press('#import-done a');
    await page.waitForSelector('.row');
    expect((await stored(page)).articles?.map(({ isLink }) => isLink)).toEqual([true, true, true]);
  });

  test('20,000 rows leave the page free; cancelled, nothing of them is left', async () => {
    await go('import');
    await choose('large.csv', links(20_000));
    await page.waitForSelector('#import-preview', { timeout: 60_000 });
    await page.evaluate(() => {
      const counted = { frames: 0 };
      Object.assign(window, { counted });
      const count = () => {
        counted.frames += 1;
        requestAnimationFrame(count);
      };
      requestAnimationFrame(count);
    });
    await press('#import-go');
    await page.waitForSelector('progress[value]');
    await page.waitForFunction(() => (document.querySelector('progress')?.value ?? 0) > 0.1);
    expect(
      await page.evaluate(() => (window as unknown as { counted: { frames: number } }).counted.frames),
    ).toBeGreaterThan(5);
    await press('.progress button');
    expect(await text('#import-problem')).toContain('Your library is as it was');
    await poll(async () => (await stored(page)).staged?.length === 0);
    expect((await stored(page)).articles).toEqual([]);
  });

  test('an import killed with its browser leaves nothing, and the next start clears up', async () => {
    await importAll('links.txt', 'https://a.example/1\n');
    await go('import');
    await choose('killed.csv', links(20_000));
    await page.waitForSelector('#import-preview', { timeout: 60_000 });
    await press('#import-go');
    await page.waitForFunction(() => (document.querySelector('progress')?.value ?? 0) > 0.1);
    expect(await page.$('#import-done')).toBeNull();
    await driver.kill();
    await driver.start();
    page = await driver.newPage();
    await go('inbox');
    await page.waitForSelector('.row');
    // The waiting room is emptied when the page has nothing else to do.
    await poll(async () => (await stored(page)).staged?.length === 0);
    expect((await stored(page)).articles).toHaveLength(1);
  });

  test('a file that cannot be read gets a plain sentence and changes nothing', async () => {
    await importAll('links.txt', 'https://a.example/1\n');
    for (const [name, content, sentence] of [
      ['cut.json', articles(3).slice(0, -20), 'damaged or incomplete'],
      ['letter.txt', 'Dear reader', 'does not recognise'],
      ['new.json', '{"format":"readout-library","version":99,"articles":[]}', 'newer version'],
    ] as const) {
      await go('import');
      await choose(name, content);
      const told = await text('#import-problem');
      expect(told).toContain(name);
      expect(told).toContain(sentence);
      expect(told).toContain('Your library is as it was');
      const { articles: rows, staged } = await stored(page);
      expect([rows?.length, staged?.length]).toEqual([1, 0]);
    }
  });

  test('a backup that differs from its checksum is refused whole, in a plain sentence', async () => {
    await importAll('wallabag.json', articles(3));
    await go('export');
    await press('#backup-go');
    const { name, bytes } = await downloaded(folder, '.zip');
    const files = unzipSync(bytes);
    const part = new TextDecoder().decode(files['articles-1.jsonl']).replace('Giá gạo 2', 'Giá gạo 3');
    files['articles-1.jsonl'] = new TextEncoder().encode(part);
    const before = await stored(page);
    await go('import');
    await choose(name, zipSync(files));
    const told = await text('#import-problem');
    expect(told).toContain(name);
    expect(told).toContain('damaged or incomplete');
    expect(told).toContain('Your library is as it was');
    expect(await stored(page)).toEqual(before);
    // When a backup was made is forgotten again.
    await settings({});
  });

  test('hostile articles come in harmless and show nothing but text', async () => {
    const hostile = `<p>Giá tăng 5%<img src="${server.origin}/pixel.gif" onerror="window.__pwned=1"><script>window.__pwned=2</script></p><a href="javascript:window.__pwned=3">x</a><iframe src="${server.origin}/frame"></iframe><form><input name="parentNode"></form>`;
    const row = { is_archived: 0, url: 'https://h.example/1', content: hostile };
    await importAll(
      'hostile.json',
      JSON.stringify([{ ...row, title: '<img src=x onerror=window.__pwned=4>' }]),
    );
    const { articles: rows } = await stored(page);
    server.requests.length = 0;
    await go(`article/${rows?.[0]?.id}`);
    expect(await text('h1')).toBe('<img src=x onerror=window.__pwned=4>');
    expect(await text('.reading-text')).toContain('Giá tăng 5%');
    expect(await page.evaluate(() => '__pwned' in window)).toBe(false);
    expect(server.requests).toEqual([]);
  });

  test('a link is completed when its page is visited and saved', async () => {
    const url = `${server.origin}/en`;
    await importAll('link.txt', `${url} | To read\n`);
    const { articles: links } = await stored(page);
    expect(links).toMatchObject([{ isLink: true, title: 'To read' }]);
    // It is looked at meanwhile, and its text comes to where it is looked at.
    await go(`article/${links?.[0]?.id}`);
    expect(await text('.empty')).toContain('Only the address');
    const { page: site, popup } = await openPopup(driver, url);
    await click(popup, '#save');
    await poll(async () => (await stored(page)).articles?.[0]?.isLink === undefined);
    const { articles: rows, bodies } = await stored(page);
    expect(rows).toHaveLength(1);
    expect(String(bodies?.[0]?.text).length).toBeGreaterThan(500);
    await page.bringToFront();
    expect((await text('.reading-text p')).length).toBeGreaterThan(50);
    await page.waitForSelector('.margin .figure');
    await Promise.all([site.close(), popup.close().catch(() => {})]);
  });

  test('backed up, wiped and restored, the library is what it was; the reminder comes and can be put off', async () => {
    await importAll('wallabag.json', articles(60));
    await go('inbox');
    expect(await text('.reminder')).toContain('60 articles');
    await press('.reminder .actions .button:nth-child(2)');
    await page.waitForFunction(() => !document.querySelector('.reminder'));
    await go('inbox');
    await page.waitForSelector('.row');
    expect(await page.$('.reminder')).toBeNull();

    // What came in is found by its words.
    await go('all?q=37%2C5%25%20thang');
    await page.waitForFunction(() => document.querySelectorAll('.row').length === 1);

    const before = await stored(page);
    expect(before.articles).toHaveLength(60);
    expect(before.highlights).toHaveLength(60);
    await settings({ cards: 5, readingSize: 120 });
    await go('export');
    await press('#backup-go');
    expect(await text('#backup-done:not(:empty)')).toContain('60 articles');
    const { name, bytes } = await downloaded(folder, '.zip');
    expect(name).toMatch(/^readout-backup-\d{4}-\d\d-\d\d\.zip$/u);
    expect(Object.keys(unzipSync(bytes))).toContain('manifest.json');
    await clearLibrary(page);
    const { lastBackupAt } = await settings();
    await settings({ cards: 9, lastBackupAt });
    expect(await importAll(name, bytes)).toContain('60 added');
    // Its settings too, but when a backup was last made is this browser's own.
    await poll(async () => (await settings()).cards === 5);
    expect(await settings()).toMatchObject({ readingSize: 120, lastBackupAt });
    const plain = (rows: Stored['articles'], ids: Stored['articles']) => {
      const keys = new Map(ids.map(({ id, key }) => [id, key]));
      return rows
        .map(({ id, articleId, ...row }) => ({ ...row, of: keys.get(Number(articleId ?? id)) }))
        .sort((a, b) => String(a.of).localeCompare(String(b.of)));
    };
    const after = await stored(page);
    for (const table of ['articles', 'bodies', 'highlights'] as const)
      expect(plain(after[table], after.articles)).toEqual(plain(before[table], before.articles));
    expect(await importAll(name, bytes)).toContain('0 added, 60 merged');
  });

  test('every format is downloaded, of all articles or of the one that is read', async () => {
    await importAll('wallabag.json', articles(60));
    for (const [format, ending, sign] of [
      ['figures', '.csv', '"figure_id","value"'],
      ['articles', '.csv', '"title","url"'],
      ['json', '.json', '"format":"readout-library"'],
      ['bookmarks', '.html', '<!DOCTYPE NETSCAPE-Bookmark-file-1>'],
    ] as const) {
      await go('export');
      await press(`input[value="${format}"]`);
      await press('#export-go:enabled');
      const { name, bytes } = await downloaded(folder, ending);
      expect(name).toMatch(new RegExp(`^readout-${format}-`, 'u'));
      expect(new TextDecoder().decode(bytes)).toContain(sign);
    }
    await go('export');
    await press('#export-go:enabled');
    const { bytes: zip } = await downloaded(folder, '.zip');
    expect(Object.keys(unzipSync(zip))).toHaveLength(60);

    const { articles: rows } = await stored(page);
    await go(`article/${rows?.[0]?.id}`);
    await press('button[aria-label="Export"]');
    await press('#export-go:enabled');
    const { bytes } = await downloaded(folder, '.md');
    expect(new TextDecoder().decode(bytes)).toMatch(/^---\ntitle: "Giá gạo \d+ 🌾"/u);

    // Of the list, those that are chosen, in its order.
    await go('all');
    await page.waitForSelector('.row-title');
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('x');
    await page.keyboard.down('Shift');
    for (const _ of [1, 2]) await page.keyboard.press('ArrowDown');
    await page.keyboard.up('Shift');
    const chosen = () =>
      page.$$eval('.row.selected', (all) => all.map((row) => Number(row.getAttribute('data-id'))));
    await poll(async () => (await chosen()).length === 3);
    const wanted = await chosen();
    await press('[data-bulk="export"]');
    await press('input[value="json"]');
    await press('#export-go:enabled');
    const { bytes: json } = await downloaded(folder, '.json');
    const titles = JSON.parse(new TextDecoder().decode(json)).articles.map(
      ({ title }: { title: string }) => title,
    );
    expect(titles).toEqual(wanted.map((id) => rows?.find((row) => row.id === id)?.title));
  });

  test('files dropped anywhere are read; each step is sound for assistive technology', async () => {
    await settings({});
    await go('import');
    expect(await seriousFaults(page)).toEqual([]);
    await page.evaluate(
      (csv) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([csv], 'pocket.csv'));
        const drop = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
        document.querySelector('.side')?.dispatchEvent(drop);
      },
      `${links(12)}Xấu,javascript:alert(1),1,,unread\n`,
    );
    await press('#import-preview summary');
    expect(await seriousFaults(page)).toEqual([]);
    await press('#import-go');
    await page.waitForSelector('#import-done');
    expect(await seriousFaults(page)).toEqual([]);
    await go('export');
    await page.waitForSelector('#export-go:enabled');
    expect(await seriousFaults(page)).toEqual([]);
    await go('inbox');
    await page.waitForSelector('.reminder');
    expect(await seriousFaults(page)).toEqual([]);
  });
});
