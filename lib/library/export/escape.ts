/** Text as it stands in HTML, also between double quotes. */
export function htmlText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Text as one line of Markdown that means nothing but itself: no link, no HTML, no formula, no heading. */
export function markdownText(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return inertMarkdown(line.replace(/[\\`*_{}[\]()|#~>]/gu, '\\$&'));
}

/** What Markdown escaping leaves alive: `$3 … $5` becomes a formula, `<b>` HTML, `https://…` a link in many readers. */
export function inertMarkdown(markdown: string): string {
  return markdown
    .replace(/[$<]/gu, '\\$&')
    .replace(/&(?=#?[\da-z]{1,31};)/giu, '\\&')
    .replaceAll('://', '\\://')
    .replace(/(www)\./giu, '$1\\.');
}

/** A string of YAML: JSON's strings are YAML's, and letters that turn the reading direction are written out. */
export function yamlText(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
