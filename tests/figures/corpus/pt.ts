import type { Corpus } from './corpus.ts';

/** Português. */
export const pt: Corpus = {
  figures: {
    'percent 5.2 %': ['As vendas cresceram 5,2%.', 'As vendas cresceram 5,2 por cento.'],
    'percent 2 pp': ['A taxa caiu 2 pontos percentuais.', 'A taxa caiu 2 p.p.'],
    'money 4000000 BRL': ['Pagaram 4 milhões de reais.', 'Pagaram R$ 4 milhões.'],
    'money 25.5 EUR': ['Custa 25 euros com 50.'],
    'count 47 null': ['quarenta e sete', '47'],
    'count 47.28 null': ['quarenta e sete vírgula vinte e oito'],
    'count 6 ovos': ['Há meia dúzia de ovos.'],
    'measure 12 kilometer': ['A via tem 12 quilômetros.', 'A via tem 12 km.'],
    'measure 0.5 hour': ['Dura meia hora.'],
    'ratio 2/3 null': ['Votaram dois terços.'],
  },
  nothing: [
    'Em 3 de maio de 2024 às 16h30.',
    'Em 2 de outubro de dois mil e vinte.',
    'Às 6 da manhã, na segunda-feira, 25.',
    'A pandemia de COVID-19.',
    'O artigo 12 da lei 3.',
  ],
};
