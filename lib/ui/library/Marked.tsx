import type { Span } from '../../types.ts';

/** A text with some of its parts marked; the parts in order and apart. */
export function Marked({ text, marks }: { text: string; marks: Span[] }) {
  const ends = [0, ...marks.map(({ end }) => end)];
  return (
    <>
      {marks.map(({ start, end }, index) => (
        <span key={start}>
          {text.slice(ends[index], start)}
          <mark>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(ends.at(-1))}
    </>
  );
}
