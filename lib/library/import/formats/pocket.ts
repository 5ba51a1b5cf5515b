import { csvRows } from '../csv.ts';
import { hasColumns, type ImportedItem, type Importer } from '../importer.ts';
import { tagsOf } from '../markup.ts';
import type { Source } from '../source.ts';
import { timeOf } from '../time.ts';

/** `title,url,time_added,tags,status`, with a `cursor` somewhere in some exports; tags parted by `|`. */
export const pocketCsv: Importer = {
  name: 'pocket',
  detects: (shape) => hasColumns(shape, 'url', 'time_added', 'status'),
  read: readCsv,
};

async function* readCsv(source: Source): AsyncGenerator<ImportedItem> {
  for await (const row of csvRows(source.text())) {
    yield {
      url: row('url'),
      title: row('title'),
      savedAt: timeOf(row('time_added')),
      tags: row('tags').split('|'),
      state: row('status') === 'archive' ? 'archive' : 'inbox',
    };
  }
}

/** The older `ril_export.html`: lists of links under "Unread" and "Read Archive"; tags parted by commas. */
export const pocketHtml: Importer = {
  name: 'pocket',
  detects: ({ head }) => /<a\s[^>]{0,2000}\stime_added=/iu.test(head),
  read: readHtml,
};

async function* readHtml(source: Source): AsyncGenerator<ImportedItem> {
  let isArchive = false;
  for await (const { name, attribute, text } of tagsOf(source.text())) {
    if (name === 'h1') isArchive = /archive/iu.test(text);
    if (name !== 'a') continue;
    yield {
      url: attribute('href'),
      title: text,
      savedAt: timeOf(attribute('time_added')),
      tags: attribute('tags').split(','),
      state: isArchive ? 'archive' : 'inbox',
    };
  }
}
