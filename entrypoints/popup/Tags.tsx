import { useEffect, useRef, useState } from 'preact/hooks';
import { MAX_TAG, tagOf } from '../../lib/text/tag.ts';
import type { ArticleRow } from '../../lib/types.ts';
import { Icon } from '../../lib/ui/Icon.tsx';
import { Tool } from '../../lib/ui/Tool.tsx';
import type { Texts } from '../../lib/ui/texts/index.ts';
import type { SavedEdit } from './keeping.ts';

interface Props {
  row: ArticleRow;
  texts: Texts;
  edit: (change: SavedEdit) => void;
}

/** The tags of a saved article: Enter or a comma adds one, Backspace in the empty field takes the last away. And the way to the bin. */
export function Tags({ row, texts, edit }: Props) {
  const [known, setKnown] = useState<string[]>([]);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // A courtesy: what does not come is not suggested.
    import('./keeping.ts').then(({ recentTags }) => recentTags()).then(setKnown, () => {});
  }, []);
  const add = (input: HTMLInputElement) => {
    const typed = input.value.split(',').map(tagOf);
    input.value = '';
    if (typed.some(Boolean)) edit({ addTags: typed.filter(Boolean) });
  };
  return (
    <div class="tags">
      {row.tags.map((tag) => (
        <button
          key={tag}
          type="button"
          class="tag"
          aria-label={texts.removeTag(tag)}
          title={texts.removeTag(tag)}
          onClick={() => {
            edit({ removeTags: [tag] });
            // The button goes, and the focus must not go with it.
            field.current?.focus();
          }}
        >
          {tag}
          <Icon name="close" />
        </button>
      ))}
      <input
        ref={field}
        id="tags"
        type="text"
        list="known-tags"
        autocomplete="off"
        maxLength={MAX_TAG}
        placeholder={texts.addTag}
        aria-label={texts.addTag}
        onKeyDown={(event) => {
          // Such a key ends a letter that is being composed, as Vietnamese ones are.
          if (event.isComposing) return;
          if (event.key === 'Enter' || event.key === ',') {
            event.preventDefault();
            add(event.currentTarget);
          }
          if (event.key === 'Backspace' && event.currentTarget.value === '')
            edit({ removeTags: row.tags.slice(-1) });
        }}
        onBlur={({ currentTarget }) => add(currentTarget)}
      />
      <datalist id="known-tags">
        {known
          .filter((tag) => !row.tags.includes(tag))
          .map((tag) => (
            <option key={tag} value={tag} />
          ))}
      </datalist>
      <Tool id="unsave" icon="bin" words={texts.unsave} onClick={() => edit({ bin: true })} />
    </div>
  );
}
