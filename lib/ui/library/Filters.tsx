import { useState } from 'preact/hooks';
import type { Facets, LibraryQuery } from '../../library/query.ts';
import { languageName, showCount } from '../reading.ts';
import { useApp } from './app.ts';

/** How many values of a facet stand there at first. */
const FEW = 8;

interface Props {
  facets: Facets | undefined;
  onFilter: (change: Partial<LibraryQuery>) => void;
}

/** Tags, sites, languages, read state and dates: each narrows the list, all of them together. */
export function Filters({ facets, onFilter }: Props) {
  const { texts, language, route } = useApp();
  const { shelf } = texts;
  const { tag, site, read } = route.query;
  const isWide = matchMedia('(min-width: 901px)').matches;
  return (
    <details class="filters" open={isWide}>
      <summary>{shelf.filters}</summary>
      <Facet
        title={shelf.tags}
        values={facets?.tags}
        chosen={tag}
        onChoose={(name) => onFilter({ tag: name })}
      />
      <Facet
        title={shelf.sites}
        values={facets?.sites}
        chosen={site}
        onChoose={(name) => onFilter({ site: name })}
      />
      <Facet
        title={shelf.languages}
        values={facets?.languages}
        chosen={route.query.language}
        nameOf={(code) => languageName(code, language)}
        onChoose={(code) => onFilter({ language: code })}
      />
      <fieldset class="facet">
        <legend>{shelf.state}</legend>
        <Choice
          chosen={read === false}
          words={shelf.unread}
          onChoose={(on) => onFilter({ read: on ? false : undefined })}
        />
        <Choice
          chosen={read === true}
          words={shelf.read}
          onChoose={(on) => onFilter({ read: on ? true : undefined })}
        />
      </fieldset>
      <Dates query={route.query} onFilter={onFilter} />
    </details>
  );
}

interface FacetProps {
  title: string;
  values: Facets['tags'] | undefined;
  chosen: string | undefined;
  nameOf?: (value: string) => string;
  onChoose: (name: string | undefined) => void;
}

function Facet({ title, values = [], chosen, nameOf = (value) => value, onChoose }: FacetProps) {
  const { texts, language } = useApp();
  const [all, setAll] = useState(false);
  if (values.length === 0) return null;
  const shown = all ? values : values.slice(0, FEW);
  const hidden = values.find(({ value }) => value === chosen && !shown.some((one) => one.value === value));
  return (
    <fieldset class="facet">
      <legend>{title}</legend>
      {[...shown, ...(hidden ? [hidden] : [])].map(({ value, count }) => (
        <Choice
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

interface ChoiceProps {
  chosen: boolean;
  words: string;
  count?: string;
  onChoose: (on: boolean) => void;
}

function Choice({ chosen, words, count, onChoose }: ChoiceProps) {
  return (
    <button type="button" class="choice" aria-pressed={chosen} onClick={() => onChoose(!chosen)}>
      <span dir="auto">{words}</span>
      {count && <span class="count">{count}</span>}
    </button>
  );
}

function Dates({ query, onFilter }: { query: LibraryQuery; onFilter: Props['onFilter'] }) {
  const { shelf } = useApp().texts;
  const quick: [words: string, days: number][] = [
    [shelf.lastWeek, 7],
    [shelf.lastMonth, 30],
    [shelf.lastYear, 365],
  ];
  return (
    <fieldset class="facet">
      <legend>{shelf.date}</legend>
      {quick.map(([words, days]) => {
        const after = dayBefore(days);
        const chosen = query.after === after && query.before === undefined;
        return (
          <Choice
            key={days}
            chosen={chosen}
            words={words}
            onChoose={(on) => onFilter({ after: on ? after : undefined, before: undefined })}
          />
        );
      })}
      <div class="dates">
        <DateField words={shelf.after} value={query.after} onChange={(day) => onFilter({ after: day })} />
        <DateField words={shelf.before} value={query.before} onChange={(day) => onFilter({ before: day })} />
      </div>
    </fieldset>
  );
}

interface DateFieldProps {
  words: string;
  value: string | undefined;
  onChange: (day: string | undefined) => void;
}

function DateField({ words, value, onChange }: DateFieldProps) {
  return (
    <label>
      <span>{words}</span>
      <input
        type="date"
        value={value ?? ''}
        onChange={({ currentTarget }) => onChange(currentTarget.value || undefined)}
      />
    </label>
  );
}

/** The day so many days ago, where the reader is. */
function dayBefore(days: number, now = new Date()): string {
  const day = new Date(now.getFullYear(), now.getMonth(), now.getDate() - days, 12);
  return `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, '0')}-${String(day.getDate()).padStart(2, '0')}`;
}
