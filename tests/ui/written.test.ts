import { expect, test } from 'vitest';
import type { Quantity } from '../../lib/types.ts';
import { tellsMore, writtenOut } from '../../lib/ui/written.ts';

const spaces = (text: string) => text.replace(/\s/gu, ' ');

test.each<[Quantity, string, string]>([
  [{ kind: 'money', value: 4.37e9, unit: 'USD' }, 'vi', '4.370.000.000 USD'],
  [{ kind: 'money', value: 4.37e9, unit: 'USD' }, 'en', '$4,370,000,000'],
  [{ kind: 'money', value: 655, unit: 'USD/metric-ton' }, 'en', '$655/tonne'],
  [{ kind: 'money', value: 655, unit: 'USD/metric-ton' }, 'vi', '655 USD/tấn'],
  [{ kind: 'money', value: 8.5, unit: 'USD/hour' }, 'vi', '8,50 USD/giờ'],
  [{ kind: 'money', value: 9.3, unit: 'USD/kilogram' }, 'vi', '9,30 USD/kg'],
  [{ kind: 'money', value: 9.8e6, unit: 'VND/month' }, 'vi', '9.800.000 ₫/tháng'],
  [{ kind: 'money', value: 5e6, unit: 'AUD' }, 'en', 'A$5,000,000'],
  [{ kind: 'measure', value: 9, unit: 'month' }, 'en', '9 months'],
  [{ kind: 'money', range: [1e6, 2.5e6], unit: 'EUR' }, 'en', '1,000,000–€2,500,000'],
  [{ kind: 'count', value: 1.2e6, unit: 'người' }, 'vi', '1.200.000 người'],
  [{ kind: 'measure', value: 138_500, unit: 'hectare' }, 'en', '138,500 ha'],
  [{ kind: 'measure', value: 6.3, unit: 'metric-ton/hectare' }, 'vi', '6,3 tấn/ha'],
  [{ kind: 'percent', value: 5.25, unit: '%' }, 'vi', '5,25%'],
  [{ kind: 'percent', value: 99.999999, unit: '%' }, 'vi', '99,999999%'],
  [{ kind: 'money', value: 28.4, unit: 'USD' }, 'en', '$28.40'],
  [{ kind: 'money', value: 0.000012, unit: 'EUR' }, 'en', '€0.000012'],
  [{ kind: 'money', value: 3.3000000000000003, unit: 'JPY' }, 'en', '¥3.3'],
  [{ kind: 'count', value: 0.1 + 0.2, unit: 'sao' }, 'vi', '0,3 sao'],
  [{ kind: 'measure', value: 1.23456789, unit: 'meter' }, 'en', '1.23456789 m'],
  [{ kind: 'percent', value: 0.5, unit: 'pp' }, 'vi', '0,5'],
  [{ kind: 'ratio', value: 8, of: 17, unit: 'chỉ tiêu' }, 'vi', '8/17 = 47,06%'],
  [{ kind: 'score', range: [2, 1], unit: null }, 'en', '2–1'],
  [{ kind: 'multiple', value: 2.5, unit: null }, 'en', '2.5×'],
  [{ kind: 'money', value: 3, unit: 'not a code' }, 'en', '3 not a code'],
])('%o in %s is %s', (quantity, language, written) => {
  expect(spaces(writtenOut(quantity, language))).toBe(written);
});

test.each<[string, Quantity, boolean]>([
  ['177 Đảng viên', { kind: 'count', value: 177, unit: 'Đảng viên' }, false],
  ['101%', { kind: 'percent', value: 101, unit: '%' }, false],
  ['4,37 tỷ USD', { kind: 'money', value: 4.37e9, unit: 'USD' }, true],
  ['8/17 chỉ tiêu', { kind: 'ratio', value: 8, of: 17, unit: 'chỉ tiêu' }, true],
  ['312,400 vehicles', { kind: 'count', value: 312_400, unit: 'vehicles' }, true],
  ['28.4 USD', { kind: 'money', value: 28.4, unit: 'USD' }, true],
  ['28,4 USD', { kind: 'money', value: 28.4, unit: 'USD' }, false],
  ['28,40 USD', { kind: 'money', value: 28.4, unit: 'USD' }, false],
  ['312.400 xe', { kind: 'count', value: 312_400, unit: 'xe' }, false],
  ['two-thirds', { kind: 'ratio', value: 2, of: 3, unit: null }, true],
  ['three people', { kind: 'count', value: 3, unit: 'people' }, true],
  ['1.2 furlongs', { kind: 'measure', value: 1200, unit: 'furlong' }, false],
])('does writing out %s tell more', (printed, quantity, more) => {
  expect(tellsMore(quantity, printed, writtenOut(quantity, 'vi'))).toBe(more);
});
