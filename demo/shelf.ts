/** Saved articles of our own invention, newest first, for pictures of a library in use. */
export interface Saved {
  language: string;
  site: string;
  byline?: string;
  title: string;
  tags: string[];
  favourite?: boolean;
  progress?: number;
  state?: 'archive';
  /** Paragraphs of the text; one that begins with `|` is a row of a table. */
  lines: string[];
}

export const SHELF: Saved[] = [
  {
    language: 'en',
    site: 'Harwick Courier',
    byline: 'Nadia Okafor',
    title: 'Harbour rebuilding approved as ferry traffic rises 12%',
    tags: ['harbour', 'budget'],
    favourite: true,
    progress: 0.35,
    lines: [
      'The city council approved a £48m plan to rebuild the harbour on Tuesday, the largest public work in a decade.',
      'Passenger numbers rose 12% to 3.6 million in the year to June, according to the port authority. The old terminal was built for 2 million.',
      'About 1,900 jobs depend on the docks, and a quarter of the workforce is younger than thirty.',
      'Opponents say the plan would cost each household £140 a year for the next eight years. The council puts the figure at £95.',
      '“We have waited for this since the storm,” said Ida Rowe, who runs a repair yard at the northern quay. Her firm has grown from 14 to 39 people.',
      'Work is to begin in March and to last for 26 months.',
      '|Terminal|Berths|Opens',
      '|Northern quay|9|2027',
      '|Old harbour|8|2028',
      '|Eastern basin|21|2029',
    ],
  },
  {
    language: 'vi',
    site: 'Báo Hòa Giang',
    byline: 'Lan Chi',
    title: 'Hòa Giang thu hút 2,4 tỷ USD vốn đầu tư trong chín tháng',
    tags: ['kinh tế', 'đầu tư'],
    favourite: true,
    progress: 0.35,
    lines: [
      'Vốn đầu tư nước ngoài vào Hòa Giang đạt hơn 2,4 tỷ USD sau chín tháng, tăng 14,6% so với cùng kỳ năm trước.',
      'Toàn tỉnh hiện có 312 doanh nghiệp nước ngoài, sử dụng 48.000 lao động, trong đó 62% là lao động địa phương.',
      'Theo Sở Kế hoạch và Đầu tư, tỉnh đã hoàn thành 11/14 chỉ tiêu của cả năm. Thu ngân sách đạt 9.870 tỷ đồng, bằng 101% dự toán.',
      '“Điều doanh nghiệp mong nhất là đường ra cảng”, ông Trần Văn Bình, giám đốc một công ty chế biến, nói. Công ty của ông vừa tuyển thêm 120 người.',
      'Tỉnh sẽ khởi công ba khu công nghiệp với tổng diện tích 540 ha vào quý I năm sau.',
      '|Ngành|Số dự án|Khởi công',
      '|Điện tử|34|2025',
      '|Dệt may|27|2026',
      '|Chế biến gỗ|25|2027',
    ],
  },
  {
    language: 'vi',
    site: 'Tin Kinh Tế',
    byline: 'Minh Quân',
    title: 'Giá gạo xuất khẩu lên 655 USD/tấn, cao nhất 15 năm',
    tags: ['nông nghiệp'],
    lines: [
      'Giá gạo 5% tấm xuất khẩu tăng từ 578 USD/tấn lên 655 USD/tấn chỉ trong hai tháng.',
      'Sản lượng xuất khẩu chín tháng đạt 6,4 triệu tấn, trị giá 3,6 tỷ USD.',
      'Diện tích gieo trồng giảm 2,3% vì hạn mặn kéo dài.',
    ],
  },
  {
    language: 'en',
    site: 'The Northern Ledger',
    byline: 'Tom Ashdown',
    title: 'Inflation falls to 2.1%, the lowest in four years',
    tags: ['economy'],
    progress: 0.8,
    lines: [
      'Consumer prices rose 2.1% in the year to October, down from 2.8% a month earlier.',
      'Food prices grew by 3.4%, and the price of energy fell by 5.2%.',
      'The central bank has kept its rate at 3.75% since August.',
    ],
  },
  {
    language: 'en',
    site: 'Science Weekly',
    byline: 'Ruth Calder',
    title: 'Reef survey counts 1,240 species, a third of them new',
    tags: ['science'],
    lines: [
      'Divers counted 1,240 species on the outer reef, about a third of them unknown until now.',
      'The survey took 18 months and covered 320 square kilometres.',
      'Water temperature rose by 0.6 °C during that time.',
    ],
  },
  {
    language: 'vi',
    site: 'Sức Khỏe Ngày Mới',
    byline: 'Bác sĩ Thu Hà',
    title: 'Cứ 5 người lớn thì 1 người thiếu ngủ, khảo sát cho thấy',
    tags: ['sức khỏe'],
    lines: [
      'Khảo sát 12.400 người lớn ở 20 tỉnh cho thấy 21% ngủ dưới sáu tiếng mỗi đêm.',
      'Tỷ lệ này ở nhóm làm ca đêm là 47%.',
      'Nhóm ngủ đủ giấc có nguy cơ mắc bệnh tim thấp hơn 18%.',
    ],
  },
  {
    language: 'en',
    site: 'Harwick Courier',
    byline: 'Nadia Okafor',
    title: 'Council tax to go up by 2.9% in April',
    tags: ['budget'],
    lines: [
      'Council tax will go up by 2.9%, or £41 a year for the average home.',
      'The reserve stands at £1.8m, after £6m before the pandemic.',
    ],
  },
  {
    language: 'vi',
    site: 'Tin Kinh Tế',
    byline: 'Minh Quân',
    title: 'Metro Vĩnh Hải đạt 1,9 triệu lượt khách trong quý III',
    tags: ['giao thông'],
    lines: [
      'Tuyến metro số 1 phục vụ 1,9 triệu lượt khách trong quý III, tăng 18% so với quý trước.',
      'Doanh thu bán vé đạt 28,5 tỷ đồng. Giá vé lượt là 15.000 đồng.',
    ],
  },
  {
    language: 'en',
    site: 'Open Road',
    byline: 'Sam Ito',
    title: 'Electric buses cut running costs by 37%',
    tags: ['transport', 'energy'],
    lines: [
      'Running costs fell by 37% in the first year of the electric fleet.',
      'The 64 buses replaced 71 diesel ones and cost $52m.',
    ],
  },
  {
    language: 'vi',
    site: 'Báo Hòa Giang',
    byline: 'Lê Thu Hạnh',
    title: 'Tiền điện sinh hoạt tăng bình quân 4,8% từ tháng 5',
    tags: ['kinh tế', 'năng lượng'],
    lines: [
      'Giá điện sinh hoạt tăng bình quân 4,8%, lên 2.204 đồng/kWh.',
      'Hộ dùng 200 kWh mỗi tháng trả thêm khoảng 20.000 đồng.',
    ],
  },
  {
    language: 'ja',
    site: '港新聞',
    title: '来年度の予算案、過去最大に',
    tags: [],
    lines: [
      '市は来年度の予算案を発表し、総額は過去最大の3兆2000億円となった。',
      '前年度に比べて4.5%の増加で、子育て支援に重点を置く。',
    ],
  },
  {
    language: 'ar',
    site: 'صحيفة الميناء',
    title: 'نمو الاقتصاد في الربع الثاني',
    tags: [],
    lines: ['أعلنت الحكومة أن الاقتصاد نما بنسبة 4.2% في الربع الثاني من العام.', 'وبلغت قيمة الصادرات 12 مليار دولار.'],
  },
];

/** The article with its HTML, text, address and date, as it would be read; `n` tells it from the others. */
export function seedOf({ lines, ...saved }: Saved, n: number) {
  const cells = (line: string) => line.slice(1).split('|');
  const isRow = (line: string | undefined) => line?.startsWith('|') ?? false;
  const html = lines.map((line, at) => {
    if (!isRow(line)) return `<p>${line}</p>`;
    const [open, close] = [isRow(lines[at - 1]) ? '' : '<table>', isRow(lines[at + 1]) ? '' : '</table>'];
    const tag = open ? 'th' : 'td';
    return `${open}<tr>${cells(line)
      .map((cell) => `<${tag}>${cell}</${tag}>`)
      .join('')}</tr>${close}`;
  });
  return {
    ...saved,
    html: html.join(''),
    text: lines.map((line) => (isRow(line) ? cells(line).join(' | ') : line)).join('\n\n'),
    url: `https://news.example/${n}`,
    published: new Date(Date.now() - (n + 2) * 7 * 3_600_000).toISOString(),
  };
}
