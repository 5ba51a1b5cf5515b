/**
 * `npm run bench:library -- [--articles 5000] [--only ours,sqlite]`: the library's search beside SQLite FTS5 and
 * MiniSearch, each with the same articles in a Chromium profile of its own; and the built extension's own page. Texts
 * come from `--texts FILE.jsonl.gz` with {lang, title, body}, else from ../shared/salience beside the project.
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
import { type Browser, launch, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { type Class, makeQueries } from './bench-library/articles.ts';
import { measureOpening } from './bench-library/opening.ts';
import type { Bench } from './bench-library/page.ts';
import { measureUse, USES } from './bench-library/use.ts';
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
const names = values.only.split(',');
const isBuilt = existsSync(new URL('../.output/chrome-mv3', import.meta.url));
if (names.includes('ours') && !isBuilt)
  throw new Error('The bench opens the built extension. Run npm run build first.');
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

/** Each query is asked this often, in turn with the other contenders, so that a busy machine is busy for all. */
const TURNS = 5;
/** Milliseconds after which memory is measured. */
const REST = 30_000;
const CLASSES: Class[] = ['one word', 'two words', 'phrase', 'prefix', 'no hit'];
const results: Record<string, Record<string, number>> = {};
const browsers: Browser[] = [];
const profiles = Object.fromEntries(
  names.map((name) => [name, mkdtempSync(join(tmpdir(), 'readout-bench-profile-'))]),
);
try {
  for (const name of names) results[name] = await fill(name);
  await compare();
  if (profiles.ours) Object.assign(results.ours ?? {}, await saves(profiles.ours), await opening());
  for (const name of names)
    Object.assign(results[name] ?? {}, {
      'disk, MB': folderSize(profiles[name] ?? '', ['IndexedDB', 'File System']) / 1e6,
    });
} finally {
  for (const browser of browsers) await browser.close();
  for (const folder of [out, ...Object.values(profiles)])
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  server.close();
}
print();

async function fill(name: string): Promise<Record<string, number>> {
  const page = await openPage(profiles[name] ?? '');
  const { add, finish, longest } = await inPage(
    page,
    (bench, one, count) => bench.fill(one, count),
    name,
    articles,
  );
  await page.browser().close();
  console.error(
    `${name}: added in ${(add / 1000).toFixed(0)} s, ready after ${(finish / 1000).toFixed(0)} s more`,
  );
  return { 'adding, articles/s': articles / (add / 1000), 'page blocked at most while adding, ms': longest };
}

async function compare() {
  // Made here, so that the texts that they come from take no memory in a page.
  const queries = makeQueries(JSON.parse(readTexts()), articles);
  const pages: [name: string, page: Page, empty: number][] = [];
  for (const name of names) {
    const page = await openPage(profiles[name] ?? '');
    await inPage(page, (bench, all) => bench.prepare(all), queries);
    const empty = await memoryOf(page);
    note(name, 'ready, ms', await inPage(page, (bench, one) => bench.open(one), name));
    pages.push([name, page, empty]);
  }
  for (const kind of CLASSES) {
    const times = new Map(names.map((name) => [name, [] as number[]]));
    for (let turn = 0; turn < TURNS; turn += 1)
      for (const [name, page] of pages) {
        const asked = await inPage(page, (bench, one) => bench.ask(one), kind);
        times.get(name)?.push(...asked.times);
        note(name, `${kind}, found`, asked.total);
        note(name, 'page blocked at most while asking, ms', asked.longest);
      }
    for (const [name, all] of times)
      note(name, `${kind}, p50 ms`, all.sort((a, b) => a - b)[all.length >> 1] ?? 0);
  }
  for (const [name, page, empty] of pages) note(name, 'memory, MB', ((await memoryOf(page)) - empty) / 1e6);
  for (const [, page] of pages) await page.browser().close();
}

function note(name: string, what: string, value: number) {
  Object.assign(results[name] ?? {}, { [what]: value });
}

/** Runs a call of the bench in the page. */
function inPage<T, Args extends unknown[]>(
  page: Page,
  call: (bench: Bench, ...args: Args) => Promise<T>,
  ...args: Args
): Promise<T> {
  const body = `(async (...args) => (${call})(window.bench, ...args))(...${JSON.stringify(args)})`;
  return page.evaluate(body) as Promise<T>;
}

async function memoryOf(page: Page): Promise<number> {
  // Asking the page first makes it collect its garbage, which goes back to the system some seconds later.
  await inPage(page, (bench) => bench.memory());
  await new Promise((resolve) => setTimeout(resolve, REST));
  const told = await inPage(page, (bench) => bench.memory());
  return privateMemory(page.browser().process()?.pid) ?? told;
}

/** Saves into an empty library and into the full one, in turn, so that a busy machine is busy for both. */
async function saves(profile: string): Promise<Record<string, number>> {
  const page = await openPage(profile);
  // The first saves of a page pay for its start.
  await inPage(page, (bench, from) => bench.save(from, ['warm']), articles);
  const [empty = [], full = []] = await inPage(
    page,
    (bench, from) => bench.save(from, ['empty', 'readout']),
    articles,
  );
  await page.browser().close();
  const at = (share: number, times: number[]) =>
    times.sort((a, b) => a - b)[Math.floor(share * times.length)] ?? Number.NaN;
  return {
    'a save, p50 ms': at(0.5, full),
    'a save, p95 ms': at(0.95, full),
    'a save into an empty library, p50 ms': at(0.5, empty),
    'a save into an empty library, p95 ms': at(0.95, empty),
  };
}

/** The built extension's own page over a library of its own. */
async function opening(): Promise<Record<string, number>> {
  const profile = mkdtempSync(join(tmpdir(), 'readout-bench-opening-'));
  try {
    const { frame, rows } = await measureOpening(JSON.parse(readTexts()), articles, profile);
    return { 'first frame, ms': frame, 'first rows on screen, ms': rows, ...(await measureUse(profile)) };
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function openPage(profile: string): Promise<Page> {
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
  browsers.push(browser);
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(String(error)));
  await page.goto(`${origin}/index.html`);
  return page;
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
  const [first = '', ...others] = names;
  const rows = [
    ...CLASSES.map((kind) => `${kind}, p50 ms`),
    ...[
      'first frame, ms',
      'first rows on screen, ms',
      'ready, ms',
      'memory, MB',
      'disk, MB',
      'a save, p50 ms',
      'a save, p95 ms',
      'a save into an empty library, p50 ms',
      'a save into an empty library, p95 ms',
    ],
    ...[
      'adding, articles/s',
      'page blocked at most while adding, ms',
      'page blocked at most while asking, ms',
      ...USES,
    ],
    ...CLASSES.map((kind) => `${kind}, found`),
  ];
  const line = (cells: string[]) => console.log(`| ${cells.join(' | ')} |`);
  const show = (value: number | undefined, digits: number) =>
    value !== undefined && Number.isFinite(value) ? value.toFixed(digits) : '';
  console.log(`${articles} articles\n`);
  line(['', ...names, ...others.map((name) => `${first} / ${name}`)]);
  console.log(`|---|${'--:|'.repeat(names.length + others.length)}`);
  for (const row of rows) {
    const [own = Number.NaN] = [results[first]?.[row]];
    const cells = names.map((name) => show(results[name]?.[row], 1));
    line([row, ...cells, ...others.map((name) => show(own / (results[name]?.[row] ?? Number.NaN), 3))]);
  }
}
