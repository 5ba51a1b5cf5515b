import type { Language } from '../languages/index.ts';
import type { Mention, Quantity, Sentence } from '../types.ts';
import { grammarOf } from './grammar.ts';
import { findMentions } from './mentions.ts';
import { round } from './numeral.ts';

/** A header or note that says what the bare numbers below it are told in: "Kim ngạch (triệu USD)", "Đơn vị: tấn". */
const HEADER = /\(([^()\d]{1,24})\)\s*$/u;
const LONGEST_CELL = 80;

/** Cells come one by one, each a sentence of its own; numbers take the unit of their column's header. */
export class TableUnits {
  readonly #language: Language;
  readonly #region: string;
  #units: Quantity[] = [];
  /** Numbers since the last cell in words: the place in the row. */
  #column = 0;

  constructor(language: Language, region: string) {
    this.#language = language;
    this.#region = region;
  }

  /** The mentions of the next sentence, bare cells with the unit of their header. */
  read(sentence: Sentence, mentions: Mention[]): Mention[] {
    const text = sentence.text.trim();
    const [cell] = mentions;
    const bare = cell?.text === text && cell.quantity.kind === 'count' && cell.quantity.unit === null;
    if (bare && cell) {
      const unit = this.#units.length === 1 ? this.#units[0] : this.#units[this.#column];
      this.#column += 1;
      return [unit ? inUnit(cell, unit) : cell];
    }
    const header = text.length <= LONGEST_CELL ? this.#headerUnit(text) : undefined;
    if (text.length > LONGEST_CELL || (header && this.#column > 0)) this.#units = [];
    if (header) this.#units.push(header);
    this.#column = 0;
    return mentions;
  }

  /** "triệu USD" as one of it: a million dollars. */
  #headerUnit(text: string): Quantity | undefined {
    const { unitNotes } = grammarOf(this.#language);
    const named = HEADER.exec(text)?.[1] ?? unitNotes.exec(text.toLowerCase())?.groups?.unit;
    if (!named) return undefined;
    const one = `1 ${named.trim()}`;
    const [mention] = findMentions(
      { start: 0, end: one.length, text: one },
      this.#language,
      this.#region,
    ).mentions;
    return mention?.text === one && mention.quantity.kind !== 'count' ? mention.quantity : undefined;
  }
}

function inUnit(cell: Mention, { kind, unit, value: one = 1 }: Quantity): Mention {
  const { value, range, ...rest } = cell.quantity;
  const times = (part: number) => round(part * one);
  return {
    ...cell,
    quantity: {
      ...rest,
      kind,
      unit,
      ...(range ? { range: [times(range[0]), times(range[1])] } : { value: times(value ?? 0) }),
    },
  };
}
