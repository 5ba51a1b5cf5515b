import type { Block, Container } from './block.ts';

/** For each block, the share of the page's prose that has the same home, or a home of the same name. */
export interface Homes {
  shares: Map<Block, number>;
  likes: Map<Block, number>;
}

/** Containers that belong to the text itself. */
const INNER = /^(?:UL|OL|LI|DL|DD|BLOCKQUOTE|FIGURE|H[1-6]|P)$/u;

/** Where the blocks live: the nearest container that is no list and no quote. */
export function homesOf(blocks: Block[], prose: number[]): Homes {
  const total = Math.max(
    1,
    prose.reduce((sum, value) => sum + value, 0),
  );
  const byHome = new Map<Container, number>();
  const byName = new Map<string, number>();
  const names = new Map<Container, string>();
  blocks.forEach((block, at) => {
    const home = homeOf(block);
    const name = names.get(home) ?? nameOf(home);
    names.set(home, name);
    byHome.set(home, (byHome.get(home) ?? 0) + (prose[at] ?? 0));
    byName.set(name, (byName.get(name) ?? 0) + (prose[at] ?? 0));
  });
  const shares = new Map<Block, number>();
  const likes = new Map<Block, number>();
  for (const block of blocks) {
    const home = homeOf(block);
    shares.set(block, (byHome.get(home) ?? 0) / total);
    likes.set(block, (byName.get(names.get(home) ?? '') ?? 0) / total);
  }
  return { shares, likes };
}

function homeOf({ parent }: Block): Container {
  let home = parent;
  while (INNER.test(home.tag) && home.parent) home = home.parent;
  return home;
}

/** What tells like containers: tag and class. */
export function nameOf({ tag, element }: Container): string {
  return `${tag}.${element.getAttribute('class') ?? ''}`;
}
