import { type Block, isHeading, isMainHeading } from '../blocks/block.ts';
import type { Layout } from '../blocks/layout.ts';
import { squeezed } from '../text.ts';
import { bylineOf } from './byline.ts';
import { linkedData } from './linked.ts';
import { metaOf } from './meta.ts';
import type { HeadedPage, PageFacts } from './page.ts';
import { publishedOf } from './published.ts';
import { titleOf } from './title.ts';

/** What is known of an article besides its text. */
export interface Metadata {
  title: string;
  /** The block of the headline, -1 where none is. */
  headline: number;
  byline?: string;
  site?: string;
  published?: string;
  language: string;
  /** The article's text, where the page states it for machines. */
  body?: string;
  /** The address that the page calls its own. */
  canonical?: string;
}

/** What the page says of itself in JSON-LD, meta elements and around its headline, judged by what the reader sees. */
export function readMetadata(document: Document, layout: Layout, url = ''): Metadata {
  const linked = linkedData(document);
  const meta = metaOf(document);
  const site = meta.first('og:site_name', 'application-name') ?? linked.site;
  const language =
    document.querySelector('html')?.getAttribute('lang')?.trim() ||
    meta.first('og:locale', 'content-language')?.replace('_', '-') ||
    '';
  const facts: PageFacts = { document, url, site, language, meta, linked, layout };
  const title = titleOf(facts);
  const headline = headlineAt(layout, title);
  const page: HeadedPage = { ...facts, title, headline };
  return {
    ...{ title, headline, site, language },
    byline: bylineOf(page),
    published: publishedOf(page),
    body: linked.body,
    canonical: canonicalOf(document, url),
  };
}

function canonicalOf(document: Document, url: string): string | undefined {
  const stated =
    document.querySelector('link[rel="canonical" i]')?.getAttribute('href') ??
    document.querySelector('meta[property="og:url" i]')?.getAttribute('content');
  return stated && URL.canParse(stated, url) ? new URL(stated, url).href : undefined;
}

/**
 * The block of the headline: an h1 with its words, alone or among more, or a lower heading, else the first h1, else any
 * line with them; -1 for none.
 */
function headlineAt({ blocks }: Layout, title: string): number {
  const line = squeezed(title);
  const isShort = ({ letters }: Block) => letters <= 2 * line.length;
  const isTitle = (block: Block) => isShort(block) && squeezed(block.text) === line;
  const ways = [
    (block: Block) => isMainHeading(block) && isTitle(block),
    (block: Block) => isMainHeading(block) && line !== '' && squeezed(block.text).includes(line),
    (block: Block) => isHeading(block) && isTitle(block),
    isMainHeading,
    isTitle,
  ];
  return ways.map((way) => blocks.findIndex(way)).find((at) => at >= 0) ?? -1;
}
