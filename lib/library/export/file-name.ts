/** What Windows, macOS or Linux refuse in a name; controls; and letters that turn the reading direction. */
const UNSAFE = /[<>:"/\\|?*\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu;
/** Windows knows devices by these, whatever the extension. */
const RESERVED = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³]|conin\$|conout\$)(?=\.|$)/iu;
const MAX_LETTERS = 100;
/** Bytes of UTF-8, with room for a number and the extension under the 255 of most file systems. */
const MAX_BYTES = 200;

/** A safe name for a file, unlike every name in `taken`, to which it is added; `extension` without its dot. */
export function fileName(title: string, extension: string, taken: Set<string> = new Set()): string {
  const base = baseOf(title);
  let name = `${base}.${extension}`;
  // Windows and macOS tell no capitals from small letters.
  for (let n = 2; taken.has(name.toLowerCase()); n += 1) name = `${base} (${n}).${extension}`;
  taken.add(name.toLowerCase());
  return name;
}

function baseOf(title: string): string {
  const safe = title.normalize('NFC').toWellFormed().replace(UNSAFE, ' ').replace(/\s+/gu, ' ');
  // Windows drops dots and spaces at the end, others hide what begins with a dot.
  const trimmed = shortened(safe.replace(/^[. ]+/u, '')).replace(/[. ]+$/u, '');
  return RESERVED.test(trimmed) ? `_${trimmed}` : trimmed || 'article';
}

function shortened(name: string): string {
  let short = '';
  let bytes = 0;
  for (const { segment } of new Intl.Segmenter().segment(name.slice(0, 4 * MAX_LETTERS))) {
    bytes += new TextEncoder().encode(segment).length;
    if (short.length + segment.length > MAX_LETTERS || bytes > MAX_BYTES) break;
    short += segment;
  }
  return short;
}
