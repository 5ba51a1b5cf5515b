import type { BenchArticle } from './articles.ts';

/** One way to keep and search articles, as the bench drives it. */
export interface Contender {
  /** Keeps the articles; they come in runs. */
  add(articles: BenchArticle[]): Promise<void>;
  /** All are added: whatever makes opening again fast. */
  finish(): Promise<void>;
  /** Opens what was kept, ready for a search. */
  open(): Promise<void>;
  /** The newest 50 rows that match and how many match in all; the last word may go on where `prefix`. */
  search(query: string, prefix: boolean): Promise<{ rows: { title: string }[]; total: number }>;
}

/** Serves a contender inside a worker. */
export function serve(contender: Contender) {
  addEventListener('message', async ({ data: { id, method, args } }: MessageEvent) => {
    try {
      const call = contender[method as keyof Contender] as (...args: unknown[]) => Promise<unknown>;
      postMessage({ id, value: await call.apply(contender, args) });
    } catch (error) {
      postMessage({ id, error: String((error as Error).stack ?? error) });
    }
  });
}

/** A contender that lives in a worker. */
export function connect(worker: Worker): Contender {
  let count = 0;
  const call = (method: string, args: unknown[]) =>
    new Promise((resolve, reject) => {
      count += 1;
      const id = count;
      const onAnswer = ({ data }: MessageEvent) => {
        if (data.id !== id) return;
        worker.removeEventListener('message', onAnswer);
        if (data.error) reject(new Error(data.error));
        else resolve(data.value);
      };
      worker.addEventListener('message', onAnswer);
      worker.postMessage({ id, method, args });
    });
  return new Proxy(
    {},
    {
      get:
        (_, method: string) =>
        (...args: unknown[]) =>
          call(method, args),
    },
  ) as Contender;
}
