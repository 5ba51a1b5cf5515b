import { Dialog } from '../Dialog.tsx';

interface Props {
  question: string;
  yes: string;
  no: string;
  onAnswer: (agreed: boolean) => void;
}

/** Asks before what cannot be undone. */
export function Confirm({ question, yes, no, onAnswer }: Props) {
  return (
    <Dialog title={question} onClose={() => onAnswer(false)}>
      <div class="dialog-actions">
        <button type="button" class="button" onClick={() => onAnswer(false)}>
          {no}
        </button>
        <button type="button" class="button danger" id="confirm" onClick={() => onAnswer(true)}>
          {yes}
        </button>
      </div>
    </Dialog>
  );
}
