import { JSDOM, VirtualConsole } from 'jsdom';
import { type ComponentChild, h, render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import type { Library } from '../../lib/library/database.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings.ts';
import { type App, AppContext, RouteContext } from '../../lib/ui/library/app.ts';
import type { Route } from '../../lib/ui/library/route.ts';
import { uiTexts } from '../../lib/ui/texts/index.ts';

/** The window of a page in which components are drawn without a browser. */
export const { window } = new JSDOM('', {
  url: 'https://example.com/',
  pretendToBeVisual: true,
  virtualConsole: new VirtualConsole(),
});
Object.assign(globalThis, {
  ...{
    window,
    document: window.document,
    requestAnimationFrame: window.requestAnimationFrame,
    Node: window.Node,
  },
  ...{ HTMLElement: window.HTMLElement, HTMLInputElement: window.HTMLInputElement },
  ...{ HTMLTextAreaElement: window.HTMLTextAreaElement, HTMLSelectElement: window.HTMLSelectElement },
  // Without the options, among which is a signal that this window does not know.
  addEventListener: (type: string, then: EventListener) => window.addEventListener(type, then),
  removeEventListener: (type: string, then: EventListener) => window.removeEventListener(type, then),
});
window.HTMLDialogElement.prototype.showModal = () => {};

/** What every page is drawn with. */
export const START = { texts: uiTexts('en'), language: 'en', settings: DEFAULT_SETTINGS };

/** Draws a part of the library page; what it does to the page is asked of the answer. */
export async function drawInLibrary(
  component: ComponentChild,
  library: Library,
  { page = 'list', ...changed }: Partial<Settings> & { page?: Route['page'] } = {},
) {
  const order = { sort: 'saved', descending: true } as const;
  const app = {
    ...{ ...START, library, order, href: () => '#', settings: { ...DEFAULT_SETTINGS, ...changed } },
    ...{
      change: vi.fn(async () => {}),
      go: vi.fn(),
      act: vi.fn(),
      openTags: vi.fn(),
      exportThese: vi.fn(),
      tell: vi.fn(),
      fail: vi.fn(),
    },
  } satisfies App;
  const route: Route = { page, id: 0, query: { view: 'all', search: '', ...order } };
  const inRoute = h(RouteContext.Provider, { value: route }, component);
  const one = await draw(h(AppContext.Provider, { value: app }, inRoute));
  return { one, ...app };
}

/** Draws a component in a room of its own; what stands there can be asked for by selector. */
export async function draw(component: ComponentChild) {
  const room = window.document.body.appendChild(window.document.createElement('div'));
  await act(() => render(component, room));
  return <T extends Element = HTMLElement>(selector: string) => room.querySelector<T>(selector);
}

/** What the reader does to an element, and all that is drawn anew for it. */
export async function does(element: Element | null, type: string, more: object = {}): Promise<void> {
  if (!element) throw new Error(`Nothing is there for "${type}".`);
  const event = Object.assign(new window.Event(type, { bubbles: true, cancelable: true }), more);
  await act(() => void element.dispatchEvent(event));
}
