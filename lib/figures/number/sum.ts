import type { Part } from '../grammar/grammar.ts';

/** The parts of a number as they come: 2, thousand, 3, hundred. */
export class Sum {
  /** Closed by a scale of a thousand or more, each with its scale. */
  #closed: { value: number; scale: number }[] = [];
  #open: number | undefined;
  #last = 0;
  readonly #vigesimal: boolean;
  scale = 1;

  constructor(vigesimal: boolean, open: number | undefined) {
    this.#vigesimal = vigesimal;
    this.#open = open;
    this.#last = open ?? 0;
  }

  get value(): number {
    return this.#closed.reduce((sum, { value }) => sum + value, this.#open ?? 0);
  }

  /** Digits may go on from here: "2 million 500". */
  get scaled(): boolean {
    return this.#closed.length > 0 && this.#open === undefined;
  }

  /** What stands since the last scale of a thousand or more. */
  get open(): number | undefined {
    return this.#open;
  }

  /** Takes a part where it may follow; false where another number begins. */
  add({ value, scale }: Part, joined: boolean, contracted: boolean): boolean {
    return scale ? this.#multiply(value) : this.#plus(value, joined, contracted);
  }

  #plus(value: number, joined: boolean, contracted: boolean): boolean {
    const open = this.#open;
    if (open === undefined) this.#open = value;
    else if (value > 0 && value < this.#room(open)) this.#open = open + value;
    // "hai mốt"
    else if (contracted && this.#last > 1 && this.#last < 10) this.#open = open + 9 * this.#last + value;
    // einundzwanzig
    else if (joined && open % 10 > 0 && open % 100 < 10 && value % 10 === 0) this.#open = open + value;
    else return false;
    this.#last = value;
    this.scale = 1;
    return true;
  }

  /** How small the next addend must be. */
  #room(open: number): number {
    // "không trăm mười hai": no hundred, twelve
    if (open === 0) return this.scale === 100 ? 100 : 10;
    if (open % 100 === 0) return 100;
    if (this.#vigesimal && (open % 100 === 60 || open % 100 === 80)) return 20;
    return open % 10 === 0 ? 10 : 0;
  }

  #multiply(scale: number): boolean {
    if (scale < 1000) return this.#hundreds(scale);
    const less = this.#closed.filter((part) => part.scale < scale);
    const begun = less.length > 0 || this.#open !== undefined;
    const sum = begun ? less.reduce((total, { value }) => total + value, this.#open ?? 0) : 1;
    this.#closed = [...this.#closed.filter((part) => part.scale >= scale), { value: sum * scale, scale }];
    this.#open = undefined;
    this.scale *= scale;
    return true;
  }

  #hundreds(scale: number): boolean {
    // "quarante cents" are coins, since forty hundred are four thousand.
    if (scale === 100 && this.#open && this.#open % 10 === 0) return false;
    // "hai mươi", "three hundred and two dozen"
    const last = scale === 10 || (this.#open ?? 0) > 100 ? this.#last : (this.#open ?? 1);
    this.#open = (this.#open ?? last) + last * (scale - 1);
    this.#last = this.#open;
    this.scale = scale === 10 ? 1 : scale;
    return true;
  }
}
