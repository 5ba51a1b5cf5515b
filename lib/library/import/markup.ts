/** A tag of a bookmarks file, with the text that stands between it and the next tag. */
export interface Tag {
  /** In lower case; closing tags begin with `/`. */
  name: string;
  attribute: (name: string) => string;
  text: string;
}

/** `<A HREF="…" ADD_DATE=1>`, not `a < b`; a `>` inside quotes belongs to the tag. */
const TAG = /<(\/?[a-z][a-z0-9]{0,15})((?:"[^"]*"|'[^']*'|[^"'<>])*)>([^<]*)/giu;
const ATTRIBUTE = /([a-z][a-z0-9_-]{0,40})\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/giu;
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/giu;
const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
/** Characters without one whole tag: no bookmarks file. */
const MAX_TAG = 4_000_000;

/**
 * The tags of a bookmarks file, which is too loose for an XML parser and, with its icons, too large to become a
 * DOM: a flat list of tags is all that its readers need.
 */
export async function* tagsOf(chunks: AsyncIterable<string>): AsyncGenerator<Tag> {
  let rest = '';
  for await (const chunk of chunks) {
    rest = (rest + chunk).slice(-MAX_TAG);
    // What follows the last `<` may go on in the next chunk.
    const end = rest.lastIndexOf('<');
    yield* tagsIn(rest.slice(0, Math.max(0, end)));
    rest = rest.slice(Math.max(0, end));
  }
  yield* tagsIn(rest);
}

function* tagsIn(html: string): Generator<Tag> {
  for (const [, name = '', attributes = '', text = ''] of html.matchAll(TAG)) {
    yield {
      name: name.toLowerCase(),
      attribute: (wanted) => attributeOf(attributes, wanted),
      text: withoutEntities(text).replace(/\s+/gu, ' ').trim(),
    };
  }
}

function attributeOf(attributes: string, wanted: string): string {
  for (const [, name, double, single, bare] of attributes.matchAll(ATTRIBUTE)) {
    if (name?.toLowerCase() === wanted) return withoutEntities(double ?? single ?? bare ?? '');
  }
  return '';
}

function withoutEntities(text: string): string {
  return text.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name) return NAMED[name.toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
