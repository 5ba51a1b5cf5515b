import fc from 'fast-check';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { FileError } from '../../lib/library/import/failure.ts';
import { readItems } from '../../lib/library/import/index.ts';
import { type ImportTools, prepare } from '../../lib/library/import/prepare.ts';
import { openSource } from '../../lib/library/import/source.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const item = { url: 'https://a.example/1', title: 'Giá "gạo", tăng', tags: ['a', 'b'] };

/** One small file of each kind, to be spoilt. */
const SAMPLES: Uint8Array[] = [
  bytes('title,url,time_added,tags,status\n"Giá ""gạo"", tăng",https://a.example/1,1727913600,a|b,archive\n'),
  bytes('URL,Title,Selection,Folder,Timestamp,Tags\nhttps://a.example/1,A,q,Starred,1730000100,"[""s""]"\n'),
  bytes(
    'id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite\n1,T,n,,https://a.example/1,F/G,"a, b",2026-05-24T04:05:06.000Z,,"x\ny",true\n',
  ),
  bytes(
    `Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen\nT,https://a.example/1,1,"['a', ""b's""]",2026-03-14 23:55:23+00:00,0.35,later,True\n`,
  ),
  bytes(
    '<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><p><DT><H3>F</H3><DL><p><DT><A HREF="https://a.example/1" ADD_DATE="1700000050" TAGS="a,b">T &amp; &#272;</A><DD>n</DL></DL>',
  ),
  bytes('<h1>Unread</h1><ul><li><a href="https://a.example/1" time_added="1688628695" tags="a">T</a></ul>'),
  bytes(
    JSON.stringify([{ ...item, is_archived: 1, content: '<p>Tăng 5%</p>', annotations: [{ quote: '5%' }] }]),
  ),
  bytes(
    JSON.stringify({
      bookmarks: [{ ...item, createdAt: 1786749772, content: { type: 'link', url: item.url } }],
      lists: [{ id: 'l', name: 'L' }],
    }),
  ),
  bytes(
    JSON.stringify({
      format: 'readout-library',
      version: 1,
      articles: [
        {
          ...item,
          text: 'Tăng 5%',
          html: '<p>Tăng 5%</p>',
          savedAt: 1,
          figures: [],
          highlights: [{ quote: { exact: '5%' }, start: 5, end: 7 }],
        },
      ],
    }),
  ),
  bytes('https://a.example/1 | Tiêu đề\nhttps://a.example/2\n'),
  zipSync({
    'metadata_0_to_20.json': bytes(JSON.stringify([{ ...item, slug: 's', readingProgress: 5 }])),
    'content/s.html': bytes('<p>5%</p>'),
    'highlights/s.md': bytes('> 5%\n\nnote'),
  }),
];

interface Damage {
  at: number;
  remove: number;
  insert: Uint8Array;
}

const damages = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    remove: fc.constantFrom(0, 1, 2, 30),
    insert: fc.oneof(
      fc.uint8Array({ maxLength: 6 }),
      fc.constantFrom('"', '[[[{', '}]', ',', '\n', '\\u', '<a href=', "['", '1e999', 'null').map(bytes),
    ),
  }),
  { minLength: 1, maxLength: 4 },
);

function spoilt(sample: Uint8Array, list: Damage[]): Uint8Array<ArrayBuffer> {
  return list.reduce((file, { at, remove, insert }) => {
    const from = Math.floor(at * file.length);
    return new Uint8Array([...file.subarray(0, from), ...insert, ...file.subarray(from + remove)]);
  }, new Uint8Array(sample));
}

const tools: ImportTools = {
  clean: (html) => ({ html, text: html.replace(/<[^>]*>/gu, '') }),
  figuresOf: () => ({ figures: [], partial: false }),
};
const NOW = Date.UTC(2026, 10, 1);

/** Reads what can be read; a refusal of the whole file ends it. */
async function readAll(file: Uint8Array<ArrayBuffer>) {
  const prepared = [];
  try {
    for await (const { item, format } of readItems(await openSource(new Blob([file]), 'x')))
      if ('url' in item) prepared.push(await prepare(item, tools, NOW, format.isOurs));
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
  }
  return prepared;
}

test('whole, every sample gives an article', async () => {
  for (const sample of SAMPLES) {
    const [first] = await readAll(new Uint8Array(sample));
    expect(first).toHaveProperty('article.url', 'https://a.example/1');
  }
});

test('spoilt in any way, a file is refused with a word of ours or gives articles of the right shape', {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...SAMPLES), damages, async (sample, list) => {
      for (const one of await readAll(spoilt(sample, list))) {
        if ('skipped' in one) continue;
        const { url, title, tags, savedAt, progress, text } = one.article;
        expect(url).toMatch(/^https?:\/\//u);
        expect(
          [title, ...tags, text].every(
            (words) => typeof words === 'string' && words.isWellFormed() && !words.includes('\0'),
          ),
        ).toBe(true);
        expect(savedAt >= 0 && savedAt <= NOW + 86_400_000).toBe(true);
        expect(progress >= 0 && progress <= 1).toBe(true);
        for (const { start, end } of one.highlights)
          expect(start >= 0 && start <= end && end <= text.length).toBe(true);
      }
    }),
    { seed: 7, numRuns: 1500 },
  );
});
