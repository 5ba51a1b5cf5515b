import { expect, test } from 'vitest';
import { asksToFollow, headsElsewhere, isShareBar, leadsAway } from '../../lib/page/blocks/words.ts';

/** What a line is taken for first, then lines that are it and lines that are not. */
const LINES: [(line: string) => boolean, string[], string[]][] = [
  [
    asksToFollow,
    [
      'Follow us on WhatsApp and Instagram.',
      'Want more of this? Sign up for our newsletter, The Ledger.',
      'Folgen Sie uns auf WhatsApp.',
      'Suivez-nous sur Google Actualités.',
      'Síguenos en Facebook, X e Instagram.',
      'Siga o jornal no Instagram.',
      'Theo dõi báo trên Google News.',
      'Obserwuj nas w Google News.',
      'Bizi Google News’te takip edin.',
      'Ikuti kami di WhatsApp.',
      'Receba as notícias no seu WhatsApp.',
      '네이버에서 한빛일보를 구독하세요',
      'تابعونا على فيسبوك وتويتر.',
      'व्हाट्सएप पर फॉलो करें।',
      '公式Xをフォローする',
      '关注我们的微信公众号',
      'ติดตามเราได้ทาง Facebook',
    ],
    [
      'More people follow the mayor on Instagram than on any other channel, the council found in its yearly report on what the town says there.',
      'Google pays a fine of 40 million euros.',
      'Meta and Google follow the same rule.',
      'El alcalde recibe 40.000 mensajes en Facebook.',
      'Công an theo dõi tài khoản Facebook này từ tháng 3.',
      'Ia bergabung dengan Google pada 2010.',
      'انضم إلى فيسبوك عام 2010.',
      'The union followed with a strike of two days.',
    ],
  ],
  [
    headsElsewhere,
    ['İlgili Haberler', 'İlginizi Çekebilir', 'Czytaj również', 'ट्रेंडिंग', 'Citește și'],
    ['Prices and wages', 'Çok okunan kitaplar fuarı'],
  ],
  [
    leadsAway,
    ['İlgili haber: Kreş ücretleri artıyor', 'Źródło: PAP', 'स्रोत: पीटीआई', 'إقرأ أيضا: فيضانات'],
    ['Three things: bread, milk and eggs'],
  ],
  [isShareBar, ['Paylaş Tweetle Yazdır', 'Delen Kopieer link'], ['Paylaş butonu kaldırıldı']],
];

test.each(LINES.map((row) => [row[0].name, ...row] as const))('%s', (_name, is, those, others) => {
  expect(those.filter((line) => !is(line))).toEqual([]);
  expect(others.filter(is)).toEqual([]);
});
