import { Dexie, type EntityTable } from 'dexie';
import type { ArticleRow, Figure, Highlight } from '../types.ts';
import type { StagedBatch } from './import/stage.ts';

/** The heavy part of a saved article, apart from its row so that lists stay fast. */
export interface Body {
  id: number;
  text: string;
  html: string;
  figures: Figure[];
}

export type Library = Dexie & {
  articles: EntityTable<ArticleRow & { key: string }, 'id'>;
  bodies: EntityTable<Body, 'id'>;
  highlights: EntityTable<Highlight, 'id'>;
  /** What an import has read and not yet taken over. */
  staged: EntityTable<StagedBatch, 'n'>;
};

/** The library of this browser. A tab left open over an upgrade closes it and writes no more. */
export function openLibrary(name = 'readout'): Library {
  const library = new Dexie(name) as Library;
  library.version(1).stores({ articles: '++id, &key, savedAt', bodies: 'id' });
  library.version(2).stores({ highlights: 'id, articleId', staged: '++n, import' });
  library.on('versionchange', () => library.close({ disableAutoOpen: true }));
  return library;
}
