import { useEffect, useMemo, useState } from 'preact/hooks';
import { addHighlight, highlightsOf, noteHighlight, removeHighlight } from '../../library/highlights.ts';
import { watch } from '../../library/watch.ts';
import type { Highlight as Mark, SavedArticle, Span } from '../../types.ts';
import type { Shown } from './ArticleText.tsx';
import { useApp } from './app.ts';
import { paint, unlight } from './light.ts';

/** A highlight at its place in the page. */
export interface PlacedMark extends Mark {
  /** Undefined where the text no longer holds the passage. */
  range?: Range;
}

/** The reader's highlights in an article: painted, and changed with the way back. */
export function useMarks(article: SavedArticle | undefined, shown: Shown | undefined) {
  const { library, texts, tell, fail } = useApp();
  const [marks, setMarks] = useState<Mark[]>([]);
  const id = article?.id;
  useEffect(() => {
    if (id !== undefined) return watch(() => highlightsOf(library, id), setMarks, fail);
  }, [library, id]);
  // The page is drawn anew with each pixel scrolled, and a place may be looked for in the whole text.
  const placed = useMemo(
    () => marks.map((mark): PlacedMark => ({ ...mark, range: shown?.anchors.rangeOf(mark) })),
    [marks, shown],
  );
  useEffect(() => {
    if (shown)
      paint(
        'marks',
        placed.flatMap(({ range }) => range ?? []),
      );
  }, [placed, shown]);

  return {
    marks: placed,
    add: async (span: Span): Promise<Mark | undefined> => {
      if (!article) return undefined;
      const there = marks.find(({ start, end }) => start === span.start && end === span.end);
      if (there) return there;
      try {
        unlight();
        const mark = await addHighlight(library, { articleId: article.id, text: article.text, ...span });
        tell(texts.marks.added, () => removeHighlight(library, mark.id));
        return mark;
      } catch (error) {
        fail(error);
        return undefined;
      }
    },
    note: (mark: Mark, words: string) => noteHighlight(library, mark.id, words).catch(fail),
    remove: (mark: Mark) =>
      removeHighlight(library, mark.id).then((undo) => tell(texts.marks.removed, undo), fail),
  };
}
