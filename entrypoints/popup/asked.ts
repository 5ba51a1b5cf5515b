import { activeTab, languageInTab, readTab, type TabResult, tabById } from '../tab/read.ts';

/** What is asked of the tab, each answered when the page is that far. */
export interface Asked {
  /** The language that the page names, '' when none, long before it is read; undefined where it may not be. */
  language: Promise<string | undefined>;
  result: Promise<TabResult>;
  isPrivate: Promise<boolean>;
}

/** Asks the tab for its article: that of the popup's address, `?tab=12`, or the active one. Small, since nothing waits for more. */
export function askTab(search: string): Asked {
  const id = Number(new URLSearchParams(search).get('tab') ?? 0);
  const found = id > 0 ? tabById(id) : activeTab();
  const language = found.then((tab) => {
    performance.mark('ask');
    return tab && languageInTab(tab.id);
  });
  const result = found.then(readTab);
  return { language, result, isPrivate: found.then((tab) => tab?.incognito ?? false) };
}
