import type { View } from '../query.ts';
import type { Catalog } from './catalog.ts';
import type { Test } from './filters.ts';

/** A value of a filter, and how many articles have it. */
export interface Facet {
  value: string;
  count: number;
}

/** What stands beside a list to narrow it. */
export interface Facets {
  tags: Facet[];
  sites: Facet[];
  /** Primary subtags: `vi`, `en`. */
  languages: Facet[];
  views: Record<View, number>;
}

/** The values of the columns with their counts among the articles that pass, the most frequent first. */
export function countFacets({ columns }: Catalog, passes: Test): Omit<Facets, 'views'> {
  const count = { tags: tally(), sites: tally(), languages: tally() };
  for (let at = 0; at < columns.ids.length; at += 1) {
    if (!passes(at)) continue;
    count.tags.add(columns.tags[at] as number);
    count.sites.add(columns.site[at] as number);
    count.languages.add(columns.language[at] as number);
  }
  const { names } = columns;
  return {
    tags: count.tags.facets(names, '\n'),
    sites: count.sites.facets(names),
    languages: count.languages.facets(names),
  };
}

function tally() {
  const counts = new Map<number, number>();
  return {
    add: (name: number) => counts.set(name, (counts.get(name) ?? 0) + 1),
    facets(names: string[], separator?: string): Facet[] {
      const byValue = new Map<string, number>();
      for (const [name, count] of counts)
        for (const value of separator ? (names[name] ?? '').split(separator) : [names[name] ?? ''])
          if (value !== '') byValue.set(value, (byValue.get(value) ?? 0) + count);
      const facets = [...byValue].map(([value, count]) => ({ value, count }));
      return facets.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
    },
  };
}
