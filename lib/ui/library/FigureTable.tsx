import { useCallback, useState } from 'preact/hooks';
import type { FigureRow } from '../../library/figures.ts';
import type { Kind } from '../../types.ts';
import { inLanguage } from '../direction.ts';
import { showCount, showDate } from '../format.ts';
import { Icon } from '../Icon.tsx';
import { Note } from '../Note.tsx';
import { useTitle } from '../useTitle.ts';
import { useVirtual } from '../useVirtual.ts';
import { useApp, useHere } from './app.ts';
import { Chips } from './Chips.tsx';
import { chosenFigures, type FigureOrder } from './figure-rows.ts';
import { Printed } from './Printed.tsx';
import { isNarrowed } from './route.ts';
import { MOST_ARTICLES, useFigures } from './useFigures.ts';

/** Every figure of the articles found, as a row: filtered, sorted, and a click from its sentence. */
export function FigureTable({ ids }: { ids: Uint32Array | undefined }) {
  const { texts, language } = useApp();
  const route = useHere();
  const { figureTable: words, kinds, empty } = texts;
  useTitle(words.title, texts.appName);
  const all = useFigures(ids);
  const [kind, setKind] = useState<Kind>();
  const [typed, setTyped] = useState('');
  const [order, setOrder] = useState<FigureOrder>({ by: 'found', descending: false });
  const rows = chosenFigures(all ?? [], kind, typed, order);
  const isSought = (all?.length ?? 0) > 0 || isNarrowed(route.query);
  const allKinds = Object.keys(kinds) as Kind[];
  const count = (n: number) => showCount(n, language);
  return (
    <section class="shelf figure-table">
      <header class="shelf-head">
        <h1>{words.title}</h1>
        <p class="meta" role="status" id="count">
          {all ? words.found(count(rows.length), rows.length === 1) : texts.shelf.searching}
        </p>
        <div class="sort">
          <input
            class="field"
            type="search"
            aria-label={words.filter}
            placeholder={words.filter}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
          <select
            aria-label={words.kind}
            onChange={({ currentTarget }) => setKind(allKinds.find((one) => one === currentTarget.value))}
          >
            <option value="">{words.allKinds}</option>
            {allKinds.map((one) => (
              <option key={one} value={one}>
                {kinds[one]}
              </option>
            ))}
          </select>
        </div>
        <Chips />
        {ids && ids.length > MOST_ARTICLES && (
          <p class="meta">{words.some(count(MOST_ARTICLES), count(ids.length))}</p>
        )}
      </header>
      {all && rows.length === 0 ? (
        <Note
          title={isSought ? empty.nothingFound : empty.figures}
          next={isSought ? empty.nothingFoundNext : empty.figuresNext}
        />
      ) : (
        <Table rows={rows} order={order} onOrder={setOrder} />
      )}
    </section>
  );
}

interface TableProps {
  rows: FigureRow[];
  order: FigureOrder;
  onOrder: (order: FigureOrder) => void;
}

function Table({ rows, order, onOrder }: TableProps) {
  const { figureTable: words } = useApp().texts;
  const { virtualizer, drawn, listRef } = useVirtual({
    count: rows.length,
    estimateSize: () => 64,
    getItemKey: useCallback((index: number) => `${rows[index]?.articleId}-${rows[index]?.start}`, [rows]),
  });
  const head = (by: FigureOrder['by'], name: string) => (
    <Head by={by} name={name} order={order} onOrder={onOrder} />
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table element would size its columns by the rows in sight
    <div role="table" class="figure-rows" aria-rowcount={rows.length + 1} aria-label={words.title}>
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      <div role="row" tabIndex={-1} aria-rowindex={1} class="figure-row head">
        {head('value', words.figure)}
        {head('label', words.label)}
        {head('date', words.article)}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      <div
        role="rowgroup"
        ref={listRef as { current: HTMLDivElement | null }}
        class="figure-body"
        style={{ height: `${virtualizer.getTotalSize()}px` }}
      >
        {drawn.map(({ index, key, gap }) => {
          const row = rows[index];
          const isSame = row?.articleId === rows[index - 1]?.articleId;
          return (
            // biome-ignore lint/a11y/useSemanticElements: as above
            <div
              key={key}
              ref={virtualizer.measureElement}
              role="row"
              tabIndex={-1}
              class={isSame ? 'figure-row same' : 'figure-row'}
              data-index={index}
              aria-rowindex={index + 2}
              style={{ marginTop: `${gap}px` }}
            >
              {row && <Cells row={row} isSame={isSame} />}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function Head({
  by,
  name,
  order,
  onOrder,
}: Omit<TableProps, 'rows'> & { by: FigureOrder['by']; name: string }) {
  const isSorted = order.by === by;
  const sorted = order.descending ? 'descending' : 'ascending';
  return (
    // biome-ignore lint/a11y/useSemanticElements: as above
    // biome-ignore lint/a11y/useFocusableInteractive: the button in it is
    <span role="columnheader" aria-sort={isSorted ? sorted : undefined}>
      <button
        type="button"
        class="text-button"
        onClick={() => onOrder({ by, descending: isSorted ? !order.descending : by !== 'label' })}
      >
        {name}
        {isSorted && <Icon name={order.descending ? 'down' : 'up'} />}
      </button>
    </span>
  );
}

function Cells({ row, isSame }: { row: FigureRow; isSame: boolean }) {
  const { href, language } = useApp();
  const { articleId, start, text, quantity, label, period, title, date } = row;
  const set = inLanguage(row.language);
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      <span role="cell" {...set}>
        <Printed text={text} quantity={quantity} />
      </span>
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      <span role="cell" {...set}>
        {label}
        {period && <span class="meta"> {period}</span>}
      </span>
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      <span role="cell">
        <a
          class={isSame ? 'clamped' : undefined}
          href={href({ page: 'article', id: articleId, at: start })}
          title={title}
          {...set}
        >
          {title}
        </a>
        {!isSame && <span class="meta">{showDate(date, language)}</span>}
      </span>
    </>
  );
}
