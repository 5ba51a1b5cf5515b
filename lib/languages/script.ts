type Letters = readonly [tag: string, letters: RegExp];

const KANA = /[ぁ-ヺ]/gu;
/** Scripts, each with the language that most texts in it have; '' for Latin, whose languages are told by their words. */
const SCRIPTS: Letters[] = [
  ['', /[a-z\u00c0-\u024f\u1e00-\u1eff]/giu],
  ['ko', /[가-힣]/gu],
  ['ja', KANA],
  ['zh', /[㐀-鿿]/gu],
  ['ru', /[а-яё]/giu],
  ['ar', /[ء-ي]/gu],
  ['el', /[α-ωά-ώ]/giu],
  ['he', /[א-ת]/gu],
  ['hi', /[ऀ-ॿ]/gu],
  ['bn', /[ঀ-৿]/gu],
  ['th', /[ก-๛]/gu],
];
/** Signs that only some languages of a script have, first those of the one that it is where there are none of them. */
const APART: Record<string, Letters[]> = {
  zh: [
    ['zh', /[的了在是和]/gu],
    ['ja', KANA],
  ],
  ru: [
    ['', /[ђјљњћџўқғұәөү]/giu],
    ['ru', /[ыэё]/giu],
    ['uk', /[їєґ]/giu],
  ],
  ar: [
    ['ar', /[ةىأإ]/gu],
    ['', /[پچژگٹڈڑ]/gu],
  ],
};
/** Letters looked at. */
const SAMPLE = 2000;

/** The BCP 47 tag of the language in whose script most of a text is written; '' for Latin letters and for others. */
export function languageOfScript(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const counted = ([tag, letters]: Letters) => [tag, sample.match(letters)?.length ?? 0] as const;
  const most = (all: Letters[]) => all.map(counted).reduce((a, b) => (b[1] > a[1] ? b : a))[0];
  const tag = most(SCRIPTS);
  return APART[tag] ? most(APART[tag]) : tag;
}
