import { expect, test } from 'vitest';
import { hop } from '../../entrypoints/popup/keys.ts';
import { window } from './drawn.ts';

const card = (n: number) =>
  `<li><button class="figure-card" id="card${n}"></button><button id="tool${n}"></button></li>`;
window.document.body.innerHTML = `<ul>${card(1)}${card(2)}</ul>
  <summary id="more" tabindex="0"></summary><ul>${card(3)}${card(4)}</ul><button id="foot"></button>`;

test.each([
  ['the page', '', 1, 'card1'],
  ['the page', '', -1, 'card1'],
  ['a card', 'card1', 1, 'card2'],
  ['a card', 'card3', -1, 'card2'],
  ['a button of a card', 'tool2', 1, 'card3'],
  ['a button of a card', 'tool2', -1, 'card1'],
  ['what lies between cards', 'more', 1, 'card3'],
  ['what lies between cards', 'more', -1, 'card2'],
  ['the foot', 'foot', 1, 'card1'],
  ['the foot', 'foot', -1, 'card4'],
  ['the last card', 'card4', 1, 'card4'],
  ['the first card', 'card1', -1, 'card1'],
] as const)('from %s %s a step of %i goes to %s', (_, from, step, to) => {
  const { document } = window;
  (document.activeElement as HTMLElement | null)?.blur();
  if (from) document.getElementById(from)?.focus();
  hop(step);
  expect(document.activeElement?.id).toBe(to);
});
