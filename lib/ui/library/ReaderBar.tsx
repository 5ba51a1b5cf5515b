import type { ArticleRow } from '../../types.ts';
import { Icon, type IconName } from '../Icon.tsx';
import { showCount } from '../reading.ts';
import { useApp } from './app.ts';
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
  const { texts, language, route, href, act, openTags, exportThese } = useApp();
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
          <Do
            words={row.favourite ? bulk.unfavourite : bulk.favourite}
            {...{ keys: 'S', icon: 'favourites', set: row.favourite }}
            onClick={() => act(row.favourite ? 'unfavourite' : 'favourite', [row.id])}
          />
          {row.deletedAt === undefined ? (
            <Do
              words={row.state === 'archive' ? bulk.inbox : bulk.archive}
              {...{ keys: 'E', icon: row.state === 'archive' ? 'inbox' : 'archive' }}
              onClick={() => act(row.state === 'archive' ? 'inbox' : 'archive', [row.id])}
            />
          ) : (
            <Do words={bulk.restore} keys="" icon="restore" onClick={() => act('restore', [row.id])} />
          )}
          <Do words={bulk.tag} keys="T" icon="tag" onClick={() => openTags([row.id])} />
          <Do
            words={row.deletedAt === undefined ? bulk.bin : bulk.forGood}
            keys="#"
            icon="bin"
            onClick={onBin}
          />
          <Do words={bulk.export} keys="" icon="export" onClick={() => exportThese([row.id])} />
          <Do words={reader.print} keys="" icon="print" onClick={() => print()} />
          <button
            type="button"
            class="tool"
            popovertarget="look"
            title={reader.look}
            aria-label={reader.look}
          >
            <Icon name="text" />
          </button>
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

interface DoProps {
  words: string;
  keys: string;
  icon: IconName;
  set?: boolean;
  onClick: () => void;
}

function Do({ words, keys, icon, set, onClick }: DoProps) {
  return (
    <button
      type="button"
      class={set ? 'tool set' : 'tool'}
      title={keys ? `${words} (${keys})` : words}
      aria-label={words}
      onClick={onClick}
    >
      <Icon name={icon} filled={set} />
    </button>
  );
}
