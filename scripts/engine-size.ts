import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Rollup } from 'vite';

const lib = fileURLToPath(new URL('../lib', import.meta.url));

/** What finds the mentions of a text, and what makes ranked figures of them. */
const FINDER = { grammarOf: 'figures/grammar/grammar.ts', findMentions: 'figures/mentions.ts' };
const ENGINE = {
  ...FINDER,
  inTable: 'figures/table.ts',
  withElided: 'figures/elided.ts',
  mergeMentions: 'figures/merge.ts',
  rank: 'figures/rank.ts',
  splitSentences: 'text/sentences.ts',
};

/** Bytes, minified and gzipped, of the finder or of the whole engine with these languages. */
export async function engineSize(part: 'finder' | 'engine', languages: readonly string[]): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'engine-size-'));
  try {
    const entry = join(folder, 'entry.ts');
    writeFileSync(entry, entryOf(part === 'finder' ? FINDER : ENGINE, languages));
    const result = await build({
      configFile: false,
      logLevel: 'silent',
      build: { write: false, minify: true, lib: { entry, formats: ['iife'], name: 'engine' } },
    });
    const [output] = (Array.isArray(result) ? result : [result]) as Rollup.RollupOutput[];
    return gzipSync(output?.output[0].code ?? '', { level: 9 }).length;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** What `analyseFigures` calls, without the table of all languages. */
function entryOf(stages: Record<string, string>, languages: readonly string[]): string {
  const parts = { ...stages, ...Object.fromEntries(languages.map((id) => [id, `languages/${id}.ts`])) };
  const imports = Object.entries(parts).map(
    ([name, file]) => `import { ${name} } from ${JSON.stringify(join(lib, file))};`,
  );
  return `${imports.join('\n')}\nglobalThis.engine = [${Object.keys(parts).join(', ')}];\n`;
}
