import { tables } from '@joplin/turndown-plugin-gfm';
import TurndownService from 'turndown';
import { inertMarkdown, markdownText, yamlText } from './escape.ts';
import type { ExportedArticle, Exporter, ExportTools } from './exporter.ts';
import { figureCells } from './figure-cells.ts';

/** One file an article: front matter, figures as a table, the text, highlights as quotes. */
export const markdown: Exporter = {
  name: 'markdown',
  extension: 'md',
  mime: 'text/markdown',
  fileOf: (article, tools) =>
    [
      frontMatter(article),
      `# ${markdownText(article.title)}`,
      figuresOf(article, tools),
      textOf(article, tools),
      highlightsOf(article, tools),
    ]
      .filter(Boolean)
      .join('\n\n')
      .concat('\n'),
};

function frontMatter({
  title,
  url,
  byline,
  site,
  published,
  savedAt,
  tags,
  language,
}: ExportedArticle): string {
  const fields = {
    title,
    url,
    author: byline,
    site,
    published,
    saved: new Date(savedAt).toISOString(),
    lang: language,
  };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value ? `${name}: ${yamlText(value)}` : [],
  );
  return ['---', ...lines, `tags: [${tags.map(yamlText).join(', ')}]`, '---'].join('\n');
}

function figuresOf({ figures }: ExportedArticle, { words }: ExportTools): string {
  if (figures.length === 0) return '';
  const row = (...cells: string[]) => `| ${cells.map(markdownText).join(' | ')} |`;
  const rows = figures.map((figure) => row(...figureCells(figure, words)));
  const head = [row(words.value, words.measure, words.sentence), '| --- | --- | --- |'];
  return [`## ${markdownText(words.figures)}`, '', ...head, ...rows].join('\n');
}

function textOf({ html, text, url }: ExportedArticle, { clean }: ExportTools): string {
  if (html === '') return text.split('\n\n').map(markdownText).join('\n\n');
  return service().turndown(clean(html, url).html);
}

function highlightsOf({ highlights }: ExportedArticle, { words }: ExportTools): string {
  if (highlights.length === 0) return '';
  const quotes = highlights.map(({ quote, note }) => {
    const lines = quote.exact.split(/\n+/u).map((line) => `> ${markdownText(line)}`);
    return [lines.join('\n'), ...(note ? ['', note.split(/\n+/u).map(markdownText).join('\n')] : [])].join(
      '\n',
    );
  });
  return [`## ${markdownText(words.highlights)}`, ...quotes].join('\n\n');
}

function service(): TurndownService {
  const service = new TurndownService({ headingStyle: 'atx', codeBlockStyle: 'fenced', hr: '---' });
  const escaped = service.escape.bind(service);
  service.escape = (text) => inertMarkdown(escaped(text));
  service.use(tables);
  // Asked of a table before its rows are written; never says yes, so that the tables' writer takes over.
  service.addRule('bare table', {
    filter: (node) => node.nodeName === 'TABLE' && bare(node),
    replacement: String,
  });
  return service;
}

/** The tables' writer takes a caption letter by letter, and sees no heading row behind one or behind columns. */
function bare(table: HTMLElement): false {
  for (const columns of Array.from(table.querySelectorAll('colgroup')))
    columns.parentNode?.removeChild(columns);
  const caption = table.querySelector('caption');
  if (caption) {
    caption.textContent = markdownText(caption.textContent ?? '');
    table.appendChild(caption);
  }
  return false;
}
