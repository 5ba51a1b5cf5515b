import type { ComponentChildren } from 'preact';

interface Props {
  title: string;
  next: string;
  children?: ComponentChildren;
}

/** What stands where nothing else does: why, and what to do next. */
export function Note({ title, next, children }: Props) {
  return (
    <div class="empty">
      <h2>{title}</h2>
      <p>{next}</p>
      {children}
    </div>
  );
}
