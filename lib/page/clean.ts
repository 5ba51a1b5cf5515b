import { ADDRESSES, ALLOWED_ADDRESS, ALLOWED_ATTRIBUTES, ALLOWED_TAGS } from './allowed.ts';

/** `<td colspan="2">`, `</td>`; not `<td colspan=2>`, which no browser writes. */
const TAG = /<\/?([a-z][a-z0-9]{0,12})((?: [a-z]{1,12}="[^"]{0,8000}"){0,12})>/gu;
const ATTRIBUTE = / ([a-z]{1,12})="([^"]{0,8000})"/gu;

/**
 * The article's HTML where it is just what our sanitiser lets through, else its text as paragraphs. For a service
 * worker, which has no DOM to sanitise with: a browser writes a DOM out in one exact way, and whatever was
 * written otherwise was not written by our sanitiser.
 */
export function cleanHtml({ html, text }: { html: string; text: string }): string {
  return isClean(html) ? html : paragraphs(text);
}

/** Is there nothing in it but the tags, attributes and addresses that the sanitiser lets through? */
export function isClean(html: string): boolean {
  let allowed = true;
  const rest = html.replace(TAG, (_, name: string, attributes: string) => {
    allowed &&= ALLOWED_TAGS.has(name) && [...attributes.matchAll(ATTRIBUTE)].every(isAllowed);
    return '';
  });
  return allowed && !rest.includes('<');
}

function isAllowed([, name = '', value = '']: RegExpMatchArray): boolean {
  return ALLOWED_ATTRIBUTES.has(name) && (!ADDRESSES.includes(name) || ALLOWED_ADDRESS.test(value));
}

function paragraphs(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return escaped
    .split('\n\n')
    .map((block) => `<p>${block}</p>`)
    .join('');
}
