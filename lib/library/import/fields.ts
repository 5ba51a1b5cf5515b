/** The string, or undefined when it is none or blank. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** The strings of a list; of a list of objects their names, as some exports write tags: `[{"label": "news"}]`. */
export function textsOf(value: unknown, name = 'label'): string[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: unknown) => {
    const text = typeof item === 'object' && item !== null ? (item as Record<string, unknown>)[name] : item;
    return textOf(text) ?? [];
  });
}

/** Yes in the ways exports write it: true, 1, "1", "true", "True". */
export function isYes(value: unknown): boolean {
  return value === true || value === 1 || (typeof value === 'string' && /^(?:1|true|yes)$/iu.test(value));
}

/** A share of 1, from a share or from percent ("0.35", 86); undefined when it is no number. */
export function shareOf(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() ? Number(value) : value;
  if (typeof number !== 'number' || !(number >= 0)) return undefined;
  return Math.min(1, number > 1 ? number / 100 : number);
}
