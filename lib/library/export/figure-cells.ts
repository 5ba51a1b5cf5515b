import { toldFigure, type ValueWords } from '../../text/said.ts';
import type { Figure } from '../../types.ts';

/** A figure as a row of the tables in Markdown and HTML: its value as the card tells it, what it measures, its sentence. */
export function figureCells(
  figure: Figure,
  words: ValueWords,
): [value: string, measure: string, sentence: string] {
  const { label, period, mentions } = figure;
  return [toldFigure(figure, words), [label, period].filter(Boolean).join(', '), mentions[0].sentence.text];
}
