import type { Container } from './block.ts';
import type { Role } from './roles.ts';

/** What a container hands down to what stands in it. */
export interface Inherited {
  roles: ReadonlySet<Role>;
  tags: ReadonlySet<string>;
  /** Containers around that are named as the story. */
  story: number;
}

const WATCHED = new Set(['FIGCAPTION', 'FOOTER', 'ASIDE', 'FIGURE', 'BLOCKQUOTE', 'HEADER']);

/** A large container names the page, not a part of it. */
export const isPart = ({ letters }: { letters: number }, page: number) => letters < 0.4 * page;

/** From what is no part, only that it is the story is handed down. */
export function handDown(container: Container, known: Map<Container, Inherited>, page: number): Inherited {
  const { parent, tag, roles } = container;
  const above = parent && known.get(parent);
  const own = isPart(container, page) ? roles.filter((one) => one !== 'story') : [];
  return {
    roles: own.length > 0 ? new Set([...(above?.roles ?? []), ...own]) : (above?.roles ?? new Set()),
    tags: WATCHED.has(tag) ? new Set([...(above?.tags ?? []), tag]) : (above?.tags ?? new Set()),
    story: (above?.story ?? 0) + (roles.includes('story') ? 1 : 0),
  };
}
