import { useEffect, useState } from 'preact/hooks';
import { keepStorage, type StorageUse, storageUse } from '../../../lib/library/storage.ts';
import { showDate, showSize } from '../../../lib/ui/format.ts';
import type { Texts } from '../../../lib/ui/texts/index.ts';

interface Props {
  texts: Texts;
  language: string;
  /** Milliseconds since 1970; 0: never. */
  lastBackupAt: number;
}

/** How much the library takes, whether the browser promises to keep it, and when it was last backed up. */
export function Storage({ texts, language, lastBackupAt }: Props) {
  const words = texts.preferences;
  const [use, setUse] = useState<StorageUse>();
  useEffect(() => {
    keepStorage()
      .then(() => storageUse())
      // A courtesy: where the browser does not tell, nothing is shown.
      .then(setUse, () => {});
  }, []);
  return (
    <dl class="facts">
      <div>
        <dt>{words.storageUsed}</dt>
        <dd>{use ? showSize(use.used, language) : '…'}</dd>
      </div>
      {use && (
        <div>
          <dt>{words.kept}</dt>
          <dd id="kept">{use.kept ? words.isKept : words.isNotKept}</dd>
        </div>
      )}
      <div>
        <dt>{words.lastBackup}</dt>
        <dd>
          {lastBackupAt ? showDate(lastBackupAt, language) : words.never}
          <a href="#/export">{words.backUpNow}</a>
        </dd>
      </div>
    </dl>
  );
}
