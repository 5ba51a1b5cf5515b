import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Article, ArticleRow, Found } from '../../lib/types.ts';
import type { Failure, SavedEdit } from './keeping.ts';

/** What is loaded only when the figures stand, and may fail to come. */
const keeping = () => import('./keeping.ts');

/** The saved row of the article, kept up to date from any page, and the ways to save and to change it. */
export function useSave(article: Article | undefined, { figures, partial }: Found) {
  const [row, setRow] = useState<ArticleRow>();
  const [saving, setSaving] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const { url, canonical, title = '' } = article ?? {};
  const fail = () => setFailure('failed');
  useEffect(() => {
    if (!url) return setRow(undefined);
    let stop: (() => void) | undefined;
    let left = false;
    keeping().then(({ watchSaved }) => {
      if (!left) stop = watchSaved({ url, canonical, title }, setRow, setFailure);
    }, fail);
    return () => {
      left = true;
      stop?.();
    };
  }, [url, canonical, title]);

  const save = useCallback(async () => {
    if (!article || saving) return;
    setSaving(true);
    await keeping().then(async ({ keep }) => setFailure(await keep(article, { figures, partial })), fail);
    setSaving(false);
  }, [article, figures, partial, saving]);
  const edit = async (change: SavedEdit) => {
    if (row) await keeping().then(async ({ editSaved }) => setFailure(await editSaved(row.id, change)), fail);
  };
  return { row, saving, failure, save, edit };
}
