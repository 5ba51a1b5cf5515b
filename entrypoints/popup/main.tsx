import { render } from 'preact';
import { drawBySettings } from '../../lib/ui/start.ts';
import { Popup } from './Popup.tsx';

const root = document.getElementById('app');
drawBySettings((start) => root && render(<Popup {...start} />, root));
