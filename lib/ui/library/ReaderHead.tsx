import { siteOf } from '../../library/site.ts';
import { isWebAddress } from '../../text/address.ts';
import type { ArticleRow } from '../../types.ts';
import { directionOf } from '../direction.ts';
import { Facts } from '../Facts.tsx';
import { useFreeFocus } from '../focus.ts';
import { showDate } from '../format.ts';
import { readingMinutes } from '../pace.ts';
import { useTitle } from '../useTitle.ts';
import { useApp } from './app.ts';
import { OutsideLink } from './OutsideLink.tsx';

/** Headline, source, date, reading time and tags. */
export function ReaderHead({ row }: { row: ArticleRow }) {
  const { texts, language, openTags } = useApp();
  const title = row.title || texts.shelf.untitled;
  // The link that led here is gone. A figure that was asked for comes first.
  const heading = useFreeFocus<HTMLHeadingElement>(row.id);
  useTitle(title, texts.appName);
  const facts = [
    siteOf(row),
    row.byline,
    showDate(row.published, language),
    row.words > 0 && texts.minutes(readingMinutes(row.words, row.language)),
  ];
  return (
    <header class="reading-head" dir={directionOf(row.language)}>
      <h1 ref={heading} tabIndex={-1} lang={row.language || undefined}>
        {title}
      </h1>
      <p class="meta">
        <Facts facts={facts} />
        {isWebAddress(row.url) && '\u00a0· '}
        <OutsideLink url={row.url}>{texts.original}</OutsideLink>
      </p>
      <p class="reading-tags">
        {row.tags.map((tag) => (
          <span key={tag} class="tag">
            #{tag}
          </span>
        ))}
        <button type="button" class="text-button" onClick={() => openTags([row.id])}>
          {texts.reader.addTag}
        </button>
        {row.deletedAt !== undefined && <span class="notice warn">{texts.reader.inBin}</span>}
      </p>
    </header>
  );
}
