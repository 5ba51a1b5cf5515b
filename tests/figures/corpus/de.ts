import type { Corpus } from './corpus.ts';

/** Deutsch. */
export const de: Corpus = {
  figures: {
    'percent 5.2 %': [
      'Der Umsatz wuchs um 5,2 Prozent.',
      'Der Umsatz wuchs um 5,2 %.',
      'Der Umsatz wuchs um 5,2\u00a0%.',
    ],
    'percent 2 pp': ['Die Quote sank um 2 Prozentpunkte.'],
    'money 3400000000 EUR': ['Der Bau kostet 3,4 Milliarden Euro.', 'Der Bau kostet 3,4 Mrd. Euro.'],
    'money 2.5 EUR': ['Es kostet zwei Euro fünfzig.', 'Es kostet 2,50 Euro.'],
    'count 21 null': ['einundzwanzig', '21'],
    'count 1399509 null': ['eine Million dreihundertneunundneunzigtausendfünfhundertneun'],
    'count 1200 Menschen': ['Es kamen 1.200 Menschen.', 'Es kamen 1 200 Menschen.'],
    'count 1500000 Menschen': ['Es kamen anderthalb Millionen Menschen.', 'Es kamen 1,5 Millionen Menschen.'],
    'count 3500000 Menschen': ['Es kamen dreieinhalb Millionen Menschen.'],
    'measure 12 kilometer': ['Die Strecke ist zwölf Kilometer lang.', 'Die Strecke ist 12 km lang.'],
    'measure 0.5 hour': ['Es dauert eine halbe Stunde.'],
    'measure 63 year': ['Peter Müller (63) gewann.', 'Er ist 63 Jahre alt.'],
    'ratio 2/3 null': ['Zwei Drittel stimmten zu.'],
  },
  nothing: [
    'Am 3. Oktober 2024 um 16 Uhr.',
    'Am 12. Juli kam er um 10.10 Uhr an.',
    'Vom 13. - 15. Juli ist zu.',
    'Die COVID-19-Pandemie begann 2020.',
    'Nach § 12 Absatz 3 gilt das.',
    'Um halb drei oder zwanzig nach drei.',
  ],
};
