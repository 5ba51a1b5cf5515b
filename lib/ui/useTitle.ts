import { useEffect } from 'preact/hooks';

/** The title of the tab: "Headline – Readout". */
export function useTitle(words: string, appName: string): void {
  useEffect(() => {
    document.title = words ? `${words} – ${appName}` : appName;
  }, [words, appName]);
}
