import type { LibraryQuery } from '../../library/query.ts';
import { useApp } from './app.ts';
import { FilterButton } from './Facet.tsx';

interface Props {
  query: LibraryQuery;
  onFilter: (change: Partial<LibraryQuery>) => void;
}

/** From which day to which, or one of three usual times. */
export function Dates({ query, onFilter }: Props) {
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
          <FilterButton
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
