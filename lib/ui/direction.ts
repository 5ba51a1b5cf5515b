const RIGHT_TO_LEFT = new Set('ar arc ckb dv fa he iw ks ps sd syr ug ur yi'.split(' '));

/** The direction an article is set in; left to its first letters where its language does not tell. */
export function directionOf(language: string): 'rtl' | 'ltr' | 'auto' {
  const [code = '', script = ''] = language.toLowerCase().split('-');
  if (!code) return 'auto';
  if (script === 'latn') return 'ltr';
  return RIGHT_TO_LEFT.has(code) || script === 'arab' || script === 'hebr' ? 'rtl' : 'ltr';
}

/** What an element says of the language that its text is in. */
export function inLanguage(language: string) {
  return { lang: language || undefined, dir: directionOf(language) };
}
