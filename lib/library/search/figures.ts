/** ">5%", "177", "1.500", "<=2,5tỷ": a sign, a number and perhaps a unit. */
const ASKED = /^(<=|>=|<|>|=)?([\d.,]{1,20})\s?(\S{0,20})$/u;

export function isFigureSearch(text: string): boolean {
  return ASKED.test(text);
}
