import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  title: string;
  onClose: () => void;
  children: ComponentChildren;
  class?: string;
}

/** A modal dialog of the browser's own: it holds the focus, Escape closes it, and the focus returns. */
export function Dialog({ title: words, onClose, children, class: name = '' }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const id = useId();
  // Before the next key, which would else go to the page behind.
  useLayoutEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    // What is longer than the window is read from its title on, not from where its first button stands.
    if (dialog.current?.scrollTop) focusText(title.current);
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog ref={dialog} class={`dialog ${name}`} aria-labelledby={id} onClose={onClose} closedby="any">
      <div class="dialog-body">
        <h2 id={id} ref={title}>
          {words}
        </h2>
        {children}
      </div>
    </dialog>
  );
}

/** Text that could take the focus from the start would be given it before any button or field. */
function focusText(text: HTMLElement | null) {
  text?.setAttribute('tabindex', '-1');
  text?.focus();
}
