import type { Library } from '../../lib/library/database.ts';
import { editRows } from '../../lib/library/edit.ts';
import { removeArticles } from '../../lib/library/remove.ts';
import { newArticle, putArticles } from '../../lib/library/save.ts';
import type { Figure } from '../../lib/types.ts';

/** Numbers from 0 to 1 that are the same in every run. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const VOCABULARY =
  `đường dương đương duong Đường giá gia già thị trường chung cư chung cu căn hộ mua bán mua nhà tỷ đồng 177 2,4 5%
  market price housing house houses the of and growth covid-19 Covid GDP 2024 hòa hoà Sóc Trăng soc trang năm nam
  東京都 東京 京都 日本語 ภาษาไทย ไทย các của có cơ co cô một hai ba bốn`.split(/\s+/u);

function figure(value: number, unit: string): Figure {
  const mention = { start: 0, end: 1, text: '', sentence: { start: 0, end: 1, text: '' } };
  const quantity = { kind: 'percent' as const, value, unit };
  return { quantity, label: '', mentions: [{ ...mention, quantity }], score: 0, why: {} };
}

export const TAGS = ['thị trường', 'Kinh tế', 'đường sắt', 'x'];

/** Saves, saves again, edits, bins, restores and deletes at random. */
export async function storm(library: Library, next: () => number, steps: number): Promise<void> {
  const pick = <T>(list: readonly T[]) => list[Math.floor(next() * list.length)] as T;
  const line = (words: number) => Array.from({ length: words }, () => pick(VOCABULARY)).join(' ');
  for (let step = 0; step < steps; step += 1) {
    const ids = await library.articles.toCollection().primaryKeys();
    const some = ids.filter(() => next() < 3 / Math.max(1, ids.length));
    const kind = next();
    if (kind < 0.5 || ids.length < 5) {
      const articles = Array.from({ length: 1 + Math.floor(next() * 4) }, () => {
        const url = `https://site${Math.floor(next() * 7)}.example/${Math.floor(next() * 400)}`;
        const text = `${line(12)}.\n\n${line(1 + Math.floor(next() * 20))}`;
        const article = {
          url,
          title: line(4),
          language: pick(['vi', 'en', 'ja']),
          text,
          html: '',
          byline: line(1),
        };
        return newArticle(article, [figure(Math.floor(next() * 20), pick(['%', 'VND', 'người']))], step);
      });
      await putArticles(library, articles);
    } else if (kind < 0.6) await editRows(library, some, { addTags: [pick(TAGS)] });
    else if (kind < 0.65) await editRows(library, some, { removeTags: [pick(TAGS)] });
    else if (kind < 0.7) await editRows(library, some, { state: pick(['inbox', 'archive'] as const) });
    else if (kind < 0.75) await editRows(library, some, { favourite: next() < 0.7, read: next() < 0.5 });
    else if (kind < 0.82) await editRows(library, some, { bin: true }, { now: step + 1 });
    else if (kind < 0.9) await (await editRows(library, some, { bin: true }))();
    else if (kind < 0.95) await editRows(library, some, { bin: false });
    else await removeArticles(library, some);
  }
}

/** 200 searches of every sort. */
export function searches(next: () => number): string[] {
  const pick = <T>(list: readonly T[]) => list[Math.floor(next() * list.length)] as T;
  const word = () => pick(VOCABULARY);
  const kinds = [
    () => word(),
    () => `${word()} `,
    () => `${word()} ${word()} `,
    () => `"${word()} ${word()}"`,
    () => `"${word()} ${word()} ${word()}`,
    () => word().slice(0, 2),
    () => `${word()} ${word().slice(0, 1)}`,
    () => `${word()} -${word()} `,
    () => `-"${word()} ${word()}" is:unread`,
    () => `tag:"${pick(TAGS)}" ${word()} `,
    () => `site:site${Math.floor(next() * 7)} ${word()}`,
    () => `figure:${pick(['>', '<', '>=', ''])}${Math.floor(next() * 20)}${pick(['%', '', ' đồng'])}`,
    () => `${Math.floor(next() * 20)} `,
    () => `${pick(['東', '京', '京都', '日本', 'ไท', 'ไทย'])}`,
    () => `lang:ja ${word()}`,
    () => `is:fav ${word()} `,
  ];
  return Array.from({ length: 200 }, (_, n) => (kinds[n % kinds.length] as () => string)());
}
