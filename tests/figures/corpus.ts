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
  'percent 15-25 %': ['Học phí tăng 15-25%.'],
};

/** Value first, spellings after: English. */
export const en: Corpus = {
  'percent 12 %': ['Sales rose 12% in spring.', 'Sales rose 12 percent.', 'Sales rose 12 per cent.'],
  'money 3400000000 USD': ['The firm earned $3.4bn.', 'The firm earned 3.4 billion dollars.'],
  'money 48000000 GBP': ['The bridge cost £48m.'],
  'count 312400 vehicles': ['The plant built 312,400 vehicles.'],
  'measure 512 kilometer': ['The line is 512 km long.'],
  'percent 2 pp': ['Turnout fell by 2 percentage points.'],
  'ratio 9/10 patients': ['It helped 9 out of 10 patients.'],
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
  ],
  en: [
    'It opened on 14 October 2026 at 18:05.',
    'The COVID-19 pandemic began in 2020.',
    'The A320 landed on May 3, 2024.',
    'She lives in Flat 7.',
    'The 45th president spoke.',
    'The G7 leaders met.',
  ],
};
