import { keyFigures } from '../../figures/index.ts';
import type { ExportTools } from '../../library/export/exporter.ts';
import type { ImportTools } from '../../library/import/prepare.ts';
import { cleanForeign } from '../../page/foreign.ts';
import type { Texts } from '../texts/index.ts';

/** What an import needs of the rooms that the library does not know. */
export const importTools: ImportTools = { clean: cleanForeign, figuresOf: keyFigures };

/** What an export needs of them, with headings in the interface's language. */
export function exportTools({ transfer }: Texts): ExportTools {
  return { clean: cleanForeign, words: transfer.words };
}
