import { useEffect, useState } from 'preact/hooks';
import type { Texts } from '../texts/index.ts';

interface Props {
  texts: Texts;
  onFiles: (files: File[]) => void;
}

/** Where files are chosen, and which can be read. They can be dropped anywhere on the page. */
export function DropZone({ texts: { transfer }, onFiles }: Props) {
  const isOver = useDrop(onFiles);
  return (
    <>
      <div class={isOver ? 'drop over' : 'drop'}>
        <span>{transfer.drop}</span>
        <label class="button primary">
          {transfer.choose}
          <input
            type="file"
            id="import-files"
            // Its label is what one sees.
            class="unseen"
            multiple
            onChange={({ currentTarget: input }) => {
              onFiles([...(input.files ?? [])]);
              // The same file can be chosen once more.
              input.value = '';
            }}
          />
        </label>
      </div>
      <h2>{transfer.readable}</h2>
      <ul class="formats">
        {Object.entries(transfer.formats).map(([name, words]) => (
          <li key={name}>{words}</li>
        ))}
      </ul>
    </>
  );
}

/** True while files are held over the page. Dropped beside a small target, they would replace the page. */
function useDrop(onFiles: Props['onFiles']): boolean {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const listeners = new AbortController();
    const on = (type: 'dragover' | 'dragleave' | 'drop', then: (event: DragEvent) => void) =>
      addEventListener(type, then, { signal: listeners.signal });
    on('dragover', (event) => {
      event.preventDefault();
      setIsOver(true);
    });
    on('dragleave', () => setIsOver(false));
    on('drop', (event) => {
      event.preventDefault();
      setIsOver(false);
      onFiles([...(event.dataTransfer?.files ?? [])]);
    });
    return () => listeners.abort();
  }, [onFiles]);
  return isOver;
}
