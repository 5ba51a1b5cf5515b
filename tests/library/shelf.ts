import { JSDOM } from 'jsdom';
import { analyseFigures, keyFigures } from '../../lib/figures/index.ts';
import type { Library } from '../../lib/library/database.ts';
import { commitImport } from '../../lib/library/import/commit.ts';
import type { ImportTools } from '../../lib/library/import/prepare.ts';
import { readImport } from '../../lib/library/import/stage.ts';
import type { View } from '../../lib/library/query.ts';
import { loadRows } from '../../lib/library/rows.ts';
import { saveArticle } from '../../lib/library/save.ts';
import { cleanForeign } from '../../lib/page/foreign.ts';
import { quoteOf } from '../../lib/text/quote.ts';
import type { ArticleRow, SavedArticle } from '../../lib/types.ts';
import { uiTexts } from '../../lib/ui/texts/index.ts';
import { exportTools as toolsOf } from '../../lib/ui/transfer/tools.ts';
import { findArticles } from './found.ts';

const { window } = new JSDOM('');
export const tools: ImportTools = {
  clean: (html, url) => cleanForeign(html, url, window as never),
  figuresOf: analyseFigures,
};
export const exportTools = { ...toolsOf(uiTexts('en')), clean: tools.clean };

/** Reads the file and takes it over. */
export async function importFile(library: Library, content: Blob | string, now = Date.now()) {
  const found = await readImport(library, [new File([content], 'export')], tools, { now });
  return { ...found, ...(await commitImport(library, found.id)) };
}

const TEXTS = [
  'Giá gạo tăng 4,2% trong tháng 10, lên 590 USD/tấn. Xuất khẩu đạt 1,7 triệu tấn.',
  'ارتفع التضخم 3.1% في مايو. بلغ 48 مليون دولار.',
  'Flu cases rose 12% to 3.6 million 🤒. The city spent $1.2bn, up from $980m.',
  'Đường sắt: 08/17 chỉ tiêu đạt; "trích dẫn" & <ký hiệu>, nghiêng ＝1+1.',
  'Giá gạo tăng từ 578 lên 655 USD/tấn.',
];
/** As pages state them. */
const DATES = [
  '2026-10-01T07:00:00+07:00',
  '2026-10-01',
  '2026-10-01 07:00:00 +0700',
  '2026-10-01T07:00:00.5Z',
];

const MANY_TAGS = Array.from({ length: 200 }, (_, n) => `nhãn ${n}`);

/** Saves `count` articles as unlike one another as those of a real library: bin, archive, links, tags, highlights. */
export async function fillLibrary(library: Library, count: number, now = 1_790_000_000_000): Promise<void> {
  for (let n = 0; n < count; n += 1) {
    const text = `${TEXTS[n % TEXTS.length]}\n\n${TEXTS[(n * 7 + 1) % TEXTS.length]} (${n})`;
    const { html } = tools.clean(
      `<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replace('\n\n', '</p><p>')}</p>`,
      'https://a.example/',
    );
    const article = {
      ...{
        url: `https://news-${n % 9}.example/bài-${n}?id=${n}`,
        title: n % 13 === 5 ? '' : `Tin số ${n} ‮🙂 "${n}%"`,
        html,
        text,
      },
      ...(n % 2 && { byline: 'Hà Lê', site: 'Báo Thử', published: DATES[n % DATES.length] }),
      ...(n % 3 === 0 && { canonical: `https://news-${n % 9}.example/bài-${n}` }),
      language: ['vi', 'ar', 'en', ''][n % 4] ?? '',
    };
    const { id } = await saveArticle(library, article, keyFigures(article), now + n);
    const tags = n === 11 ? MANY_TAGS : ['kinh tế', '__proto__', `#n${n % 5}  a`].slice(0, n % 4);
    await library.articles.update(id, {
      ...(n % 4 === 2 && { isPartial: true }),
      ...{ tags, state: n % 3 ? 'inbox' : 'archive', favourite: n % 5 === 0, progress: (n % 11) / 10 },
      ...(n % 7 === 0 && { deletedAt: now + n }),
      ...(n % 6 === 0 && { readAt: now + n }),
    });
    if (n % 4 === 0) {
      const span = { start: 0, end: 4 + (n % 5) };
      await library.highlights.add({
        id: crypto.randomUUID(),
        articleId: id,
        ...span,
        quote: quoteOf(text, span),
        note: `ghi chú ${n}`,
        createdAt: now + n,
      });
    }
  }
}

/** All that the library holds, without the numbers that each library counts for itself. */
export async function contentsOf(library: Library) {
  const [rows, bodies, highlights] = await Promise.all([
    library.articles.toArray(),
    library.bodies.toArray(),
    library.highlights.toArray(),
  ]);
  return rows
    .map(({ id, ...row }) => ({
      row,
      body: bodies.filter((body) => body.id === id).map(({ id, ...body }) => body),
      highlights: highlights.filter(({ articleId }) => articleId === id).map(({ articleId, ...one }) => one),
    }))
    .sort((a, b) => a.row.key.localeCompare(b.row.key));
}

/** The whole article; undefined when there is none of that id. */
export async function wholeArticle(library: Library, id: number): Promise<SavedArticle | undefined> {
  const [row, body] = await Promise.all([library.articles.get(id), library.bodies.get(id)]);
  return row && body && { ...row, ...body };
}

/** The rows of a view as the library page lists them, newest first. */
export async function listed(library: Library, view: View = 'all'): Promise<ArticleRow[]> {
  const { ids } = await findArticles(library, { view, search: '', sort: 'saved', descending: true });
  return (await loadRows(library, [...ids])).filter((row) => row !== undefined);
}
