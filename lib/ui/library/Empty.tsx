import type { Facets } from '../../library/query.ts';
import { VIEWS } from '../../library/search/filters.ts';
import { showCount } from '../format.ts';
import { Note } from '../Note.tsx';
import { useApp, useHere } from './app.ts';
import { isNarrowed, withoutFilters } from './route.ts';

/** A list without articles: why, and what can be done about it. */
export function Empty({ facets }: { facets: Facets | undefined }) {
  const { texts, order, go, href } = useApp();
  const route = useHere();
  const { empty } = texts;
  const { view } = route.query;
  if (isNarrowed(route.query))
    return (
      <Note title={empty.nothingFound} next={empty.nothingFoundNext}>
        <button
          type="button"
          class="button"
          onClick={() => go({ query: withoutFilters(route.query, order) })}
        >
          {empty.widen}
        </button>
        {view !== 'all' && view !== 'bin' && (
          <a class="button" href={href({ query: { ...route.query, view: 'all' } })}>
            {empty.everywhere}
          </a>
        )}
      </Note>
    );
  // What could be moved here is not there yet.
  const isFirstDay = facets && VIEWS.every((one) => facets.views[one] === 0);
  return (
    <Note title={empty[view]} next={isFirstDay && view !== 'bin' ? empty.allNext : empty[`${view}Next`]}>
      <Elsewhere facets={facets} />
      {isFirstDay && (
        <a class="button" href={href({ page: 'import' })}>
          {empty.import}
        </a>
      )}
    </Note>
  );
}

/** The other views that hold something; the bin where all is in it. */
function Elsewhere({ facets }: { facets: Facets | undefined }) {
  const { texts, language, href } = useApp();
  const route = useHere();
  const here = route.query.view;
  const others = VIEWS.filter(
    (view) => view !== here && view !== 'all' && (view !== 'bin' || here === 'all') && facets?.views[view],
  );
  if (others.length === 0 || !facets) return null;
  return (
    <p>
      {others.map((view, index) => (
        <span key={view}>
          {index > 0 && ' · '}
          <a href={href({ page: 'list', query: { ...route.query, view } })}>
            {texts.empty.elsewhere(texts.shelf.views[view], showCount(facets.views[view], language))}
          </a>
        </span>
      ))}
    </p>
  );
}
