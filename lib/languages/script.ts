/** Letters that texts of a language are written in, for those that a reading of words does not know. */
const SCRIPTS: [tag: string, letters: RegExp][] = [
  ['ko', /[가-힣]/gu],
  ['ja', /[ぁ-ヺ]/gu],
  ['zh', /[㐀-鿿]/gu],
  ['ru', /[а-яё]/giu],
  ['ar', /[ء-ي]/gu],
  ['el', /[α-ωά-ώ]/giu],
  ['he', /[א-ת]/gu],
  ['hi', /[ऀ-ॿ]/gu],
  ['bn', /[ঀ-৿]/gu],
  ['th', /[ก-๛]/gu],
];
/** The same where letters of their own tell languages of one script apart; '' for one that is not told. */
const APART: Record<string, [tag: string, letters: RegExp][]> = {
  zh: [['ja', /[ぁ-ヺ]/u]],
  ru: [
    ['uk', /[їєґ]/iu],
    ['', /[ђјљњћџўқғұәөү]|^[^ыэ]*$/iu],
  ],
  ar: [['', /[پچژگٹڈڑ]/u]],
};
/** Letters looked at. */
const SAMPLE = 2000;

/** The BCP 47 tag of the language in whose script most of a text is written; '' for Latin letters and for others. */
export function languageOfScript(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const written = (letters: RegExp) => sample.match(letters)?.length ?? 0;
  const counts = SCRIPTS.map(([tag, letters]) => [tag, written(letters)] as const);
  const [tag, most] = counts.reduce((a, b) => (b[1] > a[1] ? b : a));
  if (most <= written(/[a-z\u00c0-\u024f\u1e00-\u1eff]/giu)) return '';
  return APART[tag]?.find(([, letters]) => letters.test(sample))?.[0] ?? tag;
}
