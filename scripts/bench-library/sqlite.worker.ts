import sqlite3InitModule from '@sqlite.org/sqlite-wasm';
import { serve } from './contender.ts';

interface Database {
  exec(options: { sql: string; bind?: unknown[]; returnValue?: string; rowMode?: string }): never[];
}
let database: Database;

async function open() {
  const sqlite = await sqlite3InitModule();
  const pool = await sqlite.installOpfsSAHPoolVfs({ name: 'bench', initialCapacity: 8 });
  database = new pool.OpfsSAHPoolDb('/library.db') as unknown as Database;
  run('PRAGMA cache_size = -65536');
  run(
    'CREATE TABLE IF NOT EXISTS articles (id INTEGER PRIMARY KEY, url TEXT UNIQUE, savedAt INTEGER, language TEXT)',
  );
  // The tokenizer folds all accents, but not đ.
  run(
    `CREATE VIRTUAL TABLE IF NOT EXISTS texts USING fts5(title, byline, site, text, tokenize = "unicode61 remove_diacritics 2")`,
  );
}

function run(sql: string, ...bind: unknown[]): never[] {
  return database.exec({ sql, bind, returnValue: 'resultRows', rowMode: 'object' });
}

serve({
  async add(articles) {
    if (!database) await open();
    run('BEGIN');
    for (const { id, url, savedAt, language, title, byline, site, text } of articles) {
      run('INSERT INTO articles VALUES (?,?,?,?)', id, url, savedAt, language);
      run(
        'INSERT INTO texts(rowid,title,byline,site,text) VALUES (?,?,?,?,?)',
        id,
        title,
        byline,
        site,
        text,
      );
    }
    run('COMMIT');
  },
  async finish() {
    run(`INSERT INTO texts(texts) VALUES ('optimize')`);
  },
  async open() {
    await open();
    run(`SELECT count(*) FROM texts WHERE texts MATCH 'readywhenanswered'`);
  },
  async search(query, prefix) {
    const words = query.startsWith('"')
      ? query
      : query
          .split(' ')
          .map((word) => `"${word}"`)
          .join(' ');
    const match = prefix ? `${words}*` : words;
    const rows = run(
      `SELECT articles.*, title, byline, site FROM texts JOIN articles ON articles.id = texts.rowid
       WHERE texts MATCH ? ORDER BY texts.rowid DESC LIMIT 50`,
      match,
    );
    const [{ total }] = run('SELECT count(*) AS total FROM texts WHERE texts MATCH ?', match) as unknown as [
      { total: number },
    ];
    return { rows, total };
  },
});
