import { existsSync, globSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Chromium, chromiumPath, startChromium } from './chromium.ts';

const folder = (browser: string) => new URL(`../../.output/${browser}-mv3/`, import.meta.url);
const read = (browser: string, file: string) => readFileSync(new URL(file, folder(browser)), 'utf8');
const manifestOf = (browser: string) => JSON.parse(read(browser, 'manifest.json'));
const BUILDS = ['chrome', 'firefox'];

if (!BUILDS.every((browser) => existsSync(folder(browser)))) throw new Error('Run npm run build first.');

/** Nothing beyond this; a key or permission that comes is a promise to the reader that changes. */
const COMMON = {
  manifest_version: 3,
  name: 'Readout',
  description: '__MSG_description__',
  default_locale: 'en',
  permissions: ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'],
  options_ui: { open_in_tab: true, page: 'options.html' },
  content_security_policy: {
    extension_pages: [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self' blob: data:",
      "font-src 'self'",
      "connect-src 'none'",
      "object-src 'none'",
      "frame-src 'none'",
      "media-src 'none'",
      "worker-src 'self'",
      "form-action 'none'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
  },
};
const OWN: Record<string, object> = {
  chrome: { background: { type: 'module', service_worker: 'background.js' } },
  firefox: {
    background: { type: 'module', scripts: ['background.js'] },
    browser_specific_settings: {
      gecko: {
        id: 'readout@readout.example',
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  },
};

describe.each(BUILDS)('the build for %s', (browser) => {
  test('has this manifest and no other', () => {
    const { version, icons, action, commands, ...rest } = manifestOf(browser);
    expect(rest).toEqual({ ...COMMON, ...OWN[browser] });
    expect(version).toMatch(/^\d+\.\d+\.\d+$/u);
    expect(Object.keys(icons)).toEqual(['16', '32', '48', '96', '128']);
    expect(action).toEqual({ default_title: '__MSG_actionTitle__', default_popup: 'popup.html' });
    for (const { suggested_key } of Object.values<{ suggested_key: object }>(commands))
      expect(suggested_key).toBeDefined();
  });

  test('its background, started for every event, loads little', () => {
    const loaded = new Set(['background.js']);
    for (const file of loaded)
      for (const [, chunk = ''] of read(browser, file).matchAll(/from"\.\/(?:chunks\/)?([\w-]{1,80}\.js)"/gu))
        loaded.add(`chunks/${chunk}`);
    const bytes = [...loaded].reduce((sum, file) => sum + Buffer.byteLength(read(browser, file)), 0);
    expect(loaded.size).toBeGreaterThan(1);
    expect(bytes).toBeLessThan(25_000);
  });

  test('compiles no text into code and loads no code from elsewhere', () => {
    const scripts = globSync('**/*.js', { cwd: folder(browser) });
    expect(scripts.length).toBeGreaterThan(4);
    for (const script of scripts) {
      const source = read(browser, script);
      for (const bad of [
        /(?<![\w$.])eval\s{0,3}\(/u,
        /(?<![\w$.])(?:new\s{1,3})?Function\s{0,3}\(/u,
        /importScripts\s{0,3}\(/u,
        /(?:import|from)\s{0,3}\(?\s{0,3}[`'"](?:https?:)?\/\//u,
        /createElement\(\s{0,3}[`'"]script[`'"]/u,
        /(?:setTimeout|setInterval)\s{0,3}\(\s{0,3}[`'"]/u,
        // The reviewers of Firefox warn of every assignment whose text is not written in place.
        /\.(?:inner|outer)HTML\s{0,3}\+?=(?!=)(?!\s{0,3}[`'"][^`'"$]{0,500}[`'"])/u,
        /insertAdjacentHTML|createContextualFragment|document\.write|setHTMLUnsafe/u,
      ])
        expect(bad.exec(source)?.[0], `${script}: ${bad}`).toBeUndefined();
    }
  });

  test('its pages hold no script and no address but packaged ones', () => {
    for (const page of globSync('*.html', { cwd: folder(browser) })) {
      const html = read(browser, page);
      for (const [, address = ''] of html.matchAll(/\s(?:src|href)="([^"]{0,300})"/gu))
        expect(address, page).toMatch(/^\.?\//u);
      expect(html, page).not.toMatch(/<script(?![^>]{0,300}\ssrc=)|\son[a-z]{2,20}=|\sstyle=/u);
    }
  });
});

// Firefox has no call that tells its warnings.
describe.skipIf(!chromiumPath)('Chromium', () => {
  let chromium: Chromium;
  beforeAll(async () => {
    chromium = await startChromium();
  });
  afterAll(() => chromium?.browser.close());

  test('has nothing to warn of before it installs the build', async () => {
    const page = await chromium.browser.newPage();
    await page.goto(`${chromium.origin}/options.html`);
    const warnings = (manifest: object) =>
      page.evaluate(
        (source) =>
          (
            globalThis as unknown as {
              chrome: { management: { getPermissionWarningsByManifest(source: string): Promise<string[]> } };
            }
          ).chrome.management.getPermissionWarningsByManifest(source),
        JSON.stringify(manifest),
      );
    const manifest = manifestOf('chrome');
    expect(await warnings(manifest)).toEqual([]);
    // The same call does warn where there is something to warn of.
    expect(await warnings({ ...manifest, permissions: ['tabs'] })).toHaveLength(1);
    expect(await warnings({ ...manifest, host_permissions: ['<all_urls>'] })).toHaveLength(1);
    await page.close();
  });
});
