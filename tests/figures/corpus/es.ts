import type { Corpus } from './corpus.ts';

/** Español. */
export const es: Corpus = {
  figures: {
    'percent 5.2 %': ['Las ventas crecieron un 5,2 %.', 'Las ventas crecieron un 5,2 por ciento.'],
    'percent 0.6 %': ['Creció tres quintos por ciento.'],
    'money 4000000 USD': ['Pagaron 4 millones de dólares.', 'Pagaron cuatro millones de dólares.'],
    'money 3.99 EUR': ['Cuesta 3 euros con 99 céntimos.', 'Cuesta 3,99 euros.'],
    'count 523 null': ['quinientos veintitrés', '523'],
    'count 33 null': ['treinta y tres', 'treinta y 3'],
    'count 20 manzanas': ['Hay por lo menos 20 manzanas.', 'Hay no menos de 20 manzanas.'],
    'measure 12 kilometer': ['La vía mide 12 kilómetros.', 'La vía mide 12 km.'],
    'measure 0.5 hour': ['Dura media hora.'],
    'measure 37 celsius': ['La fiebre es de 37°C.'],
    'ratio 2/3 null': ['Votaron dos tercios.'],
  },
  nothing: [
    'El 3 de mayo de 2024 a las 16:30.',
    'El cuatro de mayo de mil novecientos noventa.',
    'A las seis y media de la tarde.',
    'Del 18 al 19 de noviembre, el lunes 25.',
    'La pandemia de COVID-19.',
    'El artículo 12 de la ley 3/2018.',
  ],
};
