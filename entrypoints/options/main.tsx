import { render } from 'preact';
import { openLibrary } from '../../lib/library/database.ts';
import { emptyOldBin } from '../../lib/library/edit.ts';
import { uiLanguage, uiTexts } from '../../lib/ui/texts/index.ts';
import { Library } from './Library.tsx';

const language = uiLanguage();
const texts = uiTexts(language);
document.documentElement.lang = language;
document.title = `${texts.library} – ${texts.appName}`;
const root = document.getElementById('app');
const library = openLibrary();
if (root) render(<Library library={library} texts={texts} language={language} />, root);
// A library that cannot be opened says so in the list; the bin waits for another day.
emptyOldBin(library).catch(() => {});
