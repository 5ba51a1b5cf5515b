const DAY = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?(?:T|$)/u;

/** The first moment of "2025", "2025-03" or "2025-03-04" where the reader is, in milliseconds since 1970. */
export function dayStart(text: string): number | undefined {
  const found = DAY.exec(text);
  if (!found) return undefined;
  return new Date(Number(found[1]), Number(found[2] ?? 1) - 1, Number(found[3] ?? 1)).getTime();
}

/** The first moment after it. */
export function dayEnd(text: string): number | undefined {
  const found = DAY.exec(text);
  if (!found) return undefined;
  const [year, month, day] = found.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  if (year === undefined) return undefined;
  if (month === undefined) return new Date(year + 1, 0, 1).getTime();
  return new Date(year, day === undefined ? month : month - 1, day === undefined ? 1 : day + 1).getTime();
}
