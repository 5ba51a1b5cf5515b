import { JSDOM, VirtualConsole } from 'jsdom';
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { DEFAULT_SETTINGS } from '../../lib/settings.ts';
import { uiTexts } from '../../lib/ui/texts/index.ts';

/** The window of a page in which components are drawn without a browser. */
export const { window } = new JSDOM('', {
  url: 'https://example.com/',
  pretendToBeVisual: true,
  virtualConsole: new VirtualConsole(),
});
Object.assign(globalThis, {
  ...{ window, document: window.document, requestAnimationFrame: window.requestAnimationFrame },
  ...{ HTMLElement: window.HTMLElement, HTMLInputElement: window.HTMLInputElement },
  ...{ addEventListener: () => {}, removeEventListener: () => {} },
});

/** What every page is drawn with. */
export const START = { texts: uiTexts('en'), language: 'en', settings: DEFAULT_SETTINGS };

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
