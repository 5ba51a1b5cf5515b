import type { Library } from '../database.ts';

const PREFIX = 'readout-import-';
const release = new Map<string, () => void>();

/** Says to other pages that this import goes on here; a page that is gone says it no more. */
export function holdImport(id: string): void {
  navigator.locks.request(PREFIX + id, () => new Promise<void>((resolve) => release.set(id, resolve)));
}

/** The import is over. */
export function releaseImport(id: string): void {
  release.get(id)?.();
  release.delete(id);
}

/** Empties the waiting room of imports whose page was closed or killed; the number of them. */
export async function discardLeftovers(library: Library): Promise<number> {
  const imports = await library.staged.orderBy('import').uniqueKeys();
  const { held = [] } = await navigator.locks.query();
  const alive = new Set(held.map(({ name }) => name));
  const left = imports.map(String).filter((id) => !alive.has(PREFIX + id));
  await library.staged.where('import').anyOf(left).delete();
  return left.length;
}
