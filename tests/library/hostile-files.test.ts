import 'fake-indexeddb/auto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { type Library, openLibrary } from '../../lib/library/database.ts';
import type { ExportName } from '../../lib/library/export/exporter.ts';
import { exportArticles } from '../../lib/library/export/index.ts';
import { allIds } from '../../lib/library/export/load.ts';
import { saveArticle } from '../../lib/library/save.ts';
import { exportTools, importFile } from './shelf.ts';

// A folder of hostile files beside the project; the same kinds are invented anew in the tests of import and export.
const folder = process.env.HOSTILE ?? fileURLToPath(new URL('../../../shared/hostile/', import.meta.url));
const files = existsSync(folder) ? globSync('[234][0-9]-*.json', { cwd: folder }) : [];

/** What becomes of each: the articles that come in, or why the file is refused. */
const OUTCOME: Record<string, number | string> = {
  ...{ '20': 'damaged', '21': 'unknown', '22': 'newer', '23': 1, '24': 0, '25': 3, '26': 'unknown', '27': 1 },
  ...{ '28': 1, '29': 1, '30': 'unknown', '31': 0, '40': 12, '41': 1, '42': 12 },
};

/** The articles exported, as the bytes read: no byte may be wrong. */
async function textOf(library: Library, ids: number[], format: ExportName): Promise<string> {
  const { blob } = await exportArticles(library, ids, format, exportTools);
  return new TextDecoder('utf-8', { fatal: true }).decode(await blob.arrayBuffer());
}

/** The file with our name for the format, in its own encoding. */
function readHostile(file: string): Blob {
  const bytes = readFileSync(`${folder}/${file}`);
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  const encoding = isUtf16 ? 'utf16le' : 'latin1';
  return new Blob([
    Buffer.from(bytes.toString(encoding).replace('reader-library', 'readout-library'), encoding),
  ]);
}

if (files.length === 0) console.warn('NO hostile files beside the project: their test was SKIPPED.');

test('each of those files is known by its number', () => {
  for (const file of files) expect(OUTCOME[basename(file).slice(0, 2)], file).toBeDefined();
});

test.skipIf(files.length === 0).each(files.sort())('%s', { timeout: 60_000 }, async (file) => {
  const library = openLibrary(`hostile-${file}`);
  for (const url of ['https://a.example/mine', 'https://a.example/too'])
    await saveArticle(library, { url, title: 'Mine', language: '', text: 'x', html: '' }, []);
  const expected = OUTCOME[basename(file).slice(0, 2)];
  const outcome = await importFile(library, readHostile(file)).then(
    ({ added }) => added,
    ({ reason }) => reason,
  );
  expect(outcome).toBe(expected);
  expect(await library.articles.count()).toBe(2 + (typeof expected === 'number' ? expected : 0));
  expect(await library.staged.count()).toBe(0);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  for (const { html } of await library.bodies.toArray())
    expect(html).not.toMatch(/<(?:script|iframe|img)|\son/u);

  const ids = await allIds(library);
  const { data } = Papa.parse<string[]>(await textOf(library, ids, 'articles'));
  expect(data.length).toBeGreaterThan(2);
  for (const cell of data.flat()) expect(cell).not.toMatch(/^[\s"]*[=+@＝＋－＠]|^[\s"]*-(?![\d.])/u);
  const { articles } = JSON.parse(await textOf(library, ids, 'json'));
  expect(articles).toHaveLength(ids.length);
  for (const id of ids) {
    const page = await textOf(library, [id], 'html');
    expect(page).toContain('http-equiv="Content-Security-Policy"');
    expect(page).not.toMatch(/<(?:script|iframe|img)|\son[a-z]+=/iu);
    // Behind the front matter, whose values are quoted.
    const [, written = ''] = (await textOf(library, [id], 'markdown')).split('\n---\n', 2);
    expect(written.split('\n').filter((line) => line.startsWith('# '))).toHaveLength(1);
    // Nothing of a title became a link or a tag.
    expect(written).not.toMatch(/(?<!\\)\]\((?:javascript|data):|(?<!\\)<script/u);
  }

  const { blob } = await exportArticles(library, ids, 'markdown', exportTools);
  const names = Object.keys(unzipSync(new Uint8Array(await blob.arrayBuffer())));
  expect(new Set(names).size).toBe(await library.articles.count());
  for (const name of names) expect(name).toMatch(/^[^<>:"/\\|?*\p{Cc}\p{Cf}]{1,117}\.md$/u);
});
