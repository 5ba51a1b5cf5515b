import { render } from 'preact';
import { type Library, openLibrary } from '../../lib/library/database.ts';
import { discardLeftovers } from '../../lib/library/import/leftovers.ts';
import { emptyOldBin } from '../../lib/library/remove.ts';
import { keepStorage } from '../../lib/library/storage.ts';
import { saveSettings } from '../../lib/settings.ts';
import { later } from '../../lib/ui/later.tsx';
import { LibraryPage } from '../../lib/ui/library/LibraryPage.tsx';
import { drawBySettings } from '../../lib/ui/start.ts';
import { BackupReminder } from '../../lib/ui/transfer/BackupReminder.tsx';
import { Interrupted } from '../../lib/ui/transfer/Interrupted.tsx';

const Transfer = later(async () => (await import('../../lib/ui/transfer/Transfer.tsx')).Transfer);
const Settings = later(async () => (await import('./Settings.tsx')).Settings);

const root = document.getElementById('app');
const library = openLibrary();
// What fails here fails below as well, and is told there.
library.open().catch(() => {});
const left = whenIdle(library);
drawBySettings((start) => {
  const shared = { ...start, library, change: saveSettings };
  const banner = (articles: number) => (
    <>
      <Interrupted left={left} texts={start.texts} />
      <BackupReminder {...shared} articles={articles} />
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

/** Answers how many articles an interrupted import had left over. A library that cannot be opened says so in the list; the rest waits for another day. */
function whenIdle(library: Library): Promise<number> {
  return new Promise((resolve) => {
    requestIdleCallback(() => {
      discardLeftovers(library).then(resolve, () => {});
      emptyOldBin(library).catch(() => {});
      // The extension has the permission, so that no browser asks the reader; what was refused stands in the settings.
      keepStorage();
    });
  });
}
