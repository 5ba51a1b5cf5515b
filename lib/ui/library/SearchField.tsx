import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../Icon.tsx';
import { useApp, useHere } from './app.ts';
import { withSearch } from './route.ts';

interface Props {
  /** Whether it takes the focus as it comes. */
  focused: boolean;
  onLeave: () => void;
  onHelp: () => void;
}

/** The search field: each letter narrows the list, the arrow down goes to it, Escape empties and then leaves it. No search begins with `?`, which asks for the keys here too. */
export function SearchField({ focused, onLeave, onHelp }: Props) {
  const { texts, order, go } = useApp();
  const route = useHere();
  const field = useRef<HTMLInputElement>(null);
  // The figures are searched by their articles; everywhere else a search leads to the list.
  const page = route.page === 'figures' ? 'figures' : 'list';
  const search = (words: string) =>
    go({ page, query: withSearch(route.query, words, order) }, route.page === page);
  const leave = (input: HTMLInputElement) => {
    if (!input.value) return input.blur();
    input.value = '';
    search('');
  };
  useEffect(() => {
    if (focused) field.current?.focus();
  }, []);
  useEffect(() => {
    // The address may change the words too: a click on "clear all", the way back. Never under typing hands.
    const input = field.current;
    if (input && input !== document.activeElement) input.value = route.query.search;
  }, [route.query.search]);
  return (
    <search class="search">
      <Icon name="search" />
      <input
        ref={field}
        id="search"
        type="search"
        defaultValue={route.query.search}
        autocomplete="off"
        spellcheck={false}
        aria-label={texts.shelf.search}
        aria-keyshortcuts="/"
        placeholder={texts.shelf.search}
        title={texts.shelf.searchHint}
        onInput={({ currentTarget }) => search(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (event.key === 'Escape') return leave(event.currentTarget);
          if (event.key === '?' && !event.currentTarget.value) {
            event.preventDefault();
            return onHelp();
          }
          if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
          event.preventDefault();
          // At once: the next key may come before the list has the focus.
          event.currentTarget.blur();
          onLeave();
        }}
      />
    </search>
  );
}
