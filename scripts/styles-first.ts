import type { Plugin } from 'vite';

/** Has the browser ask for a page's style before its code: the first frame waits for the one and not for the other. */
export function stylesFirst(): Plugin {
  return {
    name: 'styles-first',
    apply: 'build',
    enforce: 'post',
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        const links = html.match(/ *<link rel="stylesheet"[^>]*>\n/gu) ?? [];
        const rest = links.reduce((page, link) => page.replace(link, ''), html);
        return rest.replace(/ *<script type="module"/u, `${links.join('')}$&`);
      },
    },
  };
}
