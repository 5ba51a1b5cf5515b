import type { ArticleRow } from '../../types.ts';
import type { Library } from '../database.ts';
import { isSame } from '../save.ts';
import type { Prepared } from './prepare.ts';
import type { ImportPreview } from './stage.ts';

/** Articles of one import, read and waiting: the library shows nothing of them until all are taken over at once. */
export interface StagedBatch {
  n: number;
  import: string;
  articles: Prepared[];
}

const BATCH_ARTICLES = 200;
const BATCH_LETTERS = 200_000;
/** A figure holds its sentences, and more to copy than a text of its length. */
const FIGURE_LETTERS = 1000;

/** Fills the waiting room and counts what comes in. */
export class WaitingRoom {
  readonly #seen: Known = new Map();
  #batch: Prepared[] = [];
  #letters = 0;
  readonly #library: Library;
  readonly #preview: ImportPreview;
  constructor(library: Library, preview: ImportPreview) {
    this.#library = library;
    this.#preview = preview;
  }

  async add(article: Prepared) {
    const preview = this.#preview;
    preview.articles += 1;
    preview.highlights += article.highlights.length;
    this.#batch.push(article);
    this.#letters += weightOf(article);
    if (this.#batch.length >= BATCH_ARTICLES || this.#letters > BATCH_LETTERS) await this.flush();
  }

  async flush() {
    const [library, preview, articles] = [this.#library, this.#preview, this.#batch];
    if (articles.length === 0) return;
    this.#batch = [];
    this.#letters = 0;
    const known = await knownArticles(library, articles);
    for (const one of articles) {
      if (isKnown(one, this.#seen)) preview.doubles += 1;
      else if (isKnown(one, known)) preview.known += 1;
      else {
        preview.fresh += 1;
        if (one.article.isLink) preview.links += 1;
      }
      noteKeys(one, this.#seen);
    }
    await library.staged.add({ import: preview.id, articles });
  }
}

function weightOf({ article: { text, html, figures } }: Prepared): number {
  return text.length + html.length + FIGURE_LETTERS * figures.length;
}

/** Articles by each address that they are known by. */
export type Known = Map<string, Pick<ArticleRow, 'url' | 'title'>>;

/** The articles that the library keeps under these addresses. */
export async function knownArticles(library: Library, articles: Prepared[]): Promise<Known> {
  const keys = articles.flatMap(({ keys }) => keys);
  const found = await library.articles.where('key').anyOf(keys).toArray();
  return new Map(found.map(({ key, url, title }) => [key, { url, title }]));
}

function isKnown({ keys, article }: Prepared, known: Known): boolean {
  return keys.some((key) => {
    const there = known.get(key);
    return there !== undefined && isSame(there, article);
  });
}

/** Who came first keeps an address. */
export function noteKeys({ keys, article: { url, title } }: Prepared, known: Known) {
  for (const key of keys) if (!known.has(key)) known.set(key, { url, title });
}
