import { csvLines } from '../../library/export/csv.ts';
import type { ImportPreview } from '../../library/import/stage.ts';
import { showCount } from '../format.ts';
import type { Texts } from '../texts/index.ts';
import { download } from './download.ts';

const SHOWN = 50;

interface Props {
  skipped: ImportPreview['skipped'];
  texts: Texts;
  language: string;
}

/** The rows that are left out and why; the whole list can be kept. */
export function Skipped({ skipped, texts: { transfer }, language }: Props) {
  const count = (n: number) => showCount(n, language);
  const keep = () => {
    const head = [transfer.file, transfer.row, transfer.reason, transfer.what];
    const rows = skipped.map((one) => [one.file, one.row, transfer.reasons[one.skipped], one.what]);
    download(new Blob([csvLines([head, ...rows], true)], { type: 'text/csv' }), 'readout-import.csv');
  };
  return (
    <details class="skipped">
      <summary>
        {transfer.skipped}: {count(skipped.length)}
      </summary>
      <ul>
        {skipped.slice(0, SHOWN).map(({ file, row, skipped: reason, what }) => (
          <li key={`${file} ${row}`}>
            {transfer.row} {row}: <bdi>{what}</bdi> <span class="meta">{transfer.reasons[reason]}</span>
          </li>
        ))}
        {skipped.length > SHOWN && (
          <li class="meta">{transfer.moreSkipped(count(skipped.length - SHOWN))}</li>
        )}
      </ul>
      <button type="button" class="button" onClick={keep}>
        {transfer.downloadSkipped}
      </button>
    </details>
  );
}
