/** One line of text of at most 500 characters; undefined for an address, for what is no text and for nothing. */
export function plainText(value: unknown): string | undefined {
  if (typeof value !== 'string' || /^\s*https?:/u.test(value)) return undefined;
  return oneLine(unescaped(value).replace(/<[^>]{1,200}>/gu, ''));
}

/** Text as it stands, in one line of at most 500 characters; undefined for nothing. */
export function oneLine(text: string | null | undefined): string | undefined {
  return text?.replace(/\s+/gu, ' ').trim().slice(0, 500) || undefined;
}

const ENTITIES: Record<string, string> = {
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  lt: '<',
  gt: '>',
  '#39': "'",
  '#039': "'",
};

/** JSON-LD often holds text escaped once too often. */
function unescaped(text: string): string {
  return text
    .replace(/&(amp|quot|apos|nbsp|lt|gt|#0?39);/gu, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(/&#(x?[\da-f]{2,5});/giu, (whole, code: string) => {
      const value = /^x/iu.test(code) ? Number.parseInt(code.slice(1), 16) : Number(code);
      return value > 31 && value < 0xd800 ? String.fromCharCode(value) : whole;
    });
}
