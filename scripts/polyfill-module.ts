import type { Plugin } from 'vite';
import { pathOf } from './no-inner-html.ts';

const FILE = '/webextension-polyfill/dist/browser-polyfill.js';

/**
 * Makes the polyfill a module. As the CommonJS file that it is, each property of `browser` would be looked at to be
 * copied, and the browser builds every interface that is looked at: 5 ms at each click, in the page as in the popup.
 */
export function polyfillAsModule(): Plugin {
  return {
    name: 'polyfill-as-module',
    enforce: 'pre',
    transform(code, id) {
      if (!pathOf(id).endsWith(FILE)) return undefined;
      return {
        code: `const module = { exports: {} }, { exports } = module;\n${code}\nexport default module.exports;`,
        map: null,
      };
    },
  };
}
