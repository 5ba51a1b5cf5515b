const PROSE =
  '<p>The harbour of Nordby handled 4,200 containers in May, 12% more than a year before, the port office said.</p>' +
  '<p>Its two cranes worked through the night, and the queue of waiting ships fell from nine to three. The town hopes ' +
  'for 35 new jobs by autumn; a third crane would cost 2.4 million euros.</p>';
const RUN = 'window.__pwned=1';

const page = (title: string, head: string, body: string, order = [PROSE, body, PROSE]) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head>` +
  `<body><article><h1>${title}</h1>${order.join('')}</article></body></html>`;

/** The links that are left of those pages, and nothing else that leads anywhere. */
export const hostileLinks: Record<string, [text: string, address: string][]> = {
  '/handlers': [['more', 'http://article.test/more']],
  '/schemes': [
    ['t7', 'http://proto.example/ok'],
    ['t8', 'https://ok.example/'],
  ],
  '/base': [['relative link', 'http://article.test/rel']],
};

/** Whole hostile pages, each read by the real toolbar click; all of them hold an article. */
export const hostilePages: Record<string, string> = {
  '/handlers': page(
    'Harbour busy',
    '',
    `<p onclick="${RUN}">Click</p><img src="/missing" onerror="${RUN}"><details open ontoggle="${RUN}"><summary>more</summary>d</details>
     <p><a href="java&#9;script:${RUN}">tab</a> <a href="data:text/html,<script>${RUN}</script>">data</a> <a href="/more">more</a></p>`,
  ),
  '/leaks': page(
    'Harbour watched',
    '',
    `<img src="{{SERVER}}/img"><video poster="{{SERVER}}/poster"></video><p style="background:url({{SERVER}}/bg)">s</p>
     <iframe src="{{SERVER}}/f?x=//www.youtube.com/embed/a"></iframe><svg><image href="{{SERVER}}/svg"/></svg>`,
  ),
  '/shadows': page(
    'Harbour shadowed',
    '',
    `<form><input name="parentNode"><input name="nextElementSibling"><input name="nodeName"><p>A form about 18% of ships.</p></form>
     <img name="createElement"><img name="defaultView"><img name="body"><img name="createTreeWalker"><object id="querySelectorAll"></object>`,
  ),
  '/titles': page(
    '&lt;b onclick=&quot;window.__pwned=1&quot;&gt;Up&lt;/b&gt; &lt;img src=x onerror=&quot;window.__pwned=1&quot;&gt; 5% &amp; more',
    `<meta name="author" content="&lt;script&gt;${RUN}&lt;/script&gt;Ann Lee">
     <meta property="og:site_name" content="&lt;img src={{SERVER}}/site onerror=${RUN}&gt;Site">`,
    '',
  ),
  '/base': page(
    'Harbour moved',
    '',
    '<base href="{{SERVER}}/base/"><p>What the port plans stands behind a <a href="rel">relative link</a>.</p><meta http-equiv="x-refresh" content="0;url={{SERVER}}/r">',
  ),
  '/schemes': page(
    'Harbour linked',
    '',
    `<p>Here: <a href="javascript:${RUN}">t0</a> <a href="java&#9;script:${RUN}">t1</a> <a href="&#1;JaVaScRiPt:${RUN}">t2</a>
     <a href="data:text/html,x">t3</a> <a href="vbscript:x">t4</a> <a href="file:///etc/passwd">t5</a> <a href="chrome://settings">t6</a>
     <a href="//proto.example/ok">t7</a> <a href="https://ok.example/">t8</a> <a href="moz-extension://x/options.html">t9</a></p>`,
  ),
  '/typed': page(
    'Harbour strict',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'">`,
    '<p>A page that lets no script write HTML.</p>',
  ),
  '/framed': page('Harbour framed', '', '<iframe srcdoc="<p>Inner 99% of all</p>"></iframe>'),
  '/own-words': page(
    'Harbour lies',
    `<script>
       Object.defineProperty(Document.prototype, 'querySelectorAll', { value() { throw new Error('mine'); } });
       Array.prototype.map = String.prototype.normalize = Node.prototype.cloneNode = () => { ${RUN}; throw new Error('mine'); };
     </script>`,
    '',
  ),
  '/surrogates': page(
    'Harbour \u202e5% torn',
    '',
    `<p id="torn"></p><script>document.querySelector('#torn').textContent = 'Half \\ud800 a letter and \\0 nothing: 44%.';</script>`,
  ),
};
