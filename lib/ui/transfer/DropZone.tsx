import { useState } from 'preact/hooks';
import type { Texts } from '../texts/index.ts';

/** Where files are dropped or chosen, and which can be read. */
export function DropZone({
  texts: { transfer },
  onFiles,
}: {
  texts: Texts;
  onFiles: (files: File[]) => void;
}) {
  const [isOver, setIsOver] = useState(false);
  const over = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    onFiles([...(event.dataTransfer?.files ?? [])]);
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button in it is the first. */}
      <div
        class={isOver ? 'drop over' : 'drop'}
        onDragOver={over}
        onDragLeave={() => setIsOver(false)}
        onDrop={drop}
      >
        <span>{transfer.drop}</span>
        <label class="button primary">
          {transfer.choose}
          <input
            type="file"
            id="import-files"
            class="beside"
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
