import { useState } from 'preact/hooks';
import type { Library } from '../../library/database.ts';
import type { Settings } from '../../settings.ts';
import { showCount } from '../format.ts';
import type { Texts } from '../texts/index.ts';
import { download } from './download.ts';
import { useTask } from './useTask.ts';

export interface BackupProps {
  library: Library;
  texts: Texts;
  language: string;
  settings: Settings;
  change: (changes: Partial<Settings>) => Promise<void>;
}

/** Backs the library up into a download, and remembers when. */
export function useBackup({ library, texts, language, settings, change }: BackupProps) {
  const { task, run, cancel } = useTask(texts);
  const [told, setTold] = useState('');
  const start = async () => {
    setTold('');
    const file = await run(async (signal, report) => {
      const { writeBackup } = await import('../../library/backup/write.ts');
      return writeBackup(library, settings, { signal, onProgress: (share) => report(share, 0) });
    });
    if (!file) return;
    download(file.blob, file.name);
    // Told when it is kept: a page may be closed as soon as it says that all is done.
    await change({ lastBackupAt: Date.now(), backupPutOffUntil: 0 });
    const { articles } = file.counts;
    const count = texts.transfer.articles(showCount(articles, language), articles === 1);
    setTold(texts.transfer.backedUp(count, file.name));
  };
  return { task, cancel, told, start };
}
