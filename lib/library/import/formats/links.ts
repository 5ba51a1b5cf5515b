import type { ImportedItem, Importer } from '../importer.ts';
import type { Source } from '../source.ts';

/** One address a line, with its title behind a bar where there is one: `https://… | Title`. */
export const links: Importer = {
  name: 'links',
  detects: ({ head }) => {
    const lines = head.split(/\r?\n|\r/u).filter((line) => line.trim());
    // The last line may be cut.
    const whole = lines.length > 1 ? lines.slice(0, -1) : lines;
    return whole.length > 0 && whole.filter(isLink).length >= whole.length / 2;
  },
  read,
};

async function* read(source: Source): AsyncGenerator<ImportedItem> {
  let rest = '';
  for await (const chunk of source.text()) {
    const lines = (rest + chunk).split(/\r?\n|\r/u);
    rest = lines.pop() ?? '';
    for (const line of lines) if (line.trim()) yield itemOf(line.trim());
  }
  if (rest.trim()) yield itemOf(rest.trim());
}

function isLink(line: string): boolean {
  return /^\s*https?:\/\/\S/iu.test(line);
}

function itemOf(line: string): ImportedItem {
  if (!isLink(line)) return { skipped: 'badAddress', what: line.slice(0, 120) };
  const [, url = '', title] = /^(\S+)(?:\s+\|?\s*(.*))?$/u.exec(line) ?? [];
  return { url, title };
}
