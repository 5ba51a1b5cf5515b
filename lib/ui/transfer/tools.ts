import type { ExportTools } from '../../library/export/exporter.ts';
import { cleanForeign } from '../../page/foreign.ts';
import type { Texts } from '../texts/index.ts';

/** What an export needs of them, with headings in the interface's language. */
export function exportTools({ transfer }: Texts): ExportTools {
  return { clean: cleanForeign, words: transfer.words };
}
