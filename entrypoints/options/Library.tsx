import { useEffect, useState } from 'preact/hooks';
import type { Library as Store } from '../../lib/library/database.ts';
import { libraryFailure } from '../../lib/library/failure.ts';
import { binArticle, listArticles, restoreArticle } from '../../lib/library/rows.ts';
import { watch } from '../../lib/library/watch.ts';
import type { ArticleRow } from '../../lib/types.ts';
import { showDate } from '../../lib/ui/reading.ts';
import type { Texts } from '../../lib/ui/texts/index.ts';
import { Reading } from './Reading.tsx';

interface Props {
  library: Store;
  texts: Texts;
  language: string;
}

/** The library: the saved articles, newest first, or the one that the address names. */
export function Library(props: Props) {
  const id = useOpenId();
  return id === undefined ? <List {...props} /> : <Reading key={id} id={id} {...props} />;
}

/** The article in `#/article/12`; undefined for the list. Reading only: no address changes the library. */
function useOpenId(): number | undefined {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const onChange = () => setHash(location.hash);
    addEventListener('hashchange', onChange);
    return () => removeEventListener('hashchange', onChange);
  }, []);
  const id = /^#\/article\/(\d{1,12})$/u.exec(hash)?.[1];
  return id === undefined ? undefined : Number(id);
}

function List({ library, texts, language }: Props) {
  const [rows, setRows] = useState<ArticleRow[]>();
  const [failure, setFailure] = useState<ReturnType<typeof libraryFailure>>();
  const [deleted, setDeleted] = useState<ArticleRow>();
  const fail = (error: unknown) => setFailure(libraryFailure(error));
  useEffect(() => watch(() => listArticles(library, { view: 'inbox' }), setRows, fail), [library]);

  const remove = (row: ArticleRow) => binArticle(library, row.id).then(() => setDeleted(row), fail);
  const undo = (row: ArticleRow) => restoreArticle(library, row.id).then(() => setDeleted(undefined), fail);
  return (
    <main class="library">
      <header class="library-head">
        <h1>{texts.library}</h1>
        {rows && <span class="meta">{texts.articleCount(rows.length)}</span>}
      </header>
      {failure && (
        <p class="notice warn" role="alert">
          {texts.saveFailed[failure]}
        </p>
      )}
      {rows?.length === 0 && <p class="notice">{texts.empty}</p>}
      <ul class="rows">
        {rows?.map((row) => (
          <Row key={row.id} row={row} texts={texts} language={language} onDelete={() => remove(row)} />
        ))}
      </ul>
      {deleted && (
        <div class="toast" role="status">
          {texts.deleted(deleted.title)}
          <button type="button" id="undo" onClick={() => undo(deleted)}>
            {texts.undo}
          </button>
        </div>
      )}
    </main>
  );
}

interface RowProps {
  row: ArticleRow;
  texts: Texts;
  language: string;
  onDelete: () => void;
}

function Row({ row, texts, language, onDelete }: RowProps) {
  const facts = [row.site, showDate(row.published ?? row.savedAt, language)].filter(Boolean);
  return (
    <li class="row">
      <div lang={row.language}>
        <a href={`#/article/${row.id}`} dir="auto">
          {row.title}
        </a>
        <p class="meta">{facts.join(' · ')}</p>
        <p class="row-best">
          {row.best.slice(0, 2).map(({ text, label }) => (
            <span key={text + label}>
              <b>{text}</b> {label}
            </span>
          ))}
        </p>
      </div>
      <button type="button" class="button" aria-label={`${texts.delete}: ${row.title}`} onClick={onDelete}>
        {texts.delete}
      </button>
    </li>
  );
}
