import fc from 'fast-check';
import { analyseFigures } from '../../lib/figures/index.ts';
import { parsePageAnswer, parsePageRequest } from '../../lib/messages.ts';
import { findQuote } from '../../lib/page/quote/quote.ts';
import { readArticle } from '../../lib/page/read.ts';
import { sanitise } from '../../lib/page/sanitise.ts';
import { quoteOf } from '../../lib/text/quote.ts';
import type { Article, Quantity, Span } from '../../lib/types.ts';
import { fragmentLink, markdownCitation, plainCitation, plainList } from '../../lib/ui/citation.ts';
import { uiTexts } from '../../lib/ui/texts/index.ts';
import { anything, article, markup, page } from './arbitrary.ts';
import { faultsOf, windowOf } from './dom.ts';

/** What must hold for every input: throws where it does not. */
export interface Property {
  name: string;
  /** Milliseconds of the processor's own time that one input may take, however busy the machine is. */
  budget: number;
  run: (parameters: fc.Parameters<unknown>, onTime: (ms: number) => void) => void;
}

const window = windowOf();
const texts = uiTexts('en');
const PROSE = 'The harbour handled 4,200 containers in May, 12% more than a year before. ';

export const properties: Property[] = [
  property('markup: sanitised, nothing hostile is left, and twice equals once', 2000, markup, (html) => {
    const once = sanitise(html, window);
    same(faultsOf(once, window), []);
    same(sanitise(once, window), once);
  }),
  property(
    'page: read without an exception into clean, well-formed text',
    5000,
    page,
    ({ document }) => {
      const before = document.documentElement.outerHTML;
      const result = readArticle(document, 'https://example.com/a');
      same(document.documentElement.outerHTML, before);
      if ('failure' in result) return;
      const { article } = result;
      same(faultsOf(article.html, window), []);
      const clean = sanitise(article.html, window);
      same(sanitise(clean, window), clean);
      same(article.text, article.text.normalize('NFC').toWellFormed().replaceAll('\0', ''));
      checkFigures(article);
    },
    windowOf,
  ),
  property(
    'page: any sentence of it is looked for without an exception',
    5000,
    page,
    ({ document }) => {
      const text = document.body?.textContent ?? '';
      for (const start of [0, Math.floor(text.length / 2)]) {
        const range = findQuote(document, quoteOf(text, { start, end: start + 30 }));
        if (range && range.toString() === '') throw new Error('An empty place was found.');
      }
    },
    windowOf,
  ),
  property('text: every offset lies in it, every value is a number', 3000, article, checkFigures),
  property('text: a sentence without numbers beside it is still read', 3000, article, (one) =>
    checkFigures({ ...one, text: PROSE + one.text }),
  ),
  property('messages: whatever arrives is refused or built anew', 1000, anything, (message) => {
    const request = parsePageRequest(message);
    if (request?.type === 'showQuote')
      for (const part of Object.values(request.quote)) same(typeof part, 'string');
    else if (request) same(request, { type: 'readSelection' });
    parsePageAnswer(message);
  }),
];

/** `prepare` is not ours and so not timed: a page is built by another hand than the one that reads it. */
function property<T, U = T>(
  name: string,
  budget: number,
  inputs: fc.Arbitrary<T>,
  check: (prepared: U) => void,
  prepare: (input: T) => U = (input) => input as unknown as U,
): Property {
  return {
    name,
    budget,
    run: (parameters, onTime) =>
      fc.assert(
        fc.property(inputs, (input) => {
          const prepared = prepare(input);
          const started = process.threadCpuUsage();
          check(prepared);
          const { user, system } = process.threadCpuUsage(started);
          const took = (user + system) / 1000;
          onTime(took);
          if (took > budget) throw new Error(`Took ${Math.round(took)} ms.`);
        }),
        parameters as fc.Parameters<[T]>,
      ),
  };
}

function checkFigures(article: Article) {
  const { figures, mentions, dropped } = analyseFigures(article);
  for (const one of [...mentions, ...dropped]) lies(one, one.text, article.text);
  for (const { sentence, quantity } of mentions) {
    lies(sentence, sentence.text, article.text);
    isQuantity(quantity);
  }
  for (const figure of figures) {
    if (!Number.isFinite(figure.score)) throw new Error(`The score is ${figure.score}.`);
    if (figure.label === '') throw new Error('A figure without a label.');
    for (const { start, end, text } of figure.mentions) lies({ start, end }, text, article.text);
    plainCitation(figure, article, texts);
    markdownCitation(figure, article, texts);
    fragmentLink(figure, 'https://example.com/');
  }
  plainList(figures, article, texts);
}

function lies({ start, end }: Span, text: string, whole: string) {
  if (!(start >= 0 && start < end && end <= whole.length)) throw new Error(`${start}–${end} is outside.`);
  same(text, whole.slice(start, end));
}

function isQuantity({ value, range, of }: Quantity) {
  const numbers = [...(range ?? [value]), ...(of === undefined ? [] : [of])];
  if (!numbers.every(Number.isFinite)) throw new Error(`Not a number: ${numbers}`);
}

function same(got: unknown, wanted: unknown) {
  const [a, b] = [got, wanted].map((one) => (typeof one === 'string' ? one : JSON.stringify(one)));
  if (a !== b) throw new Error(`Got ${a?.slice(0, 300)}, wanted ${b?.slice(0, 300)}`);
}
