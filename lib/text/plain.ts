/** Digits of any script but Latin, spaces and hyphens of any width, full-width forms. */
const ODD = /[^\P{Nd}0-9]|[\u00a0\u2000-\u200a\u202f\u3000\u2010\u2011\u2212\uff01-\uff5e]/gu;

/** The text in lower case with ASCII digits, plain spaces and hyphens; every offset stays what it was. */
export function plain(text: string): string {
  const lower = text.toLowerCase();
  const even =
    lower.length === text.length
      ? lower
      : Array.from({ length: text.length }, (_, at) => lowerAt(text, at)).join('');
  return even.replace(ODD, simple);
}

function lowerAt(text: string, at: number): string {
  const unit = text.charAt(at);
  const lower = unit.toLowerCase();
  return lower.length === 1 ? lower : unit;
}

function simple(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  if (char.length > 1) return char;
  if (/\p{Nd}/u.test(char)) return String(digitOf(code));
  if (code >= 0xff01) return String.fromCharCode(code - 0xfee0).toLowerCase();
  return code === 0x2010 || code === 0x2011 || code === 0x2212 ? '-' : ' ';
}

/** Decimal digits stand in runs of ten, from zero. */
function digitOf(code: number): number {
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return value;
}
