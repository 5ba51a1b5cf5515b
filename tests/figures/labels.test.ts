import { describe, expect, test } from 'vitest';
import { analyseFigures } from '../../lib/figures/index.ts';
import { textArticle } from '../../lib/text/article.ts';
import type { LabelArticle, Wanted } from './labels/article.ts';
import { en } from './labels/en.ts';
import { vi } from './labels/vi.ts';
import { STILL } from './still.ts';

/** What the engine says of each figure of an article, by the figure as printed. */
function toldOf({ text, title }: LabelArticle, language: string): Map<string, Wanted> {
  const { figures } = analyseFigures(textArticle(text, language, title), STILL);
  return new Map(
    figures.map(({ mentions: [first], quantity: { bound, change }, label, period, from }) => [
      first.text,
      {
        label,
        ...(period && { period }),
        ...(bound && { bound }),
        ...(change && { change }),
        ...(from && { from: from.text }),
      },
    ]),
  );
}

/** How many words of a counted noun are printed with its number is not asked here. */
function toldAs(printed: string, told: Map<string, Wanted>): Wanted | undefined {
  const exact = told.get(printed);
  return exact ?? [...told].find(([text]) => text.startsWith(printed))?.[1];
}

for (const [language, articles] of Object.entries({ vi, en })) {
  describe.each(articles)(`${language}: $topic`, (article) => {
    const told = toldOf(article, language);
    test.each(Object.entries(article.figures))('%s', (printed, wanted) =>
      expect(toldAs(printed, told), [...told.keys()].join(' · ')).toEqual(wanted),
    );
  });
}

test('the table holds 60 figures of each language', () => {
  const count = (articles: LabelArticle[]) => articles.flatMap(({ figures }) => Object.keys(figures)).length;
  expect([count(vi) >= 60, count(en) >= 60]).toEqual([true, true]);
});

test('a cell of a table is told by its row and column, in the unit that its column names', () => {
  const told = (text: string, language: string) =>
    analyseFigures(textArticle(text, language), STILL)
      .figures.toSorted((a, b) => a.mentions[0].start - b.mentions[0].start)
      .map(({ quantity: { value, unit }, label }) => [label, value, unit]);
  const cells =
    'Year\n\nPassengers\n\nFreight (tonnes)\n\nNorth Pier\n\n1,200\n\n340\n\nSouth Pier\n\n2,100\n\n560';
  expect(told(cells, 'en')).toEqual([
    ['North Pier: Passengers', 1200, null],
    ['North Pier: Freight (tonnes)', 340, 'metric-ton'],
    ['South Pier: Passengers', 2100, null],
    ['South Pier: Freight (tonnes)', 560, 'metric-ton'],
  ]);
  const rows = 'Shares today\n\nCompany | Price | Change\n\nAltera | $12.50 | 3.2%\n\nVale | $9.75 | 1.1%';
  expect(told(rows, 'en').map(([label]) => label)).toEqual([
    'Altera: Price',
    'Altera: Change',
    'Vale: Price',
    'Vale: Change',
  ]);
  expect(
    told('Huyện | Thu | Chi\n\nHuyện 1 | 87 tỷ đồng | 91 tỷ đồng', 'vi').map(([label]) => label),
  ).toEqual(['Huyện 1: Thu', 'Huyện 1: Chi']);
  expect(told('Firm | Jobs\n\nAltera | about 812 jobs\n\nVale | 40 jobs or more', 'en')[0]?.[0]).toBe(
    'Altera: Jobs',
  );
  expect(told('Firm | 2023 | 2024\n\nAltera | $4.1m | $5.2m', 'en').map(([label]) => label)).toEqual([
    'Altera: 2023',
    'Altera: 2024',
  ]);
  expect(told('Altera | 50 (ships) | Free\n\nVale | 80 | Free', 'en').map(([label]) => label)).not.toContain(
    'Vale: 50 (ships)',
  );
  expect(told('Đơn vị: triệu USD\n\nMặt hàng\n\nNăm 2023\n\nGạo\n\n1.250', 'vi')).toEqual([
    ['Gạo', 1.25e9, 'USD'],
  ]);
});

test.each([
  ['de', 'Die Polizei beschlagnahmte 12 Lampen, ein Boot und 30 Seile.', 'Polizei beschlagnahmte'],
  [
    'de',
    'Die Summe der versicherten Schäden beläuft sich auf 5 Euro.',
    'Summe der versicherten Schäden beläuft sich',
  ],
  ['de', 'Die SPD liegt bei 25 Prozent (plus 2), die CDU bei 14 Prozent.', 'CDU liegt'],
  ['de', 'Im neuen Werk stieg der Umsatz um 5 Prozent.', 'Im neuen Werk stieg der Umsatz'],
  ['de', 'Die Preise für Telefone sanken um 8 Prozent, für Obst um 5 Prozent.', 'Preise für Obst sanken'],
  [
    'de',
    'Wegen Husten fehlten Frauen im Mittel 3 Tage, Männer 2 Tage.',
    'Wegen Husten fehlten Männer im Mittel',
  ],
  [
    'de',
    'In Kiel verdienen Maurer im Bau 300 Euro, im Garten 200 Euro.',
    'In Kiel verdienen Maurer im Garten',
  ],
  ['de', 'Der Pegel stieg bei Köln um 4 Meter, bei Bonn um 2 Meter.', 'Pegel stieg bei Bonn'],
  ['de', 'Die Halle hat eine Länge von 9 Metern und eine Breite von 4 Metern.', 'Halle hat eine Breite'],
  ['de', 'Die Grünen verloren 5 Prozent, die AfD gewann 3 Prozent.', 'AfD gewann'],
  [
    'de',
    'Nach der Umfrage gaben 88 Prozent der Befragten Angst an.',
    'Nach der Umfrage gaben … der Befragten Angst',
  ],
  ['de', 'Der 43-jährige Martin Müller wurde verletzt.', 'Martin Müller'],
  ['de', 'Eine 44 Jahre alte Fahrerin wurde verletzt.', 'Fahrerin wurde verletzt'],
  ['fr', 'La police a saisi 12 lampes, un bateau et 30 cordes.', 'Police a saisi'],
  ['fr', 'Voici le groupe, qui emploie 300 personnes.', 'Groupe qui emploie'],
  ['fr', 'Voyez le prix de l’énergie qui atteint 4 euros.', 'Prix de l’énergie qui atteint'],
  ['fr', 'Le bus est parti. « Il transporte 12 malades », dit-elle.', 'Bus transporte … malades'],
  ['de', 'Der Bus fuhr ab. „Er verlor 12 Liter Öl“, sagte sie.', 'Bus verlor … Öl'],
  ['es', 'La lotería repartió 20 premios de 500 euros y 300 premios.', 'Lotería repartió'],
  ['es', 'Los precios caen según el portal que registra 300 ofertas.', 'Portal que registra'],
  [
    'pt',
    'Os que mais venderam foram Norte (5 milhões) e São Paulo (3 milhões).',
    'Mais venderam foram São Paulo',
  ],
  ['pt', 'Os partidos aparecem, respetivamente, com 8%.', 'Partidos aparecem'],
  ['es', 'El paro cae mientras que se cerraron 300 talleres.', 'Se cerraron … talleres'],
  ['es', '«La obra sigue», dijo la alcaldesa Ana Ruiz, de 54 años.', 'Dijo la alcaldesa Ana Ruiz'],
  ['es', 'El ciclón, que tocó tierra, dañó 40 casas, informó la alcaldesa Ana Gil.', 'Ciclón dañó'],
  ['pt', 'O governo liberou 30 milhões e antecipou o bônus de 620 euros.', 'Governo antecipou o bônus'],
  ['pt', 'Outros dois clubes pegaram 6 anos.', 'Outros dois clubes pegaram'],
  ['en', 'Some 400 pairs nested on the island, 23% fewer than in 2023.', 'Pairs nested on the island'],
  ['de', 'Nur 400 Betriebe halten Ziegen, 6 Prozent weniger als zuvor.', 'Betriebe halten Ziegen'],
  ['de', 'Der Gewinn sank um 8 Prozent auf 4 Euro, der Umsatz um 2 Prozent.', 'Umsatz'],
  ['fr', 'Le conseil du 14 novembre a retenu une récolte de 500 tonnes.', 'Conseil a retenu une récolte'],
  ['de', 'Das spart 300 Tonnen CO2. Ein Rotor wiegt 22 Tonnen.', 'Rotor wiegt'],
  ['de', 'Gegen 17.45 Uhr verlor der Bus 12 Liter Öl.', 'Verlor der Bus … Öl'],
  ['fr', 'La chaîne a vendu 20 tonnes, soit 4 % de plus qu’en mai.', 'Chaîne a vendu'],
  ['fr', 'Le billet coûtera entre 0,9 et 6 euros.', 'Billet coûtera'],
  ['pt', 'O Norte foi o segundo distrito com 77 queixas.', 'Norte foi o segundo distrito com … queixas'],
  ['pt', 'A pesquisa tem margem de erro, que é de 3 pontos.', 'Margem de erro que é de … pontos'],
  ['pt', 'A polícia apreendeu 12 lâmpadas, um barco e 30 cordas.', 'Polícia apreendeu'],
  ['de', 'Die Marge, die noch im Mai zweistellig gewesen war, schmolz auf 3 Prozent.', 'Marge schmolz'],
  [
    'de',
    'Wir haben eine Verwaltung, die jedes Jahr um 2 Prozent wächst.',
    'Verwaltung die jedes Jahr um … wächst',
  ],
  ['de', 'Die Deiche, in deren Bau das Land 5 Euro steckt, halten.', 'Deiche in deren Bau das Land … steckt'],
  ['de', 'Er rief zu einem Fest, zu dem 300 Gäste erwartet werden.', 'Fest zu dem … Gäste erwartet werden'],
  [
    'de',
    'Der Bau der Schulen, der ursprünglich 6 Euro kosten sollte, ruht.',
    'Bau der Schulen der ursprünglich … kosten sollte',
  ],
  ['de', 'Der Preis sank, die Löhne sind um 3 Prozent gestiegen.', 'Löhne sind um … gestiegen'],
  ['de', 'Wie das Amt mitteilte, lagen die Preise um 3 Prozent höher.', 'Lagen die Preise um … höher'],
  ['de', 'Der Umsatz ging um 8 Prozent auf 5 Euro zurück.', 'Umsatz'],
  ['de', 'Gegenüber dem Vormonat zogen die Preise um 2 Prozent an.', 'Zogen die Preise'],
  ['de', 'Für das Jahr erwartet die Stadt Kosten von 5 Euro.', 'Für das Jahr erwartet die Stadt Kosten'],
  [
    'fr',
    'La taxe, dont le taux stagnait depuis 9 ans, augmentera de 4 points.',
    'Taxe augmentera de … points',
  ],
  ['fr', 'L’encours, qui atteignait 6 euros en 2020, dépasse 8 euros.', 'L’encours'],
  ['fr', 'La dette de la ville, fixée à 9 tonnes par la loi, atteint 7 tonnes.', 'Dette de la ville atteint'],
  ['fr', 'Le port, dont le quai mesure 200 mètres, ferme.', 'Port dont le quai mesure'],
  ['fr', 'Les pluies qui tombent sur la côte ont tué 6 moutons.', 'Pluies ont tué'],
  ['fr', 'Une femme de 82 ans est morte et 2 guides restent perdus.', 'Guides restent perdus'],
  ['es', 'El paro bajó un 4 % en los bares, un 3 % en la industria.', 'Paro bajó un … en la industria'],
  [
    'es',
    'De las fibras, el 47 % procede del tapón y un 31 % del propio vaso.',
    'Fibras el … procede del propio vaso',
  ],
  ['en', 'Sales rose 4% in France and 3% in Spain.', 'Sales rose … in Spain'],
  ['es', 'La deuda, que superó los 40 euros, se sitúa en 11 euros.', 'Deuda se sitúa'],
  ['es', 'El paro es del 11 %, según el INE.', 'Paro'],
  ['fr', 'Fermée depuis 2 ans, la gare rouvre.', 'Fermée depuis … la gare rouvre'],
  ['pt', 'A margem bruta, pressionada pelas vendas, encolheu 2%.', 'Margem bruta encolheu'],
  ['pt', 'Os ventos, que alcançaram 96 km/h, devem ficar em 40 km/h.', 'Ventos devem ficar'],
  ['pt', 'As chuvas que atingem a costa desde ontem deixaram 5 mortos.', 'Chuvas deixaram … mortos'],
  ['pt', 'A escola, em que estudam 300 alunos, fecha.', 'Escola em que estudam'],
  [
    'pt',
    'A gripe matou 61 pessoas, disse a secretária, cuja equipe tem 40 agentes.',
    'Secretária cuja equipe tem … agentes',
  ],
  [
    'es',
    'La compañía, que cuenta con 900 obreros, prevé contratar a otros 200.',
    'Compañía prevé contratar a otros',
  ],
  [
    'es',
    'El mercado británico, del que procede el 31 % de los turistas, creció.',
    'Mercado británico del que procede el … de los turistas',
  ],
  ['es', 'El salario mínimo, fijado en 900 euros, subirá un 3 %.', 'Salario mínimo'],
  ['en', 'Accenta, a maker of pianos, holds 7% of the market.', 'Accenta holds … of the market'],
  ['en', 'Clients who bundle their policies may save 40%.', 'Clients may save'],
  ['fr', 'Selon les voisins, le camion, chargé de 24 tonnes, roulait.', 'Camion, chargé'],
  ['fr', 'Son coût, évalué à 3 euros, a été porté à 4 euros.', 'Coût a été porté'],
  ['fr', 'La revue, à laquelle ont souscrit 290 lecteurs, paraît.', 'Revue à laquelle ont souscrit'],
  ['fr', 'Le service ne dispose que de 16 lits.', 'Service ne dispose que de … lits'],
  [
    'pt',
    'Aos comandos do meio-campo, o jovem Tomás Baía, de 19 anos, fez 6 passes.',
    'Jovem Tomás Baía fez … passes',
  ],
  ['de', 'Am Ende verdiente das Haus, das er leitet, noch 5 Euro.', 'Am Ende verdiente das Haus'],
  ['fr', 'La ville a recruté 9 agents, dont la paie pèsera 240 euros.', 'Agents dont la paie pèsera'],
  ['pt', 'Os operadores, representados pela câmara, oferecem 3%.', 'Operadores oferecem'],
  ['pt', 'O estudo, no qual participaram 120 firmas, saiu.', 'Estudo no qual participaram'],
  ['pt', 'Segundo a direção do porto, a receita, que caiu em maio, subiu para 19 euros.', 'Receita'],
  ['es', 'Abrirá un hotel de 600 camas, cuyo coste se calcula en 95 euros.', 'Camas cuyo coste se calcula'],
  ['de', 'Das Werk wächst. Es will weitere 80 Leute einstellen.', 'Werk will weitere … Leute einstellen'],
  ['de', 'Im Schnitt sind die Teilnehmer alt. Sie verloren 2 Kilogramm.', 'Teilnehmer verloren'],
  ['de', 'In den Bau von zwei Schulen fließen 9 Euro.', 'Bau von zwei Schulen fließen'],
  [
    'de',
    'In Kiel blieben 90 Lehrstellen offen, während 40 Bewerber leer ausgingen.',
    'Bewerber leer ausgingen',
  ],
  ['de', 'Im Einsatz waren 90 Retter.', 'Im Einsatz waren … Retter'],
  ['de', 'Das Bad ist alt. Pro Jahr zählt es 300 Gäste.', 'Pro Jahr zählt Bad'],
  ['de', 'Die Busse sind alt. In Kiel verloren sie 4 Liter.', 'In Kiel verloren Busse'],
  [
    'de',
    'Den See bewohnten 300 Forellen, vor dem Hochwasser waren es 900.',
    'See bewohnten … Forellen: vor dem Hochwasser',
  ],
  ['de', 'Der Turm misst 90 Meter. In Kiel sind es 70 Meter.', 'Turm misst: In Kiel'],
  ['de', 'Die Schuld wächst auf 90 Millionen Euro. Das entspricht 40 Euro je Kopf.', 'Schuld … je Kopf'],
  [
    'es',
    'El paro sube a 300 personas. Esa cifra supera en un 5 % la de mayo.',
    'Paro sube a 300 personas supera en un … la de mayo',
  ],
  ['en', 'Fares raised $40 million. That figure is 5% below target.', 'Fares raised is … below target'],
  ['de', 'Bis Ende 2027 will der Vorstand 900 Stellen abbauen.', 'Will der Vorstand … Stellen abbauen'],
  ['de', 'Im vergangenen Jahr kündigten 90 Lehrlinge.', 'Kündigten … Lehrlinge'],
  ['de', 'Kiel zählte 90 Brände. Im Vorjahr waren es 70.', 'Kiel zählte … Brände'],
  [
    'de',
    'Je Liter fand das Amt 8 Fasern, in einem See auf 90 Metern Höhe waren es 9.',
    'Je Liter fand das Amt … Fasern: in einem See auf 90 Metern Höhe',
  ],
  ['de', 'Die Stadt hat 300 Busse, was einem Anstieg von 5 Prozent entspricht.', 'Stadt hat 300 Busse'],
  ['fr', 'La ville a 300 bus, ce qui représente une hausse de 5 %.', 'Ville a 300 bus'],
  ['es', 'La ciudad tiene 300 autobuses, lo que supone un aumento del 5 %.', 'Ciudad tiene 300 autobuses'],
  ['pt', 'A cidade tem 300 ônibus, o que representa alta de 5%.', 'Cidade tem 300 ônibus'],
  ['de', 'An manchen Tagen warten Gäste bis zu drei Stunden.', 'An manchen Tagen warten Gäste'],
  ['de', 'Der Bach trat über die Ufer. Es gab 9 Verletzte.', 'Verletzte'],
  [
    'de',
    'Fünf Gäste, darunter zwei Kinder aus Kiel, wurden schwer verletzt.',
    'Gäste wurden schwer verletzt, darunter … Kinder aus Kiel',
  ],
  ['de', 'Die Polizei nahm 40 Diebe fest, darunter drei Lehrer.', 'Polizei nahm 40 Diebe fest, darunter'],
  [
    'es',
    'La policía detuvo a 40 ladrones, entre ellos tres maestros.',
    'Policía detuvo a 40 ladrones, entre ellos',
  ],
  ['de', '38 Schüler brachen ab, darunter 12 wegen Fieber.', 'Schüler brachen ab, darunter … wegen Fieber'],
  ['de', 'Die Äpfel waren 3 Wochen alt und wogen 87 Gramm.', 'Äpfel wogen'],
  [
    'de',
    'Bei denen, die gingen, fiel der Wert binnen drei Monaten um 6 Prozent.',
    'Fiel der Wert binnen drei Monaten',
  ],
  [
    'de',
    'Das Amt meldete 300 Lehrlinge, von denen 140 im Hafen arbeiten.',
    'Lehrlinge von denen … im Hafen arbeiten',
  ],
  ['fr', 'Les grues rouillent. Elles pèsent 90 tonnes.', 'Grues pèsent'],
  ['fr', 'La digue tient : elle mesure 9 mètres.', 'Digue mesure'],
  ['fr', 'L’usine tourne. Elle emploie 300 soudeurs.', 'L’usine emploie … soudeurs'],
  ['fr', 'Son quai rouille. Il mesure 200 mètres.', 'Il mesure'],
  ['fr', 'Les marchands, dont 140 ont fermé, protestent.', 'Marchands dont … ont fermé'],
  ['fr', 'Le club, qui n’a perdu que 2 matchs, monte.', 'Club qui n’a perdu que … matchs'],
  [
    'fr',
    'La grippe a touché 300 élèves, dont les trois quarts sont guéris.',
    'Élèves dont les … sont guéris',
  ],
  ['es', 'El astillero crece. Exporta el 64 % de sus barcos.', 'Astillero exporta el … de sus barcos'],
  ['es', 'Las obras siguen. Ya cuestan 4 millones de euros.', 'Obras cuestan'],
  ['es', 'Las ovejas enferman. Murieron 5 animales.', 'Murieron … animales'],
  ['es', 'Las llamas ceden. Trabajaron en su extinción 130 bomberos.', 'Trabajaron en su extinción'],
  ['es', 'En Lugo murió un pastor de 67 años.', 'En Lugo murió un pastor'],
  [
    'es',
    'Un autobús que llevaba a 38 alumnos volcó ayer en la carretera del puerto.',
    'Autobús que llevaba a … alumnos',
  ],
  ['pt', 'As ações caíram ontem. Desde maio, já perderam 17%.', 'Ações perderam'],
  ['pt', 'Rodrigo chegou ao rio. Ele mede 3 metros.', 'Rodrigo mede'],
  ['pt', 'Sapos chegaram ao rio. Ele mede 3 metros.', 'Ele mede'],
  ['pt', 'A ponte abriu. Ela mede 300 metros.', 'Ponte mede'],
  ['pt', 'A rodovia abriu. No trecho, houve 64 acidentes.', 'Houve … acidentes'],
  ['en', 'The dredger has sailed. It weighs 900 tonnes.', 'Dredger weighs'],
  ['en', 'The nurses are on strike. They want 7% more.', 'Nurses want'],
  ['en', 'Sales of boats slumped. They are down 36% on last year.', 'Sales of boats are down …'],
  ['en', 'Norvane Ltd grew again. It employs 300 welders.', 'Norvane Ltd employs … welders'],
  ['vi', 'Chi ngân sách 90 tỷ đồng. Con số này bằng 71% dự toán.', 'Chi ngân sách bằng … dự toán'],
  ['vi', 'Xã có 90 hộ nghèo. Con số đó tăng 5%.', 'Xã có 90 hộ nghèo'],
  ['vi', 'Con số này chiếm 5% dân số.', 'Chiếm … dân số'],
  ['vi', 'Trong kho có 30 thùng sơn.', 'Trong kho có … thùng sơn'],
  [
    'en',
    'Output was hit by falling catches in Norland (down 4%), Westmark (down 3%) and Old Eastmark (down 15%).',
    'Output was hit by falling catches in Old Eastmark',
  ],
  [
    'en',
    'The port runs ferries to Norland (5 million riders), Malta (4 million riders) and Crete (3 million riders).',
    'Port runs ferries to Crete',
  ],
  ['vi', 'Chè đạt 7 tỉ đồng, vượt qua mía (2 tỉ đồng).', 'Vượt qua mía'],
  [
    'vi',
    'Độ sâu đo được tại Sông Bé là 45 cm, Bến Đá là 28 cm, Cửa Lấp 25 cm.',
    'Độ sâu đo được tại Cửa Lấp',
  ],
  [
    'vi',
    'Sản lượng mía bình quân của các xã Tân Lập, Vĩnh Sơn và Phú Hải là 60 tấn.',
    'Sản lượng mía bình quân của các xã Tân Lập',
  ],
  ['vi', 'Ngoài Vũng Đá chỉ còn Bến Tre tăng 5%, Cửa Lấp tăng 6%.', 'Cửa Lấp'],
  [
    'vi',
    'Trung bình mỗi năm, cơ quan thanh tra chuyên ngành thuỷ sản và đường sông đã xử lý được 120 tấn.',
    'Cơ quan thanh tra chuyên ngành thuỷ sản và đường sông đã xử lý',
  ],
  ['en', 'The yard has 39 boats in Norport, 12 in Malta and 4 in Crete.', 'Yard has … boats in Crete'],
  ['en', 'Rents in Norland, Westmark and Eastmark rose 5%.', 'Rents in Norland, Westmark and Eastmark'],
  [
    'en',
    'The ferry was carrying more than 50 pupils on a school trip to the lighthouse after calling at Norport.',
    'Ferry was carrying … pupils on a school trip',
  ],
  [
    'en',
    'The retired harbour pilot’s list had so far won over 65 percent of ballots cast in the towns of Mar and Kay.',
    'Retired harbour pilot’s list had so far won … of ballots cast',
  ],
  [
    'en',
    'The smugglers pleaded guilty and were sentenced to 4 years, just under 3 years and 20 months in jail.',
    'Smugglers pleaded guilty and were sentenced to … in jail',
  ],
  ['en', 'The pilot said 52 were on the ferry.', 'Were on the ferry'],
  [
    'en',
    'The dairies saw an average milk price increase of 2.3%.',
    'Dairies saw an average milk price increase',
  ],
  ['en', 'The yard has cut its night shift by 200 to a total of 2,300.', 'Yard has cut its night shift'],
  [
    'en',
    'Early Friday morning, there are still 800 homes without water in Norport.',
    'Homes without water in Norport',
  ],
  ['en', 'Boat loans were up 8% in May, compared to April, totalling 900.', 'Boat loans totalling'],
  ['vi', 'Đứng đầu là lụa. Kế đến là xuất khẩu mây tre, đạt 4 tỷ đồng.', 'Xuất khẩu mây tre'],
  ['vi', 'Vũng Đá là cảng lớn nhất với 41 triệu đồng, tiếp đến là Cửa Lấp 34 triệu đồng.', 'Cửa Lấp'],
  ['vi', 'Cả xã đã bán 3 tấn chè, trị giá 2 tỷ đồng.', '3 tấn chè trị giá'],
  [
    'vi',
    'Đường thuỷ nội tỉnh tăng trưởng khá so với kỳ trước trong điều kiện thuận lợi về thời tiết và luồng lạch, đạt 35 tấn.',
    'Đường thuỷ nội tỉnh tăng trưởng khá',
  ],
  ['vi', 'Hồ có diện tích là 6 ha, độ sâu là 9 m, trữ lượng khoảng 15 tấn.', 'Trữ lượng'],
  ['vi', 'Sàn có lúc quay đầu giảm gần 36 điểm, về thấp nhất 608 điểm.', 'Sàn về … điểm'],
  [
    'en',
    'The yard posted a net profit of $8 million (or $9 per diluted share).',
    'Yard posted a net profit of … per diluted share',
  ],
  ['en', 'The index of boat prices rose 0.3% on the week, after rising 0.2% in May.', 'Index of boat prices'],
  [
    'en',
    'The ferry index and road freight index rose 1% and 2%, respectively, over the month.',
    'Road freight index',
  ],
  [
    'en',
    'The pond had a higher eel mortality of 18.7% compared to 17.3% on the island in 2024.',
    'Pond had a higher eel mortality',
  ],
  [
    'en',
    'Of the boats, 67% beat their plans, while only 42% posted better catches.',
    'Posted better catches',
  ],
  ['en', 'The yard saw a 55% increase in orders and a 42% rise in repairs.', 'Yard saw a … rise in repairs'],
  [
    'vi',
    'Xã đứng thứ 2 huyện về phục hồi số khách đi đường thuỷ nội tỉnh (tăng 34%).',
    'Huyện về phục hồi số khách đi đường thuỷ nội tỉnh',
  ],
  ['en', 'A gale hit Norport, knocking out power to 300 homes.', 'Gale, knocking out power to … homes'],
  ['en', 'A lorry hit a tram, killing two pilots and injuring 12 other riders.', 'Lorry, injuring'],
  [
    'en',
    'At the same time, income from eels of $16 million missed the plan by 2%.',
    'Income from eels of $16 million missed the plan',
  ],
  [
    'vi',
    'Tổng số ca bệnh dại do chó cắn tại huyện Lũng Cao là 43 ca, chiếm tỷ lệ 4% so với tổng số ca bệnh.',
    'Tổng số ca bệnh dại do chó cắn chiếm tỷ lệ … so với tổng số ca bệnh',
  ],
])('the last figure of a sentence in %s: %s', (language, text, label) => {
  const { figures } = analyseFigures(textArticle(text, language), STILL);
  expect(figures.toSorted((a, b) => a.mentions[0].start - b.mentions[0].start).at(-1)?.label).toBe(label);
});
