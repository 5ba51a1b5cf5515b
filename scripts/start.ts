import { execFileSync } from 'node:child_process';
import { env, exit, platform } from 'node:process';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { findChromium } from './browsers.ts';
import { servePages } from './serve.ts';

const root = new URL('..', import.meta.url);
const executablePath = findChromium();
if (!executablePath) {
  console.error(
    'No Chromium-family browser found. Install Chromium, Chrome, Edge or Brave, or name one: CHROMIUM=/path npm start',
  );
  exit(1);
}

execFileSync('npx', ['wxt', 'build', '--mv3', '-b', 'chrome'], {
  cwd: root,
  stdio: 'inherit',
  shell: platform === 'win32',
});
const demo = await servePages({ '/vi': new URL('demo/vi.html', root), '/en': new URL('demo/en.html', root) });

// Without a screen the popup can still be looked at as a picture.
const headless = platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY;
const browser = await launch({
  executablePath,
  headless,
  pipe: true,
  enableExtensions: true,
  defaultViewport: headless ? { width: 1280, height: 800 } : null,
  args: ['--no-first-run', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
});
const id = await browser.installExtension(fileURLToPath(new URL('.output/chrome-mv3', root)));
const extension = (await browser.extensions()).get(id);
// The welcome tab of a first install comes first, so that it does not come in front of the demo page.
await browser
  .waitForTarget((target) => target.url().includes('welcome.html'), { timeout: 5000 })
  .catch(() => {});
const [first] = await browser.pages();
await first?.goto(`${demo.origin}/en`);
const page = await browser.newPage();
await page.goto(`${demo.origin}/vi`);
await page.bringToFront();
await extension?.triggerAction(page);
console.log('Readout is open on a Vietnamese demo page; the other tab holds an English one.');
console.log('Click a figure to see its sentence, Save, then Library. Close the browser to stop.');

if (headless) {
  await new Promise((resolve) => setTimeout(resolve, 3000));
  const popup = (await extension?.pages())?.find((open) => open.url().includes('popup.html'));
  await popup?.screenshot({ path: fileURLToPath(new URL('.output/popup.png', root)) });
  console.log('No screen here: the popup was pictured in .output/popup.png.');
  await browser.close();
} else {
  await new Promise((resolve) => browser.on('disconnected', resolve));
}
demo.close();
