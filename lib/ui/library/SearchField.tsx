import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../Icon.tsx';
import { useApp } from './app.ts';
import { withSearch } from './route.ts';

/** The search field: each letter narrows the list, the arrow down goes to it. */
export function SearchField({ onLeave }: { onLeave: () => void }) {
  const { route, texts, order, go } = useApp();
  const field = useRef<HTMLInputElement>(null);
  const search = (words: string) =>
    go({ page: 'list', query: withSearch(route.query, words, order) }, route.page === 'list');
  useEffect(() => {
    // The address may change the words too: a click on "clear all", the way back.
    if (field.current && field.current.value !== route.query.search) field.current.value = route.query.search;
  }, [route.query.search]);
  return (
    <search class="search">
      <Icon name="search" />
      <input
        ref={field}
        id="search"
        type="search"
        autocomplete="off"
        spellcheck={false}
        aria-label={texts.shelf.search}
        aria-keyshortcuts="/"
        placeholder={texts.shelf.search}
        title={texts.shelf.searchHint}
        onInput={({ currentTarget }) => search(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && !(event.key === 'Enter' && !event.isComposing)) return;
          event.preventDefault();
          onLeave();
        }}
      />
    </search>
  );
}
