import type { Block, Container } from './block.ts';
import type { Role } from './roles.ts';

/** What a container hands down to what stands in it. */
export interface Inherited {
  roles: ReadonlySet<Role>;
  tags: ReadonlySet<string>;
  /** Containers around that are named as the story. */
  story: number;
}

const WATCHED = new Set(['FIGCAPTION', 'FOOTER', 'ASIDE', 'FIGURE', 'BLOCKQUOTE', 'HEADER', 'TABLE']);

/** Letters of a text, and the share of it that is links, which make it no menu whatever its name is. */
const TEXT = 1000;
const FEW_LINKS = 0.2;

/** The parts that an element plays: a large one names the page, not a part of it. */
export function partsOf({ tag, roles, letters, linked }: Block | Container, page: number): Role[] {
  if (letters >= 0.4 * page) return [];
  const isText = tag !== 'NAV' && letters >= TEXT && linked < FEW_LINKS * letters;
  return isText ? roles.filter((one) => one !== 'nav') : roles;
}

/** From what is no part, only that it is the story is handed down. */
export function handDown(container: Container, known: Map<Container, Inherited>, page: number): Inherited {
  const { parent, tag, roles } = container;
  const above = parent && known.get(parent);
  const own = partsOf(container, page).filter((one) => one !== 'story');
  return {
    roles: own.length > 0 ? new Set([...(above?.roles ?? []), ...own]) : (above?.roles ?? new Set()),
    tags: WATCHED.has(tag) ? new Set([...(above?.tags ?? []), tag]) : (above?.tags ?? new Set()),
    story: (above?.story ?? 0) + (roles.includes('story') ? 1 : 0),
  };
}
