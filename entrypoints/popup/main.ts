import { askTab } from './asked.ts';

// The page reads itself while the rest of the popup is loaded.
const asked = askTab(location.search);
import('./draw.tsx').then(({ draw }) => draw(asked));
