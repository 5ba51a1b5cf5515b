import { render } from 'preact';
import { openLibrary } from '../../lib/library/database.ts';
import { emptyOldBin } from '../../lib/library/edit.ts';
import { discardLeftovers } from '../../lib/library/import/leftovers.ts';
import { keepStorage } from '../../lib/library/storage.ts';
import { saveSettings } from '../../lib/settings.ts';
import { LibraryPage } from '../../lib/ui/library/LibraryPage.tsx';
import { drawBySettings } from '../../lib/ui/start.ts';
import { BackupReminder } from '../../lib/ui/transfer/BackupReminder.tsx';
import { Interrupted } from '../../lib/ui/transfer/Interrupted.tsx';
import { Transfer } from '../../lib/ui/transfer/Transfer.tsx';
import { Settings } from './Settings.tsx';

const root = document.getElementById('app');
const library = openLibrary();
// When nothing else is to do. A library that cannot be opened says so in the list; the rest waits for another day.
const left = new Promise<number>((resolve) => {
  requestIdleCallback(() => {
    discardLeftovers(library).then(resolve, () => {});
    emptyOldBin(library).catch(() => {});
    // The extension has the permission, so that no browser asks the reader; what was refused stands in the settings.
    keepStorage();
  });
});
drawBySettings((start) => {
  const shared = { ...start, library, change: saveSettings };
  const banner = (
    <>
      <Interrupted left={left} texts={start.texts} />
      <BackupReminder {...shared} />
    </>
  );
  const page = (
    <LibraryPage {...shared} banner={banner}>
      {(page, chosen) => {
        if (page === 'settings') return <Settings {...start} />;
        if (page !== 'import' && page !== 'export') return null;
        return <Transfer key={page} {...shared} page={page} selection={chosen} />;
      }}
    </LibraryPage>
  );
  if (root) render(page, root);
});
