import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PageServer, servePages } from '../../scripts/serve.ts';
import { texts } from './act.ts';
import { inBoth, openPopup } from './both.ts';

const here = (path: string) => new URL(`../../${path}`, import.meta.url);

inBoth('the demo pages', (driver) => {
  let server: PageServer;
  beforeAll(async () => {
    server = await servePages({
      '/vi': here('demo/vi.html'),
      '/en': here('demo/en.html'),
      '/empty': '<!doctype html><title>Nothing</title><p>Hi.',
    });
  });
  afterAll(() => server?.close());

  test.each([
    [
      '/vi',
      ['2,4 tỷ USD', '14,6%', '910 triệu USD'],
      ['93,5%', '6.200', '148,2', '145.000', '7,2%', '48.221.930', '25-NQ', '2026'],
    ],
    ['/en', ['£48m', '12%', '3.6 million'], ['4.6%', '1,300', '22,000', '9,412', '2027', '19']],
  ])('%s gives its key figures and none of its clutter', async (path, figures, clutter) => {
    const { page, popup } = await openPopup(driver, server.origin + path);
    const values = (await texts(popup, '.figure-value')).join(' | ');
    for (const figure of figures) expect(values).toContain(figure);
    for (const never of clutter) expect(values).not.toContain(never);
    const labels = await texts(popup, '.figure-label');
    expect(labels.length).toBeGreaterThan(2);
    for (const label of labels) expect(label).not.toBe('');
    await popup.close();
    await page.close();
  });

  test('a page without an article gets a plain sentence and two ways on', async () => {
    const { page, popup } = await openPopup(driver, `${server.origin}/empty`);
    expect(await texts(popup, '[data-refusal]')).toEqual([
      'No article found on this page. Select some text to see its figures.',
    ]);
    expect(await texts(popup, '.popup-body button')).toEqual(['Use the selected text', 'Try again']);
    await popup.close();
    await page.close();
  });
});
