/** A line of a corpus: what is expected as `kind value unit`, then spellings in a sentence of their own. */
export type Corpus = Record<string, string[]>;

/** Value first, spellings after: Vietnamese. */
export const vi: Corpus = {
  'percent 5.2 %': ['Kinh tế xã tăng 5,2%.', 'Tỷ lệ này là 5,2 phần trăm.'],
  'percent 0.5 pp': ['Lãi suất giảm 0,5 điểm phần trăm.'],
  'money 1200000000 VND': ['Dự án trị giá 1,2 tỷ đồng.', 'Huyện chi 1.200 triệu đồng.'],
  'money 655 USD/metric-ton': ['Giá gạo đạt 655 USD/tấn.'],
  'measure 138500 hectare': ['Diện tích lúa 138.500 ha.'],
  'measure 6.3 metric-ton/hectare': ['Năng suất 6,3 tấn/ha.'],
  'count 177 hộ dân': ['Bão làm hư hại nhà của 177 hộ dân.'],
  'ratio 8/17 chỉ tiêu': ['Xã có 08/17 chỉ tiêu vượt.'],
  'percent 15-25 %': ['Học phí tăng 15-25%.', 'Mức phí từ 15% đến 25%.'],
  'count 3 người chết': ['Ba người chết vì lũ.'],
  'count 721000 null': ['bảy trăm hai mươi mốt nghìn', '721 nghìn'],
  'money 2500000 VND': [
    'Phí là 2 triệu rưỡi đồng.',
    'Phí là 2 triệu 500 nghìn đồng.',
    'Phí là 2,5 triệu đồng.',
  ],
  'multiple 2.5 null': ['Số khách gấp 2,5 lần.'],
  'multiple 2 null': ['Giá đã gấp đôi.'],
  'score 2-1 null': ['Đội chủ nhà thắng 2-1.'],
  'rank 3 null': ['Tỉnh đứng thứ 3.'],
  'ratio 1/2 null': ['Họ bỏ phiếu cho một nửa.'],
  'measure 90 minute': ['Chuyến bay kéo dài 1 giờ 30 phút.'],
  'measure -5 celsius': ['Trời lạnh -5 độ C.'],
};

/** Value first, spellings after: English. */
export const en: Corpus = {
  'percent 12 %': ['Sales rose 12% in spring.', 'Sales rose 12 percent.', 'Sales rose 12 per cent.'],
  'money 3400000000 USD': ['The firm earned $3.4bn.', 'The firm earned 3.4 billion dollars.'],
  'money 48000000 GBP': ['The bridge cost £48m.'],
  'count 312400 vehicles': ['The plant built 312,400 vehicles.'],
  'measure 512 kilometer': ['The line is 512 km long.'],
  'percent 2 pp': ['Turnout fell by 2 percentage points.'],
  'ratio 9/10 patients': ['It helped 9 out of 10 patients.', 'It helped nine out of ten patients.'],
  'count 3200000 null': ['three million two hundred thousand'],
  'count 25 boats': ['They own twenty-five boats.', 'They own 25 boats.'],
  'money 3000000-5000000 USD': ['It may cost $3-5 million.', 'It may cost $3 million to $5 million.'],
  'money 0.98 USD': ['It costs 98 cents.'],
  'money -15 EUR': ['The balance is -15€.'],
  'multiple 3 null': ['Output tripled.'],
  'score 2-1 null': ['The visitors won 2-1.'],
  'rank 3 null': ["It is the world's third-largest."],
  'ratio 2/3 null': ['It lost two-thirds.'],
  'measure 65 year': ['A 65-year-old slept.'],
  'measure 0.5 hour': ['Talks took half an hour.'],
  'percent 25 bp': ['The bank cut rates by 25 basis points.'],
  'count 1234567 null': ['１，２３４，５６７'],
};

/** Value first, spellings after: German. */
export const de: Corpus = {
  'percent 5.2 %': ['Der Umsatz wuchs um 5,2 Prozent.', 'Der Umsatz wuchs um 5,2 %.'],
  'money 3400000000 EUR': ['Der Bau kostet 3,4 Milliarden Euro.', 'Der Bau kostet 3,4 Mrd. Euro.'],
  'count 21 null': ['einundzwanzig', '21'],
  'count 1200 Menschen': ['Es kamen 1.200 Menschen.'],
  'measure 12 kilometer': ['Die Strecke ist zwölf Kilometer lang.'],
};

/** Value first, spellings after: French. */
export const fr: Corpus = {
  'percent 5 %': ['Les prix gagnent 5 %.', 'Les prix gagnent 5 pour cent.'],
  'money 3400000000 EUR': ["Le chantier vaut 3,4 milliards d'euros."],
  'count 92 null': ['quatre-vingt-douze'],
  'count 1200000 habitants': ["La ville a 1,2 million d'habitants."],
  'measure 1500 kilometer': ['Le train fait 1 500 km.', 'Le train fait 1\u202f500 km.'],
};

/** Value first, spellings after: Spanish. */
export const es: Corpus = {
  'percent 5.2 %': ['Las ventas crecieron un 5,2 %.', 'Las ventas crecieron un 5,2 por ciento.'],
  'money 4000000 USD': ['Pagaron 4 millones de dólares.', 'Pagaron cuatro millones de dólares.'],
  'count 523 null': ['quinientos veintitrés'],
  'measure 12 kilometer': ['La vía mide 12 kilómetros.'],
};

/** Value first, spellings after: Portuguese. */
export const pt: Corpus = {
  'percent 5.2 %': ['As vendas cresceram 5,2%.', 'As vendas cresceram 5,2 por cento.'],
  'money 4000000 BRL': ['Pagaram 4 milhões de reais.', 'Pagaram R$ 4 milhões.'],
  'count 47 null': ['quarenta e sete'],
  'measure 12 kilometer': ['A via tem 12 quilômetros.'],
};

/** Nothing here is a figure. */
export const nothing = {
  vi: [
    'Nghị định 107/2018/NĐ-CP có hiệu lực.',
    'Quyết định số 11-QĐ/TW ngày 18/02/2019.',
    'Dịch COVID-19 bùng phát năm 2020.',
    'Trận đấu lúc 16:30 ngày 8/7.',
    'Đội tuyển U.23 gặp đội khách.',
    'Gọi số 0299 3 600 123 để biết thêm.',
    'Kế hoạch giai đoạn 2021-2025.',
    'Hai bên đã ký kết vào thứ hai.',
    'Trong 9 tháng đầu năm, tỉnh vượt kế hoạch.',
    'Hàng nghìn người xuống đường.',
  ],
  en: [
    'It opened on 14 October 2026 at 18:05.',
    'The COVID-19 pandemic began in 2020.',
    'The A320 landed on May 3, 2024.',
    'She lives in Flat 7.',
    'The 45th president spoke.',
    'The G7 leaders met.',
    'One of the drivers left.',
    'They met one-on-one in the 1990s.',
    'CVE-2025-11700 was fixed in 1.8.0.',
  ],
  de: ['Am 3. Oktober 2024 um 16 Uhr.', 'Die COVID-19-Pandemie begann 2020.'],
  fr: ['Le 14 juillet 2023 à 16 h 30.', 'La pandémie de COVID-19.'],
  es: ['El 3 de mayo de 2024 a las 16:30.', 'La pandemia de COVID-19.'],
  pt: ['Em 3 de maio de 2024 às 16h30.', 'A pandemia de COVID-19.'],
};
