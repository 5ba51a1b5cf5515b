import { Note } from '../Note.tsx';
import { useApp } from './app.ts';
import { OutsideLink } from './OutsideLink.tsx';

/** An imported address whose text is still to come. */
export function LinkOnly({ url }: { url: string }) {
  const { reader } = useApp().texts;
  return (
    <Note title={reader.linkOnly} next={reader.linkOnlyNext}>
      <OutsideLink class="button primary" url={url}>
        {reader.open}
      </OutsideLink>
    </Note>
  );
}
