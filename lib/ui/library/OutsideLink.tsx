import type { ComponentChildren } from 'preact';
import { isWebAddress } from '../../text/address.ts';

interface Props {
  url: string;
  class?: string;
  children: ComponentChildren;
}

/** A link to the web: the site is not told where its reader comes from, and the library's tab stays where it is. Nothing for another address. */
export function OutsideLink({ url, class: name, children }: Props) {
  if (!isWebAddress(url)) return null;
  return (
    <a
      class={name}
      href={url}
      dir="auto"
      target="_blank"
      rel="noopener noreferrer"
      referrerpolicy="no-referrer"
    >
      {children}
    </a>
  );
}
