import { useEffect, useState } from 'preact/hooks';
import { isWebAddress } from '../../text/address.ts';
import { useFreeFocus } from '../focus.ts';
import { useKeys } from '../keys.ts';
import { ArticleText, type Shown } from './ArticleText.tsx';
import { type App, useApp, useHere } from './app.ts';
import { LinkOnly } from './LinkOnly.tsx';
import { unpaint } from './light.ts';
import { Margin } from './Margin.tsx';
import { Marks } from './Marks.tsx';
import { ReaderBar } from './ReaderBar.tsx';
import { ReaderHead } from './ReaderHead.tsx';
import { SelectionBar } from './SelectionBar.tsx';
import { useArticle } from './useArticle.ts';
import { useMarks } from './useMarks.ts';
import { useProgress } from './useProgress.ts';
import { selectedIn, useSelectedSpan } from './useSelectedSpan.ts';

interface Props extends Pick<App, 'texts'> {
  id: number;
  /** Of the list that it was opened from. */
  ids: Uint32Array;
}

/** One saved article, read in peace: its text, its figures beside it, the reader's highlights and notes. */
export function Reading({ id, ids, texts }: Props) {
  const { settings, go, act, openTags } = useApp();
  const { article, row, gone } = useArticle(id);
  const [shown, setShown] = useState<Shown>();
  const { progress, resumed, forget } = useProgress(id, shown?.root, article?.progress ?? 0);
  const { marks, add, note, remove } = useMarks(article, shown);
  const [selected, clear] = useSelectedSpan(shown);
  useEffect(() => unpaint, []);

  const mark = async (withNote: boolean) => {
    const now = shown && selectedIn(shown);
    if (!now) return;
    clear();
    const made = await add(now.span);
    if (made && withNote) focusNote(made.id);
  };
  const at = ids.indexOf(id);
  const open = (next: number | undefined) =>
    next === undefined ? go({ page: 'list' }) : go({ page: 'article', id: next }, true);
  const leave = () => open(ids[at + 1] ?? ids[at - 1]);
  const bin = () => {
    if (!row) return;
    act(row.deletedAt === undefined ? 'bin' : 'forGood', [id]);
    if (row.deletedAt === undefined) leave();
  };
  useKeys({
    j: () => ids[at + 1] !== undefined && open(ids[at + 1]),
    k: () => ids[at - 1] !== undefined && open(ids[at - 1]),
    e: () => row && act(row.state === 'archive' ? 'inbox' : 'archive', [id]),
    s: () => row && act(row.favourite ? 'unfavourite' : 'favourite', [id]),
    m: () => row && act(row.readAt ? 'markUnread' : 'markRead', [id]),
    t: () => row && openTags([id]),
    h: () => mark(false),
    'Shift+h': () => mark(true),
    '#': bin,
    Delete: bin,
    Escape: () => (selected ? clear() : go({ page: 'list' })),
    o: () => row && isWebAddress(row.url) && window.open(row.url, '_blank', 'noopener,noreferrer'),
  });

  const point = (event: MouseEvent) => {
    const found = document.caretPositionFromPoint?.(event.clientX, event.clientY);
    const hit = found && marks.find(({ range }) => range?.isPointInRange(found.offsetNode, found.offset));
    if (hit && getSelection()?.isCollapsed) focusNote(hit.id);
  };
  return (
    <div class="reader">
      <ReaderBar
        row={row}
        previous={ids[at - 1]}
        next={ids[at + 1]}
        position={at}
        total={ids.length}
        onBin={bin}
      />
      <progress class="reader-progress" max={1} value={progress} aria-label={texts.reader.progress} />
      {gone && <Gone />}
      {article && row && (
        <main class="reading" style={{ '--width': `${settings.readingWidth}ch` }}>
          <ReaderHead row={row} />
          {article.text.trim() ? (
            <ArticleText article={article} onShown={setShown} onPoint={point} />
          ) : (
            <LinkOnly url={row.url} />
          )}
          <aside class="margin">
            <Margin article={article} shown={shown} />
            {article.text.trim() && (
              <Marks marks={marks} language={article.language} onNote={note} onRemove={remove} />
            )}
          </aside>
        </main>
      )}
      {resumed && (
        <p class="resumed" role="status">
          {texts.reader.continued}{' '}
          <button
            type="button"
            class="text-button"
            onClick={() => {
              scrollTo({ top: 0 });
              forget();
            }}
          >
            {texts.reader.toStart}
          </button>
        </p>
      )}
      {selected && <SelectionBar selected={selected} onMark={mark} />}
    </div>
  );
}

/** Says that the article was deleted for good, here or elsewhere. */
function Gone() {
  const { texts, href } = useApp();
  const { query } = useHere();
  const place = useFreeFocus<HTMLParagraphElement>();
  return (
    <p class="notice" tabIndex={-1} ref={place}>
      {texts.gone} <a href={href({ page: 'list', query })}>{texts.back}</a>
    </p>
  );
}

/** The note's field may be drawn only after this moment. */
function focusNote(id: string, tries = 20) {
  const field = document.getElementById(`note-${id}`);
  if (field) field.focus();
  else if (tries > 0) requestAnimationFrame(() => focusNote(id, tries - 1));
}
