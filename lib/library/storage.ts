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

/** Asks the browser to keep the library when space runs short, unless it does already; false where it does not promise. */
export async function keepStorage(manager = globalThis.navigator?.storage): Promise<boolean> {
  if (await isKept(manager)) return true;
  // A browser that keeps nothing at all refuses with an error instead of an answer.
  return (await manager?.persist?.().catch(() => false)) ?? false;
}

async function isKept(manager: StorageManager | undefined): Promise<boolean> {
  return (await manager?.persisted?.().catch(() => false)) ?? false;
}
