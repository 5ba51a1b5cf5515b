import type { Language } from '../../languages/index.ts';
import { spellings } from '../../text/pattern.ts';

/** The words that end a counted noun: little words of every kind but those that open one, and the verbs among them. */
export function nounStops({ nounStops, classifiers, ...language }: Language): string[] {
  const { labelEdges, binders, determiners, clauses, relatives = '', joiners, bounds, changes } = language;
  const around = [bounds, changes].flatMap((table) => Object.values(table));
  const opens = new Set(classifiers && spellings(classifiers));
  return [nounStops, labelEdges, binders, determiners, clauses, relatives, joiners, ...around]
    .flatMap(spellings)
    .filter((word) => !opens.has(word));
}
