import { isWebAddress } from '../../text/address.ts';
import { htmlText } from './escape.ts';
import type { ExportedArticle, Exporter, ExportTools } from './exporter.ts';
import { figureCells } from './figure-cells.ts';

/** Nothing in the file runs or loads, wherever it is opened. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'";
const STYLE = `:root { color-scheme: light dark }
body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1.1rem/1.6 Georgia, "Noto Serif", serif }
h1 { line-height: 1.25 }
table { border-collapse: collapse; font-variant-numeric: tabular-nums }
td, th { border: 1px solid; padding: .2rem .5rem; text-align: start; vertical-align: top }
.meta { font-family: system-ui, sans-serif; font-size: .85rem; opacity: .8 }`;

/** One file an article, that any browser opens without Readout. */
export const html: Exporter = {
  name: 'html',
  extension: 'html',
  mime: 'text/html',
  fileOf: (article, tools) => {
    const { title, language } = article;
    return `<!doctype html>
<html lang="${htmlText(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${htmlText(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1 dir="auto">${htmlText(title)}</h1>
${metaOf(article)}
${figuresOf(article, tools)}<article dir="auto">
${bodyOf(article, tools)}
</article>
${highlightsOf(article, tools)}</body>
</html>
`;
  },
};

function metaOf({ url, site, byline, published }: ExportedArticle): string {
  const facts = [site, byline, published?.slice(0, 10)].filter((fact) => fact !== undefined).map(htmlText);
  const link = isWebAddress(url) ? `<a href="${htmlText(url)}">${htmlText(url)}</a>` : htmlText(url);
  return `<p class="meta">${[...facts, link].join(' · ')}</p>`;
}

function figuresOf({ figures }: ExportedArticle, { words }: ExportTools): string {
  if (figures.length === 0) return '';
  const rows = figures.map((figure) => {
    const [value, ...others] = figureCells(figure, words).map(htmlText);
    return `<tr><th>${value}</th>${others.map((text) => `<td>${text}</td>`).join('')}</tr>`;
  });
  return `<h2>${htmlText(words.figures)}</h2>\n<table>\n${rows.join('\n')}\n</table>\n`;
}

function bodyOf({ html, text, url }: ExportedArticle, { clean }: ExportTools): string {
  if (html) return clean(html, url).html;
  const blocks = text.split('\n\n').filter(Boolean);
  return blocks.map((block) => `<p>${htmlText(block)}</p>`).join('\n');
}

function highlightsOf({ highlights }: ExportedArticle, { words }: ExportTools): string {
  if (highlights.length === 0) return '';
  const quotes = highlights.map(
    ({ quote, note }) =>
      `<blockquote>${htmlText(quote.exact)}</blockquote>${note ? `\n<p>${htmlText(note)}</p>` : ''}`,
  );
  return `<h2>${htmlText(words.highlights)}</h2>\n${quotes.join('\n')}\n`;
}
