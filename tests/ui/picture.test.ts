import { expect, test } from 'vitest';
import type { Figure, Quantity } from '../../lib/types.ts';
import { FigurePicture } from '../../lib/ui/FigurePicture.tsx';
import { uiTexts } from '../../lib/ui/texts/index.ts';

const percent = (value: number): Quantity => ({ kind: 'percent', value, unit: '%' });

test.each([
  ['from 5% · +1 percentage point', 5, 6, 'en'],
  ['from 5% · −2.5 percentage points', 5, 2.5, 'en'],
  ['từ 5% · +1 điểm phần trăm', 5, 6, 'vi'],
] as const)('%s', (told, from, to, language) => {
  const level = { text: `${from}%`, quantity: percent(from) };
  const figure = { quantity: percent(to), from: level } as Figure;
  const picture = FigurePicture({ figure, texts: uiTexts(language), language });
  expect(picture?.props.children).toContain(told);
});
