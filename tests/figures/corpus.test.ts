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

test('reading stops at its time budget and says so', () => {
  let clock = 0;
  const tick = () => {
    clock += 250;
    return clock;
  };
  const { mentions, partial } = analyseFigures(
    textArticle('Thu 5 tỷ đồng.\n\nChi 4 tỷ đồng.\n\nCòn 1 tỷ đồng.', 'vi'),
    tick,
  );
  expect([mentions.length, partial]).toEqual([1, true]);
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
  ])
    expect(changes(text, 'de')).toEqual(['down', undefined]);
  for (const text of [
    'Der Index legte um 9 Prozent auf 4 Euro zu.',
    'Die Mieten erhöhten sich im Schnitt nur um 9 Prozent auf 4 Euro.',
    'Das Obst verteuerte sich um durchschnittlich 9 Prozent auf 4 Euro.',
    'Die Miete liegt um 9 Prozent über dem Stand der 4 Euro.',
  ])
    expect(changes(text, 'de')).toEqual(['up', undefined]);
  expect(changes('Äpfel wurden um 9 Prozent billiger, Birnen um 3 Prozent.', 'de')).toEqual(['down', 'down']);
  expect(changes('Die Zahl sank um 800 Betten oder um 3 Prozent.', 'de')).toEqual(['down', 'down']);
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

test('no word of an unknown language is a unit', () =>
  expect(quantities('أصيب 120 شخصا بنسبة 12%', 'ar')).toEqual(['count 120 null', 'percent 12 %']));

test('a level that a change led to has no direction', () => {
  const circumstances = (text: string, language: string) =>
    analyseFigures(textArticle(text, language), STILL).mentions.map(({ quantity }) => [
      quantity.bound,
      quantity.change,
    ]);
  expect(circumstances('Unemployment ticked up to 4.4%.', 'en')).toEqual([[undefined, undefined]]);
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
