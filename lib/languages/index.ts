import { en } from './en.ts';
import type { Language } from './language.ts';
import { vi } from './vi.ts';

export const languages = { en, vi } satisfies Record<string, Language>;

/** Letters that hardly any language but Vietnamese has. */
const VIETNAMESE = /[ơưđạảấầẩẫậắằẳẵặẹẻẽếềểễệịỉọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/giu;

/** The language of a BCP 47 tag; the text decides when it plainly disagrees or the tag is not known. */
export function languageFor(tag: string, text = ''): Language {
  const sample = text.slice(0, 4000);
  const share = (sample.match(VIETNAMESE)?.length ?? 0) / Math.max(1, sample.length);
  if (share > 0.05) return vi;
  const known = languages[tag.slice(0, 2).toLowerCase() as keyof typeof languages] as Language | undefined;
  return known === undefined || (known === vi && sample.length > 200 && share < 0.01) ? en : known;
}

export type { Language };
