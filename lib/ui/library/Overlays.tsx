import type { Facets } from '../../library/query.ts';
import { showCount } from '../format.ts';
import { useApp } from './app.ts';
import { Confirm } from './Confirm.tsx';
import { KeyHelp } from './KeyHelp.tsx';
import { Tagging } from './Tagging.tsx';
import { Toast } from './Toast.tsx';
import type { useActions } from './useActions.ts';

interface Props {
  actions: ReturnType<typeof useActions>;
  facets: Facets | undefined;
  /** The articles whose tags are open. */
  tagged: number[] | undefined;
  onTagged: () => void;
  help: boolean;
  onHelped: () => void;
}

/** What stands over the page: the tags of some articles, a question, the keys, what was just done. */
export function Overlays({ actions, facets, tagged, onTagged, help, onHelped }: Props) {
  const { texts, language } = useApp();
  const { told, doomed } = actions;
  return (
    <>
      {tagged && (
        <Tagging
          ids={tagged}
          known={facets?.tags.map(({ value }) => value) ?? []}
          onDone={(edit) => {
            onTagged();
            if (edit) actions.edit(tagged, edit, texts.bulk.done.tag);
          }}
        />
      )}
      {doomed && (
        <Confirm
          question={texts.bulk.confirmForGood(showCount(doomed.length, language), doomed.length === 1)}
          yes={texts.bulk.forGood}
          no={texts.shelf.cancel}
          onAnswer={actions.answer}
        />
      )}
      {help && <KeyHelp texts={texts} onClose={onHelped} />}
      <Toast told={told} texts={texts} onUndo={actions.undo} onDismiss={actions.dismiss} />
    </>
  );
}
