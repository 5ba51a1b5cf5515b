import { Icon, type IconName } from './Icon.tsx';

interface Props {
  id?: string;
  icon: IconName;
  /** What it does, told at the pointer and to assistive technology. */
  words: string;
  /** What assistive technology tells instead, where the place says the rest to the eye. */
  name?: string;
  onClick: () => void;
}

/** A button that is a picture. */
export function Tool({ id, icon, words, name = words, onClick }: Props) {
  return (
    <button type="button" class="tool" id={id} aria-label={name} title={words} onClick={onClick}>
      <Icon name={icon} />
    </button>
  );
}
