import { loadSettings } from '../../lib/settings.ts';
import { chosenLanguage } from '../../lib/ui/texts/language.ts';
import { menuTexts } from '../../lib/ui/texts/menu.ts';
import { askTab } from './asked.ts';

// The page reads itself while the rest of the popup is loaded.
const asked = askTab(location.search);
import('./draw.tsx').then(({ draw }) => draw(asked), tellMissing);

/** Without the code that draws, the first frame would stand for ever. */
async function tellMissing() {
  const settings = await loadSettings().catch(() => undefined);
  const language = chosenLanguage(settings?.uiLanguage ?? 'auto');
  const status = document.querySelector('[role="status"]');
  document.documentElement.lang = language;
  if (status) status.textContent = menuTexts(language).notDrawn;
  for (const shape of document.querySelectorAll('.skeleton')) shape.remove();
  document.querySelector('main')?.setAttribute('aria-busy', 'false');
}
