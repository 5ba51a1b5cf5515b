import { useState } from 'preact/hooks';
import type { Library } from '../../library/database.ts';
import { type Edit, editRows, removeArticles } from '../../library/edit.ts';
import { loadRows } from '../../library/rows.ts';
import { showCount, showPercent } from '../reading.ts';
import type { Texts } from '../texts/index.ts';
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
  /** How far the work is, where it is long. */
  const sayHowFar =
    ({ length }: number[]) =>
    (share: number) => {
      if (length > MANY) tell(texts.bulk.working(showPercent(share, language)));
    };

  const nameOf = async (ids: number[]) => {
    if (ids.length > 1) return texts.bulk.articles(showCount(ids.length, language));
    const [row] = await loadRows(library, ids);
    // Set apart, whatever its direction and the marks of direction in it.
    return `“\u2068${row?.title || texts.shelf.untitled}\u2069”`;
  };
  const edit = async (ids: number[], change: Edit, say: (what: string) => string) => {
    try {
      const what = await nameOf(ids);
      const howFar = sayHowFar(ids);
      howFar(0);
      const undo = await editRows(library, ids, change, Date.now(), howFar);
      tell(say(what), () => {
        howFar(0);
        return undo();
      });
    } catch (error) {
      onError(error);
    }
  };
  const act = (action: Action, ids: number[]) => {
    if (ids.length === 0) return;
    if (action === 'forGood') setDoomed(ids);
    else edit(ids, EDITS[action], texts.bulk.done[action]);
  };
  const answer = async (agreed: boolean) => {
    setDoomed(undefined);
    if (!agreed || !doomed) return;
    try {
      const what = await nameOf(doomed);
      const howFar = sayHowFar(doomed);
      howFar(0);
      await removeArticles(library, doomed, howFar);
      tell(texts.bulk.done.forGood(what));
    } catch (error) {
      onError(error);
    }
  };
  const undo = () => told?.undo?.().then(() => tell(texts.bulk.undone), onError);
  return { told, doomed, tell, dismiss: () => setTold(undefined), undo, act, edit, answer };
}
