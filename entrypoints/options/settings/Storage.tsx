import { useEffect, useState } from 'preact/hooks';
import { showDate, showSize } from '../../../lib/ui/reading.ts';
import type { Texts } from '../../../lib/ui/texts/index.ts';

interface Props {
  texts: Texts;
  language: string;
  /** Milliseconds since 1970; 0: never. */
  lastBackupAt: number;
}

/** How much the library takes, and when it was last backed up. */
export function Storage({ texts, language, lastBackupAt }: Props) {
  const words = texts.preferences;
  const [used, setUsed] = useState<number>();
  useEffect(() => {
    navigator.storage.estimate().then(({ usage }) => setUsed(usage));
  }, []);
  return (
    <dl class="facts">
      <div>
        <dt>{words.storageUsed}</dt>
        <dd>{used === undefined ? '…' : showSize(used, language)}</dd>
      </div>
      <div>
        <dt>{words.lastBackup}</dt>
        <dd>{lastBackupAt ? showDate(lastBackupAt, language) : words.never}</dd>
      </div>
    </dl>
  );
}
