import type { Article, Found } from '../../types.ts';
import type { FiguresAnswer } from './figures-worker.ts';

/** Finds figures in a worker, so that the page stays free while hundreds of articles come in; `close` it after. */
export function figureFinder() {
  const worker = new Worker(new URL('./figures-worker.ts', import.meta.url), { type: 'module' });
  const waiting: { resolve: (found: Found) => void; reject: (error: unknown) => void }[] = [];
  // The worker answers in the order in which it was asked.
  worker.addEventListener('message', ({ data }: MessageEvent<FiguresAnswer>) =>
    waiting.shift()?.resolve(data ?? { figures: [], partial: false }),
  );
  let failure: Error | undefined;
  worker.addEventListener('error', () => {
    failure = new Error('The finder of figures could not start.');
    for (const { reject } of waiting.splice(0)) reject(failure);
  });
  const figuresOf = (article: Article) =>
    new Promise<Found>((resolve, reject) => {
      // It may have failed before anything was asked, and never answers.
      if (failure) return reject(failure);
      waiting.push({ resolve, reject });
      worker.postMessage({ ...article, html: '' });
    });
  return { figuresOf, close: () => worker.terminate() };
}
