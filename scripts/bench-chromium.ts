import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { build } from 'vite';
import { findChromium } from './browsers.ts';

const TURNS = 7;

/** Milliseconds for each page in a real Chromium, by reader: the median of some turns, page scripts off, no network. */
export async function benchInChromium(pages: string[]): Promise<Record<string, number[]>> {
  const bundles = [
    await bundle('lib/page/read.ts', 'readout'),
    await bundle('node_modules/@mozilla/readability/index.js', 'readability'),
  ].join('\n');
  const browser = await launch({ executablePath: findChromium(), headless: true, args: ['--no-sandbox'] });
  const times: Record<string, number[]> = { readout: [], readability: [] };
  try {
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(false);
    await page.setRequestInterception(true);
    page.on('request', (request) => void request.abort());
    for (const html of pages) {
      await page.setContent(html, { waitUntil: 'domcontentloaded' });
      const measured = (await page.evaluate(`${bundles};(${measure})(${TURNS})`)) as Record<string, number>;
      for (const [name, ms] of Object.entries(measured)) times[name]?.push(ms);
    }
  } finally {
    await browser.close();
  }
  return times;
}

/** Runs in the page, as text. Both read in turns, so that a busy machine slows both. */
const measure = `function (turns) {
  const runs = {
    readout: () => readout.readArticle(document, 'https://news.example.com/'),
    readability: () => new readability.Readability(document.cloneNode(true)).parse(),
  };
  const times = { readout: [], readability: [] };
  for (let turn = 0; turn < turns; turn += 1)
    for (const name of Object.keys(runs)) {
      const start = performance.now();
      runs[name]();
      times[name].push(performance.now() - start);
    }
  const median = (all) => all.sort((a, b) => a - b)[Math.floor(turns / 2)];
  return { readout: median(times.readout), readability: median(times.readability) };
}`;

/** One script that defines the global \`name\`. */
async function bundle(entry: string, name: string): Promise<string> {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const built = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    build: { write: false, minify: true, lib: { entry, name, formats: ['iife'], fileName: name } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error(`${entry} was not bundled.`);
  return output.output[0].code;
}
