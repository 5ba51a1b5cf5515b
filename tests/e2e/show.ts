import type { Page } from 'puppeteer-core';
import { CANARY, pageWith, type Vector } from '../trust/vectors.ts';
import { LEAK } from './proxy.ts';

interface Readout {
  readArticle: (document: Document, url: string) => { article?: { html: string } };
  sanitise: (html: string) => string;
  showHtml: (element: Element, html: string) => void;
}

/** How many times something was shown, and which vectors ran. */
export interface Shown {
  times: number;
  /** How often the browser's own sanitiser was the one to write. */
  native: number;
  ran: string[];
}

/** The ways in which markup comes to be shown; `raw` is none of ours and shows that the test can see anything. */
export type Way = 'saved' | 'row' | 'old browser' | 'article' | 'raw';

/** Shows each vector in the page by that way, then hovers, focuses and clicks all that is there. */
export function showAll(page: Page, list: Vector[], way: Way): Promise<Shown> {
  const aimed = (html: string) => html.replaceAll('{{SERVER}}', LEAK);
  const inputs = list.map((vector) => ({ html: aimed(vector.html), whole: aimed(pageWith(vector)) }));
  return page.evaluate(
    async (inputs, way, canary) => {
      const { readArticle, sanitise, showHtml } = (globalThis as unknown as { readout: Readout }).readout;
      const root = document.body.appendChild(document.createElement('div'));
      let native = 0;
      const { setHTML } = root as Element & { setHTML?: (html: string) => void };
      const counted = (html: string) => {
        native += 1;
        setHTML?.call(root, html);
      };
      Object.assign(root, { setHTML: way === 'old browser' ? undefined : setHTML && counted });
      // A link of an article leads out of the page by right.
      root.addEventListener('click', (event) => {
        if (/^https?:$/u.test((event.target as HTMLAnchorElement).protocol ?? '')) event.preventDefault();
      });
      const show: Record<string, (input: { html: string; whole: string }) => void> = {
        raw: ({ html }) => {
          root.innerHTML = html;
        },
        saved: ({ html }) => showHtml(root, sanitise(html)),
        row: ({ html }) => showHtml(root, html),
        'old browser': ({ html }) => showHtml(root, sanitise(html)),
        article: ({ whole }) => {
          const read = readArticle(new DOMParser().parseFromString(whole, 'text/html'), location.href);
          if (!read.article) throw new Error(`No article: ${whole}`);
          showHtml(root, sanitise(read.article.html));
        },
      };
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      const ran: string[] = [];
      for (const input of inputs) {
        show[way]?.(input);
        for (const element of root.querySelectorAll('*')) {
          for (const type of ['mouseover', 'mouseenter', 'mousemove', 'pointerenter', 'focus', 'click'])
            element.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true }));
          if (element instanceof HTMLElement) element.focus();
        }
        await frame();
        await frame();
        if (canary in globalThis) ran.push(input.html);
        delete (globalThis as Record<string, unknown>)[canary];
      }
      // What was asked for late, by the images shown last, is asked for before this one answers.
      await new Promise((resolve) => {
        const last = new Image();
        last.onload = last.onerror = resolve;
        last.src = '/settled';
      });
      const late = canary in globalThis ? ['the last one, late'] : [];
      root.remove();
      return { times: inputs.length, native, ran: [...ran, ...late] };
    },
    inputs,
    way,
    CANARY,
  );
}
