import type { Figure, Quantity } from '../types.ts';
import type { Library } from './database.ts';
import { dateOf } from './date.ts';
import { runsOf } from './runs.ts';

/** A saved figure with the article it stands in. */
export interface FigureRow extends Pick<Figure, 'label' | 'period'> {
  quantity: Quantity;
  /** As printed. */
  text: string;
  /** Where it stands in the article's text. */
  start: number;
  articleId: number;
  title: string;
  language: string;
  /** Milliseconds since 1970: of publication, else of saving. */
  date: number;
}

/** Bodies read at a time, so that the page stays free. */
const RUN = 100;

/** The figures of these articles, in the order of the articles and of their rank; what is read so far goes to `onRun`. */
export async function figuresOf(
  library: Library,
  ids: number[],
  onRun: (rows: FigureRow[]) => boolean,
): Promise<void> {
  for (const some of runsOf(ids, RUN)) {
    const [articles, bodies] = await Promise.all([
      library.articles.bulkGet(some),
      library.bodies.bulkGet(some),
    ]);
    const rows = articles.flatMap((article, at) => {
      if (!article) return [];
      const { id: articleId, title, language } = article;
      const date = dateOf(article);
      return (bodies[at]?.figures ?? []).map(({ quantity, label, period, mentions: [{ text, start }] }) => ({
        ...{ quantity, label, period, text, start },
        ...{ articleId, title, language, date },
      }));
    });
    if (!onRun(rows)) return;
  }
}
