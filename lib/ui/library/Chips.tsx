import type { LibraryQuery } from '../../library/query.ts';
import { focusBeside, isByKey } from '../focus.ts';
import { languageName, showDate } from '../format.ts';
import { Icon } from '../Icon.tsx';
import type { Texts } from '../texts/index.ts';
import { useApp, useHere } from './app.ts';
import { withoutFilters, withSearch } from './route.ts';

interface Chip {
  words: string;
  without: Partial<LibraryQuery>;
}

/** The filters in force, each a click from being taken off. */
export function Chips() {
  const { texts, language, order, go } = useApp();
  const route = useHere();
  const chips = chipsOf(route.query, texts, language);
  if (chips.length === 0) return null;
  return (
    <ul class="chips" aria-label={texts.shelf.filters}>
      {chips.map(({ words, without }) => (
        <li key={words}>
          <button
            type="button"
            class="chip"
            aria-label={texts.shelf.removeFilter(words)}
            onClick={(event) => {
              focusBeside(event, '.chip', '#search');
              go({ query: { ...route.query, ...without } });
            }}
          >
            <span dir="auto">{words}</span>
            <Icon name="close" />
          </button>
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <button
            type="button"
            class="text-button"
            onClick={(event) => {
              // All go with it.
              if (isByKey(event)) document.getElementById('search')?.focus();
              go({ query: withSearch(withoutFilters(route.query, order), route.query.search, order) });
            }}
          >
            {texts.shelf.clearFilters}
          </button>
        </li>
      )}
    </ul>
  );
}

function chipsOf(query: LibraryQuery, { shelf }: Texts, language: string): Chip[] {
  const chips: (Chip | undefined)[] = [
    query.tag === undefined ? undefined : { words: `#${query.tag}`, without: { tag: undefined } },
    query.site === undefined ? undefined : { words: query.site, without: { site: undefined } },
    query.language === undefined
      ? undefined
      : { words: languageName(query.language, language), without: { language: undefined } },
    query.read === undefined
      ? undefined
      : { words: query.read ? shelf.read : shelf.unread, without: { read: undefined } },
    query.after === undefined
      ? undefined
      : { words: `${shelf.after} ${showDate(query.after, language)}`, without: { after: undefined } },
    query.before === undefined
      ? undefined
      : { words: `${shelf.before} ${showDate(query.before, language)}`, without: { before: undefined } },
  ];
  return chips.filter((chip) => chip !== undefined);
}
