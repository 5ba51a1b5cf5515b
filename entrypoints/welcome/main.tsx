import { render } from 'preact';
import { loadSettings } from '../../lib/settings.ts';
import { chosenLanguage, uiTexts } from '../../lib/ui/texts/index.ts';
import { Welcome } from './Welcome.tsx';

const { uiLanguage } = await loadSettings();
const language = chosenLanguage(uiLanguage);
document.documentElement.lang = language;
const root = document.getElementById('app');
if (root) render(<Welcome texts={uiTexts(language)} />, root);
