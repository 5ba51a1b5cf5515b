import { JSDOM, VirtualConsole } from 'jsdom';

/** The window of a page that runs no script and loads nothing. */
export function windowOf(html = '', url = 'https://example.com/a') {
  return new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window as unknown as Window &
    typeof globalThis;
}

const ELEMENTS =
  /^(?:script|style|iframe|object|embed|form|input|button|select|textarea|img|svg|math|template|dialog|base|meta|link|video|audio|noscript)$/iu;
const WORDS = /^(?:title|lang|dir|datetime|colspan|rowspan|scope|start|reversed|value)$/u;

/** What stored HTML must never hold, one line each. */
export function faultsOf(html: string, window: Window & typeof globalThis): string[] {
  const { body } = new window.DOMParser().parseFromString(html, 'text/html');
  return [...body.querySelectorAll('*')].flatMap((element) => [
    ...(ELEMENTS.test(element.nodeName) ? [element.nodeName] : []),
    ...[...element.attributes].filter((one) => !isSafe(one)).map(({ name, value }) => `${name}="${value}"`),
  ]);
}

function isSafe({ name, value }: Attr): boolean {
  if (name === 'href' || name === 'cite') return /^(?:https?:|mailto:)/iu.test(value);
  // A browser lets nobody take away what an element is; without a value it is nothing.
  return WORDS.test(name) || (name === 'is' && value === '');
}
