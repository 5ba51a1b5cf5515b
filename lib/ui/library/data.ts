import type { View } from '../../library/query.ts';

export interface Counted {
  name: string;
  count: number;
}
export interface Facets {
  views: Record<View, number>;
  tags: Counted[];
  sites: Counted[];
  languages: Counted[];
}
