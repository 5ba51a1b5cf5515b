import type { Page } from 'puppeteer-core';
import { keyFigures } from '../../lib/figures/index.ts';
import { bestOf } from '../../lib/library/save.ts';
import { countWords } from '../../lib/text/words.ts';
import type { ArticleRow, SavedArticle } from '../../lib/types.ts';

type Seed = Pick<SavedArticle, 'title' | 'language' | 'html' | 'text'> & Partial<ArticleRow>;

const VI = [
  'Hòa Giang thu hút hơn 2,4 tỷ USD vốn đầu tư nước ngoài trong chín tháng, tăng 14,6% so với cùng kỳ năm trước.',
  'Toàn tỉnh hiện có 312 doanh nghiệp nước ngoài, sử dụng 48.000 lao động, trong đó 62% là lao động địa phương.',
  'Theo báo cáo của Sở Kế hoạch và Đầu tư, tỉnh đã hoàn thành 11/14 chỉ tiêu của cả năm.',
  'Thu ngân sách đạt 9.870 tỷ đồng, bằng 101% dự toán.',
  'Ông Trần Văn Bình cho biết tỉnh sẽ khởi công ba khu công nghiệp với tổng diện tích 540 ha vào quý I.',
];
const EN = [
  'The city council approved a £48m plan to rebuild the harbour, the largest public work in a decade.',
  'Passenger numbers rose 12% to 3.6 million in the year to June, according to the port authority.',
  'About 1,900 jobs depend on the docks, and a quarter of the workforce is younger than thirty.',
  'Opponents say the plan would cost each household £140 a year for the next eight years.',
  'Work is to begin in March and to last for 26 months.',
];
const AR = [
  'أعلنت الحكومة أن الاقتصاد نما بنسبة 4.2% في الربع الثاني من العام.',
  'وبلغت قيمة الصادرات 12 مليار دولار.',
];
const JA = [
  '市は来年度の予算案を発表し、総額は過去最大の3兆2000億円となった。',
  '前年度に比べて4.5%の増加で、子育て支援に重点を置く。',
];

/** Articles of our own invention, as many as asked for, newest last; every fourth in English. */
export function makeArticles(count: number, now = Date.now()): Seed[] {
  return Array.from({ length: count }, (_, n) => {
    const english = n % 4 === 3;
    const lines = english ? EN : VI;
    const long = [...lines, ...lines.toReversed(), ...lines];
    return {
      ...article(
        english ? 'en' : 'vi',
        english ? `Harbour plan approved, part ${n}` : `Hòa Giang thu hút vốn, kỳ ${n}`,
        long,
      ),
      savedAt: now - (count - n) * 3_600_000,
      published: new Date(now - (count - n) * 7_200_000).toISOString(),
      site: english ? 'The Harbour Post' : n % 3 === 0 ? 'Báo Hòa Giang' : 'Tin Kinh Tế',
      byline: english ? 'Ada Moss' : 'Lan Chi',
      tags: n % 5 === 0 ? ['kinh tế'] : n % 7 === 0 ? ['kinh tế', 'đầu tư'] : [],
      favourite: n % 6 === 1,
      progress: n % 3 === 1 ? 0.4 : 0,
      url: `https://news.example/${n}`,
    };
  });
}

/** Right to left, and without spaces. */
export const FOREIGN: Seed[] = [
  {
    ...article('ar', 'نمو الاقتصاد في الربع الثاني', AR),
    url: 'https://news.example/ar',
    site: 'صحيفة الميناء',
  },
  { ...article('ja', '来年度の予算案、過去最大に', JA), url: 'https://news.example/ja', site: '港新聞' },
];

function article(language: string, title: string, lines: string[]) {
  const table = '<table><tr><th>Năm</th><th>Vốn</th></tr><tr><td>2024</td><td>2,1 tỷ USD</td></tr></table>';
  const isVi = language === 'vi';
  return {
    title,
    language,
    html: lines.map((line, n) => (isVi && n === 2 ? `${table}<p>${line}</p>` : `<p>${line}</p>`)).join(''),
    text: lines
      .flatMap((line, n) => (isVi && n === 2 ? ['Năm | Vốn', '2024 | 2,1 tỷ USD', line] : [line]))
      .join('\n\n'),
  };
}

/** Puts the articles straight into the library of the open options page, which then shows them; their ids. */
export async function fillLibrary(page: Page, seeds: Seed[]): Promise<number[]> {
  const articles = seeds.map((seed) => whole(seed));
  return page.evaluate(async (all) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('readout');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const stores = ['articles', 'bodies', 'changes'];
    const transaction = database.transaction(stores, 'readwrite');
    const put = (store: string, value: unknown) =>
      new Promise<number>((resolve) => {
        const request = transaction.objectStore(store).put(value);
        request.onsuccess = () => resolve(Number(request.result));
      });
    const ids: number[] = [];
    for (const { row, body } of all) {
      const id = await put('articles', row);
      await put('bodies', { id, ...body });
      ids.push(id);
    }
    await put('changes', { ids, text: true });
    database.close();
    return ids;
  }, articles);
}

/** Empties the library of the open options page, journal and all. */
export const clearLibrary = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('readout');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const stores = [...database.objectStoreNames];
    const transaction = database.transaction(stores, 'readwrite');
    for (const store of stores) transaction.objectStore(store).clear();
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(transaction.error);
    });
    database.close();
  });

function whole({ html, text, ...seed }: Seed) {
  const figures = keyFigures({ url: '', title: seed.title, language: seed.language, html, text });
  const row = {
    ...{ url: '', savedAt: Date.now(), state: 'inbox', favourite: false, progress: 0, tags: [] },
    ...seed,
    key: seed.url ?? '',
    best: bestOf(figures),
    words: countWords(text),
  };
  return { row, body: { text, html, figures } };
}
