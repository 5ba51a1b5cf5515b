const ASCII = /^[\0-\x7f]*$/u;

/** Lower case without accents, đ as d: "Đường" → "duong". */
export function fold(text: string): string {
  const low = text.toLowerCase();
  if (ASCII.test(low)) return low;
  return low
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .replaceAll('đ', 'd');
}
