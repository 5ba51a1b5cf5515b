import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ExportName } from '../../library/export/exporter.ts';
import { exportArticles, exporters } from '../../library/export/index.ts';
import { allIds } from '../../library/export/load.ts';
import { showCount } from '../format.ts';
import { download } from './download.ts';
import { Progress } from './Progress.tsx';
import type { TransferProps } from './Transfer.tsx';
import { exportTools } from './tools.ts';
import { useTask } from './useTask.ts';

/** From this library into a file. */
export function Export({ library, texts, language, selection = [] }: TransferProps) {
  const { transfer } = texts;
  const { task, run, cancel } = useTask(texts);
  const listing = useTask(texts);
  const [all, setAll] = useState<number[]>();
  const [isAll, setIsAll] = useState(selection.length === 0);
  const [format, setFormat] = useState<ExportName>('markdown');
  const [told, setTold] = useState('');
  useEffect(() => {
    listing.run(() => allIds(library)).then(setAll);
  }, [library]);
  const count = (n: number) => showCount(n, language);
  const ids = isAll ? (all ?? []) : selection;
  const isRunning = task.share !== undefined;
  const problem = task.problem || listing.task.problem;

  const start = async () => {
    setTold('');
    const file = await run((signal, report) =>
      exportArticles(library, ids, format, exportTools(texts), {
        signal,
        onProgress: (share) => report(share, 0),
      }),
    );
    if (!file) return;
    download(file.blob, file.name);
    setTold(transfer.exported(transfer.articles(count(file.articles), file.articles === 1), file.name));
  };
  return (
    <section aria-labelledby="export-title">
      <h1 id="export-title">{transfer.exportTitle}</h1>
      <p>{transfer.exportIntro}</p>
      {selection.length > 0 && (
        <fieldset class="choices">
          <legend>{transfer.which}</legend>
          <Radio name="which" checked={!isAll} onChoose={() => setIsAll(false)}>
            {transfer.selected(count(selection.length))}
          </Radio>
          <Radio name="which" checked={isAll} onChoose={() => setIsAll(true)}>
            {transfer.all(count(all?.length ?? 0))}
          </Radio>
        </fieldset>
      )}
      <fieldset class="choices">
        <legend>{transfer.as}</legend>
        {exporters.map(({ name }) => (
          <Radio
            key={name}
            name="format"
            id={name}
            checked={format === name}
            onChoose={() => setFormat(name)}
          >
            <b>{transfer.exports[name][0]}</b>
            <span class="meta">{transfer.exports[name][1]}</span>
          </Radio>
        ))}
      </fieldset>
      {problem && (
        <p class="notice warn" role="alert">
          {problem}
        </p>
      )}
      {isRunning ? (
        <Progress {...{ texts, share: task.share }} words={transfer.exporting} onCancel={cancel} />
      ) : (
        <p class="actions">
          <button
            type="button"
            class="button primary"
            id="export-go"
            disabled={ids.length === 0}
            onClick={start}
          >
            {transfer.export} {ids.length > 0 && `(${count(ids.length)})`}
          </button>
          {all?.length === 0 && <span class="meta">{transfer.nothingToExport}</span>}
        </p>
      )}
      <p role="status" id="export-done">
        {told}
      </p>
    </section>
  );
}

interface RadioProps {
  name: string;
  id?: string;
  checked: boolean;
  onChoose: () => void;
  children: ComponentChildren;
}

function Radio({ name, id, checked, onChoose, children }: RadioProps) {
  return (
    <label class="check">
      <input type="radio" name={name} value={id} checked={checked} onChange={onChoose} />
      <span>{children}</span>
    </label>
  );
}
