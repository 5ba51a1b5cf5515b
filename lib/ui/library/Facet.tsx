import { useState } from 'preact/hooks';
import type { Facets } from '../../library/query.ts';
import { showCount } from '../format.ts';
import { useApp } from './app.ts';

/** How many values stand there at first. */
const FEW = 8;

interface FacetProps {
  title: string;
  values: Facets['tags'] | undefined;
  chosen: string | undefined;
  nameOf?: (value: string) => string;
  onChoose: (name: string | undefined) => void;
}

/** The values of one filter with their counts, the most frequent first; one of them can be chosen. */
export function Facet({ title, values = [], chosen, nameOf = (value) => value, onChoose }: FacetProps) {
  const { texts, language } = useApp();
  const [all, setAll] = useState(false);
  if (values.length === 0) return null;
  const shown = all ? values : values.slice(0, FEW);
  const hidden = values.find(({ value }) => value === chosen && !shown.some((one) => one.value === value));
  return (
    <fieldset class="facet">
      <legend>{title}</legend>
      {[...shown, ...(hidden ? [hidden] : [])].map(({ value, count }) => (
        <FilterButton
          key={value}
          chosen={value === chosen}
          words={nameOf(value)}
          count={showCount(count, language)}
          onChoose={(on) => onChoose(on ? value : undefined)}
        />
      ))}
      {values.length > FEW && (
        <button type="button" class="text-button" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? texts.shelf.showFewer : texts.shelf.showAll(values.length)}
        </button>
      )}
    </fieldset>
  );
}

interface FilterButtonProps {
  chosen: boolean;
  words: string;
  count?: string;
  onChoose: (on: boolean) => void;
}

/** A filter that is on or off. */
export function FilterButton({ chosen, words, count, onChoose }: FilterButtonProps) {
  return (
    <button type="button" class="choice" aria-pressed={chosen} onClick={() => onChoose(!chosen)}>
      <span class="clamped" dir="auto">
        {words}
      </span>
      {count && <span class="count">{count}</span>}
    </button>
  );
}
