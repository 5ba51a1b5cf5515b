import { analyseFigures } from '../../figures/index.ts';
import type { Article, Found } from '../../types.ts';

/** The figures of an article, or undefined where the finder failed. */
export type FiguresAnswer = Found | undefined;

addEventListener('message', ({ data }: MessageEvent<Article>) => postMessage(figuresOf(data)));

function figuresOf(article: Article): FiguresAnswer {
  try {
    const { figures, partial } = analyseFigures(article);
    return { figures, partial };
  } catch {
    return undefined;
  }
}
