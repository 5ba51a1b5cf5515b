import type { ArticleRow } from '../types.ts';

/** The site of an article as lists and filters name it: its own name, else its host. */
export function siteOf({ site, url }: Pick<ArticleRow, 'site' | 'url'>): string {
  return site || hostOf(url);
}

/** "daily.example" of "https://www.daily.example/a"; empty where there is no address. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./u, '') : '';
}
