import 'fake-indexeddb/auto';
import { zipSync } from 'fflate';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Library, openLibrary } from '../../lib/library/database.ts';
import { libraryFailure } from '../../lib/library/failure.ts';
import { commitImport } from '../../lib/library/import/commit.ts';
import { discardLeftovers } from '../../lib/library/import/leftovers.ts';
import { discardImport, type ImportPreview, readImport } from '../../lib/library/import/stage.ts';
import { saveArticle } from '../../lib/library/save.ts';
import type { Article } from '../../lib/types.ts';
import { listed, tools, wholeArticle } from './shelf.ts';

const NOW = Date.UTC(2026, 10, 1);

let library: Library;
let count = 0;
beforeEach(() => {
  count += 1;
  library = openLibrary(`import-${count}`);
});

const file = (content: string | Uint8Array<ArrayBuffer>, name = 'export') => new File([content], name);
const preview = (...files: File[]) => readImport(library, files, tools, { now: NOW });
async function importAll(...files: File[]) {
  return takeOver(await preview(...files));
}
async function takeOver(found: ImportPreview) {
  return { ...found, ...(await commitImport(library, found.id)) };
}
const rows = () => listed(library);
const entry = (url: string, more = {}) => ({
  ...{ is_archived: 0, is_starred: 0, title: 'Gạo', url, tags: ['giá'] },
  ...{
    content: '<p>Giá gạo tăng 4,2% trong tháng 10, lên 590 USD/tấn.</p>',
    created_at: '2024-11-08T11:55:58+0700',
  },
  ...more,
});
const wallabag = (...entries: unknown[]) => file(JSON.stringify(entries));

describe('from a file into the library', () => {
  test('a preview changes nothing; taken over, the articles have text, figures, tags, dates and highlights', async () => {
    const annotations = [{ quote: 'tăng 4,2% trong', text: 'nhanh' }];
    const found = await preview(
      wallabag(entry('https://a.example/1', { annotations }), { is_archived: 1, url: 'https://a.example/2' }),
    );
    expect(found).toMatchObject({
      ...{ formats: ['wallabag'], articles: 2, fresh: 2, known: 0, doubles: 0 },
      ...{ links: 1, highlights: 1, skipped: [] },
    });
    expect(await rows()).toEqual([]);

    expect(await commitImport(library, found.id)).toEqual({ added: 2, merged: 0 });
    const [first] = (await rows()).filter(({ url }) => url.endsWith('/1'));
    expect(first).toMatchObject({
      title: 'Gạo',
      tags: ['giá'],
      language: 'vi',
      savedAt: Date.UTC(2024, 10, 8, 4, 55, 58),
    });
    expect(first?.best[0]?.text).toMatch(/4,2%|590 USD/u);
    const article = await wholeArticle(library, first?.id ?? 0);
    expect(article?.text).toBe('Giá gạo tăng 4,2% trong tháng 10, lên 590 USD/tấn.');
    const [highlight] = await library.highlights.toArray();
    expect(highlight).toMatchObject({ articleId: first?.id, note: 'nhanh', start: 8 });
    expect(article?.text.slice(highlight?.start, highlight?.end)).toBe('tăng 4,2% trong');
    expect(await library.staged.count()).toBe(0);
  });

  test('a link waits without text, and is completed when its page is saved', async () => {
    await importAll(file('URL,Title,Selection,Folder\nhttps://a.example/1,Gạo,tăng 4%,Unread\n'));
    const [link] = await rows();
    expect(link).toMatchObject({ isLink: true, words: 0, title: 'Gạo', savedAt: NOW });
    expect((await wholeArticle(library, link?.id ?? 0))?.text).toBe('');
    const page = {
      url: 'https://a.example/1',
      title: 'Giá gạo',
      language: 'vi',
      text: 'Đã tăng 4%.',
      html: '<p>Đã tăng 4%.</p>',
    };
    expect(await saveArticle(library, page, [])).toEqual({ id: link?.id, updated: true });
    // Brought along again it adds nothing that waits.
    const again = 'https://a.example/1\nhttps://a.example/2\nhttps://a.example/2\n';
    expect(await preview(file(again))).toMatchObject({ fresh: 1, known: 1, doubles: 1, links: 1 });
    const [whole] = await rows();
    expect(whole?.isLink).toBeUndefined();
    expect(whole).toMatchObject({ title: 'Giá gạo', savedAt: NOW });
    // Its highlight has found its words.
    expect(await library.highlights.toArray()).toMatchObject([{ start: 3, end: 10 }]);
  });

  test('doubles become one article: what the library has stays, what it lacks is added, no tag is lost', async () => {
    const { id } = await saveArticle(
      library,
      {
        url: 'https://a.example/1',
        title: 'Của tôi',
        language: 'vi',
        text: 'Giá tăng 4,2% trong quý.',
        html: '',
      },
      [],
      5000,
    );
    await library.articles.update(id, { tags: ['tôi'], state: 'archive', deletedAt: 9000 });
    const done = await importAll(
      wallabag(
        entry('https://a.example/1?utm_source=x', {
          is_starred: 1,
          annotations: [{ quote: 'tăng 4,2% trong' }],
        }),
        entry('https://a.example/1#top', { tags: ['khác'] }),
        entry('https://a.example/2'),
      ),
    );
    expect(done).toMatchObject({ fresh: 1, known: 1, doubles: 1, added: 1, merged: 2 });
    const row = await library.articles.get(id);
    expect(row).toMatchObject({
      title: 'Của tôi',
      savedAt: 5000,
      state: 'archive',
      favourite: true,
      tags: ['tôi', 'giá', 'khác'],
    });
    expect(row).not.toHaveProperty('deletedAt');
    expect((await library.bodies.get(id))?.text).toBe('Giá tăng 4,2% trong quý.');
    // The highlight is found again in the text that stays.
    expect(await library.highlights.toArray()).toMatchObject([{ articleId: id, start: 4, end: 19 }]);
    expect(await library.articles.count()).toBe(2);
  });

  test('a text fills a link, and the same file twice adds nothing', async () => {
    const annotations = [{ quote: '590 USD/tấn' }];
    await importAll(file('URL,Title,Selection,Folder\nhttps://a.example/1,Link,590 USD/tấn,Unread\n'));
    expect(await library.highlights.toArray()).toMatchObject([{ start: 0, end: 0 }]);
    const again = wallabag(entry('https://a.example/1', { annotations }));
    await importAll(again);
    await importAll(again);
    expect(await rows()).toMatchObject([{ title: 'Gạo' }]);
    expect((await rows())[0]).not.toHaveProperty('isLink');
    expect(await library.highlights.toArray()).toMatchObject([{ start: 38, end: 49 }]);
  });

  test('doubles by a canonical address have one headline as well; each other article is its own', async () => {
    const canonical = 'https://a.example/index.html';
    const one = (url: string, title: string) => ({ url, title, canonical, text: 'Thu 5 tỷ.', html: '' });
    const articles = [one('https://a.example/1', 'Một'), one('https://a.example/2', 'Hai')];
    const again = one('https://a.example/1/print', 'Một');
    const ours = file(
      JSON.stringify({ format: 'readout-library', version: 1, articles: [...articles, again] }),
    );
    expect(await importAll(ours)).toMatchObject({ fresh: 2, doubles: 1, known: 0, added: 2, merged: 1 });
    expect(await importAll(ours)).toMatchObject({ fresh: 0, doubles: 1, known: 2, added: 0, merged: 3 });
    expect((await rows()).map(({ title }) => title).sort()).toEqual(['Hai', 'Một']);
  });

  test('the language is told by the text where it is plain, and by nothing where it is not', async () => {
    const texts = {
      en: 'The city council said on Monday that it would spend more of the money it had raised on roads, and that the work would be done by the end of the year. It is not the first time that the plan has been put off, but this time they have the votes for it.',
      vi: 'Hội đồng thành phố cho biết sẽ chi thêm tiền cho đường sá, và công việc sẽ xong trước cuối năm.',
      zh: '市议会周一表示，将把筹集到的更多资金用于道路建设，工程将于年底前完成。',
      '': 'Kaupunginvaltuusto kertoi maanantaina käyttävänsä enemmän rahaa teihin, ja työ valmistuu ennen vuoden loppua.',
    };
    for (const [language, text] of Object.entries(texts)) {
      await importAll(wallabag(entry(`https://a.example/${language}`, { content: `<p>${text}</p>` })));
      const found = await library.articles.get({ key: `https://a.example/${language}` });
      expect(found?.language).toBe(language);
    }
  });

  test('what is left out is told by file, row and reason', async () => {
    const csv = file(
      'title,url,time_added,tags,status\nA,,1,,unread\nB,javascript:alert(1),1,,unread\nC,https://a.example/c,1,,unread\n',
      'pocket.csv',
    );
    const long = wallabag(entry('https://a.example/l', { content: 'x'.repeat(5_000_001) }));
    expect((await importAll(csv, long)).skipped).toEqual([
      { skipped: 'noAddress', what: 'A', file: 'pocket.csv', row: 1 },
      { skipped: 'badAddress', what: 'javascript:alert(1)', file: 'pocket.csv', row: 2 },
      { skipped: 'tooLong', what: 'https://a.example/l', file: 'export', row: 1 },
    ]);
    expect(await rows()).toHaveLength(1);
  });

  test('cancelled while it is read or while it is taken over, it leaves nothing', async () => {
    const links = file(Array.from({ length: 1000 }, (_, n) => `https://a.example/${n}`).join('\n'));
    const reading = new AbortController();
    const options = {
      now: NOW,
      signal: reading.signal,
      onProgress: (_: number, n: number) => n === 500 && reading.abort(),
    };
    await expect(readImport(library, [links], tools, options as never)).rejects.toThrow('abort');
    expect(await library.staged.count()).toBe(0);

    const { id } = await preview(links);
    const writing = new AbortController();
    const commit = commitImport(library, id, { signal: writing.signal, onProgress: () => writing.abort() });
    await expect(commit).rejects.toThrow();
    expect(await library.articles.count()).toBe(0);
    await discardImport(library, id);
    expect(await library.staged.count()).toBe(0);
  });

  test('when the disk is full in the middle, the library is as it was', async () => {
    await importAll(file('https://a.example/1\n'));
    const { id } = await preview(
      file(Array.from({ length: 450 }, (_, n) => `https://a.example/${n}`).join('\n')),
    );
    let written = 0;
    library.bodies.hook('creating', () => {
      written += 1;
      if (written > 300) throw new DOMException('No room.', 'QuotaExceededError');
    });
    const failure = await commitImport(library, id).catch(libraryFailure);
    expect(failure).toBe('full');
    expect([await library.articles.count(), await library.bodies.count()]).toEqual([1, 1]);
    await discardImport(library, id);
    expect(await library.staged.count()).toBe(0);
  });

  test('an import whose page was killed is emptied at the next start, a living one is not', async () => {
    await library.staged.add({ import: 'killed', articles: [] });
    const { id } = await preview(file('https://a.example/1\n'));
    expect(await discardLeftovers(library)).toBe(1);
    expect(await commitImport(library, id)).toEqual({ added: 1, merged: 0 });
  });
});

const ours = (...articles: unknown[]) => JSON.stringify({ format: 'readout-library', version: 1, articles });
const good = (more = {}) => ({
  url: 'https://a.example/a',
  title: 'Good',
  html: '<p>Good 5%</p>',
  text: 'Good 5%',
  savedAt: 1790000000000,
  tags: ['a'],
  ...more,
});
const utf16 = (text: string) =>
  new Uint8Array(Uint16Array.from(`\ufeff${text}`, (char) => char.charCodeAt(0)).buffer);

describe('hostile files', () => {
  test.each<[string, File, string]>([
    ['cut off', file(ours(good()).slice(0, -9)), 'damaged'],
    ['of another kind', file('{"format":"other","articles":"none","version":"1"}'), 'unknown'],
    ['of a newer version', file(ours(good()).replace('"version":1', '"version":999')), 'newer'],
    [
      'without a version that is a number',
      file(ours(good()).replace('"version":1', '"version":"1"')),
      'damaged',
    ],
    ['nested beyond measure', file('['.repeat(100_000) + ']'.repeat(100_000)), 'unknown'],
    [
      'of our kind, nested beyond measure',
      file(ours(good()).replace('"a"]', `${'['.repeat(5000)}`)),
      'damaged',
    ],
    ['of bytes', file(new Uint8Array(2048).map((_, n) => n % 251)), 'unknown'],
    [
      'a zip by its first letters alone',
      file(new Uint8Array(512).map((_, n) => [0x50, 0x4b, 3, 4][n] ?? n % 256)),
      'unknown',
    ],
    [
      'in an old encoding',
      file(new Uint8Array([...'title,url\nG'].map((char) => char.charCodeAt(0)).concat(0xe1, 0x20))),
      'encoding',
    ],
    ['empty', file(''), 'unknown'],
    ['a zip cut off', file(zipSync({ 'part.csv': new Uint8Array(3000) }).slice(0, 90)), 'damaged'],
    ['a zip of nothing we know', file(zipSync({ 'a.txt': new TextEncoder().encode('hello') })), 'unknown'],
    [
      'a zip bomb',
      file(
        zipSync({ 'links.txt': new TextEncoder().encode(`https://a.example/\n${' '.repeat(30_000_000)}`) }),
      ),
      'bomb',
    ],
  ])('a file %s is refused as a whole', async (_, hostile, reason) => {
    await saveArticle(
      library,
      { url: 'https://a.example/mine', title: 'Mine', language: '', text: 'x', html: '' },
      [],
    );
    const found = preview(file(ours(good())), hostile);
    await expect(found).rejects.toMatchObject({ name: 'FileError', reason });
    expect(await library.articles.count()).toBe(1);
    expect(await library.staged.count()).toBe(0);
  });

  test('a file of 3 GB is refused before it is read', async () => {
    const huge = {
      size: 3 * 2 ** 30,
      name: 'huge.json',
      slice: () => {
        throw new Error('was read');
      },
    } as unknown as File;
    await expect(preview(huge)).rejects.toMatchObject({ reason: 'tooLarge' });
  });

  test('a file of 200 MB is read piece by piece, whatever it declares', { timeout: 60_000 }, async () => {
    const space = ' '.repeat(1_000_000);
    const declared = '"articleCount":5000000,"bytes":209715200';
    const huge = new File(
      [ours(good()).slice(0, -1), ...Array.from({ length: 200 }, () => space), `,${declared}}`],
      'huge',
    );
    await expect(importAll(huge)).rejects.toMatchObject({ reason: 'tooLarge' });
    expect(await importAll(file(ours(good()).replace('"articles"', `${declared},"articles"`)))).toMatchObject(
      { added: 1 },
    );
  });

  test('names that belong to prototypes are tags like others', async () => {
    const tags = ['__proto__', 'constructor', 'toString', '__proto__'];
    const polluted = ours(good({ tags })).replace(
      '{"url"',
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"url"',
    );
    await importAll(file(polluted.replace('"version":1', '"version":1,"__proto__":{"polluted":1}')));
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    expect((await rows())[0]?.tags).toEqual(['__proto__', 'constructor', 'toString']);
    expect((await rows())[0]).not.toHaveProperty('polluted');
  });

  test('hostile HTML is made harmless, hostile titles stay text, hostile addresses are left out', async () => {
    const html =
      '<p onclick="x()">Hi<img src=x onerror="x()"><script>x()</script><iframe srcdoc="x"></iframe> <a href="/b">b</a><a href="java\tscript:x()">c</a></p>';
    const { skipped, added } = await importAll(
      file(
        ours(
          good({ html, text: undefined, title: '<img src=x onerror=x()>' }),
          good({ url: 'javascript:x()' }),
          good({ url: 'data:text/html,x' }),
        ),
      ),
    );
    expect(added).toBe(1);
    expect(skipped.map(({ skipped, row }) => [skipped, row])).toEqual([
      ['badAddress', 2],
      ['badAddress', 3],
    ]);
    const [row] = await rows();
    expect(row?.title).toBe('<img src=x onerror=x()>');
    const body = await library.bodies.get(row?.id ?? 0);
    expect(body?.html).toBe('<p>Hi <a href="https://a.example/b">b</a><a>c</a></p>');
    expect(body?.text).toBe('Hi bc');
  });

  test('records of wrong types are refused with their number, or repaired: a time that is none is now', async () => {
    const bad = [null, [], 'x', 42, {}, { url: 1, title: {}, html: [], savedAt: 'yesterday' }];
    const odd = [
      good({ url: 'https://a.example/n', savedAt: 'INFINITE', tags: 'nolist' }),
      good({ url: 'https://a.example/neg', savedAt: -8640000000000001, tags: [1, null, {}] }),
    ];
    const done = await importAll(file(ours(...bad, ...odd, good(), good()).replace('"INFINITE"', '1e309')));
    expect(done).toMatchObject({ added: 3, merged: 1, doubles: 1 });
    expect(done.skipped.map(({ skipped, row }) => [row, skipped])).toEqual([
      [1, 'badRow'],
      [2, 'badRow'],
      [3, 'badRow'],
      [4, 'badRow'],
      [5, 'noAddress'],
      [6, 'noAddress'],
    ]);
    const repaired = (await rows()).filter(({ url }) => /\/n/u.test(url));
    expect(repaired).toMatchObject([
      { savedAt: NOW, tags: [] },
      { savedAt: NOW, tags: [] },
    ]);
  });

  test('figures of another text, or of no shape of ours, are found anew', async () => {
    const text = 'Giá gạo tăng 4,2% trong tháng 10.';
    const bad = [
      {
        quantity: { kind: 'percent', unit: '%' },
        label: 'x',
        score: 1,
        why: {},
        mentions: [{ start: 5, end: 9e9 }],
      },
    ];
    await importAll(file(ours(good({ text, html: '', figures: bad }))));
    const [row] = await rows();
    const body = await library.bodies.get(row?.id ?? 0);
    expect(body?.figures[0]?.mentions[0]?.text).toContain('4,2%');
  });

  test('whether the figures are of a first part alone is as the file says where it brings them, else found anew', async () => {
    const html = '';
    const url = (n: number) => `https://a.example/part-${n}`;
    const records = [
      good({ html, url: url(1), figures: [], isPartial: true }),
      good({ html, url: url(2), figures: [], isPartial: false }),
      // Without figures of its own.
      good({ html, url: url(3), isPartial: true }),
      good({ html, url: url(4), text: 'Gạo tăng 5%, và nhiều hơn nữa.' }),
    ];
    const figuresOf = ({ text }: Article) => ({ figures: [], partial: text.includes('nhiều hơn') });
    await takeOver(
      await readImport(library, [file(ours(...records))], { ...tools, figuresOf }, { now: NOW }),
    );
    const partial = (await library.articles.toArray()).map((row) => [row.url.at(-1), row.isPartial]);
    expect(Object.fromEntries(partial)).toEqual({ 1: true, 2: undefined, 3: undefined, 4: true });
  });

  test.each([
    ['UTF-16 with its mark', utf16],
    ['UTF-8 with its mark', (text: string) => new TextEncoder().encode(`\ufeff${text}`)],
  ])('%s is read', async (_, encode) => {
    await importAll(file(encode(ours(good({ title: 'BOM tiếng Việt: tăng 5%' })))));
    expect(await rows()).toMatchObject([{ title: 'BOM tiếng Việt: tăng 5%' }]);
  });

  test('HTML nested beyond measure costs no more than its article', { timeout: 60_000 }, async () => {
    const html = `${'<b>'.repeat(9000)}5%`;
    const done = await importAll(
      file(ours(good({ html, text: undefined }), good({ url: 'https://a.example/2' }))),
    );
    expect(done).toMatchObject({ added: 1, skipped: [{ skipped: 'unreadable', row: 1 }] });
    // Many paragraphs, closed or not, are long, not deep.
    const long = `<div>${'<p>Một <b>hai</b> 5%<br>'.repeat(600)}</div>`;
    expect(await importAll(file(ours(good({ html: long, text: undefined }))))).toMatchObject({ added: 1 });
  });
});
