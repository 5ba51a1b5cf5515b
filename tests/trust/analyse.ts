import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { article, page } from './arbitrary.ts';

const SCRIPT = fileURLToPath(new URL('../../scripts/analyse.ts', import.meta.url));
/** Lines that ask for nothing that can be given. */
const BROKEN = [
  ...['{', 'null', '5', '[]', '{}', '"text"', '{"id":1,"html":5}', '{"id":[],"text":7}', '{"text":null}'],
  ...['{"htmlFile":"no-such-file.html"}', '{"html":"<p>1%","url":"no address"}', '{"text":"5%","lang":9}'],
];

export interface Outcome {
  lines: number;
  /** Lines that were answered with figures, and those with the reason why not. */
  read: number;
  refused: number;
}

interface Answer {
  error?: string;
  text?: string;
  mentions?: { start: number; end: number; text: string }[];
}

/** Starts the command-line tool itself on mutated pages, random texts and broken lines; throws unless each has its answer. */
export function analyseLines(count: number, seed: number): Outcome {
  const pages = fc.sample(page, { seed, numRuns: count }).map((html, at) => ({ id: `page ${at}`, html }));
  const texts = fc
    .sample(article, { seed, numRuns: count })
    .map(({ text, language, title, url }, at) => ({ id: `text ${at}`, text, lang: language, title, url }));
  // Neither ends a line of the file.
  texts.push({ id: 'text parted', text: 'Up 5%.\u2028Down 4%.\u2029Still.', lang: 'en', title: '', url: '' });
  const lines = [...[...pages, ...texts].map((line) => JSON.stringify(line)), ...BROKEN];
  const folder = mkdtempSync(join(tmpdir(), 'readout-analyse-'));
  try {
    const file = join(folder, 'lines.jsonl');
    writeFileSync(file, lines.join('\n'));
    const output = execFileSync(process.execPath, [SCRIPT, '--jsonl', file, '--explain'], {
      ...{ encoding: 'utf8', maxBuffer: 2 ** 31, timeout: 60_000 + count * 5000 },
    });
    const answers = output
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Answer & { id: unknown });
    const ids = [...pages, ...texts].map(({ id }) => id);
    if (answers.length !== lines.length || !ids.every((id, at) => answers[at]?.id === id))
      throw new Error(`${lines.length} lines in, ${answers.length} out, or not in their order.`);
    const read = answers.filter(isRead).length;
    return { lines: lines.length, read, refused: lines.length - read };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Whether the line was read; throws where its answer is neither figures in their places nor a reason. */
function isRead({ error, text, mentions }: Answer): boolean {
  if (error) return false;
  if (text === undefined || !mentions) throw new Error('An answer with neither text nor reason.');
  for (const one of mentions)
    if (text.slice(one.start, one.end) !== one.text) throw new Error(`${one.start} is not its place.`);
  return true;
}
