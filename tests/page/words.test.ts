import { expect, test } from 'vitest';
import {
  asksToFollow,
  headsElsewhere,
  isBoxed,
  isShareBar,
  leadsAway,
  namesSource,
  tellsOfAccess,
  tellsReadingTime,
} from '../../lib/page/blocks/words.ts';

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
    [
      'İlgili Haberler',
      'İlginizi Çekebilir',
      'Czytaj również',
      'ट्रेंडिंग',
      'Citește și',
      'Passer la publicité',
      'Seguí leyendo:',
      'Final de Más leídas',
      'Dòng sự kiện',
      'Kapcsolódó írások:',
    ],
    ['Prices and wages', 'Çok okunan kitaplar fuarı'],
  ],
  [
    leadsAway,
    [
      'İlgili haber: Kreş ücretleri artıyor',
      'Źródło: PAP',
      'स्रोत: पीटीआई',
      'إقرأ أيضا: فيضانات',
      '【写真】破裂した水道管',
      '＜図解＞料金の推移',
    ],
    ['Three things: bread, milk and eggs'],
  ],
  [
    namesSource,
    ['市南部の浄水場（出典：港南市）', 'Nhà máy nước. Ảnh: Minh Đức.', 'dpa/lha', 'lha/mit dpa', 'DPA / lha'],
    ['That gives another picture: prices rise.', 'AP classes', 'dpa erklärt den Preis'],
  ],
  [
    tellsOfAccess,
    [
      'Cet article est réservé aux abonnés.',
      'Il vous reste 66.14% de cet article à lire.',
      'Tu suscripción se está usando en otro dispositivo',
      'Weiterlesen mit Kreisbote Plus',
      'この記事は会員限定記事です',
      '残り1234文字（全文2345文字）',
      'An dieser Stelle finden Sie Inhalte von Drittanbietern',
    ],
    [
      'Il reste 12 places dans la crèche.',
      'La suscripción cuesta 12 euros.',
      '残り12試合で首位に立った',
      '有料会員は3億人を超えた。',
      'Un contenu réservé aux abonnés.',
    ],
  ],
  [
    tellsReadingTime,
    ['Lesezeit: 3 Min.', '3 min read', 'Temps de Lecture 3 min.', '3 phút đọc', 'Reading Time: 8 minutes'],
    ['The minutes read like a novel', 'Er las 3 Minuten lang vor'],
  ],
  [
    isBoxed,
    ['S’inscrire', "S'inscrire", 'Jetzt anmelden!', 'RECÍBELO EN TU CORREO', 'Información del artículo'],
    ['Sign up for the march', 'Đăng ký kết hôn tăng 4%'],
  ],
  [isShareBar, ['Paylaş Tweetle Yazdır', 'Delen Kopieer link'], ['Paylaş butonu kaldırıldı']],
];

test.each(LINES.map((row) => [row[0].name, ...row] as const))('%s', (_name, is, those, others) => {
  expect(those.filter((line) => !is(line))).toEqual([]);
  expect(others.filter(is)).toEqual([]);
});
