import { render } from 'preact';
import { uiLanguage, uiTexts } from '../../lib/ui/texts/index.ts';
import { Popup } from './Popup.tsx';

const language = uiLanguage();
document.documentElement.lang = language;
const root = document.getElementById('app');
if (root) render(<Popup texts={uiTexts(language)} language={language} />, root);
