import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What our own source never does, and why; the extension's policy does not bind a content script. */
const NEVER: [pattern: RegExp, why: string][] = [
  [
    /\.(?:innerHTML|outerHTML|srcdoc)\s{0,3}[+]?=(?!=)|insertAdjacentHTML|document\.write/u,
    'writes HTML unsanitised',
  ],
  [
    /dangerouslySetInnerHTML|setHTMLUnsafe|createContextualFragment|parseHTMLUnsafe/u,
    'writes HTML unsanitised',
  ],
  [/(?<![\w$])(?:eval|Function)\s{0,3}\(|setTimeout\(\s{0,3}['"`]/u, 'runs text as code'],
  [
    /(?<![\w$.])fetch\s{0,3}\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|WebTransport|RTCPeerConnection/u,
    'asks a server',
  ],
  [
    /new\s{1,3}Image\s{0,3}\(|importScripts|(?<![\w$.])import\s{0,3}\(\s{0,3}[^'"\s]/u,
    'loads what was not packaged',
  ],
  [
    /onMessageExternal|onConnectExternal|externally_connectable|web_accessible_resources/u,
    'listens to strangers',
  ],
];
const files = globSync('{lib,entrypoints}/**/*.{ts,tsx}');

test('the whole source is seen', () => expect(files.length).toBeGreaterThan(60));

test.each(files)('%s', (file) => {
  const source = readFileSync(file, 'utf8');
  for (const [pattern, why] of NEVER) expect(pattern.exec(source)?.[0], why).toBeUndefined();
});

test('only one file shows stored HTML', () => {
  const sinks = files.filter((file) => /\.setHTML\(/u.test(readFileSync(file, 'utf8')));
  expect(sinks.map((file) => file.replaceAll('\\', '/'))).toEqual(['lib/page/show.ts']);
});
