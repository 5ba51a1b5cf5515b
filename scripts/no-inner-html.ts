import type { Plugin } from 'vite';

interface Rewrite {
  /** What stands in a package, once for each of `times`. */
  found: RegExp;
  times: number;
  becomes: string;
  why: string;
  /** Added at the end of the file. */
  helper?: string;
}

const SET_PARSED = `
function setParsed(element, html) {
  var parsed = new DOMParser().parseFromString("<!doctype html><body>" + html, "text/html").body;
  element.replaceChildren();
  while (parsed.firstChild) element.appendChild(parsed.firstChild);
}
`;

/** By the end of a file's path. */
export const REWRITES: Record<string, Rewrite> = {
  '@mozilla/readability/Readability.js': {
    found: /(?<![\w$.])(tmp|page)\.innerHTML = (noscript\.innerHTML|pageCacheHtml);/gu,
    times: 2,
    becomes: 'setParsed($1, $2);',
    why: 'What it parses stays in a document of its own, which runs and loads nothing.',
    helper: SET_PARSED,
  },
  'dompurify/dist/purify.es.mjs': {
    found: /doc\.documentElement\.innerHTML = IS_EMPTY_INPUT \? emptyHTML : dirtyPayload;/gu,
    times: 1,
    becomes: '',
    why: 'Only for browsers whose DOMParser knows no HTML: there nothing is shown.',
  },
  'preact/dist/preact.mjs': {
    // `(t.innerHTML=h.__html)`
    found: /\(\w{1,2}\.innerHTML=\w{1,2}\.__html\)/gu,
    times: 1,
    becomes: '(void 0)',
    why: 'Behind an attribute that no component of ours may use.',
  },
};

/** Builds without an assignment to `innerHTML` in any bundled package; fails where a new version has other words. */
export function noInnerHtml(): Plugin {
  return {
    name: 'no-inner-html',
    enforce: 'pre',
    transform(code, id) {
      const rewritten = withoutInnerHtml(code, id);
      return rewritten === undefined ? undefined : { code: rewritten, map: null };
    },
  };
}

/** The code of one of the packages, rewritten; undefined for any other file. */
export function withoutInnerHtml(code: string, id: string): string | undefined {
  const path = pathOf(id);
  const file = Object.keys(REWRITES).find((one) => path.endsWith(`/node_modules/${one}`));
  const rewrite = file && REWRITES[file];
  if (!rewrite) return undefined;
  const { found, times, becomes, helper = '' } = rewrite;
  const seen = code.match(found)?.length ?? 0;
  if (seen !== times) throw new Error(`${file}: ${seen} assignments to innerHTML, ${times} expected.`);
  return code.replaceAll(found, becomes) + helper;
}

/** The path in a module's id, on every system with slashes. */
export function pathOf(id: string): string {
  return id.replaceAll('\\', '/').split('?')[0] ?? '';
}
