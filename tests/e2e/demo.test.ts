import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PageServer, servePages } from '../../scripts/serve.ts';
import { BROWSERS, type Started } from './both.ts';

if (!BROWSERS.every(({ path }) => path) && process.env.REQUIRE_BROWSERS) throw new Error('NO BROWSER');

const here = (path: string) => new URL(`../../${path}`, import.meta.url);
const texts = (selector: string) =>
  `[...document.querySelectorAll('${selector}')].map((one) => one.textContent).join(' | ')`;

for (const { name, path, start } of BROWSERS)
  describe.skipIf(!path)(`the demo pages in ${name}`, () => {
    let server: PageServer;
    let browser: Started;
    beforeAll(async () => {
      server = await servePages({
        '/vi': here('demo/vi.html'),
        '/en': here('demo/en.html'),
        '/empty': '<!doctype html><title>Nothing</title><p>Hi.',
      });
      browser = await start();
    });
    afterAll(async () => {
      await browser?.close();
      server?.close();
    });

    test.each([
      [
        '/vi',
        ['2,4 tỷ USD', '14,6%', '910 triệu USD'],
        ['93,5%', '6.200', '148,2', '145.000', '7,2%', '48.221.930', '25-NQ', '2026'],
      ],
      ['/en', ['£48m', '12%', '3.6 million'], ['4.6%', '1,300', '22,000', '9,412', '2027', '19']],
    ])('%s gives its key figures and none of its clutter', async (page, figures, clutter) => {
      const [values, labels] = await browser.askPopup(
        server.origin + page,
        texts('.figure-value'),
        texts('.figure-label'),
      );
      for (const figure of figures) expect(values).toContain(figure);
      for (const never of clutter) expect(values).not.toContain(never);
      for (const label of labels?.split(' | ') ?? ['']) expect(label).not.toBe('');
    });

    test('a page without an article gets a plain sentence and two ways on', async () => {
      expect(
        await browser.askPopup(
          `${server.origin}/empty`,
          texts('[data-refusal]'),
          texts('.popup-body button'),
        ),
      ).toEqual([
        'No article found on this page. Select some text to see its figures.',
        'Use the selected text | Try again',
      ]);
    });
  });
