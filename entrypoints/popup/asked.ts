import { activeTab, readTab, type TabResult, tabById } from '../tab/read.ts';

/** What the tab has answered. */
export interface Asked {
  result: TabResult;
  isPrivate: boolean;
}

/** Asks the tab for its article: that of the popup's address, `?tab=12`, or the active one. Small, since nothing waits for more. */
export async function askTab(search: string): Promise<Asked> {
  const id = Number(new URLSearchParams(search).get('tab') ?? 0);
  const tab = id > 0 ? await tabById(id) : await activeTab();
  performance.mark('ask');
  return { result: await readTab(tab), isPrivate: tab?.incognito ?? false };
}
