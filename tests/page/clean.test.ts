import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { cleanHtml, isClean } from '../../lib/page/clean.ts';
import { sanitise } from '../../lib/page/sanitise.ts';

const { window } = new JSDOM('');

test.each([
  '<p>Plain <b>text</b> &amp; more, 3 &lt; 4</p>',
  '<table><tr><td colspan="2" onclick="x()">1<td>2</table>',
  '<a href="https://news.example/?a=1&b=%22" target="_blank">link</a><a href="javascript:x()">no</a>',
  '<p title="a > b, &quot;c&quot; < d">x<script>alert(1)</script><img src=x onerror=alert(1)>',
  '<blockquote cite="https://news.example/"><time datetime="2026-01-02">today</time><br></blockquote>',
])('what the sanitiser lets through is clean: %s', (html) => {
  const safe = sanitise(html, window as never);
  expect(isClean(safe)).toBe(true);
  expect(cleanHtml({ html: safe, text: '' })).toBe(safe);
});

test.each([
  '<img src="https://news.example/x.png">',
  '<p onclick="x()">x</p>',
  '<a href="javascript:x()">x</a>',
  '<a href="&#106;avascript:x()">x</a>',
  '<p>x<!-- c --></p>',
  "<p title='x'>x</p>",
  '<svg><p></svg>',
  '<P>x</P>',
  '<p title="a"onclick="x()">x</p>',
  '<p>3 < 4</p>',
])('what it would have changed is not, and its text is kept instead: %s', (html) => {
  expect(isClean(html)).toBe(false);
  expect(cleanHtml({ html, text: 'One <b>\n\nTwo & three' })).toBe('<p>One &lt;b></p><p>Two &amp; three</p>');
});
