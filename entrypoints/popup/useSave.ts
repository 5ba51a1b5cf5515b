import { useCallback, useEffect, useState } from 'preact/hooks';
import { openLibrary } from '../../lib/library/database.ts';
import { type LibraryFailure, libraryFailure } from '../../lib/library/failure.ts';
import { findSaved, saveArticle } from '../../lib/library/save.ts';
import { watch } from '../../lib/library/watch.ts';
import { sanitise } from '../../lib/page/sanitise.ts';
import type { Article, ArticleRow, Figure } from '../../lib/types.ts';

/** The saved row of the article, kept up to date from any page, and the way to save it. */
export function useSave(article: Article | undefined, figures: Figure[]) {
  const [row, setRow] = useState<ArticleRow>();
  const [saving, setSaving] = useState(false);
  const [failure, setFailure] = useState<LibraryFailure>();
  const { url, canonical } = article ?? {};
  useEffect(() => {
    if (!url) return setRow(undefined);
    let stop = () => {};
    // The figures are painted first.
    const soon = setTimeout(() => {
      stop = watch(
        () => findSaved(openLibrary(), url, canonical),
        // One in the bin can be saved again, one without text completed.
        (found) => setRow(found?.deletedAt === undefined && !found?.isLink ? found : undefined),
        (error) => setFailure(libraryFailure(error)),
      );
    }, 60);
    return () => {
      clearTimeout(soon);
      stop();
    };
  }, [url, canonical]);

  const save = useCallback(async () => {
    if (!article) return;
    setSaving(true);
    setFailure(undefined);
    try {
      await saveArticle(openLibrary(), { ...article, html: sanitise(article.html) }, figures);
    } catch (error) {
      setFailure(libraryFailure(error));
    }
    setSaving(false);
  }, [article, figures]);
  return { row, saving, failure, save };
}
