import { keyFigures } from '../../lib/figures/index.ts';
import { languageNamed } from '../../lib/languages/index.ts';
import { textArticle } from '../../lib/text/article.ts';

/** Two sentences with numbers of every kind in each language. */
const SAMPLES = {
  de: 'Die Produktion stieg 2025 um 4,5 % auf mehr als 1,2 Millionen Tonnen im Wert von 3,4 Mrd. Dollar. Neun von zehn Werken meldeten 120 Stellen.',
  en: 'Output rose by 4.5% to more than 1.2 million tonnes in 2025, worth $3.4bn. Nine of ten plants reported 120 jobs.',
  es: 'La producción subió un 4,5 % en 2025, hasta más de 1,2 millones de toneladas, por 3.400 millones de dólares. Nueve de cada diez plantas anunciaron 120 empleos.',
  fr: 'La production a augmenté de 4,5 % en 2025, à plus de 1,2 million de tonnes, pour 3,4 milliards de dollars. Neuf usines sur dix annoncent 120 emplois.',
  pt: 'A produção subiu 4,5% em 2025, para mais de 1,2 milhão de toneladas, no valor de 3,4 bilhões de dólares. Nove em cada dez fábricas anunciaram 120 empregos.',
  vi: 'Năm 2025, sản lượng đạt hơn 1,2 triệu tấn, tăng 4,5% so với cùng kỳ, trị giá 3,4 tỷ USD. Có 12/17 xã đạt chuẩn.',
};

/** Gets the finder ready for the language of a BCP 47 tag, while the page is read in its own process. */
export function warmUp(tag: string): void {
  const { id } = languageNamed(tag) ?? languageNamed(navigator.language) ?? { id: 'en' };
  keyFigures(textArticle(SAMPLES[id as keyof typeof SAMPLES], id));
}
