/** What the reminder goes by; times in milliseconds since 1970, 0 for never. */
export interface BackupState {
  backupReminder: boolean;
  lastBackupAt: number;
  backupPutOffUntil: number;
}

const FIRST_AT = 10;
const DAY = 86_400_000;
const MONTH = 30 * DAY;
/** How long "Later" lasts. */
export const PUT_OFF = 7 * DAY;

/** Should the reader be reminded? From the 10th article on, a month after the last backup, unless put off. */
export function isBackupDue(
  { backupReminder, lastBackupAt, backupPutOffUntil }: BackupState,
  articles: number,
  now: number,
): boolean {
  if (!backupReminder || articles < FIRST_AT || now < backupPutOffUntil) return false;
  return now - lastBackupAt >= MONTH;
}
