import type { Quantity } from '../types.ts';

/** The quantity written out in the reader's own language: 4.37e9 USD → "4.370.000.000 US$"; a range as both ends. */
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
export function tellsMore({ value, of }: Quantity, printed: string, written: string): boolean {
  if (written === '') return false;
  if (of !== undefined) return true;
  // The same digits with the same signs between them say the same; "1,250" and "1.250" do not.
  const digits = (text: string) => text.match(/\d(?:[\d.,]{0,40}\d)?/gu)?.join(' ') ?? '';
  return value !== undefined && digits(printed) !== digits(written);
}

function formatter({ kind, unit }: Quantity, language: string): (value: number) => string {
  const plain = number(language);
  if (kind === 'money' && unit) {
    const [currency = '', per] = unit.split('/');
    const money = currencyFormat(currency, language);
    const behind = per ? perName(per, language) : '';
    return (value) => money(value) + behind;
  }
  if (unit === '%') return (value) => share(value / 100, language);
  if (kind === 'measure' && unit) return measureFormat(unit, language);
  const noun = kind === 'count' && unit ? ` ${unit}` : kind === 'multiple' ? '×' : '';
  return (value) => plain.format(value) + noun;
}

/** "/kilogram"; a unit that `Intl` does not know has an English name alone. */
function perName(unit: string, language: string): string {
  try {
    const format = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' });
    const name = format.formatToParts(1).find(({ type }) => type === 'unit')?.value;
    return name ? `/${name}` : '';
  } catch {
    return language.startsWith('en') ? `/${unit.replaceAll('-', ' ')}` : '';
  }
}

function number(language: string) {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 6 });
}

function share(value: number, language: string): string {
  return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 2 }).format(value);
}

function currencyFormat(currency: string, language: string): (value: number) => string {
  try {
    const format = new Intl.NumberFormat(language, {
      ...{ style: 'currency', currency, minimumFractionDigits: 0, maximumFractionDigits: 4 },
    });
    return (value) => format.format(value);
  } catch {
    return (value) => `${number(language).format(value)} ${currency}`;
  }
}

/** `Intl` names the units it knows in every language; the others are named as CLDR does, in English. */
function measureFormat(unit: string, language: string): (value: number) => string {
  try {
    const intl = unit.replace('/', '-per-');
    const format = new Intl.NumberFormat(language, {
      ...{ style: 'unit', unit: intl, unitDisplay: 'long', maximumFractionDigits: 6 },
    });
    return (value) => format.format(value);
  } catch {
    const plain = number(language);
    return (value) => plain.format(value);
  }
}
