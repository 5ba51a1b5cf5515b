import type { ExportTools } from '../../library/export/exporter.ts';
import { cleanForeign } from '../../page/foreign.ts';
import type { Texts } from '../texts/index.ts';

/** What an export needs of them, with words in the interface's language. */
export function exportTools({ transfer, change, bound, pairFrom }: Texts): ExportTools {
  return { clean: cleanForeign, words: { ...transfer.words, change, bound, pairFrom } };
}
