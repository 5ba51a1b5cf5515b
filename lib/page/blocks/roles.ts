/** Words of class, id, role and itemprop, whole between separators, and the part that they say an element plays. */
const WORDS = {
  nav: 'nav|navbar|navigation|menu|submenu|breadcrumb|breadcrumbs|pagination|pager|paging|paginator|toolbar|dropdown|megamenu|hamburger',
  frame:
    'footer|masthead|topbar|sitefooter|siteheader|colophon|copyright|legal|disclaimer|disclosure|stopka|pied|rodape|fusszeile',
  side: 'sidebar|aside|rail|widget|widgets|sticky|infobox|factbox',
  share:
    'share|sharing|social|socials|sharebar|addtoany|addthis|sharedaddy|follow|likes|teilen|partage|partager|compartir|compartilhar|condividi|udostepnij|fenxiang',
  related:
    'related|relatedposts|recommend|recommended|recommendation|recommendations|recirc|recirculation|readmore|mostread|popular|trending|teaser|teasers|similar|upnext|latest|lienquan|tinlienquan|verwandt|carousel|slider|relacionadas|relacionados|masnoticias|similaires|correlati|polecane|powiazane|xiangguan|tuijian|terkait',
  newsletter: 'newsletter|subscribe|subscription|signup|optin|mailinglist|mailchimp|email',
  comments:
    'comments|comment|commentlist|disqus|respond|binhluan|replies|reply|kommentare|commentaires|kommentar|comentarios|commenti|komentarze|komentar|reacties|yorumlar|pinglun',
  ads: 'ad|ads|advert|advertisement|adslot|sponsor|sponsored|promo|promos|promotion|promoted|taboola|outbrain|banner|affiliate|offer|offers|anzeige|werbung|publicite|publicidad|publicidade|pubblicita|reklama|quangcao|iklan|patrocinado|patrocinada|gesponsert|sponsorise|sponsorizzato|sponsorlu',
  cta: 'cta|button|buttons|btn|action|callout|hero|demo|trial|contact',
  author:
    'author|authors|bio|byline|authorbox|aboutauthor|profile|contributor|contributors|tacgia|vcard|avatar|autor|auteur|autore|auteurs|autores|firma|signature',
  meta: 'meta|metadata|date|dateline|time|timestamp|published|updated|tag|tags|taglist|category|categories|keywords|topics|kicker|eyebrow|reading|datum|fecha|etiquetas|tagi|schlagworte',
  toc: 'toc|contents|tableofcontents|anchors|jump',
  caption: 'caption|captions|figcaption|bildtext|bildunterschrift|legende|legenda|leyenda|didascalia',
  picture: 'credit|photo|gallery|image|lightbox|media|absatzbild',
  player: 'player|audio|voice|podcast|video|playlist|transcript',
  consent: 'cookie|cookies|consent|gdpr|modal|popup|overlay|paywall|login|signin|register|tooltip',
  faq: 'faq|faqs|accordion|references|footnotes|footnote|citations|sources',
  lead: 'sapo|chapo|chapeau|standfirst|entradilla|vorspann|anleser|sommario|ingress|preamble|manchet|lede|copete|bajada|perex|zajawka',
  story:
    'article|articlebody|content|entry|post|story|storybody|body|text|prose|richtext|wysiwyg|main|paragraph|copy|markdown|blog|detail|rte|noidung|artikel|beitrag|noticia|materia|articolo|artykul|berita|haber|cuerpo|corps|corpo|texto|texte|testo|contenido|contenu|conteudo|inhalt|tresc|zhengwen',
} as const;

/** The part that an element plays by its names. */
export type Role = keyof typeof WORDS;

const TAGS: Record<string, Role> = {
  NAV: 'nav',
  FOOTER: 'frame',
  ASIDE: 'side',
  FIGCAPTION: 'caption',
  ADDRESS: 'meta',
  FORM: 'newsletter',
};
const roles = new Map<string, Role>(
  Object.entries(WORDS).flatMap(([role, words]) =>
    words.split('|').map((word) => [word, role as Role] as const),
  ),
);

/** What names say, told once: a page gives the same few hundred to thousands of elements. */
const said = new Map<string, readonly Role[]>();
const MOST_SAID = 4000;

/** The parts that an element plays by its tag, class, id, itemprop and ARIA role; none when nothing tells. */
export function rolesOf(element: Element): Role[] {
  const tag = TAGS[element.nodeName.toUpperCase()];
  const found: Role[] = tag ? [tag] : [];
  for (const name of ['class', 'id', 'role', 'itemprop']) {
    const value = element.getAttribute(name);
    if (!value || value.length < 2) continue;
    for (const role of rolesIn(value.slice(0, 400))) if (!found.includes(role)) found.push(role);
  }
  return found;
}

function rolesIn(names: string): readonly Role[] {
  const before = said.get(names);
  if (before) return before;
  if (said.size > MOST_SAID) said.clear();
  const found = words(names).flatMap((word) => roles.get(word) ?? []);
  said.set(names, found);
  return found;
}

/** "postShare__inner" → post, share, inner. */
function words(name: string): string[] {
  return name
    .replace(/([a-z])([A-Z])/gu, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/u);
}
