import type { ComponentChildren } from 'preact';

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
