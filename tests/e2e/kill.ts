import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { click } from './act.ts';
import type { Driver, DriverOptions } from './both.ts';
import { poll } from './chromium.ts';
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
  AnyDriver: new (options: DriverOptions) => Driver,
  rounds: number,
  onRound: (round: number) => void = () => {},
): Promise<Losses> {
  const folder = mkdtempSync(join(tmpdir(), 'readout-kill-'));
  mkdirSync(join(folder, 'downloads'));
  const body = Array.from({ length: 300 }, (_, at) => `<p>Part ${at}. ${PROSE}</p>`).join('');
  const paths = Array.from({ length: rounds }, (_, round) => `/article-${round}`);
  const proxy = await startProxy(
    Object.fromEntries(
      paths.map((path) => [path, `<title>${path}</title><article><h1>${path}</h1>${body}</article>`]),
    ),
  );
  const driver = new AnyDriver({ folder, proxy });
  try {
    for (const [round, path] of paths.entries()) {
      await driver.start();
      const page = await driver.newPage();
      await page.goto(ARTICLES + path);
      const popup = await driver.clickToolbar(page);
      await click(popup, '#save');
      await poll(() => popup.evaluate(savedSoon).catch(() => false));
      await driver.kill();
      onRound(round + 1);
    }
    await driver.start();
    const library = await driver.open('options.html');
    await library.waitForSelector('.row');
    const found = await contents(library);
    await driver.close();
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
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}

/** Answers in the moment in which the popup says "Saved", so that hardly any time lies before the kill; runs there. */
function savedSoon(): Promise<boolean> {
  const isSaved = () => document.querySelector('#save')?.textContent?.includes('✓') ?? false;
  return new Promise((resolve) => {
    const look = () => isSaved() && resolve(true);
    new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
    look();
  });
}

/** The whole group of processes at once, as a power button would. */
export async function killAll(browser: Browser) {
  const child = browser.process();
  if (!child?.pid) throw new Error('The browser has no process.');
  const gone = new Promise((resolve) => child.once('exit', resolve));
  process.kill(-child.pid, 'SIGKILL');
  await gone;
}
