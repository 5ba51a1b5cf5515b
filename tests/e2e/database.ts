import type { Page } from 'puppeteer-core';

type Row = Record<string, unknown> & { id: number; url: string; key: string };
export type Stored = Record<'articles' | 'bodies' | 'highlights' | 'staged', Row[]>;

/** What the database holds, whole, read past the library's own code. */
export async function stored(page: Page): Promise<Stored> {
  // As text: what an answer of Firefox holds twice would come once.
  const content = await page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('readout'));
    const names = ['articles', 'bodies', 'highlights', 'staged'];
    const transaction = database.transaction(names);
    const rows = await Promise.all(names.map((name) => done(transaction.objectStore(name).getAll())));
    database.close();
    return JSON.stringify(Object.fromEntries(names.map((name, at) => [name, rows[at]])));
  });
  return JSON.parse(content) as Stored;
}

/** The saved articles and the ids that have a text. */
export async function contents(
  page: Page,
): Promise<{ rows: { id: number; url: string }[]; bodies: number[] }> {
  const { articles, bodies } = await stored(page);
  return { rows: articles.map(({ id, url }) => ({ id, url })), bodies: bodies.map(({ id }) => id) };
}
