import { expect, test } from 'vitest';
import { tagFor } from '../../lib/languages/index.ts';

/** The tag, what the page calls itself, and the text. */
const TEXTS: [tag: string, named: string, text: string][] = [
  ['ja', '', '港の利用料は四月から12%上がる。市は来週、詳しい内容を発表する。'],
  ['ja', 'en', '港の利用料は四月から12%上がる。市は来週、詳しい内容を発表する。'],
  ['zh', '', '港口使用费四月起上涨12%，市政府下周公布细则。'],
  ['zh-TW', 'zh-TW', '港口使用費四月起上漲12%，市政府下週公布細則。'],
  ['ko', 'en-US', '항만 이용료가 4월부터 12% 오른다. 시는 다음 주에 발표한다.'],
  ['ru', '', 'Портовый сбор вырастет на 12 %, объявили в мэрии, это первое повышение за три года.'],
  ['uk', 'en', 'Портовий збір зросте на 12 %, її рішення оголосили у вівторок, повідомляє мерія.'],
  ['', '', 'Пристанищната такса се увеличава с 12 на сто от април.'],
  ['bg', 'bg', 'Пристанищната такса се увеличава с 12 на сто от април.'],
  ['ar', 'en', 'ارتفعت رسوم الميناء بنسبة 12 في المئة منذ أبريل.'],
  ['fa-IR', 'fa-IR', 'عوارض بندر از ماه آوریل ۱۲ درصد گران می‌شود.'],
  ['en', 'en', 'The harbour dues rise by 12 percent in April, the city (港北市) said on Tuesday.'],
  ['', '', 'Gebyr havn 12.'],
];

test.each(TEXTS)('%j beside %j: %s', (tag, named, text) => {
  expect(tagFor(named, text)).toBe(tag);
});
