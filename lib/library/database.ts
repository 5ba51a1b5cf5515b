import { Dexie, type EntityTable } from 'dexie';
import type { ArticleRow, Figure } from '../types.ts';

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
};

/** The library of this browser. A tab left open over an upgrade closes it and writes no more. */
export function openLibrary(name = 'readout'): Library {
  const library = new Dexie(name) as Library;
  library.version(1).stores({ articles: '++id, &key, savedAt', bodies: 'id' });
  library.on('versionchange', () => library.close({ disableAutoOpen: true }));
  return library;
}
