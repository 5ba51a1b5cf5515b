import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { compiledAtOnce } from './scripts/compiled-at-once.ts';
import { fetchedAhead } from './scripts/fetched-ahead.ts';
import { fewChunks } from './scripts/few-chunks.ts';
import { noInnerHtml } from './scripts/no-inner-html.ts';
import { polyfillAsModule } from './scripts/polyfill-module.ts';
import { stylesFirst } from './scripts/styles-first.ts';

// Nothing may leave the browser: the built pages can load only what is packaged with them.
const STRICT_CSP = [
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
].join('; ');

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({
    // The package's own entry wraps its CommonJS file, which is a sixth longer.
    build: { modulePreload: { polyfill: false } },
    resolve: { alias: { dexie: 'dexie/dist/modern/dexie.mjs' } },
    plugins: [
      ...[noInnerHtml(), polyfillAsModule(), preact()],
      ...[compiledAtOnce('article.js'), fetchedAhead('popup/index.html'), fewChunks(), stylesFirst()],
    ],
  }),
  hooks: {
    // Without this the title of the popup's document becomes the name of the button.
    'build:manifestGenerated': (_, manifest) => {
      if (manifest.action) manifest.action.default_title = '__MSG_actionTitle__';
    },
  },
  manifest: ({ browser, command }) => ({
    name: 'Readout',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'],
    action: { default_title: '__MSG_actionTitle__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+F' } },
      'copy-figures': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_copyFigures__' },
      'save-article': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_saveArticle__' },
    },
    ...(command === 'build' && { content_security_policy: { extension_pages: STRICT_CSP } }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'readout@readout.example',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
