import { useState } from 'preact/hooks';
import type { Library } from '../../library/database.ts';
import { type Edit, editRows } from '../../library/edit.ts';
import { removeArticles } from '../../library/remove.ts';
import { loadRows } from '../../library/rows.ts';
import type { Work } from '../../library/work.ts';
import { showCount, showPercent } from '../format.ts';
import type { Texts } from '../texts/index.ts';
import { useSteady } from '../useSteady.ts';
import type { Action } from './app.ts';
import type { Told } from './Toast.tsx';

const EDITS: Record<Exclude<Action, 'forGood'>, Edit> = {
  archive: { state: 'archive' },
  inbox: { state: 'inbox' },
  favourite: { favourite: true },
  unfavourite: { favourite: false },
  markRead: { read: true },
  markUnread: { read: false },
  bin: { bin: true },
  restore: { bin: false },
};

/** From so many articles on, an action takes its time and says so. */
const MANY = 2000;

/** What can be done with articles: done at once, told with the way back, and asked for where there is none. */
export function useActions(
  library: Library,
  texts: Texts,
  language: string,
  onError: (error: unknown) => void,
) {
  const [told, setTold] = useState<Told>();
  const [doomed, setDoomed] = useState<number[]>();
  const tell = (message: string, undo?: Told['undo']) => setTold({ message, undo });
  /** Does what may take long: tells how far it is, and lets it be stopped, which leaves all as it was. */
  const work = async <T>({ length }: number[], act: (work: Work) => Promise<T>): Promise<T | undefined> => {
    const stop = new AbortController();
    let last = '';
    const onProgress = (share: number) => {
      const message = texts.bulk.working(showPercent(share, language));
      if (length > MANY && message !== last) setTold({ message, stop: () => stop.abort() });
      last = message;
    };
    onProgress(0);
    try {
      return await act({ onProgress, signal: stop.signal });
    } catch (error) {
      if (stop.signal.aborted) tell(texts.bulk.stopped);
      else onError(error);
      return undefined;
    }
  };

  const nameOf = async (ids: number[]) => {
    if (ids.length > 1) return texts.bulk.articles(showCount(ids.length, language));
    const [row] = await loadRows(library, ids);
    // Set apart, whatever its direction and the marks of direction in it.
    return `“\u2068${row?.title || texts.shelf.untitled}\u2069”`;
  };
  const edit = async (ids: number[], change: Edit, say: (what: string) => string) => {
    const undo = await work(ids, (work) => editRows(library, ids, change, work));
    if (!undo) return;
    const back = () => work(ids, (work) => undo(work).then(() => tell(texts.bulk.undone)));
    tell(say(await nameOf(ids)), back);
  };
  const act = useSteady((action: Action, ids: number[]) => {
    if (ids.length === 0) return;
    if (action === 'forGood') setDoomed(ids);
    else edit(ids, EDITS[action], texts.bulk.done[action]);
  });
  const answer = async (agreed: boolean) => {
    setDoomed(undefined);
    if (!agreed || !doomed) return;
    const what = await nameOf(doomed);
    await work(doomed, async (work) => {
      await removeArticles(library, doomed, work);
      tell(texts.bulk.done.forGood(what));
    });
  };
  const undo = () => told?.undo?.();
  return { told, doomed, tell, dismiss: () => setTold(undefined), undo, act, edit, answer };
}
