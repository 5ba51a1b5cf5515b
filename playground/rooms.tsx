import { type ComponentChildren, Fragment } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Settings } from '../entrypoints/options/Settings.tsx';
import { Welcome } from '../entrypoints/welcome/Welcome.tsx';
import type { Library } from '../lib/library/database.ts';
import type { Facets, LibraryQuery } from '../lib/library/query.ts';
import { DEFAULT_SETTINGS } from '../lib/settings.ts';
import { type App, AppContext, RouteContext } from '../lib/ui/library/app.ts';
import { Confirm } from '../lib/ui/library/Confirm.tsx';
import { FigureTable } from '../lib/ui/library/FigureTable.tsx';
import { KeyHelp } from '../lib/ui/library/KeyHelp.tsx';
import { Reading } from '../lib/ui/library/Reading.tsx';
import type { Route } from '../lib/ui/library/route.ts';
import { SearchField } from '../lib/ui/library/SearchField.tsx';
import { Shelf } from '../lib/ui/library/Shelf.tsx';
import { Sidebar } from '../lib/ui/library/Sidebar.tsx';
import { Tagging } from '../lib/ui/library/Tagging.tsx';
import { BackupReminder } from '../lib/ui/transfer/BackupReminder.tsx';
import { Interrupted } from '../lib/ui/transfer/Interrupted.tsx';
import { Transfer } from '../lib/ui/transfer/Transfer.tsx';
import { filledLibrary } from './filled.ts';
import { type Spoken, Stage } from './Stage.tsx';

const nothing = () => {};
const NONE = { inbox: 0, archive: 0, favourites: 0, all: 0, bin: 0 };
const EMPTY: Facets = { tags: [], sites: [], languages: [], views: NONE };
const FACETS: Facets = {
  tags: Array.from({ length: 12 }, (_, n) => ({ value: `tag ${n + 1}`, count: 40 - 3 * n })),
  sites: [
    { value: 'Harwick Courier', count: 1240 },
    { value: 'Báo Hòa Giang', count: 87 },
  ],
  languages: [
    { value: 'en', count: 900 },
    { value: 'vi', count: 427 },
  ],
  views: { ...NONE, inbox: 1318, archive: 9, favourites: 3, all: 1327 },
};

/** The whole rooms of library, settings and welcome, and the dialogs over them, on a library of their own. */
export function RoomStages({ texts, language }: Spoken) {
  const [filled, setFilled] = useState<{ library: Library; ids: number[] }>();
  useEffect(() => {
    filledLibrary().then(setFilled);
  }, []);
  if (!filled) return null;
  const { library } = filled;
  const [marked = 0, partial = 0] = filled.ids;
  const [ids, none] = [Uint32Array.from(filled.ids), new Uint32Array()];
  const start = { texts, language, settings: DEFAULT_SETTINGS };
  const query: LibraryQuery = { view: 'all', search: '', sort: 'saved', descending: true };
  const at = (search: string): Route => ({ page: 'list', id: 0, query: { ...query, search } });
  const app: App = {
    ...{ ...start, library, change: async () => {}, fail: console.error, tell: nothing },
    order: { sort: 'saved', descending: true },
    ...{ go: nothing, href: () => '#', act: nothing, openTags: nothing, exportThese: nothing },
  };
  const shelf = { currentId: undefined, onCurrent: nothing, enter: { current: nothing } };
  const transfer = { ...start, library, change: async () => {} };
  return (
    <AppContext.Provider value={app}>
      <RouteContext.Provider value={at('')}>
        {[undefined, EMPTY, FACETS].map((facets, index) => (
          <Stage key={['unknown', 'empty', 'in use'][index]} name={`side column, ${index}`}>
            <SearchField focused={false} onLeave={nothing} onHelp={() => {}} />
            <Sidebar facets={facets} used={facets && 48_000_000} onHelp={nothing} />
          </Stage>
        ))}
        <Stage wide name="the list">
          <Shelf {...shelf} found={{ ids, query, busy: false }} facets={FACETS} />
        </Stage>
        <RouteContext.Provider value={at('ferry')}>
          <Stage wide name="found by words">
            <Shelf
              {...shelf}
              found={{ ids: Uint32Array.of(marked), query: at('ferry').query, busy: false }}
              facets={FACETS}
            />
          </Stage>
          <Stage wide name="nothing found">
            <Shelf {...shelf} found={{ ids: none, query, busy: false }} facets={FACETS} />
          </Stage>
        </RouteContext.Provider>
        <Stage wide name="the list, still searching">
          <Shelf {...shelf} found={{ ids: undefined, query, busy: true }} facets={undefined} />
        </Stage>
        {[ids, none, undefined].map((some, index) => (
          <Stage wide key={index} name={`table of figures: ${['filled', 'empty', 'still reading'][index]}`}>
            <FigureTable ids={some} />
          </Stage>
        ))}
        <RouteContext.Provider value={at('harbour')}>
          <Stage wide name="table of figures: nothing found">
            <FigureTable ids={none} />
          </Stage>
        </RouteContext.Provider>
        <Stage wide name="an article with a highlight">
          <Reading id={marked} ids={ids} texts={texts} />
        </Stage>
        <Stage wide name="an article read in part for figures">
          <Reading id={partial} ids={ids} texts={texts} />
        </Stage>
        <Stage wide name="an article that is gone">
          <Reading id={999} ids={ids} texts={texts} />
        </Stage>
        <Dialogs>
          {(close) => ({
            'tags of one article': <Tagging ids={[marked]} known={['harbour']} onDone={close} />,
            'tags of all': <Tagging ids={filled.ids} known={['harbour']} onDone={close} />,
            'tags where there are none': <Tagging ids={filled.ids.slice(-1)} known={[]} onDone={close} />,
            'a question before what cannot be undone': (
              <Confirm
                question={texts.bulk.confirmForGood('2', false)}
                yes={texts.bulk.forGood}
                no={texts.shelf.cancel}
                onAnswer={close}
              />
            ),
            'the keys of the library': <KeyHelp texts={texts} onClose={close} />,
          })}
        </Dialogs>
        <Stage wide name="import">
          <Transfer {...transfer} page="import" />
        </Stage>
        <Stage wide name="export and backup">
          <Transfer {...transfer} page="export" />
        </Stage>
        <Stage wide name="export of some articles, after a backup">
          <Transfer
            {...{ ...transfer, settings: { ...DEFAULT_SETTINGS, lastBackupAt: Date.now() } }}
            page="export"
            selection={[marked]}
          />
        </Stage>
        <Stage name="a backup is due">
          <BackupReminder {...transfer} articles={10} />
        </Stage>
        <Stage name="an import ended with its page">
          <Interrupted left={Promise.resolve(1)} texts={texts} />
        </Stage>
        <Stage wide name="settings">
          <Settings {...start} />
        </Stage>
        <Stage wide name="welcome">
          <Welcome {...start} />
        </Stage>
      </RouteContext.Provider>
    </AppContext.Provider>
  );
}

/** Dialogs take the whole window, so each stands behind a button. */
function Dialogs({ children }: { children: (close: () => void) => Record<string, ComponentChildren> }) {
  const [open, setOpen] = useState('');
  const dialogs = children(() => setOpen(''));
  return (
    <Stage name="dialogs">
      {Object.keys(dialogs).map((name) => (
        <p key={name}>
          <button type="button" class="button" data-dialog={name} onClick={() => setOpen(name)}>
            {name}
          </button>
        </p>
      ))}
      <Fragment key={open}>{dialogs[open]}</Fragment>
    </Stage>
  );
}
