import { showDate } from '../format.ts';
import { Progress } from './Progress.tsx';
import { type BackupProps, useBackup } from './useBackup.ts';

/** The whole library in one file, when it was last made, and the way back. */
export function Backup(props: BackupProps) {
  const { texts, language, settings } = props;
  const { transfer } = texts;
  const { task, cancel, told, start } = useBackup(props);
  const last = settings.lastBackupAt;
  return (
    <section aria-labelledby="backup-title">
      <h2 id="backup-title">{transfer.backupTitle}</h2>
      <p>{transfer.backupIntro}</p>
      {task.problem && (
        <p class="notice warn" role="alert">
          {task.problem}
        </p>
      )}
      {task.share === undefined ? (
        <p class="actions">
          <button type="button" class="button" id="backup-go" onClick={start}>
            {transfer.backUp}
          </button>
          <a href="#/import">{transfer.restore}</a>
          <span class="meta">{last ? transfer.lastBackup(showDate(last, language)) : transfer.noBackup}</span>
        </p>
      ) : (
        <Progress {...{ texts, share: task.share }} words={transfer.backingUp} onCancel={cancel} />
      )}
      <p class="meta">{transfer.restoreHint}</p>
      <p role="status" id="backup-done">
        {told}
      </p>
    </section>
  );
}
