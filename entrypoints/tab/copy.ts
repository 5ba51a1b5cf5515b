import type { ReadableTab } from './read.ts';

/** What came of an action: a sentence for the reader, and whether it is good news. */
export interface Outcome {
  done: boolean;
  sentence: string;
}

/** Copies the best figures of the tab's article with their source, from a page without a window. */
export async function copyFigures(tab: ReadableTab): Promise<Outcome> {
  // The finder is loaded only now: whoever never copies so never waits for it.
  const listed = import('./listed.ts').then(({ listFigures }) => listFigures(tab));
  const copied = await write(listed.then(({ text }) => text)).then(
    () => true,
    () => false,
  );
  const { problem, done, texts } = await listed;
  if (problem) return { done: false, sentence: problem };
  return { done: copied, sentence: copied ? done : texts.copyFailed };
}

/** The clipboard is open only in the very turn of the reader's command: hence the promise in the item. */
function write(coming: Promise<string>): Promise<void> {
  const blob = coming.then((text) => new Blob([nonEmpty(text)], { type: 'text/plain' }));
  return navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
}

/** What the reader copied before is not replaced by nothing. */
function nonEmpty(text: string): string {
  if (text === '') throw new Error('nothing to copy');
  return text;
}
