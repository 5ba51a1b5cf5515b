/** What stands before a name, lower case, in several languages. */
export const LEADS =
  'by|written by|article written by|posted by|published by|published in|reported by|article by|articles by|story by|words by|text by|text|interview by|authored by|this post was written by|this article was written by|this story was written by|contributed by|guest post by|analysis by|contributor|contributors|author|authors|' +
  'von|gastbeitrag von|kommentar von|bericht von|interview von|verfasst von|geschrieben von|interview|reportage|ein gastbeitrag von|ein kommentar von|eine analyse von|autor|autorin|autoren|redaktion|par|propos recueillis par|rozmawiał|rozmawiała|rozmawiali|interviewed by|das gespräch führte|das interview führte|entrevista de|intervista di|publié par|rédigé par|écrit par|article rédigé par|auteur|autrice|por|escrito por|publicado por|texto|autora|autores|redacción|reportagem de|di|a cura di|scritto da|door|av|af|oleh|' +
  'theo|bài và ảnh|bài, ảnh|tin và ảnh|tin, ảnh|bài|tác giả|thực hiện|nhóm pv|pv|文|取材・文|記者|執筆|筆者|作者|记者|撰文|글|reporter|oprac|tekst|autorzy|text av|skrivet av|wpisany przez|napisał|napisała|opracował|opracowała|napsal|napsala|autorka|írta|scris de|geschreven door|tekst door|yazan|yazar|muhabir|penulis|автор|авторы|авторка|بقلم|كتب|كتبت|كتبه|كتبته|إعداد|लेखक|लेखिका|द्वारा|रिपोर्टर|संवाददाता|লেখক|โดย|ผู้เขียน|เรื่องโดย|מאת|συντάκτης|kirjoittaja|撰稿|采写|本报记者';

/** What leads to a name before a colon, and is a word among others elsewhere. */
export const NOUNS =
  'haber|haberi yazan|texte|textes|texto|textos|teksti|informa|firma|laporan|liputan|wartawan|текст|تقرير|تحرير|الكاتب|الكاتبة|نویسنده|रिपोर्ट|文字|文・写真|取材|취재|journalist';

/** Roles and times that follow a name. */
export const FOLLOWS =
  'staff writer|senior|reporter|correspondent|editor|contributor|contributing|columnist|journalist|writer|updated|last updated|published|posted|founder|ceo|director|head of|president of|professor of|special to|opinion|is a|is an|is the|phóng viên|biên tập viên|redakteur|redakteurin|korrespondent|korrespondentin|reporterin|journaliste|envoyé spécial|envoyée spéciale|correspondant|correspondante|periodista|corresponsal|jornalista|correspondente|giornalista|muhabir|wartawan|dziennikarz|dziennikarka|verslaggever|корреспондент|журналист|صحفي|صحفية|مراسل';

/** What leads from a name to a date, or on to what is told of somebody. */
export const DATED =
  'updated|last updated|published|posted|is a|is an|is the|veröffentlicht|aktualisiert|publié|publiée|mis à jour|publicado|actualizado|atualizado|pubblicato|aggiornato|opublikowano|aktualizacja|gepubliceerd|aangepast|geplaatst|cập nhật|опубликовано|обновлено|güncelleme|güncellendi|입력|승인|수정|등록|기사입력|최종수정|公開|更新|投稿|配信|发布|發布|时间';

/** What stands where a name could, and is none. */
export const NO_NAMES =
  'নিজস্ব প্রতিবেদক|undefined|null|none|admin|administrator|editor|editors|staff|guest|user|root|webmaster|by|written by|posted by|author|the author|unknown|anonymous|learn more|read more|view more posts|view all posts|more about this author|more from this author|last modified|last reviewed|staff reporter|staff writer|our reporter|our correspondent|edit history|history|about the author|bio|profile|website|linkedin|twitter|facebook|instagram|follow|follow me|follow on twitter|follow on facebook|follow on x|google+|email|e-mail|archive|archives|all posts|rss|subscribe|share|comments|contact|home|news|published|updated|theo|tác giả|bình luận|theo dõi|chia sẻ|folgen|zur person|mehr|partager|suivre|compartir|seguir|seguir autor|ver biografía|use case|company size|company type';

/** Words of a name that no person has, lower case. */
export const HOUSES =
  'team|press|staff|ediciones|báo|studio|hauptstadtstudio|university|institute|college|department|association|foundation|council|marketing|admin|editors|editorial|newsroom|news|desk|redaktion|redaktionsteam|redacción|rédaction|redação|redazione|redactie|redakcja|redakcia|redakcija|redaksi|toimitus|редакция|agencias|agências|agencies|agences|agenturen|ban|phòng|tòa|toà|merkezi|servisi|nieuwsdienst|nachrichtenagentur|agencia|agência|agence|agenzia|szerkesztőség|redacția|redakce|редакція|σύνταξη|التحرير|وكالات|डेस्क|ब्यूरो|編集部|取材班|編輯部|编辑部';

/** How words for a part of a house end, in languages that write them as one. */
export const OFFICES = 'studio|redaktion|büro|redactie|redaktionen';

/** Words of roles and labels that stand where a further name could. */
export const LABELS =
  'writer|reporter|head|president|professor|co-founder|correspondent|editor|contributor|columnist|journalist|director|founder|ceo|manager|expert|author|authors|author’s|profile|articles|posts|topics|comments|process|policy|contact|about|learn|bio|view|read|checked|redakteur|redakteurin|autor|autorin|journaliste|auteur|autrice|periodista|redactor|redactora|perfil|profil|noticias|artículos|notícias|artigos|articoli|artikel|статьи|материалы|bài|artykuły|yazıları|보기|기자의|다른기사|기자페이지|구독|구독하기|응원';

/** Roles that follow a name without a comma. */
export const SENT =
  'envoyé spécial|envoyée spéciale|envoyés spéciaux|envoyées spéciales|enviado especial|enviada especial|enviados especiales';

/** What stands between a name and a role. */
export const FIELDS =
  'senior|chief|deputy|executive|town|managing|associate|contributing|special|staff|political|sport|sports|business|health|education|science|environment|technology|tech|economics|crime|foreign|diplomatic|defence|defense|legal|media|arts|culture|consumer|news|features|world|national|local|city|investigative|data|content';

/** Roles that stand behind a name without a comma. */
export const ROLES = 'writer|reporter|editor|journalist|correspondent|contributor|author';

/** Who did something else than write, lower case: what begins so names no author. */
export const OTHERS =
  'updated by|reviewed by|edited by|medically reviewed by|fact checked by|photo by|photos by|translated by|ảnh|aktualisiert von|übersetzt von|traduit par|traducido por';
