export interface StorageUse {
  /** Bytes used by the library, as the browser estimates. */
  used: number;
  /** Bytes the browser would give; undefined where it does not tell. */
  quota?: number;
  /** Has the browser promised not to clear it when space runs short? */
  kept: boolean;
}

/** How much room the library takes; undefined where the browser does not tell. */
export async function storageUse(manager = globalThis.navigator?.storage): Promise<StorageUse | undefined> {
  if (!manager?.estimate) return undefined;
  const [{ usage = 0, quota }, kept] = await Promise.all([manager.estimate(), manager.persisted()]);
  return { used: usage, quota, kept };
}

/** Asks the browser to keep the library when space runs short; false where it does not promise. */
export async function keepStorage(manager = globalThis.navigator?.storage): Promise<boolean> {
  return (await manager?.persist?.()) ?? false;
}
