import { render } from 'preact';
import { openLibrary } from '../../lib/library/database.ts';
import { uiLanguage, uiTexts } from '../../lib/ui/texts/index.ts';
import { Library } from './Library.tsx';

const language = uiLanguage();
const texts = uiTexts(language);
document.documentElement.lang = language;
document.title = `${texts.library} – ${texts.appName}`;
const root = document.getElementById('app');
if (root) render(<Library library={openLibrary()} texts={texts} language={language} />, root);
