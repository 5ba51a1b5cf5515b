import type { Corpus } from './corpus.ts';

/** Français. */
export const fr: Corpus = {
  figures: {
    'percent 5 %': ['Les prix gagnent 5 %.', 'Les prix gagnent 5 pour cent.', 'Les prix gagnent 5\u202f%.'],
    'percent 2 pp': ['Le taux recule de 2 points de pourcentage.'],
    'money 3400000000 EUR': ["Le chantier vaut 3,4 milliards d'euros.", 'Le chantier vaut 3,4 Md€.'],
    'money 15.5 EUR': ['Il coûte 15 euros 50.', 'Il coûte 15,50 €.'],
    'count 92 null': ['quatre-vingt-douze', '92'],
    'count 21 null': ['vingt-et-un', 'vingt et un'],
    'count 1200000 habitants': ["La ville a 1,2 million d'habitants."],
    'count 500000 habitants': ["La ville a un demi-million d'habitants."],
    'measure 1500 kilometer': [
      'Le train fait 1 500 km.',
      'Le train fait 1\u202f500 km.',
      'Le train fait 1.500 kilomètres.',
    ],
    'measure 0.5 liter': ['Il boit un demi-litre.', 'Il boit un demi litre.'],
    'ratio 3/4 null': ['Les trois quarts sont là.'],
  },
  nothing: [
    'Le 14 juillet 2023 à 16 h 30.',
    'Rendez-vous lundi en quinze, le 20/11.',
    'Du 10 au 22 août 2012.',
    'La pandémie de COVID-19.',
    "L'article 12 de la loi 2019-3.",
    'Les 2 dernières semaines.',
  ],
};
