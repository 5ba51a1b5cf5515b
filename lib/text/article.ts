import type { Article } from '../types.ts';

/** An article that is text alone, in NFC and well-formed: selected text, a line of a benchmark. */
export function textArticle(text: string, language: string, title = ''): Article {
  return {
    url: '',
    title,
    html: '',
    text: text.replaceAll('\0', '').toWellFormed().normalize('NFC'),
    language,
  };
}
