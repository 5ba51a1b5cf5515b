import { textFragment } from '../text/fragment.ts';
import { toldFigure, type ValueWords } from '../text/said.ts';
import type { Article, Figure } from '../types.ts';

type Source = Pick<Article, 'title' | 'url' | 'site' | 'published'>;

/** A figure with its sentence and its source, as a reader copies it. */
export function citation(figure: Figure, source: Source, words: ValueWords, isMarkdown: boolean): string {
  return isMarkdown ? markdownCitation(figure, source, words) : plainCitation(figure, source, words);
}

/** A figure with its sentence and its source, as plain text; the last line links to the sentence. */
export function plainCitation(figure: Figure, source: Source, words: ValueWords): string {
  const [{ sentence }] = figure.mentions;
  return [
    lineOf(figure, words),
    `“${sentence.text.trim()}”`,
    sourceOf(source),
    fragmentLink(figure, source.url),
  ]
    .filter(Boolean)
    .join('\n');
}

/** The same as a Markdown list item; signs with a meaning in Markdown stand for themselves, `$` among them. */
export function markdownCitation(figure: Figure, source: Source, words: ValueWords): string {
  const [{ sentence }] = figure.mentions;
  const measured = [figure.label, figure.period].filter(Boolean).join(', ');
  const link = fragmentLink(figure, source.url);
  const name = escaped(sourceOf(source));
  return `- **${escaped(toldFigure(figure, words))}** ${escaped(measured)}: “${escaped(sentence.text.trim())}” ${link ? `[${name}](${link})` : name}`;
}

/** The figures as plain text, under the title and address of their article. */
export function plainList(figures: readonly Figure[], source: Source, words: ValueWords): string {
  const lines = figures.map((figure) => lineOf(figure, words));
  return [source.title, ...lines, sourceOf({ ...source, title: '' }), source.url].filter(Boolean).join('\n');
}

/** The address of the article at the figure's sentence; empty without a web address. */
export function fragmentLink({ mentions: [{ sentence }] }: Figure, url: string): string {
  return textFragment(url, sentence.text);
}

/** "up 12% · Passenger numbers · in the year to June". */
function lineOf(figure: Figure, words: ValueWords): string {
  return [toldFigure(figure, words), figure.label, figure.period].filter(Boolean).join(' · ');
}

function sourceOf({ title, site, published }: Omit<Source, 'url'>): string {
  return [title, site, published?.slice(0, 10)].filter(Boolean).join(', ');
}

function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>$|#]/gu, '\\$&').replace(/\s+/gu, ' ');
}
