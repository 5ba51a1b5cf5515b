import type { Library } from '../lib/library/database.ts';
import type { ImportPreview } from '../lib/library/import/stage.ts';
import type { LibraryQuery } from '../lib/library/query.ts';
import { VIEWS } from '../lib/library/search/filters.ts';
import { DEFAULT_SETTINGS } from '../lib/settings.ts';
import type { ArticleRow } from '../lib/types.ts';
import { type App, AppContext, RouteContext } from '../lib/ui/library/app.ts';
import { BulkBar } from '../lib/ui/library/BulkBar.tsx';
import { Chips } from '../lib/ui/library/Chips.tsx';
import { Empty } from '../lib/ui/library/Empty.tsx';
import { Facet } from '../lib/ui/library/Facet.tsx';
import { Failure } from '../lib/ui/library/Failure.tsx';
import { LinkOnly } from '../lib/ui/library/LinkOnly.tsx';
import { Look } from '../lib/ui/library/Look.tsx';
import { Marks } from '../lib/ui/library/Marks.tsx';
import { ReaderBar } from '../lib/ui/library/ReaderBar.tsx';
import { ReaderHead } from '../lib/ui/library/ReaderHead.tsx';
import { Row } from '../lib/ui/library/Row.tsx';
import type { Route } from '../lib/ui/library/route.ts';
import { SelectionBar } from '../lib/ui/library/SelectionBar.tsx';
import { SortMenu } from '../lib/ui/library/SortMenu.tsx';
import { Toast } from '../lib/ui/library/Toast.tsx';
import type { PlacedMark } from '../lib/ui/library/useMarks.ts';
import { DropZone } from '../lib/ui/transfer/DropZone.tsx';
import { Finished } from '../lib/ui/transfer/Finished.tsx';
import { Preview } from '../lib/ui/transfer/Preview.tsx';
import { Progress } from '../lib/ui/transfer/Progress.tsx';
import { type Spoken, Stage } from './Stage.tsx';

const nothing = () => {};
const DAY = 86_400_000;

/** A saved article. */
export const ROW: ArticleRow = {
  ...{ id: 1, url: 'https://news.example/harbour', language: 'en', words: 900, progress: 0, tags: [] },
  ...{ title: 'Harbour rebuilding approved as ferry traffic rises 12%', site: 'Harwick Courier' },
  ...{ byline: 'Ida Rowe', published: '2026-03-04', savedAt: 0, state: 'inbox', favourite: false },
  best: [
    { text: '12%', label: 'Passenger numbers', change: 'up' },
    { text: '£48m', label: 'Plan to rebuild the harbour' },
  ],
};
const ROWS: [state: string, row: ArticleRow][] = [
  ['a row', ROW],
  ['begun, tagged, a favourite', { ...ROW, progress: 0.35, favourite: true, tags: ['harbour', 'budget'] }],
  ['read', { ...ROW, readAt: 1, state: 'archive' }],
  ['a link', { ...ROW, isLink: true, best: [], words: 0 }],
  ['in the bin', { ...ROW, deletedAt: Date.now() - 3 * DAY }],
  ['without a title', { ...ROW, title: '', best: [] }],
  ['right to left', { ...ROW, title: 'المدينة تفتتح خط ترام جديداً', language: 'ar', best: [] }],
  [
    'long',
    { ...ROW, title: 'Tỉnh Hòa Giang xuất khẩu 2,4 tỷ USD trong chín tháng và '.repeat(4), language: 'vi' },
  ],
];

const QUERY: LibraryQuery = { view: 'inbox', search: '', sort: 'saved', descending: true };
const NARROWED: LibraryQuery = {
  ...{ ...QUERY, tag: 'harbour', site: 'Harwick Courier', language: 'en', read: false },
  after: '2026-01-01',
};
const NONE = Object.fromEntries(VIEWS.map((view) => [view, 0])) as Record<(typeof VIEWS)[number], number>;
const TAGS = Array.from({ length: 12 }, (_, n) => ({ value: `tag ${n + 1}`, count: 40 - 3 * n }));

const QUOTE = { exact: 'Passenger numbers rose 12% to 3.6 million', prefix: '', suffix: '' };
const MARK = { articleId: 1, quote: QUOTE, start: 0, end: 9, createdAt: 0 };
const MARKS: PlacedMark[] = [
  { ...MARK, id: 'with', note: 'Ask the port.', range: document.createRange() },
  { ...MARK, id: 'without', note: '', range: document.createRange() },
  { ...MARK, id: 'lost', note: '', range: undefined },
];

const PREVIEW: ImportPreview = {
  ...{ id: '', formats: ['pocket'], articles: 120, fresh: 100, known: 18, doubles: 2, links: 96 },
  ...{ highlights: 5, notes: 3, settings: {} },
  skipped: [
    { file: 'pocket.csv', row: 7, skipped: 'noAddress', what: 'A title without an address' },
    { file: 'pocket.csv', row: 9, skipped: 'badAddress', what: 'javascript:alert(1)' },
  ],
};

/** The parts of the library and of import, each in its states. */
export function LibraryStages({ texts, language }: Spoken) {
  const at = (query: LibraryQuery): Route => ({ page: 'list', id: 0, query });
  const app: App = {
    ...{ library: {} as Library, texts, language, settings: DEFAULT_SETTINGS, change: async () => {} },
    order: { sort: 'saved', descending: true },
    ...{ go: nothing, href: () => '#', act: nothing, openTags: nothing, exportThese: nothing },
    ...{ tell: nothing, fail: nothing },
  };
  const selected = { span: { start: 0, end: 1 }, box: new DOMRect(0, 300, 100, 20) };
  return (
    <AppContext.Provider value={app}>
      <RouteContext.Provider value={at(QUERY)}>
        {ROWS.map(([state, row], index) => (
          <Stage wide key={state} name={state}>
            <div class={index === 1 ? 'row selected' : 'row'}>
              <Row row={row} query={QUERY} isCurrent terms={[]} isSelected={index === 1} onSelect={nothing} />
            </div>
          </Stage>
        ))}
        <Stage wide name="the order">
          <SortMenu />
        </Stage>
        {VIEWS.map((view) => (
          <RouteContext.Provider key={view} value={at({ ...QUERY, view })}>
            <Stage wide name={`chosen, in ${view}`}>
              <BulkBar ids={[1, 2]} total={9} onAll={nothing} onNone={nothing} />
            </Stage>
            <Stage name={`empty ${view}`}>
              <Empty facets={{ tags: [], sites: [], languages: [], views: { ...NONE, archive: 4 } }} />
            </Stage>
          </RouteContext.Provider>
        ))}
        <RouteContext.Provider value={at(NARROWED)}>
          <Stage name="nothing found">
            <Empty facets={undefined} />
          </Stage>
          <Stage name="filters in force">
            <Chips />
          </Stage>
        </RouteContext.Provider>
        <Stage name="a filter">
          <Facet title={texts.shelf.tags} values={TAGS} chosen="tag 2" onChoose={nothing} />
        </Stage>
        <Stage wide name="the bar over an article">
          <ReaderBar row={ROW} previous={undefined} next={2} position={0} total={9} onBin={nothing} />
        </Stage>
        {ROWS.map(([state, row]) => (
          <Stage wide key={state} name={`the head of an article: ${state}`}>
            <ReaderHead row={row} />
          </Stage>
        ))}
        <Stage name="the look of the text">
          <Look id="look-here" />
        </Stage>
        <Stage name="what can be done with selected text">
          <SelectionBar selected={selected} onMark={nothing} />
        </Stage>
        <Stage name="no highlights">
          <Marks marks={[]} language="en" onNote={nothing} onRemove={nothing} />
        </Stage>
        <Stage name="highlights: with a note, without, lost">
          <Marks marks={MARKS} language="en" onNote={nothing} onRemove={nothing} />
        </Stage>
        <Stage wide name="a link without text">
          <LinkOnly url="https://news.example/link" />
        </Stage>
        <Stage wide name="done, with the way back">
          <Toast
            told={{ message: texts.bulk.done.bin(`“${ROW.title}”`), undo: () => Promise.resolve() }}
            {...{ texts, onUndo: nothing, onDismiss: nothing }}
          />
        </Stage>
        {(['full', 'outdated', 'newer', 'unavailable', 'failed'] as const).map((failure) => (
          <Stage wide key={failure} name={`the library: ${failure}`}>
            <Failure {...{ failure, texts }} onClose={nothing} />
          </Stage>
        ))}
        <Stage wide name="import">
          <div class="transfer">
            <DropZone texts={texts} onFiles={nothing} />
          </div>
        </Stage>
        <Stage wide name="import, before it is done">
          <Preview
            {...{ preview: PREVIEW, texts, language, withSettings: true }}
            {...{ onSettings: nothing, onGo: nothing, onCancel: nothing }}
          />
        </Stage>
        <Stage wide name="import, done">
          <Finished {...{ done: { added: 48, merged: 3 }, texts, language }} onAnother={nothing} />
        </Stage>
        {Object.entries(texts.transfer.fileFailure).map(([failure, sentenceOf]) => (
          <Stage key={failure} name={`not imported: ${failure}`}>
            <p class="notice warn">
              {sentenceOf('library.zip')} {texts.transfer.unchanged}
            </p>
          </Stage>
        ))}
        <Stage wide name="import, under way">
          <Progress
            share={0.4}
            words={texts.transfer.writing('48', '120')}
            texts={texts}
            onCancel={nothing}
          />
        </Stage>
      </RouteContext.Provider>
    </AppContext.Provider>
  );
}
