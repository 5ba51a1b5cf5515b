import { textFragment } from '../text/fragment.ts';
import type { Article, Figure } from '../types.ts';

type Source = Pick<Article, 'title' | 'url' | 'site' | 'published'>;

/** A figure with its sentence and its source, as a reader copies it. */
export function citation(figure: Figure, source: Source, isMarkdown: boolean): string {
  return isMarkdown ? markdownCitation(figure, source) : plainCitation(figure, source);
}

/** A figure with its sentence and its source, as plain text; the last line links to the sentence. */
export function plainCitation(figure: Figure, source: Source): string {
  const [{ text, sentence }] = figure.mentions;
  return [
    `${text} · ${figure.label}`,
    `“${sentence.text.trim()}”`,
    sourceOf(source),
    fragmentLink(figure, source.url),
  ]
    .filter(Boolean)
    .join('\n');
}

/** The same as a Markdown list item; signs with a meaning in Markdown stand for themselves, `$` among them. */
export function markdownCitation(figure: Figure, source: Source): string {
  const [{ text, sentence }] = figure.mentions;
  const link = fragmentLink(figure, source.url);
  const name = escaped(sourceOf(source));
  return `- **${escaped(text)}** ${escaped(figure.label)}: “${escaped(sentence.text.trim())}” ${link ? `[${name}](${link})` : name}`;
}

/** The figures as plain text, under the title and address of their article. */
export function plainList(figures: readonly Figure[], source: Source): string {
  const lines = figures.map(({ mentions: [{ text }], label }) => `${text} · ${label}`);
  return [source.title, ...lines, sourceOf({ ...source, title: '' }), source.url].filter(Boolean).join('\n');
}

/** The address of the article at the figure's sentence; empty without a web address. */
export function fragmentLink({ mentions: [{ sentence }] }: Figure, url: string): string {
  return textFragment(url, sentence.text);
}

function sourceOf({ title, site, published }: Omit<Source, 'url'>): string {
  return [title, site, published?.slice(0, 10)].filter(Boolean).join(', ');
}

function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>$|#]/gu, '\\$&').replace(/\s+/gu, ' ');
}
