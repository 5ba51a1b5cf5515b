/** Draws the toolbar icons from public/icon/readout.svg: `npx node scripts/icons.ts`. */
import { readFile, writeFile } from 'node:fs/promises';
import { launch } from 'puppeteer-core';
import { findChromium } from './browsers.ts';

const folder = new URL('../public/icon/', import.meta.url);
const svg = await readFile(new URL('readout.svg', folder), 'utf8');
const browser = await launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const size of [16, 32, 48, 96, 128]) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  await writeFile(new URL(`${size}.png`, folder), await page.screenshot({ omitBackground: true }));
}
await browser.close();
