/** "Đường", "2024", "người-đọc" as two; runs of letters and digits. */
const RUN = /[\p{L}\p{N}][\p{L}\p{N}\p{M}’']{0,79}/gu;
/** Letters of scripts written without spaces; Korean has spaces. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Made for the first text that needs it: an import of thousands of links spent a tenth of its time on making them. */
let segmenter: Intl.Segmenter | undefined;

/** How many words a text has: syllables in Vietnamese, by the browser's dictionary where no spaces part them. */
export function countWords(text: string): number {
  let words = 0;
  for (const [run] of text.matchAll(RUN)) {
    if (!UNSPACED.test(run)) {
      words += 1;
      continue;
    }
    segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
    for (const { isWordLike } of segmenter.segment(run)) words += isWordLike ? 1 : 0;
  }
  return words;
}
