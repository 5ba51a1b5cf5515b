import { expect, test } from 'vitest';
import { dateIn } from '../../lib/page/facts/date.ts';

/** The date first, then lines that state it. */
const DATES: string[][] = [
  [
    '2025-11-25',
    '25.11.2025',
    '25-11-2025',
    '25-Nov-2025',
    'Nov 25th, 2025',
    '25 नवंबर 2025',
    '25 noiembrie 2025',
  ],
  ['2025-11-25', '25 nov. 2025', '25. November 2025', '٢٥ نوفمبر ٢٠٢٥'],
  [
    '2025-11-25T18:20:00',
    'Publié le 25/11/2025 à 18h20',
    '25 ноября 2025, 18:20',
    '25 novembre 2025 | 18.20',
  ],
  [
    '2025-11-25T18:20:00',
    '2025.11.25. 오후 6:20',
    '2025年11月25日(火) 午後6時20分',
    'Tuesday, Nov. 25, 2025 6:20 p.m.',
  ],
  ['2025-11-25T18:20:00', '25 พฤศจิกายน 2568 18:20', '25 نوفمبر 2025 - 18:20', '25 Kasım 2025 Salı 18:20'],
  ['2025-10-15T12:41:00', 'czwartek, 15 października 2025 12:41'],
  [
    '2026-03-12',
    '12/mar/2026',
    'Races of 2025 week 2, 12 March 2026',
    '12.mar.2026 (quinta-feira)',
    'Jueves, 12 de marzo del 2026',
    '12 thg 3, 2026',
    '١٢ مارس/آذار ٢٠٢٦',
    '12 مارس، 2026',
    '12 мар. 2026 г.',
    '2026. március 12.',
    '12 Mac 2026',
    '১২ মার্চ ২০২৬',
  ],
  ['2026-03-12T06:05:00', '12 มี.ค. 2569 06:05 น.', '12 mars 2026 à 6 h 05'],
  ['2025-11-08', '令和７年１１月８日', '令和7年11月8日（土）', '८ नवंबर २०२५', '2025-11-08'],
  ['2019-05-01', '令和元年5月1日', '٠١ أيار ٢٠١٩'],
  ['2025-08-02', '2 آب 2025'],
  ['2025-02-03', '3 φεβρουαρίου 2025', '3. helmikuuta 2025'],
  ['2025-11-25T18:20:00+07:00', 'Thứ Ba, 25/11/2025, 18:20 (GMT+7)'],
];

test.each(DATES)('%s', (date, ...lines) => {
  expect(lines.map((line) => dateIn(line))).toEqual(lines.map(() => date));
});

test.each([
  'Chapter 25',
  '18:20',
  '25.13',
  '2026 may add 12',
  'HealthDECEMBER 22, 2022Updated: JANUARY 02, 2026',
  'In 2025 we sold 12',
])('no date: %s', (line) => {
  expect(dateIn(line)).toBeUndefined();
});
