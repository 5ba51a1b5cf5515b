import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { openPopup, startChromium } from './chromium.ts';
import { contents } from './database.ts';
import { ARTICLES, startProxy } from './proxy.ts';

const PROSE =
  'The harbour handled 4,200 containers in May, 12% more than a year before, the port office said on Monday.';

export interface Losses {
  saved: number;
  /** Articles that were said to be saved and are not there. */
  lost: number;
  /** Rows without their text, or texts without a row. */
  torn: number;
}

/** Saves an article in the popup and kills the browser as soon as it says "Saved", again and again. */
export async function saveAndKill(
  rounds: number,
  onRound: (round: number) => void = () => {},
): Promise<Losses> {
  const profile = mkdtempSync(join(tmpdir(), 'readout-kill-'));
  const body = Array.from({ length: 300 }, (_, at) => `<p>Part ${at}. ${PROSE}</p>`).join('');
  const paths = Array.from({ length: rounds }, (_, round) => `/article-${round}`);
  const proxy = await startProxy(
    Object.fromEntries(
      paths.map((path) => [path, `<title>${path}</title><article><h1>${path}</h1>${body}</article>`]),
    ),
  );
  try {
    for (const [round, path] of paths.entries()) {
      const chromium = await startChromium(profile, { proxy });
      const { popup } = await openPopup(chromium, ARTICLES + path);
      await popup.$eval('#save', (button) => (button as HTMLElement).click());
      // Polled by the page at each change of it, so that hardly a moment lies between the word and the kill.
      await popup.waitForFunction(() => document.querySelector('#save')?.textContent?.includes('✓'), {
        polling: 'mutation',
      });
      await killAll(chromium.browser);
      onRound(round + 1);
    }
    const chromium = await startChromium(profile, { proxy });
    const library = await chromium.browser.newPage();
    await library.goto(`${chromium.origin}/options.html`);
    await library.waitForSelector('main');
    const found = await contents(library);
    await chromium.browser.close();
    const wanted = paths.map((path) => ARTICLES + path);
    const ids = new Set(found.rows.map(({ id }) => id));
    return {
      saved: rounds,
      lost: wanted.filter((url) => !found.rows.some((row) => row.url === url)).length,
      torn:
        found.rows.filter(({ id }) => !found.bodies.includes(id)).length +
        found.bodies.filter((id) => !ids.has(id)).length,
    };
  } finally {
    proxy.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}

/** The whole group of processes at once, as a power button would. */
export async function killAll(browser: Browser) {
  const child = browser.process();
  if (!child?.pid) throw new Error('The browser has no process.');
  const gone = new Promise((resolve) => child.once('exit', resolve));
  process.kill(-child.pid, 'SIGKILL');
  await gone;
}
