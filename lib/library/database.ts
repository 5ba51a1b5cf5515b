import { Dexie, type EntityTable, type Table, type Transaction } from 'dexie';
import type { ArticleRow, Figure, Highlight } from '../types.ts';
import { changeLines } from './changes.ts';
import type { StagedBatch } from './import/waiting-room.ts';
import type { Snapshot } from './search/catalog.ts';
import type { Block, Segment } from './search/segment.ts';

/** The heavy part of a saved article, apart from its row so that lists stay fast. */
export interface Body {
  id: number;
  text: string;
  html: string;
  figures: Figure[];
}

/** A row as stored; `key` tells its address. */
export type StoredRow = ArticleRow & { key: string };

/** One line of the journal: which articles changed, and whether their words did; of none where search has come to know more. What search holds is derived. */
export interface Change {
  n: number;
  ids: number[];
  text: boolean;
}

/** The tables of the library. */
export type Library = Dexie & {
  articles: EntityTable<StoredRow, 'id'>;
  bodies: EntityTable<Body, 'id'>;
  highlights: EntityTable<Highlight, 'id'>;
  changes: EntityTable<Change, 'n'>;
  segments: EntityTable<Segment & { n: number }, 'n'>;
  positions: Table<{ segment: number; block: number; bytes: Block }, [number, number]>;
  /** One row: the columns of all articles as of a change. */
  snapshots: EntityTable<Snapshot, 'id'>;
  /** What an import has read and not yet taken over. */
  staged: EntityTable<StagedBatch, 'n'>;
};

/** The version of the newest schema; each one has its `version()` below and a test that comes from it. */
export const SCHEMA = 2;

/** The library of this browser. A tab left open over an upgrade closes it and writes no more. */
export function openLibrary(name = 'readout'): Library {
  const library = new Dexie(name, { indexedDB: refusingNewer(globalThis.indexedDB) }) as Library;
  library.version(1).stores({ articles: '++id, &key, savedAt', bodies: 'id' });
  library
    .version(2)
    .stores({
      articles: '++id, &key, savedAt, deletedAt',
      highlights: 'id, articleId',
      changes: '++n',
      segments: '++n, upTo',
      positions: '[segment+block]',
      snapshots: 'id',
      staged: '++n, import',
    })
    .upgrade(fillRows);
  library.on('versionchange', () => {
    library.close({ disableAutoOpen: true });
    // Dexie's own handler comes next and would let the next write open the library again.
    return false;
  });
  return library;
}

/**
 * Dexie asks for a database without naming a version only where the one there is newer than its code; it would
 * then write what the newer version does not expect.
 */
function refusingNewer(factory: IDBFactory | undefined): IDBFactory | undefined {
  return (
    factory && {
      open(name, version) {
        if (version) return factory.open(name, version);
        throw new DOMException('The library is newer than this code.', 'VersionError');
      },
      deleteDatabase: (name) => factory.deleteDatabase(name),
      databases: () => factory.databases(),
      cmp: (a, b) => factory.cmp(a, b),
    }
  );
}

/** Rows of version 1 know no state, favourite or progress, and nothing has read their words. */
async function fillRows(transaction: Transaction) {
  const articles = transaction.table<StoredRow, number>('articles');
  const fresh = { state: 'inbox', favourite: false, progress: 0, tags: [], best: [], words: 0 };
  await articles.toCollection().modify((row) => {
    Object.assign(row, { ...fresh, ...row });
  });
  const ids = await articles.toCollection().primaryKeys();
  await transaction.table('changes').bulkAdd(changeLines(ids, true));
}
