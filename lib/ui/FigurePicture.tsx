import { differenceOf } from '../figures/difference.ts';
import type { Figure, Quantity } from '../types.ts';
import { Icon } from './Icon.tsx';
import type { Texts } from './texts/index.ts';
import { writtenOut } from './written.ts';

interface Props {
  figure: Figure;
  texts: Texts;
  language: string;
}

/** A bar for a share of a whole, an arrow for a change between two levels; nothing where a picture would only decorate. */
export function FigurePicture({ figure, texts, language }: Props) {
  if (figure.from) {
    const told = toldChange(figure.from.quantity, figure.quantity, texts, language);
    return told ? (
      <span class="figure-pair">
        <Icon name={told.change} />
        {[texts.pairFrom(figure.from.text), ...told.steps].join(' · ')}
      </span>
    ) : null;
  }
  const part = share(figure);
  if (part === undefined) return null;
  return <progress class="figure-bar" max={1} value={part} aria-hidden="true" />;
}

/** "+77 USD/tấn", "+13.3%"; shares differ by percentage points, which are not mixed with percent. */
function toldChange(from: Quantity, to: Quantity, texts: Texts, language: string) {
  const difference = differenceOf(from, to);
  if (!difference?.change) return undefined;
  const { change, absolute, relative } = difference;
  const sign = change === 'up' ? '+' : '−';
  const written = sign + writtenOut(absolute, language);
  const percent =
    relative === undefined
      ? []
      : [sign + writtenOut({ kind: 'percent', value: round(relative), unit: '%' }, language)];
  const step = absolute.unit === 'pp' ? texts.points(written, absolute.value === 1) : written;
  return { change, steps: [step, ...percent] };
}

function round(percent: number): number {
  return Math.round(percent * 10) / 10;
}

/** The share that a bar can show, 0 to 1. A rise by 4 % is no share of anything. */
function share({ quantity: { kind, unit, value, of, change } }: Figure): number | undefined {
  if (value === undefined || value < 0 || change !== undefined) return undefined;
  if (kind === 'ratio' && of) return Math.min(1, value / of);
  if (kind === 'percent' && unit === '%' && value <= 100) return value / 100;
  return undefined;
}
