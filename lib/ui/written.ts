import { languageNamed } from '../languages/index.ts';
import { oncePer } from '../text/once-per.ts';
import { spellings } from '../text/pattern.ts';
import type { Quantity } from '../types.ts';

/** What is printed is written out whole; beyond these stands only the dust of binary fractions. */
const DIGITS = 15;

/** The quantity written out in the reader's own language: 4.37e9 USD → "4.370.000.000 USD"; a range as both ends. */
export function writtenOut(quantity: Quantity, language: string): string {
  const { kind, value, range, of } = quantity;
  const format = formatter(quantity, language);
  if (kind === 'score' && range) return range.map((side) => number(language).format(side)).join('–');
  if (kind === 'ratio' && value !== undefined && of)
    return `${number(language).format(value)}/${number(language).format(of)} = ${share(value / of, language)}`;
  if (range) return `${number(language).format(range[0])}–${format(range[1])}`;
  return value === undefined ? '' : format(value);
}

/** Does writing it out tell more than what is printed? "177" does not, "4,37 tỷ" does. */
export function tellsMore({ kind, value, of }: Quantity, printed: string, written: string): boolean {
  if (written === '') return false;
  // A measure whose unit has no name in the language: "1.2" tells less than "1,2 tạ mỗi ha".
  if (kind === 'measure' && !/\p{L}|[^\p{N}\p{P}\s]/u.test(written)) return false;
  if (of !== undefined) return true;
  // The same digits with the same signs between them say the same, as do "28.4" and "28.40"; "1,250" and "1.250" do not.
  const digits = (text: string) =>
    text
      .match(/\d(?:[\d.,]{0,40}\d)?/gu)
      ?.map((one) => one.replace(/([.,]\d)0$/u, '$1'))
      .join(' ') ?? '';
  return value !== undefined && digits(printed) !== digits(written);
}

function formatter({ kind, unit }: Quantity, language: string): (value: number) => string {
  const plain = number(language);
  if (kind === 'money' && unit) {
    const [currency = '', per] = unit.split('/');
    const money = currencies(language)(currency);
    const behind = per ? perNames(language)(per) : '';
    return (value) => money(value) + behind;
  }
  if (unit === '%') return (value) => percent(language).format(value / 100);
  if (kind === 'measure' && unit) return measures(language)(unit);
  const noun = kind === 'count' && unit ? ` ${unit}` : kind === 'multiple' ? '×' : '';
  return (value) => plain.format(value) + noun;
}

/** "/kg", "/tấn", "/month"; empty for a unit that nobody names in the language. */
function perName(unit: string, language: string): string {
  const name = intlName(unit, language) ?? ownName(unit, language);
  return name ? `/${name}` : '';
}

/** Times are named in full, since "mth" is no word; of measures the signs are better known than the names. */
const TIMES = new Set(['second', 'minute', 'hour', 'day', 'week', 'month', 'year']);
const displayOf = (unit: string) => (TIMES.has(unit) ? 'long' : 'short');

function intlName(unit: string, language: string): string | undefined {
  try {
    const format = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: displayOf(unit) });
    return format.formatToParts(1).find(({ type }) => type === 'unit')?.value;
  } catch {
    return undefined;
  }
}

/** The first spelling of a unit in the words of the language: "tấn". */
function ownName(unit: string, language: string): string | undefined {
  const pipe = languageNamed(language)?.units[unit];
  return pipe && spellings(pipe)[0];
}

function share(value: number, language: string): string {
  return roughly(language).format(value);
}

function currencyFormat(currency: string, language: string): (value: number) => string {
  const options: Intl.NumberFormatOptions = {
    ...{ style: 'currency', currency },
    ...{ maximumFractionDigits: 20, trailingZeroDisplay: 'stripIfInteger' },
  };
  try {
    const format = new Intl.NumberFormat(language, options);
    const parts = format.formatToParts(1);
    const sign = parts.findIndex(({ type }) => type === 'currency');
    // Behind the number a code reads better than a sign with letters in it: "5 USD", not "5 US$".
    const isClumsy = sign > 0 && /\p{L}/u.test(parts[sign]?.value ?? '');
    const best = isClumsy ? new Intl.NumberFormat(language, { ...options, currencyDisplay: 'code' }) : format;
    return (value) => best.format(Number(value.toPrecision(DIGITS)));
  } catch {
    return (value) => `${number(language).format(value)} ${currency}`;
  }
}

/** `Intl` names the units it knows in every language; others only a language whose words do not bend is trusted with. */
function measureFormat(unit: string, language: string): (value: number) => string {
  const plain = number(language);
  try {
    const intl = unit.replace('/', '-per-');
    const unitDisplay = displayOf(unit);
    const format = new Intl.NumberFormat(language, {
      ...{ style: 'unit', unit: intl, unitDisplay, maximumSignificantDigits: DIGITS },
    });
    return (value) => format.format(value);
  } catch {
    const [first = '', per] = unit.split('/');
    const name = languageNamed(language)?.plural === '' && ownName(first, language);
    return (value) => plain.format(value) + (name ? ` ${name}${per ? perNames(language)(per) : ''}` : '');
  }
}

// A card is drawn in less time than its formatters of `Intl` are made.
const number = oncePer(
  (language: string) => new Intl.NumberFormat(language, { maximumSignificantDigits: DIGITS }),
);
const percent = oncePer(
  (language: string) =>
    new Intl.NumberFormat(language, { style: 'percent', maximumSignificantDigits: DIGITS }),
);
const roughly = oncePer(
  (language: string) => new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 2 }),
);
const perNames = oncePer((language: string) => oncePer((unit: string) => perName(unit, language)));
const currencies = oncePer((language: string) => oncePer((code: string) => currencyFormat(code, language)));
const measures = oncePer((language: string) => oncePer((unit: string) => measureFormat(unit, language)));
