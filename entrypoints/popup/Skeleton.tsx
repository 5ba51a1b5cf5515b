import type { Texts } from '../../lib/ui/texts/index.ts';

/** The shape of what is coming, while the page is read. */
export function Skeleton({ texts }: { texts: Texts }) {
  return (
    <>
      <header class="popup-head">
        <div class="skeleton line wide" />
        <div class="skeleton line" />
      </header>
      <div class="popup-body">
        <p class="meta" role="status">
          {texts.reading}
        </p>
        <div class="skeleton card" />
        <div class="skeleton card" />
        <div class="skeleton card" />
      </div>
    </>
  );
}
