import type { languages } from '../../../lib/languages/index.ts';
import type { Corpus } from './corpus.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { pt } from './pt.ts';
import { vi } from './vi.ts';

/** Every language has its corpus. */
export const corpora: Record<keyof typeof languages, Corpus> = { de, en, es, fr, pt, vi };
