import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';

export interface PageServer {
  /** `http://127.0.0.1:PORT` */
  origin: string;
  /** Every path asked for, in order. */
  requests: string[];
  close: () => void;
}

/**
 * Serves local pages by path and counts what is asked for. `{{SERVER}}` in a page becomes the server's own
 * address; a path that is not in `pages` is counted and gets a 204, so that a
 * page which sends its reader there stays where it is.
 */
export async function servePages(pages: Record<string, URL | string>): Promise<PageServer> {
  const requests: string[] = [];
  const server: Server = createServer(async (request, response) => {
    const path = request.url ?? '/';
    requests.push(path);
    const page = pages[path.split('?')[0] ?? ''];
    if (page === undefined) return void response.writeHead(204).end();
    const html = (await readPage(page)).replaceAll('{{SERVER}}', origin);
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { origin, requests, close: () => server.close() };
}

async function readPage(page: URL | string): Promise<string> {
  if (typeof page === 'string') return page;
  const bytes = await readFile(page);
  return (page.pathname.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}
