import type { Facets, LibraryQuery } from '../../library/query.ts';
import { languageName } from '../format.ts';
import { useApp, useHere } from './app.ts';
import { Dates } from './Dates.tsx';
import { Facet, FilterButton } from './Facet.tsx';

interface Props {
  facets: Facets | undefined;
  onFilter: (change: Partial<LibraryQuery>) => void;
}

/** Tags, sites, languages, read state and dates: each narrows the list, all of them together. */
export function Filters({ facets, onFilter }: Props) {
  const { texts, language } = useApp();
  const route = useHere();
  const { shelf } = texts;
  const { tag, site, read } = route.query;
  const isWide = matchMedia('(min-width: 901px)').matches;
  return (
    <details class="filters" open={isWide}>
      <summary>{shelf.filters}</summary>
      <div class="facets">
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
          <FilterButton
            chosen={read === false}
            words={shelf.unread}
            onChoose={(on) => onFilter({ read: on ? false : undefined })}
          />
          <FilterButton
            chosen={read === true}
            words={shelf.read}
            onChoose={(on) => onFilter({ read: on ? true : undefined })}
          />
        </fieldset>
        <Dates query={route.query} onFilter={onFilter} />
      </div>
    </details>
  );
}
