/** The room that the library takes. */
export interface StorageUse {
  /** Bytes used by the library, as the browser estimates. */
  used: number;
  /** Has the browser promised not to clear it when space runs short? */
  kept: boolean;
}

/** How much room the library takes; undefined where the browser does not tell. */
export async function storageUse(manager = globalThis.navigator?.storage): Promise<StorageUse | undefined> {
  if (!manager?.estimate) return undefined;
  const [{ usage = 0 }, kept] = await Promise.all([manager.estimate(), isKept(manager)]);
  return { used: usage, kept };
}

const asked = new WeakMap<StorageManager, Promise<boolean>>();

/**
 * Asks the browser to keep the library when space runs short, unless it does already; false where it does not promise.
 * A page asks once: every asking may be a question to the reader.
 */
export async function keepStorage(manager = globalThis.navigator?.storage): Promise<boolean> {
  if (!manager) return false;
  const answer = asked.get(manager) ?? ask(manager);
  asked.set(manager, answer);
  return answer;
}

async function ask(manager: StorageManager): Promise<boolean> {
  if (await isKept(manager)) return true;
  // A browser that keeps nothing at all refuses with an error instead of an answer.
  return (await manager.persist?.().catch(() => false)) ?? false;
}

async function isKept(manager: StorageManager | undefined): Promise<boolean> {
  return (await manager?.persisted?.().catch(() => false)) ?? false;
}
