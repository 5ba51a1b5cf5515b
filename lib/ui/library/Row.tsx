import { useMemo } from 'preact/hooks';
import type { LibraryQuery } from '../../library/query.ts';
import { daysLeft } from '../../library/remove.ts';
import { type Excerpt, markHits } from '../../library/search/excerpt.ts';
import type { Term } from '../../library/search/parse.ts';
import { siteOf } from '../../library/site.ts';
import type { ArticleRow } from '../../types.ts';
import { inLanguage } from '../direction.ts';
import { Facts } from '../Facts.tsx';
import { showDate, showPercent } from '../format.ts';
import type { IconName } from '../Icon.tsx';
import { readingMinutes } from '../pace.ts';
import { Tool } from '../Tool.tsx';
import { type Action, type App, useApp } from './app.ts';
import { Marked } from './Marked.tsx';
import { Printed } from './Printed.tsx';

interface Props {
  row: ArticleRow;
  /** Of the list that it stands in. */
  query: LibraryQuery;
  isCurrent: boolean;
  isSelected: boolean;
  /** Of the words searched for. */
  terms: Term[];
  /** What stands around them. */
  excerpt?: Excerpt;
  onSelect: (id: number, extend: boolean) => void;
}

/** One article of the list, drawn anew only where something of it has changed: a list is drawn with each letter typed. */
export function Row(props: Props) {
  const app = useApp();
  return useMemo(() => draw(props, app), [app, ...Object.values(props)]);
}

/** Only the current row's controls are stops of the Tab key. */
function draw({ row, query, isCurrent, isSelected, terms, excerpt, onSelect }: Props, { texts, href }: App) {
  const title = row.title || texts.shelf.untitled;
  const tabIndex = isCurrent ? 0 : -1;
  return (
    <div class={row.readAt ? 'row-inner read' : 'row-inner'}>
      <label class="row-select">
        <input
          type="checkbox"
          checked={isSelected}
          tabIndex={tabIndex}
          aria-label={texts.shelf.select(title)}
          onClick={(event) => onSelect(row.id, event.shiftKey)}
        />
      </label>
      <div class="row-main" {...inLanguage(row.language)}>
        <a class="row-title clamped" href={href({ page: 'article', id: row.id, query })} tabIndex={tabIndex}>
          <Marked text={title} marks={markHits(title, terms)} />
        </a>
        <Known row={row} query={query} />
        {excerpt && (
          <p class="row-excerpt clamped">
            <Marked {...excerpt} />
          </p>
        )}
        <Best row={row} />
      </div>
      <Actions row={row} title={title} tabIndex={tabIndex} />
    </div>
  );
}

/** Where the article is from, how long it is, how far it was read, and its tags. */
function Known({ row, query }: Pick<Props, 'row' | 'query'>) {
  const { texts, language, go } = useApp();
  const { shelf } = texts;
  const facts = [
    siteOf(row),
    showDate(row.published ?? row.savedAt, language),
    row.isLink ? shelf.link : texts.minutes(readingMinutes(row.words, row.language)),
    row.readAt ? shelf.finished : row.progress >= 0.01 && shelf.progress(showPercent(row.progress, language)),
    row.deletedAt !== undefined && shelf.daysLeft(daysLeft(row.deletedAt)),
  ];
  return (
    <p class="meta row-facts clamped" lang={language}>
      <Facts facts={facts} />
      {row.tags.map((tag) => (
        <button
          key={tag}
          type="button"
          class="tag"
          tabIndex={-1}
          onClick={() => go({ query: { ...query, tag } })}
        >
          #{tag}
        </button>
      ))}
    </p>
  );
}

function Best({ row }: { row: ArticleRow }) {
  if (row.best.length === 0) return null;
  return (
    <p class="row-best">
      {row.best.slice(0, 2).map(({ text, label, ...quantity }) => (
        <span key={text + label}>
          <Printed text={text} quantity={quantity} /> {label}
        </span>
      ))}
    </p>
  );
}

function Actions({ row, title, tabIndex }: { row: ArticleRow; title: string; tabIndex: number }) {
  const inBin = row.deletedAt !== undefined;
  return (
    <div class="row-actions">
      {inBin ? (
        <>
          <Act action="restore" icon="restore" row={row} title={title} tabIndex={tabIndex} />
          <Act action="forGood" icon="close" row={row} title={title} tabIndex={tabIndex} />
        </>
      ) : (
        <>
          <Act
            action={row.state === 'archive' ? 'inbox' : 'archive'}
            icon={row.state === 'archive' ? 'inbox' : 'archive'}
            {...{ row, title, tabIndex }}
          />
          <Act action="bin" icon="bin" {...{ row, title, tabIndex }} />
          <Act
            action={row.favourite ? 'unfavourite' : 'favourite'}
            icon="favourites"
            isSet={row.favourite}
            {...{ row, title, tabIndex }}
          />
        </>
      )}
    </div>
  );
}

/** The keys that do the same to the current row. */
const KEYS: Partial<Record<Action, string>> = {
  archive: 'E',
  inbox: 'E',
  restore: 'E',
  favourite: 'S',
  unfavourite: 'S',
  bin: '#',
  forGood: '#',
};

interface ActProps {
  action: Action;
  icon: IconName;
  row: ArticleRow;
  title: string;
  tabIndex: number;
  isSet?: boolean;
}

function Act({ action, icon, row, title, tabIndex, isSet }: ActProps) {
  const { texts, act } = useApp();
  const words = texts.bulk[action];
  return (
    <Tool
      {...{ icon, words, tabIndex, isSet, keys: KEYS[action] }}
      name={`${words}: ${title}`}
      data-action={action}
      onClick={() => act(action, [row.id])}
    />
  );
}
