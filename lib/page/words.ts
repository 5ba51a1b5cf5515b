/** Lines that stand above what leads elsewhere, lower case, in several languages. */
const ELSEWHERE = [
  'related|related articles|related article|related posts|related stories|related content|related topics|related reading|related links|related news|related coverage|recommended|recommended for you|recommended reading|recommended stories|further reading|suggested reading',
  'read more|read next|read also|also read|see also|see more|up next|next up|more stories|more news|more articles|more from|more on this|more on this story|more like this|keep reading|continue reading|you may also like|you might also like|you may like|you might like|what to read next|dig deeper|explore more|editors’ picks|editor’s picks|editors picks',
  'most read|most popular|popular posts|popular articles|popular stories|latest news|latest posts|latest articles|latest stories|trending|trending now|recent posts|recent articles|in the news|also in the news|top stories|around the web|from around the web|sponsored content|promoted content',
  'share|share this|share this article|share this post|share this story|share on|follow us|connect with us|sign up|subscribe|newsletter|newsletters|stay up to date|stay in the loop|stay connected|get in touch|contact us',
  'about the author|about the authors|about author|written by|meet the author|leave a reply|leave a comment|comments|comment|responses|discussion|join the discussion|join the conversation|tags|topics|categories|filed under|references|sources|article sources|footnotes|notes|citations|works cited|disclosure|disclaimer|advertisement|table of contents|contents|in this article|on this page|jump to|what’s inside',
  'đọc thêm|xem thêm|tin liên quan|bài liên quan|bài viết liên quan|có thể bạn quan tâm|tin cùng chuyên mục|cùng chuyên mục|tin khác|tin mới|tin nóng|tin mới nhất|đọc nhiều|đọc nhiều nhất|xem nhiều|bình luận|ý kiến bạn đọc|từ khóa|từ khoá|chủ đề|chia sẻ|quảng cáo|mời bạn đọc|đăng ký nhận tin',
  'lesen sie auch|lesen sie mehr|mehr zum thema|das könnte sie auch interessieren|auch interessant|verwandte artikel|kommentare|weitere artikel|meistgelesen|zum thema|anzeige|themen|schlagworte|über den autor|newsletter abonnieren|artikel teilen|teilen',
  'à lire aussi|lire aussi|voir aussi|sur le même sujet|articles liés|commentaires|les plus lus|à ne pas manquer|à découvrir|partager|nos newsletters|publicité|pour aller plus loin|sujets|mots-clés',
  'lea también|lee también|le puede interesar|te puede interesar|noticias relacionadas|comentarios|lo más leído|lo más visto|más información|temas|etiquetas|compartir|archivado en|leia também|leia mais|veja também|relacionadas|mais lidas|compartilhe',
  '関連記事|関連ニュース|あわせて読みたい|おすすめ記事|人気記事|アクセスランキング|コメント|この記事をシェア|相关阅读|相关新闻|推荐阅读|関連リンク',
];

/** Beginnings of a line that sends the reader to another page, followed by a colon or by a link. */
const LEADING = [
  'read more|read next|read also|also read|see also|related|more|recommended|must read|watch|watch more|don’t miss|further reading|click here|learn more|view more|image|photo|image credit|photo credit|credit|image source|source|advertisement|editor’s note|disclosure',
  'đọc thêm|xem thêm|tin liên quan|bài liên quan|mời bạn đọc|ảnh|nguồn|đồ họa|clip',
  'lesen sie auch|lesen sie mehr|mehr zum thema|auch interessant|foto|bild|quelle|à lire aussi|lire aussi|voir aussi|crédit photo|lea también|lee también|te puede interesar|vea también|foto|leia também|leia mais|veja também|関連記事|写真|相关阅读',
];

/** Addresses to which pages send readers to share or to follow. */
export const NETWORK =
  /^https?:\/\/(?:www\.)?(?:facebook|twitter|x|instagram|linkedin|tiktok|pinterest|youtube|whatsapp|telegram|t|wa|zalo|threads|bsky|reddit|weibo|vk|xing|line|discord|patreon)\.(?:com|me|net|app|gg)\//u;

/** Words of a line that is nothing but ways to share: "Chia sẻ 128 Facebook Zalo". */
const SHARING =
  'facebook|twitter|x|instagram|linkedin|tiktok|pinterest|youtube|whatsapp|telegram|zalo|threads|bluesky|mastodon|reddit|weibo|wechat|flipboard|messenger|line|xing|email|e-mail|mail|rss|pocket|' +
  'share|shares|shared|tweet|pin|post|print|copy|link|copied|save|send|follow|us|on|via|this|article|story|to|by|or|and|' +
  'chia|sẻ|lượt|theo|dõi|sao|chép|liên|kết|in|gửi|bài|viết|lưu|' +
  'teilen|drucken|kopieren|merken|partager|imprimer|copier|lien|compartir|imprimir|copiar|enlace|compartilhar|compartilhe|シェア|シェアする|ツイート|コピー|はてなブックマーク';

const all = (lines: string[]) => new Set(lines.flatMap((line) => line.split('|')));
const elsewhere = all(ELSEWHERE);
const leading = all(LEADING);
const sharing = all([SHARING]);
/** The names of networks and of sharing, without which the other words are a line of their own. */
const SHARES =
  /facebook|twitter|linkedin|whatsapp|telegram|zalo|pinterest|shar(?:e|ing)|chia sẻ|teilen|partager|compart|tweet|シェア/iu;

/** Does a line stand above what leads elsewhere: "Related articles", "Xem thêm:"? */
export function headsElsewhere(line: string): boolean {
  return line.length < 60 && elsewhere.has(bare(line));
}

/** Does a line begin by sending the reader away or by naming a picture's source: "Also read: …", "Ảnh: …"? */
export function leadsAway(line: string): boolean {
  const colon = /^(.{2,30}?)\s?[:：»>]/u.exec(line)?.[1];
  return colon !== undefined && leading.has(bare(colon));
}

/** Is a line nothing but ways to share the page, with their counts? */
export function isShareBar(line: string): boolean {
  if (line.length > 120 || !SHARES.test(line)) return false;
  const words = line.toLowerCase().split(/[\s|·•,:/()+]+/u);
  return words.every((word) => sharing.has(word) || /^[\d.,]{0,9}(?:k|m)?$/u.test(word));
}

/** Lower case, without the signs before it and the signs and digits behind it. */
function bare(line: string): string {
  const low = line.toLowerCase().replaceAll("'", '’');
  const before = /^[\s\p{P}\p{S}]{1,10}/u.exec(low)?.[0].length ?? 0;
  const behind = /[\s\p{P}\p{S}\d]{1,12}$/u.exec(low.slice(-12))?.[0].length ?? 0;
  return low.slice(before, low.length - behind);
}
