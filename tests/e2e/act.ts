import type { Popup } from './both.ts';
import { poll } from './chromium.ts';

type Page = Pick<Popup, 'evaluate'>;

/** The text of the first element there is; undefined while there is none. */
export const text = (page: Page, selector: string): Promise<string | undefined> =>
  page.evaluate((one) => document.querySelector(one)?.textContent ?? undefined, selector);

/** The texts of all such elements. */
export const texts = (page: Page, selector: string): Promise<string[]> =>
  page.evaluate((all) => [...document.querySelectorAll(all)].map((one) => one.textContent ?? ''), selector);

export const count = (page: Page, selector: string): Promise<number> =>
  page.evaluate((all) => document.querySelectorAll(all).length, selector);

/** Waits until there is such an element. */
export async function appears(page: Page, selector: string): Promise<void> {
  await poll(async () => (await count(page, selector)) > 0).catch(() => {
    throw new Error(`There is no ${selector}.`);
  });
}

/** Clicks the first such element, once there is one. */
export async function click(page: Page, selector: string): Promise<void> {
  // Found and clicked at once, since it may be drawn anew in between.
  const clicked = () =>
    page.evaluate((one) => {
      const found = document.querySelector<HTMLElement>(one);
      found?.click();
      return found !== null;
    }, selector);
  await poll(clicked).catch(() => {
    throw new Error(`There is no ${selector}.`);
  });
}

/** Presses a key where the focus stands, as the popup hears it. */
export const press = (page: Page, key: string): Promise<void> =>
  page.evaluate((pressed) => {
    const happening = new KeyboardEvent('keydown', { key: pressed, bubbles: true, cancelable: true });
    (document.activeElement ?? document.body).dispatchEvent(happening);
  }, key);

/** The words that the page has lit: in all its highlights, or in the one of this name. */
export const lit = (page: Page, name?: string): Promise<string> =>
  page.evaluate(
    (called) =>
      [...CSS.highlights]
        .filter(([one]) => !called || one === called)
        .flatMap(([, ranges]) => [...ranges].map(String))
        .join(''),
    name,
  );
