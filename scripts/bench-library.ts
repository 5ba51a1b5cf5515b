/**
 * `npm run bench:library -- [--articles 5000] [--only ours,sqlite]`: the library's search beside SQLite FTS5 and
 * MiniSearch, each with the same articles in a Chromium profile of its own. Texts come from the sibling folder
 * ../shared/salience where it is there (or `--texts FILE.jsonl.gz` with {lang, title, body}), else from small ones.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { launch, type Page } from 'puppeteer-core';
import { build } from 'vite';
import type { Bench } from './bench-library/page.ts';
import { findChromium } from './browsers.ts';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '50000' },
    only: { type: 'string', default: 'ours,sqlite,minisearch' },
    texts: { type: 'string' },
  },
});
const articles = Number(values.articles);
const executablePath = findChromium();
if (!executablePath) throw new Error('The bench needs Chromium. Install it, or set CHROMIUM=/path.');
const out = mkdtempSync(join(tmpdir(), 'readout-bench-'));
await build({
  root: fileURLToPath(new URL('bench-library', import.meta.url)),
  base: './',
  logLevel: 'error',
  worker: { format: 'es' },
  build: { outDir: out, target: 'esnext', minify: false },
  optimizeDeps: { exclude: ['@sqlite.org/sqlite-wasm'] },
});
const server = await serveFolder(out, readTexts());
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

type Result = Awaited<ReturnType<typeof measure>>;
const results: Record<string, Result> = {};
try {
  for (const name of values.only.split(',')) {
    results[name] = await measure(name);
    console.error(name, JSON.stringify(results[name]));
  }
} finally {
  server.close();
  rmSync(out, { recursive: true, force: true });
}
print();

async function measure(name: string) {
  const profile = mkdtempSync(join(tmpdir(), 'readout-bench-profile-'));
  try {
    const fill = await onPage(profile, (page) =>
      page.evaluate(
        (one, count) => (window as unknown as { bench: Bench }).bench.fill(one, count),
        name,
        articles,
      ),
    );
    const asked = await onPage(profile, async (page) => {
      const memory = async () => {
        // Asking the page first makes it collect its garbage.
        const told = await page.evaluate(() => (window as unknown as { bench: Bench }).bench.memory());
        return privateMemory(page.browser().process()?.pid) ?? told;
      };
      const empty = await memory();
      const answers = await page.evaluate(
        (one, count) => (window as unknown as { bench: Bench }).bench.ask(one, count),
        name,
        articles,
      );
      return { ...answers, memory: (await memory()) - empty };
    });
    return { fill, ...asked, disk: folderSize(profile, ['IndexedDB', 'File System']) };
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

async function onPage<T>(profile: string, task: (page: Page) => Promise<T>): Promise<T> {
  const browser = await launch({
    executablePath,
    headless: true,
    userDataDir: profile,
    protocolTimeout: 3_600_000,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--enable-blink-features=ForceEagerMeasureMemory',
    ],
  });
  try {
    const page = await browser.newPage();
    page.on('pageerror', (error) => console.error(String(error)));
    await page.goto(`${origin}/index.html`);
    return await task(page);
  } finally {
    await browser.close();
  }
}

/** Bytes that a process and its children share with no other; undefined where the system does not tell. */
function privateMemory(root: number | undefined): number | undefined {
  if (root === undefined || !existsSync('/proc/self/smaps_rollup')) return undefined;
  const parents = readdirSync('/proc').flatMap((pid) => {
    const stat = /^\d+$/u.test(pid) && readProcess(pid, 'stat');
    return stat
      ? [{ pid: Number(pid), parent: Number(stat.slice(stat.lastIndexOf(')') + 4).split(' ')[0]) }]
      : [];
  });
  const family = new Set([root]);
  for (let size = 0; size < family.size; ) {
    size = family.size;
    for (const { pid, parent } of parents) if (family.has(parent)) family.add(pid);
  }
  const kilobytes = [...family].flatMap((pid) =>
    [...readProcess(String(pid), 'smaps_rollup').matchAll(/^Private_\w+:\s+(\d+) kB/gmu)].map(([, kb]) =>
      Number(kb),
    ),
  );
  return kilobytes.reduce((sum, kb) => sum + 1024 * kb, 0);
}

/** Empty for a process that has ended. */
function readProcess(pid: string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}

function folderSize(profile: string, folders: string[]): number {
  const paths = folders.map((folder) => join(profile, 'Default', folder)).filter((path) => existsSync(path));
  const lines = execFileSync('du', ['-sk', ...paths], { encoding: 'utf8' })
    .trim()
    .split('\n');
  return lines.reduce((sum, line) => sum + 1024 * Number.parseInt(line, 10), 0);
}

/** The texts as JSON. */
function readTexts(): string {
  const beside = fileURLToPath(new URL('../../shared/salience/salience.dev.jsonl.gz', import.meta.url));
  const file = values.texts ?? (existsSync(beside) ? beside : undefined);
  if (!file) throw new Error('No texts beside the project: name a file with --texts.');
  const lines = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n');
  return `[${lines.join(',')}]`;
}

async function serveFolder(folder: string, texts: string): Promise<Server> {
  const types: Record<string, string> = {
    '.html': 'text/html; charset=utf-8',
    '.js': 'text/javascript',
    '.wasm': 'application/wasm',
    '.json': 'application/json',
  };
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] as string;
    const file = join(folder, path);
    const body = path === '/sources.json' ? texts : existsSync(file) ? readFileSync(file) : undefined;
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': types[extname(path)] ?? 'application/octet-stream',
      // Measuring memory asks for isolation.
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

function print() {
  const rows: [label: string, value: (result: Result) => number | undefined][] = [
    ...(['one word', 'two words', 'phrase', 'prefix', 'no hit'] as const).map(
      (kind): [string, (result: Result) => number | undefined] => [
        `${kind}, p50 ms`,
        ({ times }) => times[kind],
      ],
    ),
    ['ready, ms', ({ ready }) => ready],
    ['memory, MB', ({ memory }) => memory / 1e6],
    ['disk, MB', ({ disk }) => disk / 1e6],
    ['adding, articles/s', ({ fill }) => articles / (fill.add / 1000)],
    ['page blocked at most while adding, ms', ({ fill }) => fill.longest],
    ['page blocked at most while asking, ms', ({ longest }) => longest],
  ];
  const names = Object.keys(results);
  console.log(
    `${articles} articles\n\n| | ${names.join(' | ')} | ${names
      .slice(1)
      .map((name) => `ours / ${name}`)
      .join(' | ')} |`,
  );
  console.log(
    `|---|${names.map(() => '--:|').join('')}${names
      .slice(1)
      .map(() => '--:|')
      .join('')}`,
  );
  for (const [label, value] of rows) {
    const cells = names.map((name) => value(results[name] as Result) ?? Number.NaN);
    const ratios = cells.slice(1).map((cell) => (cells[0] as number) / cell);
    console.log(
      `| ${[label, ...cells.map((cell) => cell.toFixed(1)), ...ratios.map((ratio) => ratio.toFixed(3))].join(' | ')} |`,
    );
  }
}
