import { describe, expect, test } from 'vitest';
import { analyseFigures } from '../../lib/figures/index.ts';
import { textArticle } from '../../lib/text/article.ts';
import type { Quantity } from '../../lib/types.ts';
import { corpora } from './corpus/index.ts';
import { STILL } from './still.ts';

const show = ({ kind, value, range, of, unit }: Quantity) =>
  `${kind} ${range?.join('-') ?? value}${of === undefined ? '' : `/${of}`} ${unit}`;
const quantities = (text: string, language: string) =>
  analyseFigures(textArticle(text, language), STILL).mentions.map(({ quantity }) => show(quantity));

for (const [language, { figures, nothing }] of Object.entries(corpora)) {
  const lines = Object.entries(figures).flatMap(([expected, spellings]) =>
    spellings.map((text) => ({ expected, text })),
  );
  describe(language, () => {
    test.each(lines)('$expected: $text', ({ expected, text }) =>
      expect(quantities(text, language)).toEqual([expected]),
    );
    test.each(nothing)('nothing: %s', (text) => expect(quantities(text, language)).toEqual([]));
  });
}

test('every offset stands in the text', () => {
  const text = 'Thu 1,2 tỷ đồng.\n\nChi hơn 800 triệu đồng, giảm 4,7%.';
  const { mentions, figures } = analyseFigures(textArticle(text, 'vi'), STILL);
  for (const mention of mentions) expect(text.slice(mention.start, mention.end)).toBe(mention.text);
  expect(mentions.map(({ quantity }) => [quantity.bound, quantity.change])).toEqual([
    [undefined, undefined],
    ['over', undefined],
    [undefined, 'down'],
  ]);
  expect(figures).toHaveLength(3);
});

test('the same quantity in two places is one figure', () => {
  const { figures } = analyseFigures(
    textArticle('Exports reached $4.2bn.\n\nThe $4.2bn is a record.', 'en'),
    STILL,
  );
  expect(figures.map(({ mentions }) => mentions.length)).toEqual([2]);
});

test('a long text is read until its time budget is spent, and says so; a short one to its end', () => {
  let clock = 0;
  const tick = () => {
    clock += 250;
    return clock;
  };
  const read = (text: string) => {
    const { mentions, partial } = analyseFigures(textArticle(text, 'vi'), tick);
    return [mentions.length, partial];
  };
  const [first, rest] = ['Thu 5 tỷ đồng.', 'Chi 4 tỷ đồng.\n\nCòn 1 tỷ đồng.'];
  expect(read(`${first}\n\n${rest}`)).toEqual([3, false]);
  expect(read(`${first}\n\n${'Không có gì. '.repeat(800)}\n\n${rest}`)).toEqual([1, true]);
});

test('the two ends of a change are two levels', () => {
  const { mentions } = analyseFigures(textArticle('Unemployment rose from 4.1% to 4.5%.', 'en'), STILL);
  expect(mentions.map(({ quantity }) => quantity)).toEqual([
    { kind: 'percent', value: 4.1, unit: '%' },
    { kind: 'percent', value: 4.5, unit: '%' },
  ]);
  for (const text of [
    'The court raised his fine from $5,000 to $8,000.',
    'His pay climbed by 60% from $5,000 to $8,000.',
    'His pay is up 60%, from $5,000 to $8,000.',
    'His pay is up 60% — from $5,000 to $8,000.',
  ])
    expect(analyseFigures(textArticle(text, 'en'), STILL).mentions.slice(-2)).toMatchObject([
      { quantity: { kind: 'money', value: 5000, unit: 'USD' } },
      { quantity: { kind: 'money', value: 8000, unit: 'USD' } },
    ]);
  expect(quantities('The herd grew from 3,900 in 2011 to 5,200.', 'en')).toEqual([
    'count 3900 null',
    'count 5200 null',
  ]);
  expect(quantities('Lambs gained 10c, and steers rose 5c selling from 300c to 340c.', 'en').at(-1)).toBe(
    'money 3-3.4 USD',
  );
});

test('amounts side by side stay apart', () => {
  expect(quantities('The share rose from 3 to 58% in May.', 'en')).toEqual(['percent 3 %', 'percent 58 %']);
  expect(quantities('The share rose 0.4 to 58.2% in May.', 'en')).toEqual([
    'count 0.4 null',
    'percent 58.2 %',
  ]);
  expect(quantities('The index fell 120.5 to 2,410.1, and pay grew 3 to 5 percent.', 'en')).toEqual([
    'count 120.5 null',
    'count 2410.1 null',
    'percent 3-5 %',
  ]);
  expect(quantities('Renters are 6.3m (24%), a record.', 'en')).toEqual([
    'count 6300000 null',
    'percent 24 %',
  ]);
  const values = (text: string, language: string) =>
    analyseFigures(textArticle(text, language), STILL).mentions.map(({ quantity }) => quantity.value);
  expect(values('The boys are 5 years old and 11 months old.', 'en')).toEqual([5, 11]);
  expect(values('A class for 2, 3, or 4 year olds.', 'en')).toEqual([2, 3, 4]);
  expect(values('It rose 2, 3 and 5 percent.', 'en')).toEqual([2, 3, 5]);
  expect(quantities('Sales hit 12,400, or 8 percent of the market.', 'en')).toEqual([
    'count 12400 null',
    'percent 8 %',
  ]);
  expect(values('Các cháu 5 tuổi và 11 tháng tuổi.', 'vi')).toEqual([5, 11]);
  expect(values('Acme 2,714,021 -17.9', 'en')).toEqual([2714021, -17.9]);
  expect(values('ACME INC. 113.40  -1.62', 'en')).toEqual([113.4, -1.62]);
  expect(values('ACME INC. 225.86 -12.99 -5.44%', 'en')).toEqual([225.86, -12.99, -5.44]);
  expect(values('38 Blake Jones 2,290 18', 'en')).toEqual([2290, 18]);
  expect(values('Un lecteur sur trois et 40 % des jeunes lisent.', 'fr')).toEqual([1, 40]);
  expect(values('It earned $752 million and 2.2 billion in sales.', 'en')).toEqual([752e6, 2.2e9]);
  expect(values('It sold three million and two billion cups.', 'en')).toEqual([3e6, 2e9]);
  expect(values('Es waren drei Millionen und zwei Milliarden.', 'de')).toEqual([3e6, 2e9]);
  expect(values('Sie meldete binnen 48 Stunden 35 Anrufe.', 'de')).toEqual([48, 35]);
  expect(values('It sold three million and two thousand cups.', 'en')).toEqual([3002e3]);
  expect(values('It earned $3 million and 2.5 percent more.', 'en')).toEqual([3e6, 2.5]);
  expect(values('They sold 3 million and 20 percent more.', 'en')).toEqual([3e6, 20]);
  expect(values('It sold 1 million and 500 thousand cups.', 'en')).toEqual([1.5e6]);
  expect(values('Vão 2.100 milhões e 59 mil casas.', 'pt')).toEqual([2.1e9, 59e3]);
  expect(values('São 1,5 mil e 300 casas.', 'pt')).toEqual([1500, 300]);
  expect(values('It cost $15 50 times.', 'en')).toEqual([15, 50]);
  expect(values('It rose by a factor of three to $90m.', 'en')).toEqual([3, 90e6]);
  expect(values('It is 5.00 or 5,00.', 'es')).toEqual([5, 5]);
  expect(values('It cost 15 dollars, 50 people came.', 'en')).toEqual([15, 50]);
  expect(values('It cost 15 dollars 50% more.', 'en')).toEqual([15, 50]);
  expect(values('It sold 200 or more than 190.', 'en')).toEqual([200, 190]);
  expect(values('It shrank from 5 to 4 millimetres.', 'en')).toEqual([5, 4]);
  expect(values('Users rose from 5 to 7 million.', 'en')).toEqual([5e6, 7e6]);
  expect(values('It fell from 120 to 98 million.', 'en')).toEqual([120e6, 98e6]);
  expect(values('Die Zahl stieg von 500 auf 2 Millionen.', 'de')).toEqual([500, 2e6]);
  expect(values('It is 5% - 7 of them.', 'en')).toEqual([5, 7]);
  expect(values('O time venceu por 2,5 a 1.', 'pt')).toEqual([2.5, 1]);
  expect(values('O Brasil venceu e subiu de 2 a 1.', 'pt')).toEqual([2, 1]);
  expect(values('It cost 15 dollars 20 million times.', 'en')).toEqual([15, 20e6]);
  expect(values('Doanh thu 2 nghìn 500 tỷ đồng.', 'vi')).toEqual([2.5e12]);
  expect(values('Waiting lists fell by 30,000 to 7.39 million.', 'en')).toEqual([30000, 7.39e6]);
  expect(quantities('Phí là 15.000, 20.000, 25.000 đồng.', 'vi')).toEqual([
    'money 15000 VND',
    'money 20000 VND',
    'money 25000 VND',
  ]);
  expect(values('For men’s 10 and 8.5 millimeters it fits.', 'en')).toEqual([8.5]);
  expect(values('Chi phí là 8.700 tỷ và 380 tỷ đồng.', 'vi')).toEqual([8.7e12, 3.8e11]);
  expect(values('Đoàn giành 59 vàng, 102 bạc, 70 đồng.', 'vi')).not.toContain(70);
});

test('"of" and "from" open no range with "and", colder nights one backwards', () => {
  expect(quantities('Elle a deux filles de 4 et 13 ans.', 'fr').slice(1)).toEqual([
    'measure 4 year',
    'measure 13 year',
  ]);
  expect(quantities('Kinder im Alter von drei und sechs Jahren kamen.', 'de')).toEqual([
    'measure 3 year',
    'measure 6 year',
  ]);
  expect(quantities('Nachts werden es 15 bis 11 Grad.', 'de')).toEqual(['measure 11-15 degree']);
});

test('an amount that one of money is held against is money', () => {
  expect(
    quantities('Le bénéfice est de 752 millions d’euros, en 2024, contre 2,2 milliards en mai.', 'fr'),
  ).toEqual(['money 752000000 EUR', 'money 2200000000 EUR']);
  expect(quantities('Der Umsatz betrug 752 Millionen Euro und 2,2 Milliarden.', 'de')).toEqual([
    'money 752000000 EUR',
    'money 2200000000 EUR',
  ]);
  expect(quantities('Ein Gewinn von 706 Millionen Euro nach rund 886 Millionen.', 'de')).toEqual([
    'money 706000000 EUR',
    'money 886000000 EUR',
  ]);
  expect(quantities('Sales reached $5 billion while users rose to 260 million.', 'en')).toEqual([
    'money 5000000000 USD',
    'count 260000000 null',
  ]);
  const units = (text: string, language: string) =>
    analyseFigures(textArticle(text, language), STILL).mentions.map(({ quantity }) => quantity.unit);
  expect(units('La ville a 12 millions d’euros.\n\nLe parc coûte 3 millions garantis.', 'fr')).toEqual([
    'EUR',
    'EUR',
  ]);
  expect(units('Récolte de 1,4 million de tonnes, après 1,7 million en 2023.', 'fr')).toEqual([
    'metric-ton',
    'metric-ton',
  ]);
  expect(units('Der Bund zahlt 3 Millionen Euro. Das ging von 61 000 auf 6,2 Millionen.', 'de')).toEqual([
    'EUR',
    null,
    null,
  ]);
  expect(units('It costs 3 million euros. Of the 40 million here, many are poor.', 'en')).toEqual([
    'EUR',
    null,
  ]);
  for (const text of [
    'The 3 million euros will help 2.3 million.',
    'Sales reached 5 million euros, and users rose to 260 million.',
    'Sales reached €5 million, after 3 million.',
    'It spends 3 million euros, and 2,200,000 came.',
  ])
    expect(units(text, 'en'), text).toEqual(['EUR', null]);
  expect(units(`It costs 3 million euros. ${'It is old. '.repeat(100)}It cost 2 million.`, 'en')[1]).toBe(
    null,
  );
  expect(units('Das kostet 1,2 Millionen Euro je Platz, insgesamt 60 Millionen.', 'de')[1]).toBe('EUR');
  expect(units('Der Gewinn betrug 7 Millionen Euro im Mai nach 2 Millionen.', 'de')).toEqual(['EUR', 'EUR']);
  expect(units('Vốn là 3 triệu đồng. Lượng khách đạt 2,4 triệu.', 'vi')).toEqual(['VND', null]);
  expect(units('Vốn là 3 triệu đồng, giá 34 triệu đồng / lượng.', 'vi')).toEqual(['VND', 'VND/tael']);
  expect(units('Vốn là 3 triệu đồng. Ông giữ 51 triệu (25%) cổ phần.', 'vi')).toEqual(['VND', null, '%']);
  expect(units('Vốn là 3 triệu đồng. Số người dùng là 2,4 triệu.', 'vi')).toEqual(['VND', null]);
});

test('a cell of a row takes the unit at the head of its column', () => {
  const table = 'Part | Sales ($ million) | Change (%)\n\nSnacks | 1,934 | 5.2\n\nSoups | 12 | -3';
  expect(quantities(table, 'en')).toEqual([
    'money 1934000000 USD',
    'percent 5.2 %',
    'money 12000000 USD',
    'percent -3 %',
  ]);
  expect(quantities('Part | Price ($)\n\nSnacks | 4.5', 'en')).toEqual(['money 4.5 USD']);
});

test('a decimal at the end of a clause is a percentage as the one before it', () => {
  expect(quantities('Strom wurde um 10,3 Prozent billiger, Gas um 16,2.', 'de')).toEqual([
    'percent 10.3 %',
    'percent 16.2 %',
  ]);
  expect(quantities('Der Anteil liegt bei 88,6 Prozent, der Index bei 0,2.', 'de')[1]).toBe('count 0.2 null');
  expect(quantities('Der Kurs stieg um 4,5 Prozent auf 8,2.', 'de')[1]).toBe('count 8.2 null');
  expect(quantities('Der Index stieg um 2,5 Prozent, auf 3,1 bei Schluss.', 'de')[1]).toBe('count 3.1 null');
  expect(quantities('It rose 2.5 percent, with a rating of 3.5 stars.', 'en')[1]).toBe('count 3.5 stars');
});

test('what leaves out its unit has that of the amount beside it', () => {
  const told = (text: string) => quantities(text, 'de');
  expect(told('Der Verlust wuchs um 6 auf rund 87 Mio. Euro.')).toEqual([
    'money 6000000 EUR',
    'money 87000000 EUR',
  ]);
  expect(told('Der Etat wuchs um 400.000 auf 8,7 Millionen Euro.')[0]).toBe('money 400000 EUR');
  expect(told('Die Quote legte um 0,6 auf 8,7 Prozent zu.')[0]).toBe('percent 0.6 pp');
  expect(told('Der Wert stieg von 6 auf 8 Prozent.')[0]).toBe('percent 6 %');
  expect(told('Rot kam auf 8,7 Prozent (-3,2), Blau auf 6,1 Prozent (+2,4).')).toEqual([
    'percent 8.7 %',
    'percent -3.2 pp',
    'percent 6.1 %',
    'percent 2.4 pp',
  ]);
  expect(told('Rot kam auf 14 (-6) und Blau auf 21 (+7) Sitze.')[1]).toBe('count -6 null');
  expect(told('Die Gebühr steigt auf 340 Euro nach 290 im Vorjahr.')[1]).toBe('money 290 EUR');
  expect(told('Im Mai waren es 3 Milliarden Euro. Jetzt rechnet man bis Juni mit 4 Milliarden.')[1]).toBe(
    'money 4000000000 EUR',
  );
  expect(
    told('Das kostet 3 Milliarden Euro. Die Erde bewohnen 8 Milliarden Menschen, bald 9 Milliarden.')[2],
  ).toBe('count 9000000000 null');
  expect(told('Uri schloss mit 4,2 und Zug mit 6,8 Prozent ab.')[0]).toBe('percent 4.2 %');
  expect(told('Uri meldet plus 4 bzw. plus 6,8 Prozent.')[0]).toBe('percent 4 %');
  expect(told('Der Umbau kostet 30 Millionen Euro, mit Garten sogar 34 Millionen.')[1]).toBe(
    'money 34000000 EUR',
  );
  expect(quantities('A ratio below 2.3 and lead below 3.5 percent.', 'en')[0]).toBe('count 2.3 null');
});

test('a list in brackets goes on in what it began with', () => {
  expect(quantities('Nhiều nhất ở An Phú (41 ca), Hà Trì (33) và Bãi Sậy (27).', 'vi')).toEqual([
    'count 41 ca',
    'count 33 ca',
    'count 27 ca',
  ]);
  expect(quantities('In Oslo (2,450 cases), Bergen (1,234) and Moss (33).', 'en')).toEqual([
    'count 2450 cases',
    'count 1234 cases',
    'count 33 cases',
  ]);
  for (const text of ['It grew (5 percent) in the study (12) of towns.', 'Oslo (5 million), Bergen (33).'])
    expect(quantities(text, 'en')).toHaveLength(1);
  expect(quantities('Müller (45 Prozent), Meier (12) und Huber (7).', 'de')).toEqual([
    'percent 45 %',
    'percent 12 %',
    'percent 7 %',
  ]);
  expect(quantities('Móveis (7,5%) e informática (2,7) subiram.', 'pt')).toEqual([
    'percent 7.5 %',
    'percent 2.7 %',
  ]);
});

test('names and numbers that add up to a count before them are its parts', () => {
  const boats = ['count 9 tàu', 'count 4 tàu', 'count 2 tàu', 'count 3 tàu'];
  expect(quantities('Bão đánh chìm 9 tàu (Bãi Sậy 4, Hòn Tre 2, An Phú - Hà Trì 3).', 'vi')).toEqual(boats);
  expect(quantities('Bão đánh chìm 9 tàu tại Bãi Sậy (4), Hòn Tre (2) và An Phú (3) hôm qua.', 'vi')).toEqual(
    boats,
  );
  expect(quantities('They lost 9 boats: Oslo 4, Bergen: 2 and Moss 3.', 'en')).toEqual([
    'count 9 boats',
    'count 4 boats',
    'count 2 boats',
    'count 3 boats',
  ]);
  expect(
    quantities('An Phú: 9 người (2 người chết, 7 người mất tích), gồm: Bãi Sậy 4, Hòn Tre: 5.', 'vi'),
  ).toEqual(['count 9 người', 'count 2 người chết', 'count 7 người', 'count 4 người', 'count 5 người']);
  // these add up to too much or too little, or are no list
  for (const text of [
    'Xưởng đóng 2 tàu: Hòn Tre 1, Hòn Tre 2.',
    'Hãng có 900 máy bay, gồm Sao Mai 41, Hải Âu 32.',
    'Nay 3 nhà máy Hòn Tre 1, Hòn Tre 2, Hòn Tre 4 đã chạy.',
  ])
    expect(quantities(text, 'vi')).toHaveLength(1);
  // what is counted may go on within the bracket
  expect(quantities('Nhiều nhất ở An Phú (41 ca sốt Ebola nặng), Hà Trì (33).', 'vi')[1]).toMatch(
    /^count 33 ca/u,
  );
});

test('millimetres go on with no lesser part, as millions do', () => {
  expect(quantities('Cayeron 20 mm y 300 casas se inundaron.', 'es')).toEqual([
    'measure 20 millimeter',
    'count 300 casas',
  ]);
  expect(quantities('Invertirá US$ 20 mm en la mina.', 'es')).toEqual(['money 20000000 USD']);
});

test('words that only look like a change or a bound are none', () => {
  const circumstances = (text: string, language: string) =>
    analyseFigures(textArticle(text, language), STILL).mentions.map(({ quantity }) => [
      quantity.bound,
      quantity.change,
    ]);
  const none = [undefined, undefined];
  expect(circumstances('Small shops make up 30% of it.', 'en')).toEqual([none]);
  expect(circumstances('El alquiler marcó un nuevo máximo de 13,8 euros.', 'es')).toEqual([none]);
  expect(circumstances('Detuvieron a un menor de 16 años.', 'es')).toEqual([none]);
  expect(circumstances('Las multas son elevadas y se fijaron en 900 euros.', 'es')).toEqual([none]);
  expect(circumstances('Um menor de 16 anos foi detido.', 'pt')).toEqual([none]);
  expect(circumstances('Houve reduções de pessoal em quatro regiões.', 'pt')).toEqual([none]);
  expect(circumstances('A queda de um muro de 3 metros foi ouvida.', 'pt')).toEqual([none]);
  expect(circumstances('A caixa veio descendo de 5,6% em abril.', 'pt')).toEqual([none]);
  expect(circumstances('O plano melhora o serviço em 7 distritos.', 'pt')).toEqual([none]);
  expect(circumstances('A redução da pena de 12 anos.', 'pt')).toEqual([none]);
  expect(circumstances('La caída de un albañil de 24 años.', 'es')).toEqual([none]);
  expect(circumstances('The deck has 9 layers + a sheet.', 'en')).toEqual([none]);
  expect(circumstances('The deck is maple + 2 sheets.', 'en')).toEqual([none]);
  expect(circumstances('It is $549 plus $50 of credit.', 'en')).toEqual([none, none]);
  expect(circumstances('He took 14 days off work.', 'en')).toEqual([none]);
  expect(circumstances('They chased down 240 with ease.', 'en')).toEqual([none]);
  expect(circumstances('He made 71 off 38 balls.', 'en')).toEqual([none, none]);
  expect(circumstances('They shot down 3 drones and rounded up 40 men.', 'en')).toEqual([none, none]);
  expect(circumstances('Take $14 off.', 'en')).toEqual([[undefined, 'down']]);
  expect(circumstances('Tàu chạy với tốc độ 80 km/h.', 'vi')).toEqual([none]);
  expect(circumstances('Việc này mất 5-7 phút.', 'vi')).toEqual([none]);
  expect(circumstances('Chuyến đò mất 45 phút.', 'vi')).toEqual([none]);
  expect(circumstances('Giá mất 5-7 đồng.', 'vi')).toEqual([[undefined, 'down']]);
  expect(circumstances('Phim chiếu trên 3 kênh, trên 200 rạp.', 'vi')).toEqual([none, ['over', undefined]]);
  expect(circumstances('She won it over three seasons.', 'en')).toEqual([none]);
  expect(circumstances('It lent €5 million ($6 million) over four years.', 'en')).toEqual([none, none, none]);
  expect(circumstances('It is 7% plus inflation.', 'en')).toEqual([none]);
  expect(circumstances('Họ vay thêm 80 triệu đồng.', 'vi')).toEqual([none]);
  expect(circumstances('Phòng không bắn hạ 12 UAV.', 'vi')).toEqual([none]);
  expect(circumstances('Chị về đích nhanh hơn 3 giây.', 'vi')).toEqual([none]);
  expect(circumstances('Số phiếu đã lên tới 5.200 phiếu.', 'vi')).toEqual([none]);
  expect(circumstances('Guidance was up 2% and up 4%.', 'en')).toEqual([
    [undefined, 'up'],
    [undefined, 'up'],
  ]);
  expect(circumstances('Es kostet 1,2 Milliarden Euro über zehn Jahre.', 'de')).toEqual([none, none]);
  expect(circumstances('Die Umfrage unter 1042 Wählern ist neu.', 'de')).toEqual([none]);
  expect(circumstances('Ein Vertrag über 30 Millionen Euro ist fertig.', 'de')).toEqual([none]);
  expect(circumstances('Il a 7 clés en plus des 5 cartes.', 'fr')).toEqual([none, none]);
  expect(circumstances('Une mère de 37 enfants de moins de cinq ans.', 'fr')[0]).toEqual(none);
  expect(circumstances('Il tombait 60 mm par heure au plus fort de l’orage.', 'fr')).toEqual([none]);
  expect(circumstances('Man fand 40 Zettel dazu im Archiv.', 'de')).toEqual([none]);
  expect(circumstances('Das Land zahlt über fünf Jahre 30 Millionen Euro.', 'de')).toEqual([none, none]);
});

test('a verb tells the direction of its change from afar, and so does what closes its clause', () => {
  const changes = (text: string, language: string) =>
    analyseFigures(textArticle(text, language), STILL).mentions.map(({ quantity }) => quantity.change);
  for (const text of [
    'Der Gewinn ging im Sommer um 9 Prozent auf 4 Euro zurück.',
    'Der Umsatz brach im Mai um 9 Prozent auf 4 Euro ein.',
    'Im Mai nahm der Wert um 9 Prozent auf 4 Euro ab.',
    'Im Mai soll der Wert um 9 Prozent auf 4 Mrd. Euro sinken.',
    'Man rechnet, dass die Preise um 9 Prozent auf 4 Euro sanken.',
    'Die Auslieferungen fielen um gut 9 Prozent auf 4 Euro.',
    'Die Zahl der Toten (minus 9 Prozent) und 4 Euro.',
    'Das Porto ist im Mai um 9 Prozent (das Paket) auf 4 Euro gesunken.',
    'Die Pacht fiel abermals, allerdings langsamer um 9 Prozent auf 4 Euro.',
    'Ein Rückgang des Preises seit Mai von 9 Prozent auf 4 Euro.',
    'Die Pacht liegt 9 Prozent unter dem Vorjahr bei 4 Euro.',
    'Die Pacht ging um 9 Prozent zurück auf 4 Euro.',
  ])
    expect(changes(text, 'de')).toEqual(['down', undefined]);
  for (const text of [
    'Der Index legte um 9 Prozent auf 4 Euro zu.',
    'Die Mieten erhöhten sich im Schnitt nur um 9 Prozent auf 4 Euro.',
    'Das Obst verteuerte sich um durchschnittlich 9 Prozent auf 4 Euro.',
    'Die Miete liegt um 9 Prozent über dem Stand der 4 Euro.',
    'Die Miete sei um 9 Prozent auf rund 4 Euro gestiegen.',
    'Die Miete stieg kräftig: um 9 Prozent auf 4 Euro.',
    'Bei einem Wachstum von 9 Prozent kostet es 4 Euro.',
    'Das Plus zum Vorjahr um 9 Prozent macht 4 Euro.',
  ])
    expect(changes(text, 'de')).toEqual(['up', undefined]);
  expect(changes('Äpfel wurden um 9 Prozent billiger, Birnen um 3 Prozent.', 'de')).toEqual(['down', 'down']);
  expect(changes('Die Zahl sank um 800 Betten oder um 3 Prozent.', 'de')).toEqual(['down', 'down']);
  expect(changes('Das waren 61 Betten bzw. 3 Prozent weniger.', 'de')).toEqual(['down', 'down']);
  expect(changes('Die Zahlen gingen um gut 8 Prozent bzw. knapp 3 Prozent zurück.', 'de')).toEqual([
    'down',
    'down',
  ]);
  // one verb for two: "stieg um … und … um …"
  for (const [text, language] of [
    ['Die Miete stieg um 9 Prozent auf 4 Euro und die Pacht um fast 3 Prozent auf 2 Euro.', 'de'],
    ['Die Miete stieg um 9 Prozent auf 4 Euro, die Pacht um 3 Prozent auf 2 Euro.', 'de'],
  ] as const)
    expect(changes(text, language)).toEqual(['up', undefined, 'up', undefined]);
  expect(changes('Une hausse de 9 % des loyers et de 3 % des charges, soit un taux de 2 %.', 'fr')).toEqual([
    'up',
    'up',
    undefined,
  ]);
  expect(changes('Une hausse de 9 % à Metz depuis 2013 et de 3 % à Nancy.', 'fr')).toEqual(['up', 'up']);
  expect(changes('Une hausse de 9 % à Metz et un taux de 2 % à Nancy.', 'fr')).toEqual(['up', undefined]);
  expect(changes('De quoi augmenter la part nette des petites fermes de 9 %.', 'fr')).toEqual(['up']);
});

test.each([
  ['en', 'Rents have risen 5%, prices have fallen by 3%.'],
  ['en', 'Shares rallied 3% before they plummeted 8%.'],
  ['de', 'Die Miete schnellte um 4 Prozent hoch; der Absatz war um 3 Prozent kleiner.'],
  ['de', 'Der Wert (ein Plus in Höhe von 4 Prozent) und ein Minus in Höhe von 3 Prozent.'],
  ['de', 'Die Aktie, die 4 Prozent zulegte, ist teuer; billig die, die 3 Prozent nachgab.'],
  ['de', 'Die Partei gewann 4 Prozentpunkte hinzu, die andere verliert 3 Prozentpunkte.'],
  ['fr', 'Le lait coûte 4 % plus cher, le blé a dégringolé de 3 %.'],
  ['fr', 'Il faut payer 4 % en plus, c’est 3 % inférieur au marché.'],
  ['fr', 'Le loyer (+ 4 % en mai) et un taux abaissé de 3 points.'],
  ['en', 'It is 20% faster and 40% cheaper.'],
  ['en', 'Rents were up a modest 4%, and orders fell a sharp 6%.'],
  ['en', 'Its debt rose by Rs900 crore, its cash fell about RM40 million.'],
  ['en', 'Rents rose by another 5%, and orders were down just 2%.'],
  ['en', 'They saw a rise in rents of 5% and a fall in orders by 2%.'],
  ['en', 'Rents were higher by 5%, and output contracted 2%.'],
  ['en', 'The share was 5% up at noon, the orders 3% down on last year.'],
  ['en', 'A 5% expansion is over, and it is cutting 200 posts.'],
  ['en', 'Silver tacked on 80 cents, tin shed 5 cents.'],
  ['en', 'They won a 5% pay rise after a 12 per cent year-on-year fall.'],
  ['es', 'Las ventas avanzaron un 5 %, el gasto se ha reducido un 1 %.'],
  ['es', 'La subida fue del 5 %, los costes se reducen un 3 %.'],
  ['es', 'Registró una suba del 5 % tras un retroceso del 3 %.'],
  ['es', 'Hubo una mejora del 5 % tras una rebaja del 3 %.'],
  ['es', 'La renta crecerá apenas un 2 %, el pan es un 3 % más barato.'],
  ['es', 'Hubo un crecimiento interanual del 5 % y una caída trimestral del 3 %.'],
  ['pt', 'Os preços têm subido 5%, as vendas tinham caído 3%.'],
  ['pt', 'As rendas devem aumentar 5%, o gasóleo desceu 2 cêntimos.'],
  ['pt', 'A subida foi de 5%, o leite ficou 3% mais barato.'],
  ['pt', 'O PIB crescerá apenas 2%, a frota teve declínio de 3%.'],
  ['pt', 'As rendas crescem 5%, a dívida encolheu 3%.'],
  ['pt', 'O banco elevou a previsão em cerca de 5%, a rede foi reduzida em 3%.'],
  ['pt', 'Houve uma subida homóloga das vendas de 5% e um recuo das rendas na ordem dos 3%.'],
  ['pt', 'O ganho é de 5%, a quebra em torno de 3%.'],
  ['pt', 'Os fretes subiram em média 5% e o trigo está 3% menor.'],
  ['es', 'Los fletes saltaron un 5 %, la harina se abarató un 3 %.'],
  ['es', 'Hubo un aumento en el consumo del 5 % y un descenso de las rentas del 3 %.'],
  ['es', 'El trigo es un 5 % mayor, el maíz un 3 % menor.'],
])('what has changed by so much, in %s: %s', (language, text) =>
  expect(
    analyseFigures(textArticle(text, language), STILL).mentions.map(({ quantity }) => quantity.change),
  ).toEqual(['up', 'down']),
);

test.each([
  ['en', 'The index lost 8 points, or about 1%.'],
  ['en', 'Rents fell 5% in Oslo last May, and 3% in Bergen.'],
  ['en', 'Rents fell 3% last month and 2% the month before.'],
  ['en', 'Oil, gas and coal fell 5%, 3% and 2%.'],
  ['vi', 'Quỹ giảm 5 tỷ đồng, tương đương 3%.'],
  ['de', 'Der Index verlor 8 Punkte oder rund 1 Prozent.'],
  ['fr', 'L’indice a perdu 8 points, soit 1 %.'],
  ['es', 'El paro bajó 800 personas, o un 1 %.'],
  ['pt', 'O índice caiu 8 pontos, ou 1%.'],
])('what is told again or listed goes the same way, in %s: %s', (language, text) => {
  const { mentions } = analyseFigures(textArticle(text, language), STILL);
  expect(mentions.map(({ quantity }) => quantity.change)).toEqual(mentions.map(() => 'down'));
});

test('what is compared with by a share has no bound and no direction', () => {
  for (const text of ['It was a 3-fold increase over Rs 91 crore.', 'It was a 6% rise over $45m.'])
    expect(
      Object.keys(analyseFigures(textArticle(text, 'en'), STILL).mentions.at(-1)?.quantity ?? {}),
    ).toEqual(['kind', 'value', 'unit']);
});

test('what a list does not hold goes its own way', () => {
  for (const text of [
    'Rents fell 5%, 3% more than in May.',
    'Rents fell 5% in May and 3% of homes are empty.',
    'Rents fell 5% in the spring and 3% of the homes are empty.',
    'He made 91 off just 60 balls.',
  ])
    expect(analyseFigures(textArticle(text, 'en'), STILL).mentions.at(-1)?.quantity.change).not.toBe('down');
});

test('a bound is told in every form that its grammar gives it', () => {
  const bounds = (text: string, language: string) =>
    analyseFigures(textArticle(text, language), STILL).mentions.map(({ quantity }) => quantity.bound);
  expect(bounds('Más del 50 % votó, casi un 5 % en blanco, hasta los 40 años.', 'es')).toEqual([
    'over',
    'nearly',
    'upTo',
  ]);
  expect(bounds('Children under the age of 18 and men over age 65.', 'en')).toEqual(['under', 'over']);
  expect(bounds('It has 20-plus years left, 30+ staff and $200m-plus.', 'en')).toEqual([
    'atLeast',
    'atLeast',
    'atLeast',
  ]);
  expect(bounds('It has not fewer than 4 huts at or above 900 metres, 3 at or below it.', 'en')).toEqual([
    'atLeast',
    'atLeast',
    undefined,
  ]);
  expect(bounds('Se votó sobre las 5 propuestas.', 'es')).toEqual([undefined]);
  expect(bounds('El precio ronda los 30 euros y la cifra se acerca a los 90 casos.', 'es')).toEqual([
    'about',
    'nearly',
  ]);
  expect(bounds('O preço ronda os 30 euros.', 'pt')).toEqual(['about']);
  expect(bounds('São da ordem dos 30 euros, próximos de 40 euros e rondarão os 5 dias.', 'pt')).toEqual([
    'about',
    'about',
    'about',
  ]);
  expect(bounds('As quotas ultrapassaram os 30 euros, superando os 40.', 'pt')).toEqual(['over', 'over']);
  expect(bounds('Es una tasa cercana al 4 % y las cuotas rozan los 7 euros.', 'es')).toEqual([
    'about',
    'nearly',
  ]);
  expect(bounds('Hay rentas inferiores a 20.000 euros y notas de 5 o mayores.', 'es')).toEqual([
    'under',
    'atLeast',
  ]);
  expect(bounds('No más de 12 y más de 194.', 'es')).toEqual(['upTo', 'over']);
  expect(bounds('Des gains inférieurs à 20 % et des villes plus grandes que 3 km².', 'fr')).toEqual([
    'under',
    'over',
  ]);
  expect(bounds('Mais da metade dos votos, cerca dos 40 graus, superiores a 30 euros.', 'pt')).toEqual([
    'over',
    'about',
    'over',
  ]);
  expect(bounds('Ab 18 Jahren ist es frei. Die Gäste sind jünger als 30 Jahre.', 'de')).toEqual([
    'atLeast',
    'under',
  ]);
  expect(bounds('Es sind runde 40 Tonnen.', 'de')).toEqual(['about']);
  expect(bounds('Il y a pas loin de 40 tonnes.', 'fr')).toEqual(['nearly']);
  expect(bounds('It takes up to a 50% cut, and no longer than 72 hours.', 'en')).toEqual(['upTo', 'upTo']);
});

test.each([
  ['vi', 'Lợi nhuận tăng trưởng âm 12%.'],
  ['en', 'Growth of minus 12% was recorded.'],
])('a growth below zero does not go up, in %s: %s', (language, text) =>
  expect(
    analyseFigures(textArticle(text, language), STILL).mentions.map(({ quantity: { value, change } }) => [
      value,
      change,
    ]),
  ).toEqual([[-12, undefined]]),
);

test.each([
  ['de', 'up', 'Der Kurs legte gestern 0,8 Prozent zu.'],
  ['de', 'up', 'Die Zahl hat 3,4 Prozent zugenommen.'],
  ['de', 'down', 'Der Kurs gab 1,2 Prozent nach.'],
  ['de', 'down', 'Die Zahl nahm im Juli 4,5 Prozent ab.'],
  ['de', undefined, 'Er nahm die 20 Prozent an.'],
  ['en', 'up', 'Prices rose by just 0.3%.'],
])('a verb and its end around an amount tell its direction, in %s: %s, %s', (language, change, text) =>
  expect(analyseFigures(textArticle(text, language), STILL).mentions[0]?.quantity.change).toBe(change),
);

test.each([
  ['de', 'Gas verteuerte sich um 16,2 und Öl um 12,1 Prozent.'],
  ['en', 'Gas rose 16.2 and oil 12.1 percent.'],
  ['fr', 'Le gaz a augmenté de 16,2 et le pétrole de 12,1 %.'],
  ['es', 'El gas subió 16,2 y el petróleo 12,1 por ciento.'],
  ['pt', 'O gás subiu 16,2 e o petróleo 12,1 por cento.'],
  ['vi', 'Giá khí tăng 16,2 và dầu 12,1%.'],
])('of two shares of two things the first has its sign from the second, in %s', (language, text) =>
  expect(
    analyseFigures(textArticle(text, language), STILL).mentions.map(
      ({ quantity: { value, unit, change } }) => [value, unit, change],
    ),
  ).toEqual([
    [16.2, '%', 'up'],
    [12.1, '%', 'up'],
  ]),
);

test.each([
  ['pt', 'Alta de 5% na capital e de 3% no litoral.'],
  ['pt', 'Alta de 5% em 2020 e de 3% em 2021.'],
  ['es', 'Hubo un alza del 5 % en la capital y del 3 % en la costa.'],
  ['fr', 'Une hausse de 5 % à Brest et de 3 % à Metz.'],
])('a change of two things is told once, in %s: %s', (language, text) =>
  expect(
    analyseFigures(textArticle(text, language), STILL).mentions.map(({ quantity }) => quantity.change),
  ).toEqual(['up', 'up']),
);

test.each([
  ['en', 'Output grew from 5,953 in 2014 to 6,531 units.', 'units'],
  ['fr', 'La flotte passe de 5 953 en 2014 à 6 531 camions.', 'camions'],
  ['es', 'La flota pasó de 5.953 en el 2014 a 6.531 camiones.', 'camiones'],
])('a year and what was counted after it are no range, in %s: %s', (language, text, unit) =>
  expect(quantities(text, language)).toEqual(['count 5953 null', `count 6531 ${unit}`]),
);

test('what is counted for so many stands before a slash', () =>
  expect(quantities('A taxa é de 3,7 casos/100 mil habitantes.', 'pt')).toEqual([
    'count 3.7 casos',
    'count 100000 habitantes',
  ]));

test.each([
  ['pt', 'As despesas são de 30 milhões de euros. As receitas chegaram aos 25 milhões.'],
  ['es', 'Los gastos son de 30 millones de euros. Los ingresos llegan a los 25 millones.'],
])('what is earned and spent is money, in %s: %s', (language, text) =>
  expect(quantities(text, language)).toEqual(['money 30000000 EUR', 'money 25000000 EUR']),
);

test('no word of an unknown language is a unit', () =>
  expect(quantities('أصيب 120 شخصا بنسبة 12%', 'ar')).toEqual(['count 120 null', 'percent 12 %']));

test('a level that a change led to has no direction', () => {
  const circumstances = (text: string, language: string) =>
    analyseFigures(textArticle(text, language), STILL).mentions.map(({ quantity }) => [
      quantity.bound,
      quantity.change,
    ]);
  expect(circumstances('Unemployment ticked up to 4.4%.', 'en')).toEqual([[undefined, undefined]]);
  expect(circumstances('Die Miete ist auf aktuell 9 Euro gestiegen.', 'de')).toEqual([
    [undefined, undefined],
  ]);
  expect(circumstances('Tỷ lệ này tăng lên tới 40%.', 'vi')).toEqual([[undefined, undefined]]);
  expect(circumstances('El precio subió hasta 40 euros.', 'es')).toEqual([[undefined, undefined]]);
  expect(circumstances('Sube un 4 %, hasta 1.184 euros.', 'es')).toEqual([
    [undefined, 'up'],
    [undefined, undefined],
  ]);
  expect(circumstances('Sube un 4 % hasta 1.184 euros.', 'es')).toEqual([
    [undefined, 'up'],
    [undefined, undefined],
  ]);
  expect(circumstances('Subió dos décimas en mayo, hasta el 2,3 %.', 'es')).toEqual([
    [undefined, 'up'],
    [undefined, undefined],
  ]);
  expect(circumstances('La tasa perdió 12 puntos básicos – hasta el 4,1 %.', 'es')).toEqual([
    [undefined, undefined],
    [undefined, undefined],
  ]);
  expect(circumstances('A inflação foi 0,3 ponto percentual acima dos 4% de maio.', 'pt')).toEqual([
    [undefined, undefined],
    [undefined, undefined],
  ]);
  expect(circumstances('Ficou em 5%, bem acima dos 4% de maio, com mais 200 vagas.', 'pt')).toEqual([
    [undefined, undefined],
    [undefined, undefined],
    [undefined, 'up'],
  ]);
  expect(circumstances('Gana un 12% menos que los 300 euros de mayo.', 'es')).toEqual([
    [undefined, 'down'],
    [undefined, undefined],
  ]);
  expect(circumstances('Gana menos de 300 euros y trabajan 12 y más de 194.', 'es')).toEqual([
    ['under', undefined],
    [undefined, undefined],
    ['over', undefined],
  ]);
  expect(
    circumstances('El paro ha bajado un 4 %, elevó su deuda un 5 % y llevó su tasa a un 6 %.', 'es'),
  ).toEqual([
    [undefined, 'down'],
    [undefined, 'up'],
    [undefined, undefined],
  ]);
  expect(circumstances('Aumentou o lucro em 21%, uma quebra homóloga de 9%.', 'pt')).toEqual([
    [undefined, 'up'],
    [undefined, 'down'],
  ]);
  expect(circumstances('Giá xăng không cao hơn 20.279 đồng/lít.', 'vi')).toEqual([['upTo', undefined]]);
  expect(circumstances('Oil fell below $60.', 'en')).toEqual([['under', undefined]]);
  expect(circumstances('El crudo cayó por debajo de los 60 dólares.', 'es')).toEqual([['under', undefined]]);
  expect(circumstances('It is 0.4 percent higher than 2.1 percent.', 'en')).toEqual([
    [undefined, 'up'],
    [undefined, undefined],
  ]);
  expect(circumstances('There was a rise of under $2.', 'en')).toEqual([['under', 'up']]);
  const down = [undefined, 'down'];
  const none = [undefined, undefined];
  expect(circumstances('Các chỉ số giảm lần lượt 5,6% và 2,9%.', 'vi')).toEqual([down, down]);
  expect(circumstances('Mã này giảm đi 200 đồng, mã kia giảm mạnh thêm 90 đồng.', 'vi')).toEqual([
    down,
    down,
  ]);
  expect(circumstances('Hộ nghèo giảm được 40 hộ, chỉ số tuột dốc 12 điểm.', 'vi')).toEqual([down, down]);
  expect(circumstances('Vàng bán ra quanh mức 9 triệu đồng.', 'vi')).toEqual([['about', undefined]]);
  expect(circumstances('Giá đất trên dưới 50 triệu đồng/m2.', 'vi')).toEqual([['about', undefined]]);
  expect(circumstances('Mã này bốc hơi 3,4%.', 'vi')).toEqual([down]);
  expect(circumstances('Mã này lao dốc 3,4%, mã kia tụt 2%, tiêu rớt giá 900 đồng.', 'vi')).toEqual([
    down,
    down,
    down,
  ]);
  expect(
    circumstances('Mã này bốc hơi tới 3,4%, giá giảm rất mạnh 2 USD, phí giảm giá mạnh đến 9 đồng.', 'vi'),
  ).toEqual([down, down, down]);
  expect(circumstances('Giá thuê lên tới 9 triệu đồng, mất tới 3 giờ.', 'vi')[1]).toEqual(none);
  expect(circumstances('Thuế giá trị gia tăng là 9 tỷ đồng, mức tăng lần lượt là 4% và 6%.', 'vi')).toEqual([
    none,
    [undefined, 'up'],
    [undefined, 'up'],
  ]);
  expect(circumstances('Số khách tăng gấp 3,5 lần, mức tăng giá gần 8%.', 'vi')).toEqual([
    [undefined, 'up'],
    ['nearly', 'up'],
  ]);
  expect(circumstances('Xuất khẩu tăng 5% về lượng và 8% về trị giá.', 'vi')).toEqual([
    [undefined, 'up'],
    [undefined, 'up'],
  ]);
  expect(circumstances('Prices fell 0.3% on the month and 2.1% on the year.', 'en')).toEqual([down, down]);
  expect(circumstances('Sales fell 5% in May and 28% of the staff left.', 'en')).toEqual([down, none]);
  expect(circumstances('Sales fell 5%, 30% of which came from Asia.', 'en')).toEqual([down, none]);
  expect(circumstances('Chỉ số về sát 1.610 điểm, giá nhà tiệm cận 90 triệu đồng.', 'vi')).toEqual([
    ['nearly', undefined],
    ['nearly', undefined],
  ]);
  expect(circumstances('Hàng nội rẻ hơn 2 triệu đồng.', 'vi')).toEqual([down]);
  expect(circumstances('Sales and profits fell 5% and 3% in May.', 'en')).toEqual([down, down]);
  expect(circumstances('The index fell 3.2 points (0.25%) to 1,268.', 'en').slice(0, 2)).toEqual([
    down,
    down,
  ]);
  expect(circumstances('Cả tỉnh giảm 40 vụ (12%), 9 vụ (6% số vụ) nặng.', 'vi')).toEqual([
    down,
    down,
    none,
    none,
  ]);
  expect(circumstances('They may cut up to 700 jobs.', 'en')).toEqual([['upTo', 'down']]);
  expect(circumstances('Der Kurs stieg um über 5 Prozent.', 'de')).toEqual([['over', 'up']]);
  expect(circumstances('The margin is plus or minus 3 points.', 'en')).toEqual([['about', undefined]]);
});

test('a dollar is the one of the article\u2019s country', () => {
  const unit = (language: string, url = '') =>
    analyseFigures({ ...textArticle('It costs $5.', language), url }, STILL).mentions[0]?.quantity.unit;
  expect([unit('en-AU'), unit('en', 'https://news.example.ca/a'), unit('en')]).toEqual(['AUD', 'CAD', 'USD']);
});

test('a cent is a hundredth of the money of the article\u2019s country, and so is what has a sign with a point', () => {
  const units = (text: string, language: string) =>
    analyseFigures(textArticle(text, language), STILL).mentions.map(({ quantity }) => quantity.unit);
  expect(units('Milk rose 12 cents, or 8 US cents.', 'en-AU')).toEqual(['AUD', 'USD']);
  expect(units('Milk rose 12 cents.', 'en-ZA')).toEqual(['ZAR']);
  expect(units('Milk rose 12 cents.', 'en')).toEqual(['USD']);
  expect(units('La leche subió 12 centavos, 8 centavos de dólar.', 'es-MX')).toEqual(['MXN', 'USD']);
  expect(units('Milk costs Rs. 240.', 'en-LK')).toEqual(['LKR']);
});

test('in South Africa, Malaysia and Nigeria the sign of money is glued to any amount, and spaces part digits', () => {
  const values = (text: string, language: string) =>
    analyseFigures(textArticle(text, language), STILL).mentions.map(({ quantity }) => quantity.value);
  expect(values('A bag costs R85 and a bike R1 250. It drew 14 200 people.', 'en-ZA')).toEqual([
    85, 1250, 14200,
  ]);
  expect(values('A bag costs RM50.', 'en-MY')).toEqual([50]);
  expect(values('A bag costs N900.', 'en-NG')).toEqual([900]);
  expect(values('They sent 16 105mm guns in the R85.', 'en')).toEqual([16, 105]);
});

test('spaces part digits in a text that shows it', () => {
  const values = (text: string) =>
    analyseFigures(textArticle(text, 'en'), STILL).mentions.map(({ quantity }) => quantity.value);
  expect(
    values('Clinics saw a total of 41 306 new cases. The toll since spring is over 612 745 cases.'),
  ).toEqual([41306, 612745]);
  expect(values('We saw 41 306 new cases, of a total of 612 745 cases and 3,100 deaths.').length).toBe(5);
});

test('a sign between digits is read as in the article\u2019s region', () => {
  const value = (language: string) =>
    analyseFigures(textArticle('Llegaron 1,547 obreros.', language), STILL).mentions[0]?.quantity.value;
  const shares = analyseFigures(textArticle('Es sind 1,125 Prozent.', 'de-CH'), STILL).mentions;
  expect(shares[0]?.quantity.value).toBe(1.125);
  expect([value('es-MX'), value('es-ES'), value('es')]).toEqual([1547, 1.547, 1.547]);
  expect(quantities('Hallaron 2.4 toneladas de cobre y 1,547 cables.', 'es')[1]).toBe('count 1547 cables');
  expect(quantities('Hallaron 2,4 toneladas de cobre y 1,547 kilos.', 'es')[1]).toBe(
    'measure 1.547 kilogram',
  );
  expect(quantities('Abre a las 9.15 horas y mide 1,547 metros.', 'es')).toEqual(['measure 1.547 meter']);
});

test('a period belongs to the figure beside it, or to all when it opens the sentence', () => {
  const periods = (text: string) => {
    const { figures } = analyseFigures(textArticle(text, 'en'), STILL);
    return figures.toSorted((a, b) => a.mentions[0].start - b.mentions[0].start).map(({ period }) => period);
  };
  expect(periods('The town spent £48m on roads after traffic rose 12% in a year.')).toEqual([
    undefined,
    'in a year',
  ]);
  expect(periods('In September sales reached $3m and costs $2m.')).toEqual(['In September', 'In September']);
});
