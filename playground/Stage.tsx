import type { ComponentChildren } from 'preact';
import type { Texts } from '../lib/ui/texts/index.ts';

/** What the stages speak. */
export interface Spoken {
  texts: Texts;
  language: string;
}

/** One state under its name; a wide one is as wide as the list of the library. */
export function Stage({
  name,
  wide,
  children,
}: {
  name: string;
  wide?: boolean;
  children: ComponentChildren;
}) {
  return (
    <section class={wide ? 'stage wide' : 'stage'}>
      <h2>{name}</h2>
      <div>{children}</div>
    </section>
  );
}
