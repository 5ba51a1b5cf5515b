import { browser } from 'wxt/browser';
import { askTab } from './asked.ts';

// The page reads itself while the rest of the popup is loaded.
const asked = askTab(location.search);
import('./draw.tsx').then(({ draw }) => draw(asked), tellMissing);

/** Without the code that draws, the first frame would stand for ever. */
function tellMissing() {
  const status = document.querySelector('[role="status"]');
  if (status) status.textContent = browser.i18n.getMessage('notLoaded');
  for (const shape of document.querySelectorAll('.skeleton')) shape.remove();
  document.querySelector('main')?.setAttribute('aria-busy', 'false');
}
