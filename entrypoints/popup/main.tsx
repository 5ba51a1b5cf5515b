import { render } from 'preact';
import { drawBySettings } from '../../lib/ui/start.ts';
import { Popup } from './Popup.tsx';
import { readAsked } from './read.ts';

// The page is asked before anything is drawn.
const reading = readAsked(location.search);
const root = document.getElementById('app');
drawBySettings((start) => root && render(<Popup {...start} reading={reading} />, root));
