import { openLibrary } from '../database.ts';
import type { FoundArticles } from '../query.ts';
import { Finder } from './finder.ts';

/** What a finder can be asked. */
export type Asked = Pick<Finder, 'find' | 'facets' | 'excerpts'>;
/** What a page asks of the worker; the library is named by the first message. */
export type Ask = { open: string } | { id: number; method: keyof Asked; args: unknown[] };
/** What the worker answers, by the number of the question. */
export type Answer =
  | { id: number; value: unknown }
  | { id: number; error: { name: string; message: string } };

/** Milliseconds from a question until what is new is taken in and kept. */
const LATER = 400;

let finder: Finder | undefined;
let settling = false;

addEventListener('message', async ({ data }: MessageEvent<Ask>) => {
  if ('open' in data) finder = new Finder(openLibrary(data.open));
  else {
    const answered = await answer(data);
    postMessage(answered, { transfer: ownIn(answered) });
  }
  if (!settling) settle();
});

async function settle() {
  settling = true;
  await new Promise((resolve) => setTimeout(resolve, LATER));
  // What fails here is tried again after the next question.
  await finder?.settle().catch(() => {});
  settling = false;
}

/** The ids of a list, made for this answer alone: to copy them takes longer than to find them. */
function ownIn(answered: Answer): Transferable[] {
  const { ids } = ('value' in answered ? answered.value : {}) as Partial<FoundArticles>;
  return ids ? [ids.buffer] : [];
}

async function answer({ id, method, args }: Extract<Ask, { id: number }>): Promise<Answer> {
  try {
    const call = finder?.[method] as ((...args: unknown[]) => Promise<unknown>) | undefined;
    return { id, value: await call?.apply(finder, args) };
  } catch (error) {
    const { name, message } = error as Error;
    return { id, error: { name, message } };
  }
}
