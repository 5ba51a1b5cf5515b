import { useApp } from './app.ts';

/** An imported address whose text is still to come. */
export function LinkOnly({ url }: { url: string }) {
  const { reader } = useApp().texts;
  return (
    <div class="empty">
      <h2>{reader.linkOnly}</h2>
      <p>{reader.linkOnlyNext}</p>
      {/^https?:/iu.test(url) && (
        <a
          class="button primary"
          href={url}
          target="_blank"
          rel="noopener noreferrer"
          referrerpolicy="no-referrer"
        >
          {reader.open}
        </a>
      )}
    </div>
  );
}
