import { useTitle } from '../useTitle.ts';
import { Backup } from './Backup.tsx';
import { Export } from './Export.tsx';
import { Import } from './Import.tsx';
import type { BackupProps } from './useBackup.ts';

export interface TransferProps extends BackupProps {
  /** The articles to export, where some are chosen. */
  selection?: number[];
}

/** Into the library and out of it. */
export function Transfer({ page, ...props }: TransferProps & { page: 'import' | 'export' }) {
  const { transfer, appName } = props.texts;
  useTitle(page === 'import' ? transfer.importTitle : transfer.exportTitle, appName);
  return (
    <div class="transfer">
      {page === 'import' ? <Import {...props} /> : <Export {...props} />}
      {page === 'export' && <Backup {...props} />}
    </div>
  );
}
