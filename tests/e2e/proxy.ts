import { createServer, type IncomingMessage, request as requestOf, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'puppeteer-core';

/** Where the pages of a test live, and where hostile markup would send its reader; no name server knows them. */
export const ARTICLES = 'http://article.test';
export const LEAK = 'http://leak.test';

export interface CountingProxy {
  /** `127.0.0.1:PORT` */
  address: string;
  /** Every address asked for, in order; `host:443` for an encrypted connection. */
  asked: string[];
  /** What was asked for since the last call, besides what the browser asks its maker or a tab's site for by itself. */
  take: () => string[];
  /** What was asked for in all this time that is no page of the test. */
  strangers: () => string[];
  close: () => void;
}

/** Sign-in, autofill, updates, push: asked for by browsers without any extension too. */
const BROWSERS_OWN =
  /^(?:https?:\/\/)?[a-z\d.-]{0,60}(?:google\.com|googleapis\.com|gstatic\.com|gvt1\.com|mozilla\.(?:com|net|org)|firefox\.com)(?::443|\/|$)/u;
const FAVICON = /^http:\/\/[^/]{1,80}\/favicon\.ico$/u;
/** A server that the test has started on this machine. */
const LOCAL = /^http:\/\/127\.0\.0\.1:\d{1,5}\//u;

/**
 * A proxy through which a whole browser goes: it serves `pages` (a path of ARTICLES or a whole address → HTML, `{{SERVER}}` becomes the leak's host),
 * asks servers of this machine for theirs and passes nothing else on, so that every request is seen, counted and
 * stays here. `expected` are addresses that a page of the test itself asks for.
 */
export async function startProxy(
  pages: Record<string, string> = {},
  expected = /^$/u,
): Promise<CountingProxy> {
  const asked: string[] = [];
  const strangers = new Set<string>();
  const byAddress = new Map(
    Object.entries(pages).map(([path, html]) => [new URL(path, ARTICLES).href, html]),
  );
  const isOwn = (address: string) => BROWSERS_OWN.test(address) || FAVICON.test(address);
  const note = (address: string) => {
    if (!isOwn(address) && !expected.test(address) && !address.startsWith(ARTICLES)) strangers.add(address);
  };
  const server = createServer(async (request, response) => {
    const address = request.url ?? '';
    asked.push(address);
    // A file that never comes.
    if (address === `${ARTICLES}/never`) return;
    const html = byAddress.get(address.split(/[?#]/u)[0] ?? '');
    if (html === undefined) {
      if (LOCAL.test(address) && (await passOn(request, response))) return void response.end();
      note(address);
      return void response.writeHead(204).end();
    }
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(html.replaceAll('{{SERVER}}', LEAK));
  });
  server.on('connect', ({ url = '' }, socket) => {
    asked.push(url);
    note(url);
    // A browser that is killed resets what it has open.
    socket.on('error', () => {});
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A script that ends with its browser still open is not held up.
  server.unref();
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    take: () => asked.splice(0).filter((one) => !isOwn(one)),
    strangers: () => [...strangers],
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Whether a server of the test stands there, which counts by itself; what it answers goes on to the browser. */
function passOn(asked: IncomingMessage, answer: ServerResponse): Promise<boolean> {
  return new Promise((resolve) => {
    const { method, headers, url = '' } = asked;
    const forwarded = requestOf(url, { method, headers }, (came) => {
      answer.writeHead(came.statusCode ?? 502, came.headers);
      came.pipe(answer, { end: false });
      came.once('end', () => resolve(true));
    });
    forwarded.once('error', () => resolve(answer.headersSent));
    asked.pipe(forwarded);
  });
}

/** From now on closing the browser fails where anything was asked for that is no page of the test. */
export function countUntilClosed(browser: Browser, proxy: CountingProxy): void {
  const close = browser.close.bind(browser);
  browser.close = async () => {
    await close();
    const strangers = proxy.strangers();
    if (strangers.length > 0)
      throw new Error(`Asked for beside the pages of the test: ${strangers.join(', ')}`);
  };
}

/** For Chromium: everything through the proxy, this machine's own addresses too; no name is looked up. */
export function chromiumProxyArgs({ address }: CountingProxy): string[] {
  return [
    `--proxy-server=http://${address}`,
    '--proxy-bypass-list=<-loopback>',
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    '--disable-component-update',
    '--disable-domain-reliability',
    '--no-pings',
    '--disable-features=OptimizationHints,MediaRouter',
  ];
}

/** The same for Firefox. */
export function firefoxProxyPrefs({ address }: CountingProxy): Record<string, string | number | boolean> {
  const [host = '', port] = address.split(':');
  return {
    'network.proxy.type': 1,
    'network.proxy.http': host,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': host,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.allow_hijacking_localhost': true,
    'network.proxy.no_proxies_on': '',
  };
}
