import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { openZip } from '../../lib/library/import/zip.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const LONG = 'giá gạo tăng '.repeat(20_000);

/** The zip as a view; an end record without a comment is its last 22 bytes. */
function zipOf(files: Record<string, string>, level: 0 | 6 = 6): DataView<ArrayBuffer> {
  const packed = zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, encode(text)])),
    {
      level,
    },
  );
  return new DataView(packed.slice().buffer);
}

/** The names and texts of a zip, or why it is refused. */
async function read(bytes: DataView<ArrayBuffer>): Promise<[string, string][] | string> {
  try {
    const texts: [string, string][] = [];
    for (const entry of await openZip(new Blob([bytes.buffer]))) {
      const decoder = new TextDecoder();
      let text = '';
      for await (const chunk of entry.bytes()) text += decoder.decode(chunk, { stream: true });
      texts.push([entry.name, text]);
    }
    return texts;
  } catch (error) {
    return (error as { reason: string }).reason;
  }
}

/** Where the directory begins. */
const directoryOf = (zip: DataView) => zip.getUint32(zip.byteLength - 6, true);

test.each([0, 6] as const)('what was packed at level %i is read', async (level) => {
  const files = { 'a.txt': LONG, 'b/ć.txt': '', 'c.txt': '5%' };
  expect(await read(zipOf(files, level))).toEqual(Object.entries(files));
});

test('names that lead out of the zip, and those of folders, are left out', async () => {
  const names = [
    '../a',
    'a/../../b',
    '/etc/a',
    'C:\\a',
    'a\\..\\b',
    '__MACOSX/a',
    'folder/',
    '..a',
    'a..b/c',
  ];
  const found = await read(zipOf(Object.fromEntries(names.map((name) => [name, 'x']))));
  expect(found).toEqual([
    ['..a', 'x'],
    ['a..b/c', 'x'],
  ]);
});

test('a zip with a comment is read', async () => {
  const zip = new Uint8Array(zipOf({ a: 'x' }).buffer);
  const longer = new DataView(new Uint8Array([...zip, ...encode('comment')]).buffer);
  longer.setUint16(zip.length - 2, 7, true);
  expect(await read(longer)).toEqual([['a', 'x']]);
});

const DAMAGE: [what: string, damage: (zip: DataView) => void, reason: string][] = [
  ['an unknown method', (zip) => zip.setUint16(directoryOf(zip) + 10, 12, true), 'damaged'],
  ['a declared size too small', (zip) => zip.setUint32(directoryOf(zip) + 24, 5, true), 'damaged'],
  ['a declared size too great', (zip) => zip.setUint32(directoryOf(zip) + 24, 9e6, true), 'damaged'],
  [
    'a declared size beyond measure',
    (zip) => zip.setUint32(directoryOf(zip) + 24, 2 ** 31, true),
    'tooLarge',
  ],
  ['packed bytes beyond the end', (zip) => zip.setUint32(directoryOf(zip) + 20, 1e9, true), 'damaged'],
  ['a file beyond the end', (zip) => zip.setUint32(directoryOf(zip) + 42, 1e9, true), 'damaged'],
  ['no head of its file', (zip) => zip.setUint32(0, 0, true), 'damaged'],
  ['no head in its directory', (zip) => zip.setUint32(directoryOf(zip), 0, true), 'damaged'],
  ['a name beyond its directory', (zip) => zip.setUint16(directoryOf(zip) + 28, 6e4, true), 'damaged'],
  ['more files than there are', (zip) => zip.setUint16(zip.byteLength - 12, 9, true), 'damaged'],
  ['a directory beyond measure', (zip) => zip.setUint32(zip.byteLength - 10, 2 ** 30, true), 'damaged'],
  ['no end record', (zip) => zip.setUint32(zip.byteLength - 22, 0, true), 'damaged'],
  ['packed bytes that are none', (zip) => zip.setUint32(40, 0xffffffff, true), 'damaged'],
];

test.each(DAMAGE)('%s refuses the zip', async (_, damage, reason) => {
  const zip = zipOf({ 'a.txt': LONG });
  damage(zip);
  expect(await read(zip)).toBe(reason);
});

test.each([1, 3])('cut off after %i quarters it is damaged', async (quarters) => {
  const zip = zipOf({ 'a.txt': LONG });
  expect(await read(new DataView(zip.buffer.slice(0, (zip.byteLength * quarters) / 4)))).toBe('damaged');
});

test('much made of little is refused', async () => {
  expect(await read(zipOf({ 'a.txt': ' '.repeat(2 ** 24) }))).toBe('bomb');
});

test('what is no zip is unknown', async () => {
  expect(await read(new DataView(encode('{"a": 1, "b": 2, "c": 3, "d": 4, "e": 5}').slice().buffer))).toBe(
    'unknown',
  );
});
