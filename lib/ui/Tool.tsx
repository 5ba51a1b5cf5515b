import type { JSX } from 'preact';
import { Icon, type IconName } from './Icon.tsx';
import { shownKeys } from './keys.ts';

type Button = Pick<JSX.IntrinsicElements['button'], 'id' | 'tabIndex' | 'popovertarget' | 'onClick'>;

interface Props extends Button {
  icon: IconName;
  /** What it does, told at the pointer and to assistive technology. */
  words: string;
  /** The key that does the same, told at the pointer alone. */
  keys?: string;
  /** What assistive technology tells instead, where the place says the rest to the eye. */
  name?: string;
  /** Is what it does done already? */
  isSet?: boolean;
  'data-action'?: string;
}

/** A button that is a picture. */
export function Tool({ icon, words, keys, name = words, isSet = false, ...button }: Props) {
  return (
    <button
      type="button"
      class={isSet ? 'tool set' : 'tool'}
      aria-label={name}
      title={keys ? `${words} (${shownKeys(keys)})` : words}
      {...button}
    >
      <Icon name={icon} filled={isSet} />
    </button>
  );
}
