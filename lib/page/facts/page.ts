import type { Layout } from '../blocks/layout.ts';
import type { Linked } from './linked.ts';
import type { Meta } from './meta.ts';

/** Where the facts of an article are looked for. */
export interface PageFacts {
  document: Document;
  url: string;
  /** The site's name and the page's language, as it states them; '' for no language. */
  site: string | undefined;
  language: string;
  meta: Meta;
  linked: Linked;
  layout: Layout;
}

/** The same, once the headline is known: what is printed of an article stands near it. */
export interface HeadedPage extends PageFacts {
  title: string;
  /** The block of the headline, -1 where none is. */
  headline: number;
}
