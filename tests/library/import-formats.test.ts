import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { ImportedArticle, ImportedItem } from '../../lib/library/import/importer.ts';
import { importerFor, readItems } from '../../lib/library/import/index.ts';
import { openSource } from '../../lib/library/import/source.ts';
import { timeOf } from '../../lib/library/import/time.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const zip = (files: Record<string, string>) =>
  new Blob([zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, bytes(text)])))]);

/** The items of a file, in pieces of any size, and the name of its format. */
async function read(content: string | Blob) {
  const source = await openSource(new Blob([content]), 'whatever.bin');
  const items: ImportedItem[] = [];
  const formats = new Set<string>();
  for await (const { item, format } of readItems(source)) {
    items.push(item);
    formats.add(format.name);
  }
  return { format: [...formats].join(), items: items as (ImportedArticle & { skipped?: string })[] };
}

test('Pocket, with and without a cursor, by the names of its columns', async () => {
  const { format, items } = await read(
    '\ufefftitle,url,time_added,tags,status\r\n"Giá vàng tăng 2,1%, cao nhất năm",https://a.example/1,1727913600,kinh tế|vàng,unread\r\n',
  );
  expect(format).toBe('pocket');
  expect(items).toEqual([
    {
      url: 'https://a.example/1',
      title: 'Giá vàng tăng 2,1%, cao nhất năm',
      savedAt: 1727913600000,
      tags: ['kinh tế', 'vàng'],
      state: 'inbox',
    },
  ]);
  const cursor = await read(
    'title,url,time_added,cursor,tags,status\nT,"https://a.example/with,commas",1728576752,718,open|with space,archive\n',
  );
  expect(cursor.items[0]).toMatchObject({
    url: 'https://a.example/with,commas',
    tags: ['open', 'with space'],
    state: 'archive',
  });
});

test('the zip of Pocket: every part, and highlights joined by address', async () => {
  const header = 'title,url,time_added,tags,status\n';
  const { format, items } = await read(
    zip({
      'part_000000.csv': `${header}A,https://a.example/1,1700000000,,unread\n`,
      'part_000001.csv': `${header}B,https://a.example/2,1700000000,,archive\n`,
      'annotations/part_000000.json': JSON.stringify([
        {
          url: 'https://a.example/2',
          title: 'B',
          highlights: [{ quote: 'fell to 9', created_at: 1700000001 }],
        },
      ]),
      'image.png': '\u0000\u0001\u0002',
    }),
  );
  expect(format).toBe('pocket');
  expect(items.map(({ url }) => url)).toEqual(['https://a.example/1', 'https://a.example/2']);
  expect(items[1]?.highlights).toEqual([
    { quote: { exact: 'fell to 9' }, note: undefined, createdAt: 1700000001000 },
  ]);
});

test('the older Pocket page tells unread from archive by its headings', async () => {
  const { format, items } = await read(
    `<!DOCTYPE html><html><head><title>Pocket Export</title></head><body><h1>Unread</h1><ul>
<li><a href="https://a.example/1?a=1&amp;b=2" time_added="1688628695" tags="jobs,economy">Jobs &quot;up&quot;</a></li></ul>
<h1>Read Archive</h1><ul><li><a href="https://a.example/2" time_added="1688627412" tags="">Lạm phát</a></li></ul></body></html>`,
  );
  expect(format).toBe('pocket');
  expect(items).toMatchObject([
    { url: 'https://a.example/1?a=1&b=2', title: 'Jobs "up"', tags: ['jobs', 'economy'], state: 'inbox' },
    { url: 'https://a.example/2', state: 'archive' },
  ]);
});

test('bookmarks of a browser: nested folders, unclosed tags, a blank first line, icons', async () => {
  const { format, items } = await read(`\ufeff
<!DOCTYPE NETSCAPE-Bookmark-file-1>
<TITLE>Bookmarks</TITLE><H1>Bookmarks</H1>
<DL><p>
  <DT><H3 PERSONAL_TOOLBAR_FOLDER="true">Bookmarks bar</H3>
  <DL><p>
    <DT><H3 ADD_DATE="1700000000">Kinh tế</H3>
    <DL><p>
      <DT><A HREF="https://a.example/1" ADD_DATE="1700000050" ICON="data:image/png;base64,${'A'.repeat(9000)}" TAGS="xuất khẩu,2025">Xuất khẩu &lt;371&gt; tỷ</A>
      <DD>Số liệu 11 tháng
    </DL><p>
  </DL><p>
  <dt><a href=https://a.example/2 add_date=1700000200>Flu up 12%</a>
  <DT><A HREF="javascript:alert(1)">x</A>
</DL><p>`);
  expect(format).toBe('netscape');
  expect(items).toMatchObject([
    {
      url: 'https://a.example/1',
      title: 'Xuất khẩu <371> tỷ',
      savedAt: 1700000050000,
      tags: ['', '', 'Kinh tế', 'xuất khẩu', '2025'],
      hasNote: true,
    },
    { url: 'https://a.example/2', savedAt: 1700000200000 },
    { url: 'javascript:alert(1)' },
  ]);
});

test('Omnivore: metadata, texts and highlights of the zip, in a folder too', async () => {
  const item = {
    ...{ id: '1', slug: 'gia-gao', title: 'Giá gạo', author: 'Minh An', url: 'https://a.example/gao' },
    ...{ state: 'Archived', readingProgress: 86, labels: ['kinh tế', 'RSS'] },
    ...{ savedAt: '2024-10-29T16:30:11.000Z', publishedAt: null },
  };
  for (const folder of ['', 'export/']) {
    const { format, items } = await read(
      zip({
        [`${folder}metadata_0_to_20.json`]: JSON.stringify([item, { url: 'https://a.example/2', slug: 'x' }]),
        [`${folder}content/gia-gao.html`]: '<p>Giá gạo <b>tăng 4%</b>.</p>',
        [`${folder}highlights/gia-gao.md`]: '> tăng 4%\n\nso với\nquý II\n\n> dòng một\n> dòng hai\n',
      }),
    );
    expect(format).toBe('omnivore');
    expect(items[0]).toEqual({
      ...{ url: 'https://a.example/gao', title: 'Giá gạo', byline: 'Minh An', published: undefined },
      ...{ savedAt: Date.UTC(2024, 9, 29, 16, 30, 11), state: 'archive', progress: 0.86 },
      ...{ tags: ['kinh tế', 'RSS'], html: '<p>Giá gạo <b>tăng 4%</b>.</p>' },
      highlights: [
        { quote: { exact: 'tăng 4%' }, note: 'so với\nquý II' },
        { quote: { exact: 'dòng một\ndòng hai' }, note: '' },
      ],
    });
    expect(items[1]).toMatchObject({ url: 'https://a.example/2', html: undefined });
  }
});

test('wallabag: texts, annotations, states as numbers or words, dates without a colon', async () => {
  const { format, items } = await read(
    JSON.stringify([
      {
        ...{ is_archived: 0, is_starred: 1, tags: ['ngân sách'], id: 612, title: 'Thu ngân sách' },
        ...{ url: 'https://a.example/thu', content: '<p>Thu 1,7 triệu tỷ.</p>', language: 'vi' },
        ...{ created_at: '2024-11-08T11:55:58+0700', published_by: ['Hà Lê', null] },
        annotations: [{ text: 'cao', quote: '1,7 triệu tỷ', ranges: [] }],
      },
      {
        ...{ is_archived: true, url: 'https://a.example/2', tags: [{ label: 'cũ' }] },
        content: "wallabag can't retrieve contents for this article.",
      },
      7,
    ]),
  );
  expect(format).toBe('wallabag');
  expect(items).toMatchObject([
    {
      ...{ title: 'Thu ngân sách', favourite: true, state: 'inbox', byline: 'Hà Lê', tags: ['ngân sách'] },
      ...{ html: '<p>Thu 1,7 triệu tỷ.</p>', savedAt: Date.UTC(2024, 10, 8, 4, 55, 58) },
      highlights: [{ quote: { exact: '1,7 triệu tỷ' }, note: 'cao' }],
    },
    { state: 'archive', html: undefined, tags: ['cũ'] },
    { skipped: 'badRow', what: '7' },
  ]);
});

test('Instapaper in its three shapes', async () => {
  const rows = 'https://a.example/1,"CPI rises 0.3%, core",,Unread';
  for (const [header, row] of [
    ['URL,Title,Selection,Folder', rows],
    ['URL,Title,Selection,Folder,Timestamp', `${rows},1730000000`],
  ] as const)
    expect((await read(`${header}\n${row}\n`)).items[0]).toMatchObject({
      title: 'CPI rises 0.3%, core',
      state: 'inbox',
      tags: [],
    });
  const { format, items } = await read(
    'URL,Title,Selection,Folder,Timestamp,Tags\nhttps://a.example/1,A,,Starred,1730000100,"[""sport""]"\nhttps://a.example/2,B,a quote,Companies,1730000200,"[""q3""]"\n',
  );
  expect(format).toBe('instapaper');
  expect(items).toMatchObject([
    { favourite: true, state: 'inbox', tags: ['sport'] },
    { tags: ['Companies', 'q3'], highlights: [{ quote: { exact: 'a quote' } }] },
  ]);
});

test('Raindrop: folders and tags, highlights a line each, columns in any order', async () => {
  const { format, items } = await read(
    'url,id,title,note,excerpt,folder,tags,created,cover,highlights,favorite\nhttps://a.example/1,1,"Bầu cử: 61,2%",ghi chú,,Chính trị/2026,"bầu cử, tỉnh",2026-05-24T04:05:06.000Z,,"61,2% cử tri\nCao hơn",true\nhttps://a.example/2,2,H,,,Unsorted,,2026-05-25T00:00:00.000Z,,,false\n',
  );
  expect(format).toBe('raindrop');
  expect(items).toMatchObject([
    {
      ...{ favourite: true, tags: ['Chính trị', '2026', 'bầu cử', ' tỉnh'], hasNote: true },
      ...{ savedAt: Date.UTC(2026, 4, 24, 4, 5, 6) },
      highlights: [{ quote: { exact: '61,2% cử tri' } }, { quote: { exact: 'Cao hơn' } }],
    },
    { tags: [''], favourite: false },
  ]);
});

test('Readwise Reader: tags as Python prints them; what a feed brought is left out', async () => {
  const { format, items } = await read(
    `Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen
Dengue up 40%,https://a.example/1,01,"['health', ""it's local""]",2026-03-14 23:55:23.291000+00:00,0.35,later,True
Feed item,https://a.example/2,02,,2026-03-15 01:00:00+00:00,0,feed,False
Done,https://a.example/3,03,,2026-03-15 01:00:00+00:00,100,archive,True
`,
  );
  expect(format).toBe('readwise');
  expect(items).toMatchObject([
    {
      tags: ['health', "it's local"],
      progress: 0.35,
      state: 'inbox',
      savedAt: Date.UTC(2026, 2, 14, 23, 55, 23, 291),
    },
    { skipped: 'feed', what: 'Feed item' },
    { progress: 1, state: 'archive', readAt: Date.UTC(2026, 2, 15, 1) },
  ]);
});

test('Karakeep: lists become tags; a bookmark without an address is told', async () => {
  const { format, items } = await read(
    JSON.stringify({
      bookmarks: [
        {
          ...{ createdAt: 1786749772, title: 'Trade', tags: ['trade'], lists: ['l1'], archived: true },
          content: { type: 'link', url: 'https://a.example/trade' },
        },
        { createdAt: 1786749900, title: null, tags: [], content: null, note: 'a picture' },
      ],
      lists: [{ id: 'l1', name: 'Economy', type: 'manual' }],
    }),
  );
  expect(format).toBe('karakeep');
  expect(items).toMatchObject([
    { url: 'https://a.example/trade', tags: ['trade', 'Economy'], state: 'archive', savedAt: 1786749772000 },
    { url: '', hasNote: true },
  ]);
});

test('a list of links, with titles behind a bar', async () => {
  const { format, items } = await read(
    'https://a.example/a | Inflation cools | to 2.4%\n\nhttps://a.example/b\nno link\n',
  );
  expect(format).toBe('links');
  expect(items).toEqual([
    { url: 'https://a.example/a', title: 'Inflation cools | to 2.4%' },
    { url: 'https://a.example/b', title: undefined },
    { skipped: 'badAddress', what: 'no link' },
  ]);
});

/** A row of each table, by the names of its columns. */
const TABLES: [format: string, row: Record<string, string>][] = [
  [
    'pocket',
    { title: 'T, 1', url: 'https://a.example/1', time_added: '1727913600', tags: 'a|b', status: 'archive' },
  ],
  [
    'instapaper',
    {
      ...{
        URL: 'https://a.example/1',
        Title: 'T, 1',
        Selection: 'q',
        Folder: 'Archive',
        Timestamp: '1727913600',
      },
      Tags: '["a","b"]',
    },
  ],
  [
    'raindrop',
    {
      ...{ id: '1', title: 'T, 1', note: '', excerpt: 'e', url: 'https://a.example/1', folder: 'Unsorted' },
      ...{ tags: 'a, b', created: '2024-10-03T00:00:00.000Z', cover: '', highlights: 'q', favorite: 'true' },
    },
  ],
  [
    'readwise',
    {
      ...{ Title: 'T, 1', URL: 'https://a.example/1', ID: '1', 'Document tags': "['a', 'b']" },
      ...{
        'Saved date': '2024-10-03 00:00:00+00:00',
        'Reading progress': '1',
        Location: 'archive',
        Seen: 'True',
      },
    },
  ],
];

test.each(TABLES)(
  '%s is read by the names of its columns: in any order, among others, however it is written',
  async (format, row) => {
    const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
    const written = (names: string[], sign: string, end: string, capitals = false) =>
      `${names.map((name) => cell(capitals ? name.toUpperCase() : name)).join(sign)}${end}${names.map((name) => cell(row[name] ?? 'other')).join(sign)}${end}`;
    const names = Object.keys(row);
    const first = await read(written(names, ',', '\n'));
    expect(first.format).toBe(format);
    expect(first.items).toMatchObject([
      { url: 'https://a.example/1', title: 'T, 1', savedAt: 1727913600000 },
    ]);
    expect(first.items[0]?.tags?.map((tag) => tag.trim()).filter((tag) => tag && tag !== 'Unsorted')).toEqual(
      ['a', 'b'],
    );
    for (const other of [
      written(names.toReversed(), ',', '\r\n'),
      written(['unknown', ...names.slice(2), 'new', ...names.slice(0, 2)], ';', '\n'),
      `\ufeff${written(names.toSorted(), '\t', '\r', true)}`,
    ])
      expect(await read(other)).toEqual(first);
  },
);

test.each([
  ['prose', 'Xin chào, đây là một bức thư.\nKhông có gì ở đây.'],
  ['a table of something else', 'name,age\nAn,3\n'],
  ['other JSON', '{"format":"something-else","articles":"none","version":"1"}'],
  ['a web page', '<!doctype html><p>Hello'],
  ['nothing', ''],
])('%s is no format of ours', async (_, text) => {
  expect(importerFor(await openSource(new Blob([text]), 'x'))).toBeUndefined();
});

test('times in every way that exports write them', () => {
  const second = Date.UTC(2016, 8, 8, 11, 55, 58);
  expect(timeOf('2016-09-08T11:55:58+0200')).toBe(second - 7_200_000);
  expect(timeOf('2016-09-08 11:55:58+00:00')).toBe(second);
  expect(timeOf('2016-09-08T11:55:58.123456Z')).toBe(second + 123);
  expect(timeOf('2016-09-08')).toBe(Date.UTC(2016, 8, 8));
  for (const same of [second / 1000, String(second / 1000), second, second * 1000])
    expect(timeOf(same)).toBe(second);
  for (const none of ['yesterday', '', null, Number.POSITIVE_INFINITY, -5, {}, '2016-99-99'])
    expect(timeOf(none)).toBeUndefined();
});
