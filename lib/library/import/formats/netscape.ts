import type { ArticleState } from '../../../types.ts';
import type { ImportedArticle, ImportedItem, Importer } from '../importer.ts';
import { type Tag, tagsOf } from '../markup.ts';
import type { Source } from '../source.ts';
import { timeOf } from '../time.ts';

/** What browsers and most bookmark services write. Folders become tags, but for the browser's own. */
export const netscape: Importer = {
  name: 'netscape',
  detects: ({ head }) =>
    /<!doctype\s+netscape-bookmark-file/iu.test(head) || (/<dl>/iu.test(head) && /<dt>\s*<a\s/iu.test(head)),
  read,
};

interface Folder {
  /** Empty for a folder that the browser itself made. */
  name: string;
  state?: ArticleState;
}

async function* read(source: Source): AsyncGenerator<ImportedItem> {
  const folders: Folder[] = [];
  let named: Folder | undefined;
  let link: ImportedArticle | undefined;
  for await (const tag of tagsOf(source.text())) {
    if (link && ['dd', 'dt', 'a', '/dl', 'dl'].includes(tag.name)) {
      if (tag.name === 'dd') link.hasNote = tag.text !== '';
      yield link;
      link = undefined;
    }
    if (tag.name === 'h3') named = folderOf(tag);
    if (tag.name === 'dl') folders.push(named ?? { name: '' });
    if (tag.name === 'dl') named = undefined;
    if (tag.name === '/dl') folders.pop();
    if (tag.name === 'a') link = linkOf(tag, folders);
  }
  if (link) yield link;
}

function folderOf({ attribute, text }: Tag): Folder {
  const state = attribute('readout_state');
  if (state === 'inbox' || state === 'archive') return { name: '', state };
  const isBrowsers = attribute('personal_toolbar_folder') || attribute('unfiled_bookmarks_folder');
  return { name: isBrowsers ? '' : text };
}

function linkOf({ attribute, text }: Tag, folders: Folder[]): ImportedArticle {
  return {
    url: attribute('href'),
    title: text,
    savedAt: timeOf(attribute('add_date')),
    tags: [...folders.map(({ name }) => name), ...attribute('tags').split(',')],
    state: folders.findLast(({ state }) => state)?.state,
  };
}
