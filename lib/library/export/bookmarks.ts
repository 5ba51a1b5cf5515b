import type { ArticleState } from '../../types.ts';
import { htmlText } from './escape.ts';
import type { ExportedArticle, Exporter } from './exporter.ts';

const FOLDERS: readonly [ArticleState, string][] = [
  ['inbox', 'Inbox'],
  ['archive', 'Archive'],
];

/** The bookmarks file that every browser and most services read. Its folders tell Readout the state again. */
export const bookmarks: Exporter = {
  name: 'bookmarks',
  extension: 'html',
  mime: 'text/html',
  linesOf,
};

async function* linesOf(articles: AsyncIterable<ExportedArticle>): AsyncGenerator<string> {
  // One small line an article: all of them are held until their folder is written.
  const lines: Record<ArticleState, string[]> = { inbox: [], archive: [] };
  for await (const article of articles) lines[article.state].push(lineOf(article));
  yield `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Bookmarks</TITLE>
<H1>Bookmarks</H1>
<DL><p>
`;
  for (const [state, name] of FOLDERS) {
    if (lines[state].length === 0) continue;
    yield `    <DT><H3 READOUT_STATE="${state}">${name}</H3>\n    <DL><p>\n`;
    yield* lines[state];
    yield '    </DL><p>\n';
  }
  yield '</DL><p>\n';
}

function lineOf({ url, title, savedAt, tags }: ExportedArticle): string {
  // Readers part the tags at commas.
  const names = tags.map((tag) => tag.replaceAll(',', ' ')).join(',');
  const attributes = `HREF="${htmlText(url)}" ADD_DATE="${Math.floor(savedAt / 1000)}" TAGS="${htmlText(names)}"`;
  return `        <DT><A ${attributes}>${htmlText(title.replace(/\s+/gu, ' '))}</A>\n`;
}
