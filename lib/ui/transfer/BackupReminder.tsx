import { isBackupDue, PUT_OFF } from '../../library/backup/due.ts';
import { showCount } from '../format.ts';
import { Progress } from './Progress.tsx';
import { type BackupProps, useBackup } from './useBackup.ts';

/** Over the list once a backup is due: make one, be asked later, or never. Nothing at other times. */
export function BackupReminder({ articles, ...props }: BackupProps & { articles: number }) {
  const { texts, language, settings, change } = props;
  const { transfer } = texts;
  const { task, cancel, told, start } = useBackup(props);
  if (told) {
    return (
      <p class="notice reminder" role="status">
        {told}
      </p>
    );
  }
  if (!isBackupDue(settings, articles, Date.now())) return null;
  const count = transfer.articles(showCount(articles, language), articles === 1);
  return (
    <aside class="notice reminder" aria-label={transfer.backupTitle}>
      <p role={task.problem ? 'alert' : undefined}>{task.problem || transfer.remind(count)}</p>
      {task.share !== undefined ? (
        <Progress {...{ texts, share: task.share }} words={transfer.backingUp} onCancel={cancel} />
      ) : (
        <p class="actions">
          <button type="button" class="button primary" onClick={start}>
            {transfer.backUp}
          </button>
          <button
            type="button"
            class="button"
            onClick={() => change({ backupPutOffUntil: Date.now() + PUT_OFF })}
          >
            {transfer.later}
          </button>
          <button type="button" class="text-button" onClick={() => change({ backupReminder: false })}>
            {transfer.never}
          </button>
        </p>
      )}
    </aside>
  );
}
