import { render } from 'preact';
import { drawBySettings } from '../../lib/ui/start.ts';
import type { Asked } from './asked.ts';
import { Popup } from './Popup.tsx';
import { readAsked } from './read.ts';

/** Draws the popup, and what the tab answers once it does. */
export function draw(asked: Asked): void {
  const reading = readAsked(asked, location.search);
  const root = document.getElementById('app');
  drawBySettings((start) => root && render(<Popup {...start} reading={reading} />, root));
}
