import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

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
  close: () => void;
}

/** Sign-in, autofill, updates, push: asked for by browsers without any extension too. */
const BROWSERS_OWN =
  /^(?:https?:\/\/)?[a-z\d.-]{0,60}(?:google\.com|googleapis\.com|gstatic\.com|mozilla\.(?:com|net|org)|firefox\.com)(?::443|\/|$)/u;

/**
 * A proxy through which a whole browser goes: it serves `pages` (path → HTML, `{{SERVER}}` becomes the leak's host)
 * and passes nothing on, so that every request is seen, counted and stays here.
 */
export async function startProxy(pages: Record<string, string>): Promise<CountingProxy> {
  const asked: string[] = [];
  const byAddress = new Map(Object.entries(pages).map(([path, html]) => [ARTICLES + path, html]));
  const server = createServer((request, response) => {
    const address = request.url ?? '';
    asked.push(address);
    const html = byAddress.get(address.split(/[?#]/u)[0] ?? '');
    if (html === undefined) return void response.writeHead(204).end();
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(html.replaceAll('{{SERVER}}', LEAK));
  });
  server.on('connect', ({ url }, socket) => {
    asked.push(url ?? '');
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    take: () => asked.splice(0).filter((one) => !BROWSERS_OWN.test(one) && one !== `${ARTICLES}/favicon.ico`),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** For Chromium: everything through the proxy, this machine's own addresses too. */
export function chromiumProxyArgs({ address }: CountingProxy): string[] {
  return [
    `--proxy-server=http://${address}`,
    '--proxy-bypass-list=<-loopback>',
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
