import { render } from 'preact';
import { drawBySettings } from '../../lib/ui/start.ts';
import { Welcome } from './Welcome.tsx';

const root = document.getElementById('app');
drawBySettings((start) => root && render(<Welcome {...start} />, root));
