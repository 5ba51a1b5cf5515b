import { existsSync, globSync } from 'node:fs';
import { basename } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PageServer, servePages } from '../../scripts/serve.ts';
import { appears, click, count, lit, text, texts } from './act.ts';
import { inBoth, openPopup } from './both.ts';
import { poll } from './chromium.ts';

const here = (path: string) => new URL(`../../${path}`, import.meta.url);
const shared = here('../shared/');
const hasShared = existsSync(shared);
const hostile = hasShared ? globSync('0[1-9]-*.html', { cwd: new URL('hostile/', shared) }) : [];
if (!hasShared) console.warn('NO ../shared: the tests on hostile pages were SKIPPED.');

inBoth('an article', (driver) => {
  let server: PageServer;
  beforeAll(async () => {
    server = await servePages({
      '/vi': here('demo/vi.html'),
      '/en': here('demo/en.html'),
      ...(hasShared && { '/seed': new URL('seed/article.html', shared) }),
      ...Object.fromEntries(hostile.map((file) => [`/${file}`, new URL(`hostile/${file}`, shared)])),
    });
  });
  afterAll(() => server?.close());

  // The worked example where it is at hand, else our own demo page.
  const saved = hasShared
    ? { path: '/seed', title: 'Sóc Trăng', text: 'kết nạp 177 Đảng viên' }
    : { path: '/vi', title: 'Hòa Giang', text: '312 doanh nghiệp' };
  const open = (path: string) => openPopup(driver, `${server.origin}${path}`);
  const close = (...pages: { close(): Promise<void> }[]) =>
    Promise.all(pages.map((page) => page.close().catch(() => {})));

  test('a click on a card lights its sentence and leaves the DOM as it was', async () => {
    const { page, popup } = await open('/en');
    await page.evaluate(() => {
      const seen = { changes: 0 };
      Object.assign(window, { seen });
      new MutationObserver((records) => {
        seen.changes += records.length;
      }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    });
    await click(popup, '.figure-card');
    await poll(() => lit(page));
    expect(await page.evaluate(() => (window as unknown as { seen: { changes: number } }).seen.changes)).toBe(
      0,
    );
    await close(popup, page);
  });

  test('the figures are copied from the foot and from a card', async () => {
    const { page, popup } = await open('/en');
    await popup.evaluate(() => {
      const copied: string[] = [];
      Object.assign(window, { copied });
      navigator.clipboard.writeText = async (text) => {
        copied.push(text);
      };
    });
    await click(popup, '#copy');
    await popup.evaluate(() => {
      const happening = new KeyboardEvent('keydown', { key: 'C', bubbles: true });
      document.querySelector('.figure-card')?.dispatchEvent(happening);
    });
    const [all = '', one = ''] = await popup.evaluate(
      () => (window as unknown as { copied: string[] }).copied,
    );
    expect(all.split('\n').length).toBeGreaterThan(4);
    expect(one).toMatch(/^- \*\*.+#:~:text=/su);
    expect(await poll(() => text(popup, '[role="status"]'))).toBe('Copied.');
    await close(popup, page);
  });

  test('saved, listed, opened, deleted, brought back, and still there after a restart', async () => {
    const library = await driver.open('options.html');
    const { page, popup } = await open(saved.path);
    await click(popup, '#save');
    await appears(library, '.row a');
    expect(await text(library, '.row a')).toContain(saved.title);
    await click(library, '.row [data-action="bin"]');
    await appears(library, '#undo');
    await poll(async () => (await count(library, '.row')) === 0);
    await click(library, '#undo');
    await appears(library, '.row a');
    await close(popup, page, library);

    await driver.close();
    await driver.start();
    const again = await driver.open('options.html');
    await click(again, '.row a');
    await appears(again, '.reading-text p');
    expect(await text(again, '.reading-text')).toContain(saved.text);
    expect(await count(again, '.figure-card')).toBeGreaterThanOrEqual(4);
    await close(again);
  });

  test.skipIf(!hasShared)('the worked example shows its four figures and no false one', async () => {
    const { page, popup } = await open('/seed');
    const expected = (await import(new URL('seed/expected.json', shared).href, { with: { type: 'json' } }))
      .default;
    const values = await texts(popup, '.figure-value');
    const four = values.slice(0, 4).map((value) => value.match(/^[\d/]+%?/u)?.[0]);
    expect(four.sort()).toEqual(['08/17', '09/17', '101%', '177']);
    for (const never of expected.neverFigures) expect(values).not.toContain(never);
    await close(popup, page);
  });

  test.each(hostile)(
    'hostile %s answers in time; saved and shown it runs nothing and asks for nothing',
    async (file) => {
      const { page, popup } = await open(`/${basename(file)}`);
      const canSave = (await count(popup, '#save:enabled')) > 0;
      if (canSave) {
        await click(popup, '#save');
        await poll(async () => (await text(popup, '#save'))?.includes('✓'));
        const library = await driver.open('options.html');
        await appears(library, '.row a');
        server.requests.length = 0;
        await click(library, '.row a');
        await appears(library, '.reading-text > *');
        await new Promise((resolve) => setTimeout(resolve, 300));
        expect(await library.evaluate(() => '__pwned' in window)).toBe(false);
        expect(await library.evaluate(() => location.href)).toContain(`${driver.origin}/options.html`);
        expect(server.requests).toEqual([]);
        await close(library);
      }
      await close(popup, page);
    },
  );
});
