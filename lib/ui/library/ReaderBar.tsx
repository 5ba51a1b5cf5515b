import type { ArticleRow } from '../../types.ts';
import { showCount } from '../format.ts';
import { Icon, type IconName } from '../Icon.tsx';
import { Tool } from '../Tool.tsx';
import { useApp, useHere } from './app.ts';
import { Look } from './Look.tsx';

interface Props {
  row: ArticleRow | undefined;
  /** Ids in the list from which the article was opened. */
  previous: number | undefined;
  next: number | undefined;
  /** Of the article in that list, from 0; -1 when it is not in it. */
  position: number;
  total: number;
  onBin: () => void;
}

/** Back to the list, to its neighbours, and what can be done with the article. */
export function ReaderBar({ row, previous, next, position, total, onBin }: Props) {
  const { texts, language, href, act, openTags, exportThese } = useApp();
  const route = useHere();
  const { reader, bulk } = texts;
  const count = (n: number) => showCount(n, language);
  return (
    <nav class="reader-bar" aria-label={reader.bar}>
      <a class="text-button" href={href({ page: 'list', query: route.query })}>
        <Icon name="back" />
        {texts.shelf.views[route.query.view]}
      </a>
      <span class="reader-walk">
        <Go words={reader.previous} keys="K" icon="previous" to={previous} />
        <Go words={reader.next} keys="J" icon="next" to={next} />
        {position >= 0 && <span class="meta">{reader.position(count(position + 1), count(total))}</span>}
      </span>
      {row && (
        <span class="reader-actions">
          <Tool
            words={row.favourite ? bulk.unfavourite : bulk.favourite}
            {...{ keys: 'S', icon: 'favourites', isSet: row.favourite }}
            onClick={() => act(row.favourite ? 'unfavourite' : 'favourite', [row.id])}
          />
          {row.deletedAt === undefined ? (
            <Tool
              words={row.state === 'archive' ? bulk.inbox : bulk.archive}
              {...{ keys: 'E', icon: row.state === 'archive' ? 'inbox' : 'archive' }}
              onClick={() => act(row.state === 'archive' ? 'inbox' : 'archive', [row.id])}
            />
          ) : (
            <Tool icon="restore" words={bulk.restore} onClick={() => act('restore', [row.id])} />
          )}
          <Tool icon="tag" words={bulk.tag} keys="T" onClick={() => openTags([row.id])} />
          <Tool
            icon="bin"
            words={row.deletedAt === undefined ? bulk.bin : bulk.forGood}
            keys="#"
            onClick={onBin}
          />
          <Tool icon="export" words={bulk.export} onClick={() => exportThese([row.id])} />
          <Tool icon="print" words={reader.print} onClick={() => print()} />
          <Tool icon="text" words={reader.look} popovertarget="look" />
          <Look id="look" />
        </span>
      )}
    </nav>
  );
}

function Go({
  words,
  keys,
  icon,
  to,
}: {
  words: string;
  keys: string;
  icon: IconName;
  to: number | undefined;
}) {
  const { href } = useApp();
  if (to === undefined)
    return (
      <span class="tool off">
        <Icon name={icon} />
      </span>
    );
  return (
    <a class="tool" href={href({ page: 'article', id: to })} title={`${words} (${keys})`} aria-label={words}>
      <Icon name={icon} />
    </a>
  );
}
