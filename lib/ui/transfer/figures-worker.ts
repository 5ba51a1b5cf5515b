import { keyFigures } from '../../figures/index.ts';
import type { Article, Figure } from '../../types.ts';

/** The figures of an article, or undefined where the finder failed. */
export type FiguresAnswer = Figure[] | undefined;

addEventListener('message', ({ data }: MessageEvent<Article>) => postMessage(figuresOf(data)));

function figuresOf(article: Article): FiguresAnswer {
  try {
    return keyFigures(article);
  } catch {
    return undefined;
  }
}
