import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Article, ArticleRow, Found } from '../../lib/types.ts';
import type { Failure } from './keeping.ts';

/** The saved row of the article, kept up to date from any page, and the way to save it. */
export function useSave(article: Article | undefined, { figures, partial }: Found) {
  const [row, setRow] = useState<ArticleRow>();
  const [saving, setSaving] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const { url, canonical, title = '' } = article ?? {};
  useEffect(() => {
    if (!url) return setRow(undefined);
    let stop: (() => void) | undefined;
    let left = false;
    import('./keeping.ts').then(({ watchSaved }) => {
      if (!left) stop = watchSaved({ url, canonical, title }, setRow, setFailure);
    });
    return () => {
      left = true;
      stop?.();
    };
  }, [url, canonical, title]);

  const save = useCallback(async () => {
    if (!article) return;
    setSaving(true);
    // What is loaded only now may fail to come.
    const saved = import('./keeping.ts').then(({ keep }) => keep(article, { figures, partial }));
    setFailure(await saved.catch((): Failure => 'failed'));
    setSaving(false);
  }, [article, figures, partial]);
  return { row, saving, failure, save };
}
