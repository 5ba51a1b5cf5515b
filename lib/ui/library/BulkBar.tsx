import { useEffect, useState } from 'preact/hooks';
import type { View } from '../../library/query.ts';
import { loadRows } from '../../library/rows.ts';
import { watch } from '../../library/watch.ts';
import type { ArticleRow } from '../../types.ts';
import { showCount } from '../format.ts';
import { Tool } from '../Tool.tsx';
import { type Action, useApp, useHere } from './app.ts';

const ACTIONS: Record<View, Action[]> = {
  inbox: ['archive', 'favourite', 'markRead', 'bin'],
  archive: ['inbox', 'favourite', 'markRead', 'bin'],
  favourites: ['unfavourite', 'archive', 'bin'],
  all: ['archive', 'favourite', 'markRead', 'bin'],
  bin: ['restore', 'forGood'],
};

interface Props {
  ids: number[];
  total: number;
  onAll: () => void;
  onNone: () => void;
}

/** What can be done with the chosen articles. */
export function BulkBar({ ids, total, onAll, onNone }: Props) {
  const { texts, language, library, act, openTags, exportThese, fail } = useApp();
  const route = useHere();
  const { bulk } = texts;
  // As the key does: the first of them decides which way.
  const [first, setFirst] = useState<ArticleRow>();
  useEffect(
    () =>
      watch(
        () => loadRows(library, ids.slice(0, 1)),
        ([row]) => setFirst(row),
        fail,
      ),
    [library, ids[0]],
  );
  const actions = ACTIONS[route.query.view].map((action) =>
    action === 'markRead' && first?.readAt ? 'markUnread' : action,
  );
  return (
    <div class="bulk" role="toolbar" aria-label={bulk.label}>
      <b role="status">{bulk.selected(showCount(ids.length, language))}</b>
      {actions.map((action) => (
        <button
          key={action}
          type="button"
          class={action === 'forGood' ? 'button danger' : 'button'}
          data-bulk={action}
          onClick={() => act(action, ids)}
        >
          {bulk[action]}
        </button>
      ))}
      {route.query.view !== 'bin' && (
        <button type="button" class="button" data-bulk="tag" onClick={() => openTags(ids)}>
          {bulk.tag}
        </button>
      )}
      <button type="button" class="button" data-bulk="export" onClick={() => exportThese(ids)}>
        {bulk.export}
      </button>
      <span class="bulk-end">
        {ids.length < total && (
          <button type="button" class="text-button" onClick={onAll}>
            {bulk.all}
          </button>
        )}
        <Tool icon="close" words={bulk.none} keys="Esc" onClick={onNone} />
      </span>
    </div>
  );
}
