/** Letters of a tag. */
export const MAX_TAG = 60;

/** A tag as kept, of what was typed: "#Kinh  tế " → "Kinh tế"; empty where no tag was typed. */
export function tagOf(typed: string): string {
  const line = typed
    .normalize('NFC')
    .toWellFormed()
    .replace(/[\s,]{1,60}/gu, ' ');
  return [...line.replace(/^[#\s]{1,60}/u, '')].slice(0, MAX_TAG).join('').trim();
}
