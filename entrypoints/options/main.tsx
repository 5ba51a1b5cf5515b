import { render } from 'preact';
import { openLibrary } from '../../lib/library/database.ts';
import { emptyOldBin } from '../../lib/library/edit.ts';
import { saveSettings } from '../../lib/settings.ts';
import { LibraryPage } from '../../lib/ui/library/LibraryPage.tsx';
import { drawBySettings } from '../../lib/ui/start.ts';
import { Settings } from './Settings.tsx';

const root = document.getElementById('app');
const library = openLibrary();
drawBySettings((start) => {
  const page = (
    <LibraryPage {...start} library={library} change={saveSettings}>
      {(page) => page === 'settings' && <Settings {...start} />}
    </LibraryPage>
  );
  if (root) render(page, root);
});
// When nothing else is to do. A library that cannot be opened says so in the list; the bin waits for another day.
requestIdleCallback(() => emptyOldBin(library).catch(() => {}));
