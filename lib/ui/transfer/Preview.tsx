import type { ImportPreview } from '../../library/import/stage.ts';
import { showCount } from '../format.ts';
import type { Texts } from '../texts/index.ts';
import { Skipped } from './Skipped.tsx';

interface Props {
  preview: ImportPreview;
  texts: Texts;
  language: string;
  withSettings: boolean;
  onSettings: (take: boolean) => void;
  onGo: () => void;
  onCancel: () => void;
}

/** What an import would do, before it does. */
export function Preview({ preview, texts, language, withSettings, onSettings, onGo, onCancel }: Props) {
  const { transfer } = texts;
  const { articles, fresh, known, doubles, links, highlights, notes, skipped, settings } = preview;
  const counts: [number, string, string?][] = [
    [fresh, transfer.fresh],
    [known, transfer.known, transfer.knownHint],
    [doubles, transfer.doubles, transfer.doublesHint],
    [links, transfer.links, transfer.linksHint],
    [highlights, transfer.highlights],
    [notes, transfer.notes, transfer.notesHint],
  ];
  const formats = preview.formats.map((name) => transfer.formats[name] ?? name).join(', ');
  return (
    <div id="import-preview">
      <h2>{transfer.previewTitle}</h2>
      {formats && <p>{transfer.from(formats)}</p>}
      <dl class="counts">
        {[[articles, transfer.found] as const, ...counts.filter(([n]) => n > 0)].map(([n, words, hint]) => (
          <div key={words}>
            <dt>
              {words}
              {hint && <span class="meta">{hint}</span>}
            </dt>
            <dd>{showCount(n, language)}</dd>
          </div>
        ))}
      </dl>
      {skipped.length > 0 && <Skipped skipped={skipped} texts={texts} language={language} />}
      {settings !== undefined && articles > 0 && (
        <label class="check">
          <input
            type="checkbox"
            checked={withSettings}
            onChange={({ currentTarget }) => onSettings(currentTarget.checked)}
          />
          {transfer.takeSettings}
        </label>
      )}
      {articles === 0 && <p class="notice">{transfer.nothing}</p>}
      <p class="actions">
        {(articles > 0 || settings !== undefined) && (
          <button type="button" class="button primary" id="import-go" onClick={onGo}>
            {articles > 0
              ? transfer.go(transfer.articles(showCount(articles, language), articles === 1))
              : transfer.takeSettings}
          </button>
        )}
        <button type="button" class="button" onClick={onCancel}>
          {transfer.cancel}
        </button>
      </p>
    </div>
  );
}
