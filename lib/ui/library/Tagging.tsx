import { useEffect, useRef, useState } from 'preact/hooks';
import type { Library } from '../../library/database.ts';
import type { Edit } from '../../library/edit.ts';
import { loadRows } from '../../library/rows.ts';
import { runsOf } from '../../library/runs.ts';
import { MAX_TAG, tagOf } from '../../text/tag.ts';
import { Dialog } from '../Dialog.tsx';
import { showCount } from '../format.ts';
import { useApp } from './app.ts';

const RUN = 250;

interface Props {
  ids: number[];
  /** Every tag in use, for suggestions. */
  known: string[];
  onDone: (edit: Edit | undefined) => void;
}

/** Puts tags on articles and takes them off; done as one edit when the dialog closes. */
export function Tagging({ ids, known, onDone }: Props) {
  const { library, texts, language, fail } = useApp();
  const { tagging } = texts;
  const [counts, setCounts] = useState<Map<string, number>>();
  const [wanted, setWanted] = useState<ReadonlyMap<string, boolean>>(new Map());
  useEffect(() => {
    countTags(library, ids).then(setCounts, fail);
  }, []);
  const set = (tag: string, on: boolean) => setWanted((others) => new Map([...others, [tag, on]]));
  const tags = [...new Set([...(counts?.keys() ?? []), ...wanted.keys()])];
  const done = () => onDone(editOf(wanted));
  return (
    <Dialog
      title={tagging.title(showCount(ids.length, language), ids.length === 1)}
      onClose={done}
      class="tagging"
    >
      <NewTag known={known} onAdd={(tag) => set(tag, true)} />
      <ul class="tag-list">
        {tags.map((tag) => {
          const share = (counts?.get(tag) ?? 0) / ids.length;
          const some = !wanted.has(tag) && share > 0 && share < 1;
          return (
            <li key={tag}>
              <label>
                <input
                  type="checkbox"
                  checked={wanted.get(tag) ?? share === 1}
                  ref={(box) => {
                    if (box) box.indeterminate = some;
                  }}
                  onChange={({ currentTarget }) => set(tag, currentTarget.checked)}
                />
                <span dir="auto">{tag}</span>
                {some && <span class="meta">{tagging.some}</span>}
              </label>
            </li>
          );
        })}
      </ul>
      {counts && tags.length === 0 && <p class="meta">{tagging.none}</p>}
      {tags.length > 0 && ids.length > 1 && <p class="meta">{tagging.hint}</p>}
      <div class="dialog-actions">
        <button type="button" class="button primary" id="tags-done" onClick={done}>
          {tagging.done}
        </button>
      </div>
    </Dialog>
  );
}

/** Adds what is typed on Enter, and as the field is left: whoever types a tag and presses "Done" means it too. */
function NewTag({ known, onAdd }: { known: string[]; onAdd: (tag: string) => void }) {
  const { tagging } = useApp().texts;
  const field = useRef<HTMLInputElement>(null);
  const add = () => {
    if (!field.current) return;
    const tag = tagOf(field.current.value);
    if (tag) onAdd(tag);
    field.current.value = '';
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <input
        ref={field}
        name="tag"
        class="field"
        list="known-tags"
        autocomplete="off"
        maxLength={MAX_TAG}
        onBlur={add}
        aria-label={tagging.add}
        placeholder={tagging.add}
      />
      <datalist id="known-tags">
        {known.map((tag) => (
          <option key={tag} value={tag} />
        ))}
      </datalist>
    </form>
  );
}

async function countTags(library: Library, ids: number[]): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const run of runsOf(ids, RUN))
    for (const row of await loadRows(library, run))
      for (const tag of row?.tags ?? []) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return counts;
}

function editOf(wanted: ReadonlyMap<string, boolean>): Edit | undefined {
  const those = (on: boolean) => [...wanted].filter(([, is]) => is === on).map(([tag]) => tag);
  return wanted.size > 0 ? { addTags: those(true), removeTags: those(false) } : undefined;
}
