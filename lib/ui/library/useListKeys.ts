import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ArticleRow } from '../../types.ts';
import { useKeys } from '../keys.ts';
import { type Action, useApp, useHere } from './app.ts';
import { everything, extended, NONE, type Selection, toggled } from './selection.ts';
import type { useCurrent } from './useCurrent.ts';

interface List extends Pick<ReturnType<typeof useCurrent>, 'current' | 'focusAt'> {
  ids: Uint32Array;
  /** The same once all of them are known. */
  whole: Uint32Array | undefined;
  selection: Selection;
  choose: (selection: Selection) => void;
  /** Filled with the way into the list. */
  enter: { current: () => void };
}

/** What the keys do in the list: they walk through it, choose, and act on what is chosen, else on where they stand. */
export function useListKeys({ ids, whole, selection, choose, enter, current, focusAt }: List) {
  const { library, go, act, openTags } = useApp();
  const inBin = useHere().query.view === 'bin';
  const withWhole = useOnceKnown(whole);
  const move = (to: number, extend = false) => {
    const next = ids[Math.max(0, Math.min(ids.length - 1, to))];
    if (next === undefined) return;
    const from = ids[current];
    if (extend) {
      const start =
        selection.anchor === undefined && from !== undefined ? toggled(selection, from) : selection;
      choose(extended(start, next, ids));
    }
    focusAt(next);
  };
  useLayoutEffect(() => {
    enter.current = () => move(0);
  });

  const targets = () =>
    selection.ids.size > 0 ? [...selection.ids] : current >= 0 ? [...ids.subarray(current, current + 1)] : [];
  const decide = async (actionFor: (row: ArticleRow) => Action) => {
    const [first] = targets();
    const row = first === undefined ? undefined : await library.articles.get(first);
    if (row) act(actionFor(row), targets());
  };
  const bin = () => act(inBin ? 'forGood' : 'bin', targets());
  useKeys({
    j: () => move(current + 1),
    k: () => move(current - 1),
    ArrowDown: () => move(current + 1),
    ArrowUp: () => move(current - 1),
    'Shift+ArrowDown': () => move(current + 1, true),
    'Shift+ArrowUp': () => move(current - 1, true),
    'Shift+j': () => move(current + 1, true),
    'Shift+k': () => move(current - 1, true),
    Home: () => move(0),
    End: () =>
      withWhole((all) => {
        const last = all.at(-1);
        if (last !== undefined) focusAt(last);
      }),
    'Mod+a': () => withWhole((all) => choose(everything(selection, all))),
    Escape: () => choose(NONE),
    x: () => {
      const id = ids[current];
      if (id !== undefined) choose(toggled(selection, id));
    },
    e: () => decide((row) => (inBin ? 'restore' : row.state === 'archive' ? 'inbox' : 'archive')),
    s: () => decide((row) => (row.favourite ? 'unfavourite' : 'favourite')),
    m: () => decide((row) => (row.readAt ? 'markUnread' : 'markRead')),
    t: () => targets().length > 0 && openTags(targets()),
    '#': bin,
    Delete: bin,
    o: () => go({ page: 'article', id: ids[current] ?? 0 }),
  });
}

/** Does what is asked of the whole list, once it is known. */
function useOnceKnown(whole: Uint32Array | undefined) {
  const waiting = useRef<((all: Uint32Array) => void) | undefined>(undefined);
  // An effect that comes later may run while the list is drawn again, and the focus be asked for before its place.
  useLayoutEffect(() => {
    if (!whole) return;
    waiting.current?.(whole);
    waiting.current = undefined;
  }, [whole]);
  return (act: (all: Uint32Array) => void) => {
    if (whole) act(whole);
    else waiting.current = act;
  };
}
