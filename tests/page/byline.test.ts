import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { layoutOf } from '../../lib/page/blocks/layout.ts';
import { readMetadata } from '../../lib/page/facts/metadata.ts';
import { printed } from '../../lib/page/facts/printed.ts';

/** The name first, then lines under a headline that print it. */
const NAMES: string[][] = [
  ['Anna Müller', 'Von Anna Müller, Berlin', 'Von Anna Müller/dpa', 'Kommentar von Anna Müller'],
  [
    'Anna Müller',
    'Text: Anna Müller, Fotos: Tom Schulz',
    'Interview: Anna Müller',
    'Verfasst von Anna Müller',
  ],
  [
    'Anna Müller und Tom Schulz',
    'Von Anna Müller und Tom Schulz',
    'Von <b>Anna Müller</b> und <b>Tom Schulz</b>',
  ],
  [
    'Marion Delcourt',
    'Par Marion Delcourt avec AFP',
    'Par Marion Delcourt (avec AFP)',
    'Par Marion Delcourt, à Lyon',
  ],
  [
    'Marion Delcourt',
    'Publié par Marion Delcourt le 25 novembre 2025',
    'Propos recueillis par Marion Delcourt',
    'Auteur(s) : Marion Delcourt',
    'Autrice(s): Marion Delcourt',
  ],
  [
    'Lucía Campos',
    'Por Lucía Campos | Madrid',
    'Por <b>Lucía Campos</b> el <i>Mar, 25/11/2025 - 11:26</i>',
    'Por Lucía Campos / Agencias',
    'Escrito por Lucía Campos 25 de noviembre de 2025',
  ],
  ['João da Silva', 'Por João da Silva — São Paulo'],
  ['Chiara Bonetti', 'di Chiara Bonetti', 'a cura di Chiara Bonetti'],
  ['Katarzyna Wrońska', 'Autor: Katarzyna Wrońska 25 listopada 2025, 14:05 Aktualizacja: 9:12'],
  ['Ольга Синицына', '25 ноября 2025 <span>Автор: Ольга Синицына</span> <span>Просмотров: 24</span>'],
  [
    'Ayşe Demir',
    'Yazan: Ayşe Demir',
    'Haber: Ayşe Demir',
    '<span>Yazar: Ayşe Demir</span><span>23.12.2026 18:41</span>',
  ],
  ['İsmail Demir', 'Haber: İsmail Demir', 'Yazan İsmail Demir'],
  ['Paolo Neri', 'di <b>Paolo Neri</b> <i>Pubblicato il 14 marzo 2026</i>'],
  ['Jan Nowak', 'Oprac. Jan Nowak'],
  ['أحمد سالم', 'كتب ـ أحمد سالم', 'كتب - أحمد سالم'],
  ['Katarzyna Wrońska', 'Wpisany przez Katarzyna Wrońska', 'Rozmawiała Katarzyna Wrońska'],
  ['Budi Santoso', 'Oleh: Budi Santoso', 'Reporter: Budi Santoso | Editor: Dewi'],
  [
    'Lan Anh',
    'Theo Lan Anh',
    'Bài, ảnh: Lan Anh',
    'Bài và ảnh: Lan Anh',
    'Tác giả, Lan Anh',
    'Tác giả: Lan Anh - Ảnh: Minh Đức',
  ],
  [
    '王小明',
    '文／王小明',
    '記者王小明／台北報導',
    '〔記者王小明／台北報導〕',
    '<span>聯合報／ 記者<a>王小明</a>／台北即時報導</span>',
    '<p>（圖／記者李大華攝）</p><p>記者王小明／台北報導</p>',
    '聯合報 記者 王小明／台北報導',
    '来源：晚报 记者 王小明 评论(36) 字号：大 中',
  ],
  ['周海燕', '本报记者 周海燕', '记者 周海燕 报道', '本报记者周海燕', '文字：周海燕 编辑：刘洋'],
  ['周海燕, 刘洋', '新华网（记者 周海燕、刘洋）', '记者 周海燕 通讯员 刘洋'],
  ['佐藤 美咲', '取材・文 佐藤 美咲', '執筆：佐藤 美咲', '取材・文＝佐藤 美咲　撮影＝小川 透'],
  ['佐藤美咲', '佐藤美咲記者', '佐藤美咲 地域報道部記者'],
  [
    '김도윤',
    '김도윤 기자',
    '<b>김도윤 기자</b><a>기자 페이지</a>',
    '김도윤 기자 kdy@hanbit.example',
    '입력 2025.11.25 김도윤 기자',
  ],
  ['김도윤, 한서연', '김도윤·한서연 기자', '입력 2025.11.25 김도윤·한서연 기자'],
  ['अनीता शर्मा', 'लेखक: अनीता शर्मा', 'रिपोर्ट: अनीता शर्मा'],
  [
    'ليلى الحداد',
    'بقلم: ليلى الحداد',
    'كتبت: ليلى الحداد',
    'الكاتبة: ليلى الحداد',
    '<span>بقلم: ليلى الحداد</span><span>25 نوفمبر 2025</span>',
  ],
  [
    'Anna Hale',
    'By Anna Hale, Chief Political Correspondent',
    'By Anna Hale @annahale',
    'By Anna Hale Associated Press',
  ],
  ['Anna Hale', 'By Anna Hale 25 May 2025', 'By Anna Hale, May 25, 2025', 'By Anna Hale 3 min read'],
  [
    'Anna Hale',
    '<time>03/01/2026</time> by Anna Hale, Representative to the Liaison Committee',
    '03/01/2026 | by Anna Hale',
  ],
  [
    'Anna Hale',
    'By Anna Hale in Berlin',
    'By <a>Anna Hale</a> <span>Writer, Hardware</span>',
    'By <a>Anna Hale</a> <span>Chief Political Correspondent</span>',
    'By <a>Anna Hale</a> &nbsp;&nbsp; <a>View as PDF</a>',
    '<time>03/01/2026</time>\n      by Anna Hale, Representative',
    '<div>Written by <b>Anna Hale</b></div> <div>Marketing Coordinator</div>',
  ],
  ['Anna Hale, Tom Reed', '<b>Author(s)</b><ul><li>Anna Hale</li><li>Tom Reed</li></ul>'],
  ['Anna Hale and Tom Reed', 'By Anna Hale and Tom Reed, Associated Press'],
  [
    'Anna Hale',
    'This post was written by Anna Hale, Head of Ferries and Harbours',
    'This article was written by Anna Hale, harbour master, Ferndale.',
    'By Anna Hale, Content & Marketing, Ferndale Transport Institute',
    'Interview by Anna Hale',
    'Authored by: Anna Hale',
  ],
  [
    'Anna Hale',
    'By Anna Hale, Tallinn correspondent',
    'By Anna Hale, Executive Editor',
    'By Anna Hale | <a>Archive</a>',
    '<a>by Anna Hale</a><p><a>More from this author</a></p>',
  ],
  ['Marion Delcourt', 'Par Marion Delcourt Envoyée spéciale à Lyon'],
  ['Anna Hale', 'By Anna Hale.', 'By Anna Hale hale@harbour.example'],
  ['Tom Reed Jr.', 'By Tom Reed Jr.'],
  ['Lena Hartwig', 'Von Lena Hartwig, ARD-Studio Altenbrück'],
  ['Anna (Lund) Hale', 'By Anna (Lund) Hale', 'By Anna (Lund) Hale (Harbour Desk)'],
];

const NOBODY = [
  'Foto: Erik Lind',
  'Door onze redactie economie',
  'di Redazione',
  'Por Redação, com G1',
  'EFE | Madrid',
  '社会部記者',
  '记者综合报道',
  'By Staff Reporter',
  'লেখক: নিজস্ব প্রতিবেদক',
  '<ul><li><a href="/boats">By Maker</a></li><li><a href="/hinges">Door Check Springs</a></li></ul>',
  'Haber Merkezi',
  'Text Size: A',
  '<h4><a href="/boats">Interview: Mayor Says Ferndale Should Build Its Own Boats</a></h4>',
  'تقرير الأمم المتحدة',
];

const bylineOf = (html: string) => {
  const { document } = new JSDOM(`<p>KINH TẾ</p><h1>Prices rise again</h1>${html}`).window;
  return readMetadata(document, layoutOf(document.body)).byline;
};

const printedBy = (line: string) =>
  printed(layoutOf(new JSDOM(`<h1>Prices rise</h1><div>${line}</div>`).window.document.body).blocks, 0);

describe('lines that name the author', () => {
  test.each(NAMES)('%s', (name, ...lines) => {
    expect(lines.map(printedBy)).toEqual(lines.map(() => name));
  });
  test('nobody', () => expect(NOBODY.map(printedBy)).toEqual(NOBODY.map(() => undefined)));
});

test('a name beside the date, or at the right under the text, is the author’s', () => {
  for (const html of [
    '<p>Aylin Kaya | Staff | May 12, 2026</p>',
    '<p>12.5.2026 | Aylin Kaya</p>',
    '<div>Le <span>mar 12/05/2026 - 09:12</span>, par Aylin Kaya</div>',
    '<div><span>Aylin Kaya</span> <span>12 Mayıs 2026 Salı 09:40</span></div>',
    '<p>Aylin Kaya</p><p>12/05/2026 14:38</p>',
    '<p>Aylin Kaya</p><p>Reporter in Ferndale</p>',
    '<div><span>Aylin Kaya</span> • <time>Gisteren om 06:02</time></div>',
    '<p>Prices rose by four percent.</p><p align="right"><b>Aylin Kaya</b></p>',
  ])
    expect([html, bylineOf(html)]).toEqual([html, 'Aylin Kaya']);
});

test('a name of two words beside the date in a script without capitals', () => {
  const line = (name: string) =>
    `<div><span>${name}</span><span>19 กุมภาพันธ์ 2569</span><span>10:32</span></div>`;
  expect(bylineOf(line('วิภาดา แสงจันทร์'))).toBe('วิภาดา แสงจันทร์');
  expect(bylineOf(line('ข่าวท้องถิ่น'))).toBeUndefined();
});

test('whom the page prints counts before a login in the data', () => {
  const data = (name: string) =>
    `<script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Person","name":"${name}"}}</script>`;
  for (const login of ['redaktion2', 'camila.duarte'])
    expect(bylineOf(`${data(login)}<p class="author">Anna Hale</p>`), login).toBe('Anna Hale');
});

test('small print under the headline names the authors beside the date; a bracket at the end names one', () => {
  const date = '<p>Kabar Teluk, 24 November 2026, 14:00 WIB</p>';
  expect(bylineOf(`${date}<h6>Budi Santoso, Dewi Lestari</h6>`)).toBe('Budi Santoso, Dewi Lestari');
  expect(bylineOf(`${date}<h3>Budi Santoso, Dewi Lestari</h3>`)).toBeUndefined();
  expect(bylineOf('<div><i>Baie-Matin</i> <i>Marion DELCOURT</i>. <i>12/05/2026</i></div>')).toBe(
    'Marion DELCOURT',
  );
  expect(bylineOf('<p>市は発表した。</p><p>（佐藤美咲）</p>')).toBe('佐藤美咲');
  for (const note of ['敬称略', '複数回答', '前年同月比'])
    expect(bylineOf(`<p>市は発表した。</p><p>（${note}）</p>`), note).toBeUndefined();
});

test('neither the house behind a name nor a reader who comments is an author', () => {
  const site = '<title>Prices rise - Le Phare</title>';
  expect(bylineOf(`${site}<p>Par Marion Delcourt et Le Phare avec AFP</p>`)).toBe('Marion Delcourt');
  expect(bylineOf(`${site}<p>Par Marion Delcourt, Le Phare Nord</p>`)).toBe('Marion Delcourt');
  expect(bylineOf('<p>Von Lena Hartwig, Regionalstudio Altenbrück</p>')).toBe('Lena Hartwig');
  expect(bylineOf('<p class="author">@Lulu44</p>')).toBeUndefined();
  expect(bylineOf('<p class="author">この記事を書いた人</p>')).toBeUndefined();
});

test('links of one element name one author each', () => {
  const people = '<a>Ольга Синицына</a><a>Илья Крюков</a>';
  expect(bylineOf(`<div class="story__authors"><i>Авторы</i>${people}</div>`)).toBe(
    'Ольга Синицына, Илья Крюков',
  );
  expect(bylineOf('<p><a href="/reporter/7">佐藤美咲</a></p>')).toBe('佐藤美咲');
  const killed = '<a href="/world/journalist-shot-dead">Tom Reed</a>';
  expect(
    bylineOf(`<p>The mayor spoke at the grave of ${killed}, who was killed in 2019.</p>`),
  ).toBeUndefined();
});

test('a name under the headline is the author’s if the page goes on to tell of that person', () => {
  const about = '<p>Fares rise in May.</p><p>Anna Hale is a reporter on the harbour.</p>';
  const bare = '<p>Fares rise in May.</p><p>Anna Hale</p>';
  expect(bylineOf(`<p>Anna Hale</p>${about}`)).toBe('Anna Hale');
  expect(bylineOf(`<p>Harbour</p><p>Anna Hale, University of Ferndale</p>${about}`)).toBe('Anna Hale');
  const house = '<meta name="author" content="Ferndale News"><p class="byline">By Ferndale News</p>';
  expect(bylineOf(`${house}<p>Anna Hale, Ferndale University</p>${about}`)).toBe('Anna Hale');
  expect(bylineOf(`<p>Anna Hale</p>${bare}`)).toBeUndefined();
  expect(bylineOf('<p>Licensed Grader, Journalism</p><p>Fares rise in May.</p>')).toBeUndefined();
  expect(bylineOf(`<figcaption>Anna Hale</figcaption>${about}`)).toBeUndefined();
  expect(bylineOf(`<p>Anna Hale, 34, rows to Ferndale</p>${about}`)).toBeUndefined();
});

test('a line names three where its first element holds one', () => {
  expect(
    bylineOf(
      '<meta name="author" content="Anna Hale"><p class="author">Written by <span class="author-name">Dr Anna Hale</span>, <span>Dr Tom Reed</span>, Mia Lund</p>',
    ),
  ).toBe('Dr Anna Hale, Dr Tom Reed, Mia Lund');
});

test('a box tells in a sentence who wrote it', () => {
  const line = 'This post was written by Anna Hale, Head of Harbours and Ferries';
  expect(bylineOf(`<div class="author-bio">${line}</div>`)).toBe('Anna Hale');
});

test('a box aside that is the author’s own', () => {
  expect(bylineOf('<aside class="post-author">Anna Hale</aside>')).toBe('Anna Hale');
  expect(bylineOf('<aside><p class="post-author">Anna Hale</p></aside>')).toBeUndefined();
});

test('two who sign at the right are two authors', () => {
  expect(bylineOf('<p align="right">Minh Anh - Quốc Bảo</p>')).toBe('Minh Anh, Quốc Bảo');
});

test('a news agency where a name stands', () => {
  expect(bylineOf('<p class="byline">The Associated Press</p>')).toBe('The Associated Press');
  expect(bylineOf('<p class="signature">AFP</p>')).toBe('AFP');
  expect(bylineOf('<p class="signature">Paris</p>')).toBeUndefined();
  expect(bylineOf('<p><span>dpa</span><span>9. Februar 2026, 11:20 Uhr</span></p>')).toBe('dpa');
});

test('a line beside the date that is no full name, or no line beside a date, is nobody’s', () => {
  for (const html of [
    '<p>Advent of Code | May 12, 2026</p>',
    '<p>LOCAL NEWS</p><p>May 12, 2026</p>',
    '<p>Kinh Tế</p><p>12/05/2026 14:38</p>',
    '<p>Poker Chips</p><p>Prices rose by four percent.</p>',
    '<p><span>Haberin Tarihi:</span> <span>Mayıs 12, 2026 09:15</span></p>',
    '<p>市は発表した。</p><p>【関連記事】</p>',
  ])
    expect([html, bylineOf(html)]).toEqual([html, undefined]);
});

test('whoever signs under the headline counts before whom the data names, but for another spelling', () => {
  const meta = '<meta name="author" content="Tom Reed">';
  expect(bylineOf(`${meta}<p>By Anna Hale</p>`)).toBe('Anna Hale');
  expect(bylineOf(`${meta}<p>By T. Reed</p>`)).toBe('Tom Reed');
  expect(bylineOf(`${meta}<p>By harrowdesk -</p><p>By Anna Hale</p>`)).toBe('Anna Hale');
});

test('a name of one word goes on behind a little word', () => {
  expect(bylineOf('<meta name="author" content="Women in Science"><p>Text.</p>')).toBe('Women in Science');
});

test('each author has a meta element, or a name in the data of one', () => {
  expect(
    bylineOf('<meta name="author" content="Anna Hale"><meta name="author" content="Tom Reed"><p>Text.</p>'),
  ).toBe('Anna Hale, Tom Reed');
  const data = { '@type': 'NewsArticle', author: { '@type': 'Person', name: ['Anna Hale', 'Tom Reed'] } };
  expect(bylineOf(`<script type="application/ld+json">${JSON.stringify(data)}</script><p>Text.</p>`)).toBe(
    'Anna Hale, Tom Reed',
  );
});

test('names between semicolons', () => {
  expect(bylineOf('<meta name="author" content="ANNA HALE;TOM REED"><p>Text.</p>')).toBe(
    'ANNA HALE, TOM REED',
  );
  expect(bylineOf('<meta name="citation_authors" content="Hale, Anna; "><p>Text.</p>')).toBe('Anna Hale');
});

test('whom the page prints counts before the site as its title names it', () => {
  const site = '<title>Prices rise again - Báo Bến Cảng</title><meta name="author" content="Báo Bến Cảng">';
  expect(bylineOf(`${site}<a href="/tac-gia/lan-anh">Lan Anh</a><p>Text.</p>`)).toBe('Lan Anh');
});

test('names in meta elements of schema.org within the page', () => {
  expect(
    bylineOf(
      '<div itemprop="author" itemscope><meta itemprop="name" content="Hugo Lemaire"></div><p>Le prix monte.</p>',
    ),
  ).toBe('Hugo Lemaire');
});

test('who reviewed it is no author, nor is the headline, nor a bar of ways to share beside the date', () => {
  for (const html of [
    '<p>Reviewed by <span class="byline-name"><a href="/our-people/reed">Tom Reed</a></span></p>',
    '<p class="author"><a>Prices rise again</a></p>',
    '<p>Reviewed&nbsp;by&nbsp;<a rel="author" href="/reviewer/hale">Anna Hale</a></p>',
    '<p class="byline">9:39AM BST</p>',
    '<p class="byline"><a class="author">Follow on Twitter</a></p>',
    '<p>12 Mayıs 2026</p><div><span>Paylaş</span> <span>Tweetle</span> <span>Yazdır</span></div>',
    '<p>Last Modified: May 12, 2026</p>',
    '<p><span>May 12, 2026</span> <span><a href="/feed">Harbour Feed</a> <a href="/print">Print</a></span></p>',
    '<p style="margin-right: 4px"><b>Get Coupon</b></p>',
    '<div class="author-description">Licensed Grader, Journalism</div>',
    '<div class="byline"><a href="/blog/tag/city-life">City Life</a></div>',
    '<p class="authorities"><a href="/authorities">Governing Board Actions</a></p>',
    '<meta name="author" content="undefined">',
    '<div style="text-align: right"><a href="/boats">Rowing Boats</a></div>',
  ])
    expect([html, bylineOf(html)]).toEqual([html, undefined]);
});

test('who signs with a role counts before whoever put the page in', () => {
  const meta = '<meta name="author" content="Tom Reed">';
  expect(bylineOf(`${meta}<h3>By <a href="/hale">Anna Hale</a>, <i>Daily Columnist</i></h3>`)).toBe(
    'Anna Hale',
  );
});

test('a headline is the title that goes on with what its site is about', () => {
  const about = 'I write slowly about what we could wear and what it costs those who sew it in far lands';
  const { document } = new JSDOM(
    `<title>Seven makers of honest shoes | ${about}, ${about}</title><h1>Seven makers of honest shoes</h1>`,
  ).window;
  expect(readMetadata(document, layoutOf(document.body)).title).toBe('Seven makers of honest shoes');
});

test('a page without a first heading prints its headline as a lower one', () => {
  const titleOf = (heading: string) => {
    const { document } = new JSDOM(
      `<meta property="og:title" content="Where you should row this spring in Harrow"><title>Where to row in Harrow | Rowers</title><h2>${heading}</h2>`,
    ).window;
    return readMetadata(document, layoutOf(document.body)).title;
  };
  expect(titleOf('Where to row in Harrow')).toBe('Where to row in Harrow');
  expect(titleOf('Four replies to “Where to row in Harrow”')).toBe(
    'Where you should row this spring in Harrow',
  );
});

test('of two headlines on one subject the first is the title, unless the second is nearly what is stated', () => {
  const titleOf = (title: string) => {
    const { document } = new JSDOM(
      `<title>${title}</title><h1>The finest paths for cyclists in Harrow</h1><h1>Here is where to row in Harrow</h1>`,
    ).window;
    return readMetadata(document, layoutOf(document.body)).title;
  };
  expect(titleOf('Where to cycle in Harrow')).toBe('The finest paths for cyclists in Harrow');
  expect(titleOf('Where to row in Harrow')).toBe('Here is where to row in Harrow');
});

test('the name of the site stands before the title, as the only headline, or a paragraph stands as one', () => {
  const titleOf = (head: string) => {
    const { document } = new JSDOM(head, { url: 'https://www.harrow.example/rowing' }).window;
    return readMetadata(document, layoutOf(document.body)).title;
  };
  const title = 'Where to row in Harrow in spring';
  expect(titleOf(`<title>Harrow Rowers | ${title}</title><h1>${title}</h1>`)).toBe(title);
  expect(titleOf(`<title>harrow.example: ${title}</title><h1>harrow.example</h1><h2>${title}</h2>`)).toBe(
    title,
  );
  const lines = `<h1><span>Rowing in the rain</span><b>${title}</b></h1>`;
  expect(titleOf(`<title>Rowing in the rain: ${title}</title>${lines}`)).toBe(`Rowing in the rain: ${title}`);
  expect(titleOf(`<title>${title} | Rowers</title><h1>Rowers</h1><h2>${title}</h2>`)).toBe(title);
  const lead =
    'Learn where to row in Harrow in spring, what a boat costs and when the river is too high for it. ';
  expect(titleOf(`<title>${title}</title><h1>${lead.repeat(3)}</h1>`)).toBe(title);
});

test('a first name in the data is that of the whole one that the page prints, unless it begins the site’s name', () => {
  const first = '<meta name="author" content="Anna"><p>Fares rise in May.</p>';
  expect(bylineOf(`${first}<p>Anna Hale</p>`)).toBe('Anna Hale');
  for (const line of ['Anna and the ferry', 'Anna Hale Books', 'Anna News'])
    expect(bylineOf(`${first}<p>${line}</p>`), line).toBe('Anna');
  expect(bylineOf(`<meta property="og:site_name" content="Anna Bakes">${first}<p>Anna Hale</p>`)).toBe(
    'Anna',
  );
});

test('whom the data or an element names first is one of two in the line that the page prints', () => {
  const line = '<p>By Anna Hale and Tom Reed</p>';
  expect(bylineOf(`<meta name="author" content="Anna Hale">${line}`)).toBe('Anna Hale and Tom Reed');
  expect(bylineOf(`<a rel="author">Anna Hale</a>${line}`)).toBe('Anna Hale and Tom Reed');
  const data = '{"@type":"NewsArticle","author":{"@type":"Person","name":"Mia Lund"}}';
  expect(bylineOf(`<script type="application/ld+json">${data}</script>${line}`)).toBe(
    'Anna Hale and Tom Reed',
  );
});

test('a paragraph on a town whose name begins like a person’s tells of nobody', () => {
  expect(
    bylineOf('<p>Anna Hale</p><p>Fares rise in May.</p><p>Anna Halesworth is dear.</p>'),
  ).toBeUndefined();
});
