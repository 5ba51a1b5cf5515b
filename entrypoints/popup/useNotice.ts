import { useEffect, useState } from 'preact/hooks';

/** A sentence for the reader. */
export interface Notice {
  text: string;
  /** Something did not work. */
  warn?: boolean;
}

const TOLD_MS = 5000;

/** What came of the last thing done. What was done is told and goes; what did not work stays until something else is done. */
export function useNotice() {
  const [notice, setNotice] = useState<Notice>();
  useEffect(() => {
    if (!notice || notice.warn) return;
    const timer = setTimeout(() => setNotice(undefined), TOLD_MS);
    return () => clearTimeout(timer);
  }, [notice]);
  return [notice, setNotice] as const;
}
