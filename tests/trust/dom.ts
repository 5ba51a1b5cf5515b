import { JSDOM, VirtualConsole } from 'jsdom';

/** The window of a page that runs no script and loads nothing. */
export function windowOf(html = '', url = 'https://example.com/a') {
  return new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window as unknown as Window &
    typeof globalThis;
}

const SAFE_ATTRIBUTE = /^(?:href|cite|title|lang|dir|datetime|colspan|rowspan|scope|start|reversed|value)$/u;

/** What stored HTML must never hold, one line each. */
export function faultsOf(html: string, window: Window & typeof globalThis): string[] {
  const { body } = new window.DOMParser().parseFromString(html, 'text/html');
  return [...body.querySelectorAll('*')].flatMap((element) => [
    ...(/^(?:script|style|iframe|object|embed|form|input|button|select|textarea|img|svg|math|template|dialog|base|meta|link|video|audio|noscript)$/iu.test(
      element.nodeName,
    )
      ? [element.nodeName]
      : []),
    ...[...element.attributes].flatMap(({ name, value }) =>
      SAFE_ATTRIBUTE.test(name) && (!/^(?:href|cite)$/u.test(name) || /^(?:https?:|mailto:)/iu.test(value))
        ? []
        : [`${element.nodeName} ${name}="${value}"`],
    ),
  ]);
}
