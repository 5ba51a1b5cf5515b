import { Lexicon, wordList } from '../../text/lexicon.ts';
import { onceFor } from '../../text/once-per.ts';
import { CJK, isCapital, isDigit, isLetter, LETTERS, WORD_END, WORD_START } from '../../text/pattern.ts';

/** Lines that stand above what leads elsewhere, lower case, a few rows for each language. */
const ELSEWHERE = [
  'related|related articles|related article|related posts|related stories|related content|related topics|related reading|related links|related news|related coverage|recommended|recommended for you|recommended reading|recommended stories|further reading|suggested reading',
  'read more|read next|read also|also read|see also|see more|up next|next up|more stories|more news|more articles|more from|more on this|more on this story|more like this|keep reading|continue reading|continue reading below|you may also like|you might also like|you may like|you might like|what to read next|dig deeper|explore more|editors’ picks|editor’s picks|editors picks|don’t miss',
  'most read|most popular|article continues below|story continues below|advertisement - scroll to continue|scroll to continue|trending stories|must read|must reads|more from this section|recommended articles|popular now|for you|read this next|listen to this article|view comments|show comments|about the writer|our newsletters|key topics|most viewed|more top stories|popular posts|popular articles|popular stories|latest news|latest posts|latest articles|latest stories|trending|trending now|recent posts|recent articles|in the news|also in the news|top stories|around the web|from around the web|sponsored content|promoted content',
  'share|share this|share this article|share this post|share this story|share on|follow us|connect with us|sign up|subscribe|newsletter|newsletters|stay up to date|stay in the loop|stay connected|get in touch|contact us',
  'about the author|about the authors|about author|written by|meet the author|leave a reply|leave a comment|comments|comment|responses|discussion|join the discussion|join the conversation|tags|topics|categories|filed under|references|sources|article sources|footnotes|notes|citations|works cited|disclosure|disclaimer|advert|advertisement|table of contents|contents|in this article|on this page|jump to|what’s inside',
  'đọc thêm|xem thêm|đọc tiếp|tin liên quan|bài liên quan|bài viết liên quan|tin bài liên quan|có thể bạn quan tâm|tin cùng chuyên mục|cùng chuyên mục|tin khác|tin mới|tin nóng|tin mới nhất|tin nổi bật|đọc nhiều|đọc nhiều nhất|xem nhiều|xem nhiều nhất|bình luận|ý kiến bạn đọc|ý kiến|từ khóa|từ khoá|chủ đề|thẻ|chia sẻ|quảng cáo|mời bạn đọc|đăng ký nhận tin|theo dõi chúng tôi|về tác giả',
  'lesen sie auch|lesen sie hier|lesen sie mehr|lesen sie jetzt|mehr zum thema|mehr dazu|mehr lesen|das könnte sie auch interessieren|das könnte sie interessieren|das könnte dich auch interessieren|auch interessant|auch lesenswert|passend zum thema|verwandte artikel|verwandte themen|ähnliche artikel|kommentare|leserkommentare|diskutieren sie mit|weitere artikel|weitere meldungen|weitere nachrichten|meistgelesen|meistgelesene artikel|am meisten gelesen|zum thema|anzeige|werbung|themen|schlagworte|schlagwörter|stichwörter|über den autor|über die autorin|zur person|newsletter abonnieren|artikel teilen|teilen|quellen|inhaltsverzeichnis|empfehlungen der redaktion|aus dem ressort',
  'à lire aussi|lire aussi|à lire également|lire également|lire la suite|voir aussi|à voir aussi|sur le même sujet|dans la même rubrique|articles liés|articles similaires|nos articles|commentaires|vos commentaires|réactions|réagir à cet article|les plus lus|articles les plus lus|les plus partagés|à ne pas manquer|à découvrir|vous aimerez aussi|ces articles pourraient vous intéresser|partager|partager cet article|partager l’article|nos newsletters|publicité|contenu sponsorisé|pour aller plus loin|sujets|thèmes|thématiques|mots-clés|à propos de l’auteur|sommaire|la suite après cette publicité',
  'lea también|lee también|leer también|lea además|vea también|ver también|le puede interesar|te puede interesar|puede interesarte|también te puede interesar|noticias relacionadas|artículos relacionados|contenido relacionado|relacionados|más noticias|comentarios|deja un comentario|lo más leído|lo más visto|las más leídas|más leídas|más leídos|más vistas|más información|más sobre este tema|temas|etiquetas|compartir|comparte|archivado en|contenido patrocinado|boletín|boletines|suscríbete|publicidad|sobre el autor|fuentes|sobre la firma|normas',
  'leia também|leia mais|leia ainda|conteúdo patrocinado|veja também|veja mais|relacionadas|notícias relacionadas|matérias relacionadas|mais lidas|mais lidos|mais sobre|compartilhe|compartilhar|comentários|assuntos|publicidade|continua depois da publicidade|continua após a publicidade|continua após publicidade|haberin devamı|sobre o autor',
  'leggi anche|leggi tutto|potrebbe interessarti|potrebbe interessarti anche|ti potrebbe interessare|articoli correlati|notizie correlate|correlati|i più letti|più letti|le più lette|commenti|condividi|argomenti|pubblicità|contenuto sponsorizzato|riproduzione riservata|iscriviti alla newsletter',
  '関連記事|関連ニュース|関連リンク|関連トピックス|関連キーワード|関連タグ|あわせて読みたい|併せて読みたい|こちらもおすすめ|おすすめ|おすすめ記事|おすすめの記事|人気記事|新着記事|最新記事|最新ニュース|注目記事|注目の記事|注目ニュース|この記事の関連ニュース|アクセスランキング|ランキング|記事ランキング|よく読まれている記事|コメント|この記事をシェア|シェアする|シェア|キーワード|トピックス|タグ|広告|pr|目次|メールマガジン|この記事を書いた人',
  '相关阅读|相关新闻|相关文章|相关报道|延伸阅读|推荐阅读|为您推荐|猜你喜欢|热门推荐|热点排行|热门文章|最新文章|分享到|评论|网友评论|标签|广告|相關新聞|相關文章|延伸閱讀|推薦閱讀|熱門新聞|請繼續往下閱讀|繼續閱讀|관련기사|관련 기사|인기기사|많이 본 뉴스|댓글|관련뉴스|관련 뉴스|추천기사|주요기사|주요뉴스|이 시각 주요뉴스|최신기사|최신뉴스|인기뉴스|함께 보면 좋은 기사|기사 더보기|공유하기|광고|태그|해시태그',
  'czytaj także|czytaj też|czytaj więcej|czytaj dalej|zobacz także|zobacz też|zobacz więcej|przeczytaj także|przeczytaj też|polecane|polecamy|powiązane|powiązane artykuły|najczęściej czytane|najpopularniejsze|najnowsze|komentarze|tagi|udostępnij|reklama|źródła|o autorze',
  'lees ook|lees meer|lees verder|bekijk ook|gerelateerd|gerelateerde artikelen|meer over|meer nieuws|meest gelezen|reacties|deel dit artikel|delen|advertentie|läs också|läs även|läs mer|mest läst|relaterat|kommentarer|dela|annons|les også|les mer|mest lest|læs også|læs mere|mest læste|del|annonce|lue myös|luetuimmat|kommentit|mainos',
  'читайте также|читать также|смотрите также|читать далее|по теме|материалы по теме|новости по теме|похожие новости|главное|популярное|самое читаемое|последние новости|комментарии|поделиться|теги|реклама|читайте також|дивіться також|за темою|популярні новини|коментарі|поділитися|číst také|čtěte také|související|související články|nejčtenější|diskuze|sdílet',
  'ilgili haberler|benzer haberler|bunlar da ilginizi çekebilir|ilginizi çekebilir|öne çıkanlar|çok okunanlar|en çok okunanlar|son haberler|yorumlar|paylaş|etiketler|baca juga|baca selengkapnya|simak juga|lihat juga|berita terkait|artikel terkait|terkait|terpopuler|terbaru|komentar|bagikan|tag|διαβάστε επίσης|δείτε επίσης|σχετικά άρθρα|σχόλια|ετικέτες',
  'اقرأ أيضا|اقرأ أيضاً|اقرأ أيضًا|اقرأ المزيد|شاهد أيضا|شاهد أيضاً|مواضيع ذات صلة|مقالات ذات صلة|أخبار ذات صلة|ذات صلة|قد يهمك|قد يعجبك|قد يعجبك أيضا|الأكثر قراءة|آخر الأخبار|التعليقات|تعليقات|شارك|مشاركة|إعلان|कमेंट|यह भी पढ़ें|ये भी पढ़ें|संबंधित खबरें|อ่านเพิ่มเติม|อ่านต่อ|อ่านข่าวเพิ่มเติม|ข่าวที่เกี่ยวข้อง|บทความที่เกี่ยวข้อง|ข่าวเกี่ยวข้อง|ข่าวยอดนิยม|ข่าวล่าสุด|ยอดนิยม|แท็ก|แชร์|ความคิดเห็น|โฆษณา',
  'artikel wird nach der werbung fortgesetzt|weiterlesen nach der anzeige|weiter nach der werbung|hier geht es weiter|externer inhalt|empfohlener externer inhalt|empfohlener redaktioneller inhalt|zur startseite|mehr aus dem ressort|mehr nachrichten|neueste artikel|neueste nachrichten|aktuelle nachrichten|beliebte artikel|leserbriefe|ihre meinung|mitdiskutieren|artikel anhören|bildergalerie|lesetipps|unsere newsletter|die autorin|der autor|autorenprofil',
  'la suite après la publicité|la suite sous cette publicité|écouter l’article|voir les commentaires|recommandé pour vous|nos suggestions|contenus sponsorisés|dernières actualités|dernières infos|l’actualité en continu|à la une|poursuivez votre lecture|l’auteur|l’autrice|à propos de l’autrice|articles recommandés|dans le même dossier|newsletter gratuite|réservé aux abonnés|aussi à lire',
  'también lee|también puede leer|también puedes leer|le recomendamos|te recomendamos|le sugerimos leer|sigue leyendo|siga leyendo|noticia relacionada|noticia recomendada|otras noticias|últimas noticias|en otras noticias|no te pierdas|temas relacionados|artículo relacionado|ver comentarios|contenido de marca|lo último|sobre la autora|acerca del autor|recomendados|suscríbase|noticias recomendadas',
  'leia a seguir|continue lendo|continuar a ler|saiba mais|mais notícias|últimas notícias|não perca|artigos relacionados|artigo relacionado|conteúdos recomendados|recomendado para você|tópicos|sobre a autora|deixe seu comentário|em alta|tudo sobre|partilhar|partilhe|pub|boletim|mais vistas|mais populares|vídeos relacionados',
  'per approfondire|approfondimenti|vedi anche|da leggere|ultime notizie|altri articoli|scelti per te|raccomandati|consigliati|in primo piano|sull’autore|l’autore|temi|continua a leggere|continua a leggere dopo la pubblicità|contenuti sponsorizzati|video correlati|leggi i commenti',
  'cùng chủ đề|bài viết cùng chủ đề|cùng tác giả|bài mới nhất|bài viết mới nhất|bài đọc nhiều|tin đọc nhiều|tin tài trợ|tin tức liên quan|video liên quan|video nổi bật|tiếp theo|gợi ý cho bạn|dành cho bạn|có thể bạn thích|đừng bỏ lỡ|nhãn|gửi bình luận|viết bình luận|bình luận của bạn|ý kiến của bạn|theo dõi báo|đọc nhiều trong tuần|nên đọc|liên quan',
  '合わせて読みたい|関連する記事|関連情報|もっと見る|続きを読む|次の記事|前の記事|編集部のおすすめ|ピックアップ|話題の記事|特集|速報|新着|新着ニュース|スポンサーリンク|著者|著者プロフィール|記者プロフィール|筆者|プロフィール|この記事の著者|この記事の筆者|こんな記事も読まれています|この記事の続きは広告の後|スクラップして保存する|メモ入力|この記事を共有|あわせて読む|外部サイト|ざっくり言うと|この記事をみた人はこんな記事もみています|コメントを書く|フォローする',
  '相关推荐|相关链接|相关专题|编辑推荐|精彩推荐|更多新闻|更多报道|大家都在看|热门新闻|热点新闻|最新新闻|热门评论|全部评论|最新评论|发表评论|作者简介|作者介绍|免责声明|扫一扫|相關報導|相關閱讀|相關推薦|更多新聞|熱門文章|推薦新聞|推薦文章|你可能也想看|你可能會喜歡|看更多|看更多新聞|留言|分享|分享此文|標籤|關鍵字|廣告|作者簡介|訂閱電子報|多為你推薦|많이 본 기사|인기 기사|추천 기사|추천 뉴스|추천뉴스|핫이슈|오늘의 주요뉴스|기자 정보|다른기사 보기|다른 기사 보기|이 기사를 공유합니다|관련기사 보기|키워드|함께 본 뉴스',
  'czytaj również|zobacz również|przeczytaj również|więcej na ten temat|podobne artykuły|inne artykuły|najnowsze artykuły|warto przeczytać|może cię zainteresować|materiał promocyjny|artykuł sponsorowany|dalsza część artykułu pod materiałem wideo|dalsza część tekstu pod materiałem wideo|dalsza część artykułu pod reklamą|dalszy ciąg materiału pod wideo|dodaj komentarz|skomentuj|polecane artykuły|autor artykułu|o autorce|zapisz się',
  'artikel gaat verder onder de advertentie|tekst gaat verder onder de foto|tekst loopt door onder de foto|aanbevolen|ook interessant|net binnen|laatste nieuws|best gelezen|onderwerpen|nieuwsbrief|over de auteur|meer lezen|lees hieronder verder|relaterade artiklar|fler artiklar|senaste nytt|taggar|om författaren|kommentera|flere saker|siste nytt|annonsørinnhold|relaterede artikler|seneste nyt|emner|lue lisää|aiheesta lisää|katso myös|suosituimmat|uusimmat|jaa artikkeli|tilaa uutiskirje',
  'другие новости|ещё по теме|еще по теме|новости партнеров|новости партнёров|рекомендуем|вам может быть интересно|самое популярное|обсуждение|об авторе|лента новостей|оставить комментарий|метки|схожі новини|інші новини|останні новини|популярне|вам може бути цікаво|про автора|přečtěte si také|čtěte více|další články|mohlo by vás zajímat|štítky|témata|komentáře|olvasd el ezt is|kapcsolódó cikkek|kapcsolódó|ajánlott|legolvasottabb|hozzászólások|hirdetés|címkék|citește și|citeşte şi|articole similare|articole recomandate|știri similare|comentarii|etichete|distribuie|publicitate|cele mai citite',
  'ilgili haber|diğer haberler|öne çıkan haberler|popüler haberler|son dakika|son dakika haberleri|ayrıca okuyun|ayrıca oku|önerilen haberler|sıradaki haber|yorum yap|yorum yaz|editörün seçtikleri|abone ol|bülten|reklam|yazar hakkında|artikel lainnya|berita lainnya|berita terkini|berita terpopuler|berita populer|artikel populer|artikel pilihan|berita pilihan|pilihan editor|pilihan redaksi|rekomendasi untuk anda|topik terkait|tag terkait|halaman selanjutnya|video pilihan|tonton juga|lihat selengkapnya|tentang penulis|kata kunci|iklan|tulis komentar|scroll to continue with content',
  'اقرأ ايضا|إقرأ أيضا|إقرأ أيضاً|اقرا ايضا|شاهد أيضًا|طالع أيضا|أخبار متعلقة|موضوعات متعلقة|مواضيع متعلقة|مقالات متعلقة|موضوعات ذات صلة|أخبار متصلة|الأكثر مشاهدة|كلمات مفتاحية|الكلمات المفتاحية|كلمات دلالية|الكلمات الدلالية|وسوم|الوسوم|النشرة البريدية|أضف تعليقا|أضف تعليق|اترك تعليقا|عن الكاتب|عن الكاتبة|إعلانات|شارك المقال|شارك الخبر|تابعنا|المزيد من الأخبار|بیشتر بخوانید|مطالب مرتبط|اخبار مرتبط|نظرات|نظر شما|پربازدیدترین‌ها|برچسب‌ها|انتهای پیام|קראו גם|עוד בנושא|אולי יעניין אותך|תגובות|תגיות|פרסומת',
  'विज्ञापन|इसे भी पढ़ें|और पढ़ें|संबंधित समाचार|संबंधित लेख|ट्रेंडिंग|ट्रेंडिंग न्यूज|लेटेस्ट न्यूज|ताजा खबरें|ताज़ा खबरें|टैग्स|टैग|कमेंट्स|टिप्पणियां|शेयर करें|लेखक के बारे में|रिलेटेड न्यूज|अगली खबर|न्यूजलेटर|जरूर पढ़ें|আরও পড়ুন|আরো পড়ুন|সম্পর্কিত খবর|সর্বাধিক পঠিত|মন্তব্য|বিজ্ঞাপন|περισσότερα|δημοφιλή|διαφήμιση|διαβάστε ακόμα|διαβάστε ακόμη|ροή ειδήσεων',
  'passer la publicité|réutiliser ce contenu|ajouter à vos sélections|offrir l’article|abonnez-vous|s’abonner|je m’abonne|s’inscrire|plus de services|contributions récentes|seguí leyendo|seguir leyendo|para saber más|te recomendamos leer|recíbelo en tu correo|suscribirse|ver más|lesen sie mehr zum thema|alles zum thema|mehr lesen über|empfehlungen|jetzt abonnieren|jetzt anmelden|anmelden|kapcsolódó írások|kapcsolódó anyagok',
  'other posts you may enjoy|other posts you may like|other articles you may like|more posts you may like|posts you may like|you may also enjoy|you might also enjoy|you may also be interested in|you might also be interested in|you may be interested in|pin for later|pin it for later|pin this|pin me|save for later|in partnership with|presented by|sponsored by|brought to you by|a message from our sponsor|a message from our sponsors|partner content|für später merken|auf pinterest merken|in zusammenarbeit mit|präsentiert von|en partenariat avec|présenté par|épingler|en colaboración con|presentado por|patrocinado por|em parceria com|oferecimento|in collaborazione con|we współpracy z|i samarbete med|được tài trợ bởi|bài viết tài trợ|при поддержке',
  'あなたにおすすめの記事|時系列で見る|アクセストップ10|注目ワード|会員限定記事|有料記事|この記事について|この記事はいかがでしたか|無料で登録する|無料会員登録|今すぐ登録|ログイン|bình luận hay|chia sẻ ý kiến của bạn|tặng sao|dòng sự kiện|đang được quan tâm|bạn có thể quan tâm|tin nổi bật trong ngày|đọc ngay|xem tiếp|trở lại|có thể bạn thích đọc|tin đáng chú ý|đăng ký ngay',
  'mehr zu diesem thema|eintrag teilen|auch bei uns|lesen sie außerdem|dazu passend|top-themen|aktuelle themen|themen in diesem artikel|themen folgen|artikel kommentieren|artikel drucken|artikel merken|artikel vorlesen|beitrag anhören|vorlesen|jetzt anhören|kommentar schreiben|kommentar verfassen|schreiben sie einen kommentar|schreibe einen kommentar|beitragsnavigation|vorheriger beitrag|nächster beitrag|vorheriger artikel|nächster artikel|ähnliche beiträge|verwandte beiträge|weitere beiträge|weitere themen|weiterführende links|fotogalerie|fotostrecke|bildstrecke|aus unserem shop|partnerangebote|unsere empfehlungen|newsticker|neueste beiträge|meistgeklickt|meistkommentiert|beliebteste artikel|stellenangebote|externe links|weitere einträge laden|nächste seite|startseite',
  'lire plus tard|à lire ensuite|à lire sur le sujet|et aussi|voir plus|autour du même sujet|sur le même thème|contenus liés|thèmes associés|tags associés|mots clés|les plus commentés|les plus récents|les articles les plus lus|le direct|fil info|l’info en continu|les dernières actualités|plus d’actualités|plus d’articles|article suivant|article précédent|laisser un commentaire|ajouter un commentaire|suivez-nous|partagez|partager sur|partager l’info|imprimer|envoyer par e-mail|lire le journal|lire le journal numérique|écouter cet article|publicité, votre contenu continue ci-dessous|la suite après la pub|nos abonnés lisent aussi|la rédaction vous conseille|la rédaction vous recommande|en savoir plus|contenu réservé aux abonnés|article réservé aux abonnés|galerie photo|diaporama|vidéo associée|nos vidéos|page suivante|table des matières|les plus vus|à découvrir aussi',
  'quizás te interese|mirá también|leé también|leé más|mira también|lee más|leer más|te puede interesar leer|las más vistas|lo más comentado|más comentadas|te podría interesar|video recomendado|vídeo recomendado|te podría gustar|podría interesarte|podría interesarle|también podría interesarte|entradas relacionadas|entradas recientes|notas relacionadas|nota relacionada|recomendado|recomendadas|recomendaciones|contenidos relacionados|síguenos|síguenos en|seguinos|compartir en|compartir nota|compartir noticia|compartir esta noticia|comparte esta noticia|comparte este artículo|comentar|comenta|deja una respuesta|dejar un comentario|navegación de entradas|artículo anterior|artículo siguiente|noticia anterior|siguiente noticia|siguiente página|tabla de contenidos|tabla de contenido|índice|índice de contenidos|en este artículo|galería de fotos|fotogalería|ver galería|ver video|videos relacionados|continúa leyendo|continuar leyendo|continúa después de la publicidad|patrocinado|ofrecido por|escuchar artículo|escuchar noticia|escucha este artículo|reportar un error|reporta un error|ver más noticias|palabras clave|en esta nota|tendencias|artículos más leídos',
  'leia mais sobre|leia tudo sobre|confira também|saiba mais sobre|veja mais notícias|ver mais|assista também|notícia relacionada|conteúdo relacionado|conteúdos relacionados|mais recentes|mais comentadas|matéria anterior|próxima matéria|artigo anterior|próximo artigo|post anterior|próximo post|navegação de post|deixe um comentário|deixe uma resposta|deixar comentário|comente|compartilhe isso|compartilhe esta notícia|compartilhe essa notícia|compartilhar notícia|compartilhe este artigo|partilhar artigo|partilhar notícia|partilhe esta notícia|oferecer artigo|palavras-chave|tópicos relacionados|assuntos relacionados|neste artigo|ouvir notícia|ouça este conteúdo|ouça este artigo|ouvir o texto|ouvir artigo|continue lendo após a publicidade|continua após o anúncio|continue a leitura após o anúncio|galeria de fotos|fotogaleria|em destaque|os mais lidos|as mais lidas|mais vistos|sobre o colunista|posts relacionados|publicações relacionadas|edição impressa|próxima página',
  'potrebbero interessarti|ti potrebbero interessare|ti potrebbe interessare anche|notizie dal web|notizie più lette|notizie recenti|articolo precedente|articolo successivo|prossimo articolo|lascia un commento|lascia una risposta|commenta|leggi e commenta|i commenti dei lettori|temi caldi|ultima ora|in evidenza|altre notizie|altri contenuti|articoli simili|dello stesso autore|sullo stesso tema|sullo stesso argomento|ascolta l’articolo|ascolta la versione audio dell’articolo|condividi l’articolo|condividi su|seguici|seguici su|iscriviti|abbonati|parole chiave|indice dei contenuti|fotogallery|galleria fotografica|guarda il video|guarda le foto|la redazione consiglia|consigliati per te|leggi di più|approfondisci|notizie del giorno|i più visti|pagina successiva',
  'tin cùng mục|tin bài khác|bài viết khác|các tin khác|các bài khác|tin khác cùng mục|tin đọc nhiều nhất|tin xem nhiều|tin tức mới|tin tức khác|xem nhiều trong ngày|cùng sự kiện|tin cùng sự kiện|mới cập nhật|tin mới cập nhật|quan tâm nhất|bình luận bài viết|bình luận mới nhất|gửi ý kiến|chia sẻ bài viết|chia sẻ bài viết này|lưu bài viết|in bài viết|gửi email|cỡ chữ|nghe đọc bài|nghe bài viết|từ khóa liên quan|bài cùng tác giả|bạn đánh giá thế nào về bài viết|về trang chủ|trở lại chủ đề|xem thêm tin|xem thêm bài viết|nội dung liên quan|mục lục|bài trước|bài sau|bài tiếp theo|tin trước|tin sau|để lại bình luận|để lại một bình luận|tin tức mới nhất|chủ đề liên quan|đọc thêm về',
  '保存|メール|印刷|その他|共有|ブックマーク|ポスト|みんなのポストを見る|この記事の特集・連載|次ページ|次のページ|次のページへ|前のページ|前のページへ|全文を読む|この記事の全文を読む|続きはこちら|続きを見る|もっと読む|こちらも読まれています|よく読まれています|関連コンテンツ|関連特集|関連動画|関連サイト|関連ワード|関連書籍|オススメ記事|おすすめニュース|おすすめコンテンツ|編集部おすすめ|編集部ピックアップ|人気ランキング|人気の記事|人気記事ランキング|週間ランキング|読まれている記事|いま読まれている記事|今読まれている記事|今日の注目記事|新着情報|最新の記事|最新情報|トップニュース|主要ニュース|ニュース一覧|一覧へ|一覧を見る|一覧へ戻る|記事一覧|記事一覧へ|トップへ戻る|この記事へのコメント|コメントする|コメントを残す|みんなのコメント|コメント一覧|この記事の感想|記事をシェア|記事を共有|この記事をシェアする|この記事のタグ|カテゴリー|記事のキーワード|この記事に関するタグ|この記事を書いた記者|この記事のライター|ライター紹介|執筆者|執筆者プロフィール|著者紹介|著者略歴|監修者|目次 [閉じる|目次 [非表示|印刷する|お気に入り|お気に入りに追加|スクラップ|クリップする|後で読む|あとで読む|文字サイズ|音声で聞く|記事を音声で聞く|画像を拡大する|写真を拡大|写真一覧|フォトギャラリー|この写真の記事|動画を見る|新規登録|無料登録|メルマガ登録|お問い合わせ|pdfダウンロード|この連載の一覧|連載一覧|シリーズ一覧|バックナンバー',
  '正文|相关内容|相关话题|相关标签|相关资讯|相关搜索|更多精彩|更多阅读|查看更多|查看全部|阅读更多|阅读全文|今日推荐|最新推荐|精选推荐|热门话题|热搜|热榜|热文|排行榜|新闻排行|点击排行|阅读排行|24小时热文|24小时热榜|24小时排行|24小时新闻排行|本周热门|今日热点|实时热点|滚动新闻|图片新闻|高清图集|精彩图集|精彩图片|视频推荐|热门视频|分享让更多人看到|我要分享|我要评论|我要反馈|评论区|发表回复|取消回复|登录后评论|收藏|点赞|打印|小字号|大字号|文章关键词|关键词|上一篇|下一篇|上一页|下一页|返回首页|返回顶部|返回列表|关于作者|本文作者|特别声明|版权声明|举报|推广|微信扫一扫|手机看新闻|客户端下载|本文目录|更多文章|更多報導|更多內容|閱讀更多|熱門話題|熱門關鍵字|人氣新聞|人氣排行|點閱排行|即時新聞|最新新聞|最新消息|編輯推薦|編輯精選|精選文章|猜你喜歡|你可能感興趣|你可能還想看|相關標籤|相關影音|影音推薦|分享至|我要留言|發表留言|文章標籤|文章目錄|上一則|下一則|上一頁|下一頁|請往下繼續閱讀|贊助商廣告|加入好友|會員專屬|關於作者|點擊圖片放大',
  '관련 콘텐츠|관련 키워드|관련 태그|관련 이슈|관련글|연관기사|함께 읽기 좋은 콘텐츠|함께 볼만한 기사|함께 보면 좋은 뉴스|이 기사와 함께 많이 본 뉴스|이 기사를 추천합니다|이 기사 어땠나요|많이 본 콘텐츠|많이본뉴스|가장 많이 본 뉴스|가장 많이 읽은 기사|가장 많이 본 기사|랭킹뉴스|인기 뉴스|실시간 인기기사|실시간 뉴스|실시간 주요뉴스|오늘의 핫뉴스|오늘의 추천|핫클릭|추천 콘텐츠|추천 영상|섹션별 주요뉴스|주요 뉴스|주요 기사|최신 뉴스|최신 기사|포토뉴스|이 시각 많이 본 뉴스|이 시각 추천뉴스|기자의 다른기사|기자의 다른 기사|이 기자의 다른 기사|작성자의 다른기사|다른기사보기|기자 구독|구독|구독하기|응원|응원하기|기자페이지|기자 페이지|목록으로|이전기사|다음기사|이전 기사|다음 기사|이전글|다음글|댓글쓰기|댓글 쓰기|댓글달기|전체 댓글|댓글삭제|댓글수정|댓글입력|내 댓글 모음|기사 공유하기|기사공유하기|sns 기사보내기|기사보내기|기사스크랩|기사스크랩하기|스크랩|스크랩하기|인쇄하기|글자크기|글자크기 변경|글자 크기 설정|글자 크기 변경하기|본문 글씨 키우기|본문 글씨 줄이기|기사듣기|기사 듣기|음성으로 듣기|음성재생하기|요약봇|본문 요약봇|뉴스레터|뉴스레터 구독|뉴스레터 구독 신청|뉴스레터 신청|제보하기|기사제보|후원하기|좋아요|url복사|url 복사|전체메뉴|본문 바로가기|현재위치|기사 섹션 분류 안내|기사원문',
  'więcej o|zobacz galerię|galeria zdjęć|zobacz wideo|obejrzyj także|powiązane tematy|powiązane materiały|tematy artykułu|słowa kluczowe|polub nas|udostępnij artykuł|podziel się|skopiuj link|drukuj|posłuchaj artykułu|odsłuchaj artykuł|dodaj opinię|napisz komentarz|brak komentarzy|zostaw komentarz|zostaw odpowiedź|poprzedni artykuł|następny artykuł|poprzedni wpis|następny wpis|nawigacja wpisu|ostatnie wpisy|najpopularniejsze artykuły|popularne artykuły|najchętniej czytane|najnowsze wiadomości|najnowsze informacje|z ostatniej chwili|spis treści|dalsza część tekstu znajduje się pod materiałem wideo|dalszy ciąg artykułu pod materiałem wideo|dalszy ciąg tekstu pod zdjęciem|ciąg dalszy pod reklamą|koniec reklamy|o autorze artykułu|zapisz się na newsletter|polecane dla ciebie|polecane przez redakcję|polecamy także|warto zobaczyć|przeczytaj więcej|artykuł premium|materiały partnerów|współpraca reklamowa|następna strona',
  'читайте по теме|читайте ещё|читайте еще|читать ещё|читать еще|ещё новости|еще новости|другие материалы|другие статьи|похожие статьи|похожие материалы|похожие публикации|материалы к статье|новости сегодня|новости дня|все новости|главные новости|топ новостей|популярные новости|популярные статьи|популярные материалы|сейчас читают|выбор редакции|выбор читателей|на эту тему|в тему|ключевые слова|об авторах|оцените материал|оцените статью|оцените новость|поделитесь|поделиться новостью|поделиться в соцсетях|рассказать друзьям|скопировать ссылку|ссылка скопирована|версия для печати|распечатать|подписаться|рассылка|добавить комментарий|написать комментарий|обсудить|нет комментариев|предыдущая статья|следующая статья|предыдущая новость|следующая новость|предыдущая запись|следующая запись|навигация по записям|содержание|оглавление|фотогалерея|партнерские материалы|партнёрские материалы|на правах рекламы|новости сми2|смотреть все|показать ещё|показать еще|последние публикации|свежие новости|свежие записи|горячие новости|лента|следующая страница',
  'baca berita lainnya|baca selanjutnya|berita lain|berita terbaru|berita utama|artikel terbaru|terkini|paling banyak dibaca|populer|lihat semua|halaman berikutnya|artikel sebelumnya|artikel berikutnya|artikel selanjutnya|berita sebelumnya|berita selanjutnya|navigasi pos|pos terkait|pos-pos terbaru|tinggalkan balasan|tinggalkan komentar|berikan komentar|beri komentar|kirim komentar|topik pilihan|topik terkini|bagikan artikel|bagikan artikel ini|bagikan berita|bagikan ke|salin link|salin tautan|dengarkan artikel|simak video|tonton video|video terkait|galeri foto|scroll untuk melanjutkan membaca|scroll to resume content|lanjutkan membaca|daftar isi|rekomendasi|rekomendasi berita|anda mungkin suka|mungkin anda suka|show all|tim redaksi|baca di aplikasi',
  'haberle ilgili daha fazlası|haberi dinle|ilgili konular|ilgili içerikler|benzer içerikler|benzer yazılar|tüm haberler|önceki haber|sonraki haber|önceki yazı|sonraki yazı|bir yanıt yazın|bir cevap yazın|yorum gönder|yorum yapın|yorum ekle|ilk yorumu siz yapın|en çok yorumlananlar|günün haberleri|foto galeri|video galeri|haberi paylaş|bu haberi paylaş|anahtar kelimeler|içindekiler|yazarın diğer yazıları|sizin için seçtiklerimiz|popüler içerikler|okumaya devam et|devamını oku',
  'bewaar artikel|luister naar dit artikel|meer over dit onderwerp|meer artikelen|andere artikelen|andere lezers lazen ook|anderen lazen ook|misschien ook interessant|aanbevolen artikelen|volgend artikel|vorig artikel|reageer|plaats een reactie|geef een reactie|laat een reactie achter|tip de redactie|populaire artikelen|trefwoorden|inhoudsopgave|lees verder na de advertentie|lees verder onder de advertentie|het artikel gaat verder na de advertentie|tekst loopt door onder de advertentie|tekst gaat verder onder de afbeelding|fotoserie|kijk ook|deel artikel|kopieer link|nieuwsbrieven|gerelateerde berichten|recente berichten|berichtnavigatie|läs mer om|dela inlägg|visa fler inlägg|del innlegg|mer om ämnet|mer i ämnet|fler nyheter|lyssna på artikeln|spara artikel|dela artikel|dela artikeln|kopiera länk|skriv en kommentar|lämna ett svar|inga kommentarer|mest lästa|senaste nyheterna|missa inte|rekommenderat|relaterade nyheter|les mer om|lytt til saken|del saken|del artikkelen|kopier lenke|anbefalte artikler|legg igjen en kommentar|relaterte artikler|læs mere om|lyt til artiklen|del artiklen|gem artikel|flere nyheder|anbefalede artikler',
  'galerie|sdílet článek|vstoupit do diskuse|vstoupit do diskuze|diskuse|další zprávy|další z rubriky|nejnovější|nejnovější zprávy|související témata|doporučujeme|klíčová slova|přidat komentář|napsat komentář|předchozí článek|další článek|inzerce|zobrazit více|čítajte tiež|prečítajte si aj|prečítajte si tiež|mohlo by vás zaujímať|súvisiace|súvisiace články|najčítanejšie|najnovšie|zdieľať|zdieľať článok|diskusia|fotogaléria|komentáre|ďalšie články|inzercia|читати також|більше новин|більше на тему|усі новини|всі новини|головні новини|новини за темою|матеріали за темою|найпопулярніше|вибір редакції|поширити|копіювати посилання|залишити коментар|додати коментар|попередня новина|наступна новина|новини партнерів|рекомендуємо|схожі матеріали|зміст',
  'citește mai mult|citeste si|citește mai departe|vezi și|te-ar putea interesa|recomandări|știri recente|ultimele știri|articolul precedent|articolul următor|lasă un răspuns|lasă un comentariu|adaugă comentariu|galerie foto|cuvinte cheie|olvassa el ezt is|ez is érdekelheti|kapcsolódó cikk|további cikkek|friss hírek|legfrissebb|legnépszerűbb|megosztás|galéria|διαβάστε περισσότερα|δείτε ακόμα|σχετικές ειδήσεις|τελευταία νέα|τα πιο δημοφιλή|πιο δημοφιλή|κοινοποίηση|σχετικά θέματα|прочетете още|вижте още|още по темата|свързани новини|най-четени|сподели|коментари|pročitajte i|pročitajte još|pročitaj i|vezane vijesti|povezane vijesti|povezane vesti|povezano|najčitanije|komentari|podijeli|повезане вести|најчитаније|подели|lue myös nämä|aiheeseen liittyvää|kommentoi',
  'اقرأ كذلك|اقرأ التالي|قد يهمك أيضا|قد يهمك أيضاً|قد يعجبك أيضاً|اخترنا لك|نرشح لك|أحدث الأخبار|الأكثر تداولا|مقالات مشابهة|أخبار مشابهة|للمزيد|روابط ذات صلة|انسخ الرابط|استمع إلى المقال|استمع للمقال|مشاركة المقال|شارك الموضوع|أضف تعليقك|اترك تعليقك|لا توجد تعليقات|المقال السابق|المقال التالي|الخبر السابق|الخبر التالي|محتوى مدفوع|اشترك الآن|ये भी पढ़े|यह भी पढ़े|यह भी देखें|ये भी देखें|ताज़ा ख़बरें|बड़ी खबरें|सबसे ज्यादा पढ़ा गया|कमेंट करें|अगला लेख|पिछला लेख|แชร์ข่าวนี้|แชร์บทความ|ข่าวอื่นๆ|ข่าวแนะนำ|เรื่องที่เกี่ยวข้อง|เนื้อหาที่เกี่ยวข้อง|บทความแนะนำ|บทความล่าสุด|แท็กที่เกี่ยวข้อง|อ่านข่าวต่อ|แสดงความคิดเห็น|আরও খবর|সর্বশেষ|এ সম্পর্কিত আরও খবর|শেয়ার করুন',
  'artiklen fortsætter efter annoncen|artiklen fortsætter under annoncen|artikkelen fortsetter under annonsen|artikkelen fortsetter etter annonsen|saken fortsetter etter annonsen|saken fortsetter under annonsen|artikeln fortsätter efter annonsen|artikeln fortsätter under annonsen|texten fortsätter efter annonsen|juttu jatkuu mainoksen jälkeen|artikkeli jatkuu mainoksen alla|článok pokračuje pod reklamou|článok pokračuje pod videoreklamou|článek pokračuje pod reklamou|a cikk a hirdetés után folytatódik|articolul continuă după publicitate|kuuntele juttu|kuuntele artikkeli|tallenna|jaa|lue seuraavaksi|kopiér link|čítajte aj|čtěte dále|четете още|вижте също|последни новини|още новини|най-популярни|най-четено|свързани статии|ключови думи|тагове|етикети|najnovije|najnovije vijesti|najnovije vesti|pročitajte više|preberite tudi|preberite še|najbolj brano|sorodne novice|taip pat skaitykite|skaitykite taip pat|susiję straipsniai|komentarai|lasi arī|saistītie raksti|populārākie|loe ka|loe lisaks|seotud lood|kommentaarid|aiheet|avainsanat|le live|top articles',
  'خبرهای مرتبط|همچنین بخوانید|اشتراک گذاری|ارسال نظر|آخرین اخبار|آخرین خبرها|आज की ताजा खबर|মন্তব্য করুন|এই বিভাগের আরও খবর|আরও সংবাদ|כתבות נוספות|עוד כתבות|שתפו|להאזנה לכתבה|ข่าวเด่น|ข่าวฮิต|คลิปเด่น|ดูเพิ่มเติม|ดูทั้งหมด',
];

/** Beginnings of a line that sends the reader to another page, followed by a colon or by a link. */
const LEADING = [
  'read more|read next|read also|also read|see also|see more|related|more|recommended|must read|watch|watch more|don’t miss|further reading|click here|learn more|view more|image|photo|image credit|photo credit|credit|image source|source|advertisement|editor’s note|disclosure',
  'đọc thêm|xem thêm|đọc tiếp|xem ngay|tin liên quan|bài liên quan|mời bạn đọc|mời xem|ảnh|nguồn|đồ họa|clip|biên tập',
  'lesen sie auch|lesen sie hier|lesen sie dazu|lesen sie mehr|lesetipp|mehr zum thema|mehr dazu|auch interessant|passend dazu|video|foto|fotos|bild|quelle|quellen|redaktion|anzeige',
  'à lire aussi|lire aussi|à lire|à voir|à lire également|lire également|voir aussi|à découvrir|en vidéo|crédit photo|crédits|lea también|lee también|lea además|te puede interesar|le puede interesar|vea también|ver también|mira también|más información|fuente|leia também|leia mais|veja também|saiba mais|fonte|leggi anche|guarda anche',
  '関連記事|関連|あわせて読みたい|写真|画像|動画|図解|まとめて読む|出典|編集|相关阅读|相关新闻|延伸阅读|责任编辑|编辑|责编|图片来源|來源|相關新聞',
  'sự kiện|chuyên đề|dòng sự kiện|czytaj także|czytaj też|zobacz także|zobacz też|przeczytaj także|polecamy|źródło|źródła|fot|tagi|lees ook|lees meer|bekijk ook|bron|läs också|läs även|läs mer|källa|les også|læs også|kilde|lue myös|čtěte také|přečtěte si|související|zdroj',
  'читайте также|смотрите также|по теме|источник|фото|читайте також|джерело|ilgili haber|kaynak|baca juga|simak juga|lihat juga|sumber|διαβάστε επίσης|δείτε επίσης|πηγή',
  'اقرأ أيضا|اقرأ أيضاً|اقرأ أيضًا|شاهد أيضا|المصدر|تحرير|यह भी पढ़ें|ये भी पढ़ें|อ่านเพิ่มเติม|อ่านข่าวเพิ่มเติม|อ่านต่อ|ที่มา|관련기사|사진|출처|上一篇|下一篇|分享到|字号|来源',
  'aussi à lire|notre dossier|notre newsletter|también lee|sigue leyendo|noticia relacionada|artículo relacionado|lea más|continue lendo|artigo relacionado|vedi anche|per approfondire|approfondimento|czytaj również|zobacz również|przeczytaj również|więcej|ayrıca okuyun|ilgili haberler|fotoğraf|baca selengkapnya|tonton juga|penulis|editor|redaktor|redaktör|redacteur',
  'इसे भी पढ़ें|और पढ़ें|स्रोत|फोटो|আরও পড়ুন|সূত্র|بیشتر بخوانید|منبع|إقرأ أيضا|إقرأ أيضاً|اقرأ ايضا|طالع أيضا|مصدر|صورة|קראו גם|צילום|相关链接|延伸閱讀|相關報導|更多新聞|編輯|审核|校对|추천기사|citește și|citeşte şi|sursa|kapcsolódó|forrás|přečtěte si také',
  'lesen sie zum thema|hinweis der redaktion|anmerkung der redaktion|transparenzhinweis|à lire sur le sujet|à lire ensuite|lire notre article|voir la vidéo|note de la rédaction|lee además|leer más|lee más|seguir leyendo|también puedes ver|ver video|nota del editor|con información de|en video|podría interesarle|te recomendamos|nota relacionada|leia|assista|assista também|confira também|leia a íntegra|com informações de|com informações da|com informações do|imagem|crédito|créditos|vídeo|vídeos|veja o vídeo|link presente|nota da redação|guarda il video|approfondisci|fonte foto|per saperne di più|ti potrebbe interessare|potrebbe interessarti',
  '次ページ|次のページ|撮影|写真提供|画像提供|関連リンク|関連ニュース|関連動画|合わせて読みたい|参考文献|原标题|稿源|监制|策划|校审|值班编辑|版权声明|特别声明|免责声明|推荐阅读|更多報導|看更多|點我看|圖片來源|圖源|攝影|責任編輯|核稿編輯|新闻热线|投稿邮箱|责任校对|一审|二审|三审|사진제공|사진출처|자료사진|제보|영상편집|관련 기사|기사제보|czytaj więcej|więcej na ten temat|przeczytaj źródło|źródło zdjęcia|sprawdź także|sprawdź też|читать также|читать по теме|источник фото|фото на обложке|материал по теме|ещё по теме|еще по теме|по материалам',
  'baca|baca berita|simak|simak video|simak juga video|lihat juga video|tonton juga video|artikel ini telah tayang di|pewarta|kontributor|editör|zie ook|luister ook|kijk ook|beeld|se också|se även|čtěte|dále čtěte|відео|за темою|vezi și|citeste si|прочетете още|вижте още|pročitajte i|pročitajte još|pročitaj i|اقرأ كذلك|للمزيد|ये भी पढ़े|यह भी देखें',
];

/** What names the source of a picture, before a colon: "Photo: Anna Hale". */
const SOURCES =
  'image|images|picture|photo|photos|photograph|photographs|credit|出典|提供|写真提供|資料|image credit|photo credit|foto|fotos|bild|bilder|grafik|symbolbild|archivbild|crédit|crédits|crédit photo|crédito|imagen|imagem|immagine|ảnh|hình|写真|画像|图|图片|圖|사진|fot|фото|صورة|ภาพ|borítókép|fotó|illusztráció|zdj|zdjęcie|beeld|kuva|fotoğraf|φωτο|φωτογραφία|dok|снимок|иллюстрация|ilustrasi|fotografía|sursă foto|ilustrační foto|titelbild|illustration|ilustración|ilustração';
/** The same behind the name, in brackets or behind a sign: "[북항시 제공]", "＝佐藤撮影". */
const SOURCES_BEHIND = '제공|촬영|撮影|提供|摄|攝|摄影|攝影';
/** Who sells pictures to newspapers, lower case. */
export const AGENCIES = wordList(
  'ap|ap photo|ap images|afp|afp photo|dpa|epa|epa-efe|efe|ansa|lusa|apa|keystone|reuters|getty|getty images|gettyimages|shutterstock|istock|alamy|imago|picture alliance|bloomberg|ttxvn|xinhua|kyodo',
);

/** Where readers are asked to follow a paper, and how they are asked, lower case. */
const CHANNELS =
  'facebook|instagram|whatsapp|telegram|viber|zalo|twitter|youtube|tiktok|linkedin|threads|bluesky|google|newsletter|mailing list|your inbox|posteingang|boîte mail|bandeja de entrada|tu correo|caixa de entrada|hộp thư|boletín|nieuwsbrief|nyhetsbrev|nyhedsbrev|bản tin|рассылк|bülten|公式x|公式line|微信|公众号|微博|네이버|유튜브|카카오|페이스북|فيسبوك|واتساب|تويتر|تليجرام|تلغرام|انستغرام|إنستغرام|व्हाट्सएप|व्हाट्सऐप|फेसबुक|गूगल|телеграм|вконтакте|дзен|canal|kanał|เฟซบุ๊ก';
const FOLLOWS =
  'follow us|^subscribe to receive|^subscribe to get|^sign up to receive|^sign up to get|^sign up and get|^sign up here for|puedes seguirnos|^puedes seguir|sigue toda la información|sigue la información|join our|^like us|subscribe to our|sign up for our|sign up to our|folgen sie|folge uns|abonnieren sie|melden sie sich|^suivez|abonnez-vous|^rejoignez|retrouvez-nous|inscrivez-vous|^recevez|síguenos|síganos|suscríbete|suscríbase|únete|únase|sumate a|^siga|inscreva-se|^acompanhe|^assine|^receba|seguici|iscriviti|ricevi|volg ons|abonneer je|schrijf je in|obserwuj|obserwujcie|śledź|dołącz|zapisz się|^segui|' +
  'theo dõi báo|theo dõi chúng tôi|theo dõi kênh|theo dõi trang|đăng ký kênh|đăng ký nhận|takip edin|abone olun|kaydolun|ikuti kami|ikuti saluran|ikuti kanal|simak berita|gabung di|подписывайтесь|подпишитесь|присоединяйтесь|читайте нас|підписуйтесь|تابعنا|تابعونا|تابع قناتنا|اشترك في|urmărește-ne|urmăriți-ne|sledujte nás|följ oss|følg oss|følg os|anmäl dig|tilmeld dig|seuraa meitä|ακολουθήστε μας|kövess minket|kövessen minket|takip et|takip etmek için|последвайте ни|следвайте ни|pratite nas|zapratite nas|spremljajte nas|sekite mus|seko mums|jälgi meid|ما را دنبال کنید';
/** The same in scripts without spaces, or with a full stop that looks like a letter. */
const FOLLOWS_WITHIN =
  'ติดตามข่าวสาร|ติดตามได้ที่|公式xをフォロー|フォローしてください|关注我们|關注我們|追蹤我們|팔로우하세요|구독하세요|구독하기|ติดตามเรา|กดติดตาม|फॉलो करें|से जुड़ें|सब्सक्राइब करें';

/** Lines of small boxes that are no part of a text, lower case: calls to leave one's address, the heads of an article's facts. */
const BOXED = new Set(
  (
    'sign up|sign up now|subscribe|subscribe now|jetzt anmelden|anmelden|jetzt abonnieren|abonnieren|registrieren|jetzt registrieren|kostenlos anmelden|s’inscrire|je m’inscris|s’abonner|inscription|' +
    'apúntate|suscríbete|suscribirme|suscribirse|recíbelo en tu correo|recíbela en tu correo|recíbelas en tu correo|inscreva-se|inscrever-se|assinar|iscriviti|zapisz się|aanmelden|' +
    '登録する|無料で登録|無料で登録する|メルマガ登録|đăng ký|đăng ký ngay|đăng ký nhận tin|abone ol|подписаться|구독하기|订阅|訂閱|' +
    'book a demo|request a demo|get a demo|apply now|request a quote|get a quote|get a free quote|start free trial|start your free trial|demo buchen|demo anfragen|jetzt bewerben|angebot anfordern|kostenlos testen|demander une démo|réserver une démo|demander un devis|solicitar una demo|solicita una demo|pedir presupuesto|solicitar demonstração|richiedi una demo|richiedi un preventivo|umów demo|đặt lịch demo|yêu cầu báo giá|資料請求|無料体験|' +
    'donate|donate now|donate today|make a donation|become a member|support us|spenden|jetzt spenden|unterstützen|jetzt unterstützen|faire un don|je fais un don|je donne|dona ahora|donar|donar ahora|haz una donación|doe agora|apoie|dona ora|sostienici|doneer|doneer nu|stöd oss|wesprzyj nas|wesprzyj|поддержать|підтримати|destek ol|ủng hộ|ủng hộ ngay|寄付する|支援する|후원하기|捐款|' +
    'información del artículo|article information|thông tin bài viết|informations sur l’article|informação da matéria|informationen zum artikel|معلومات المقال'
  ).split('|'),
);

/** What stands above an advertisement, lower case. */
const ADVERTS = new Set(
  'advertisement|advert|sponsored|anzeige|werbung|publicité|publicidad|publicidade|pubblicità|reklama|advertentie|annons|annonse|annonce|mainos|reklam|реклама|iklan|quảng cáo|広告|广告|廣告|광고|إعلان|โฆษณา|विज्ञापन'.split(
    '|',
  ),
);

/** What tells readers without a subscription that they cannot read on, or subscribers how they can, lower case. */
const ACCESS =
  'already a subscriber|your subscription|your password|subscribe to continue|subscribe to read|for subscribers only|exclusive to subscribers|to continue reading|sign in to read|log in to read|sign up to read|article is exclusive to|story is exclusive to|exclusive to our subscribers|unlock this article|unlock this story|subscribe to get access|when you subscribe today|already have an account?|' +
  'bereits abonnent|schon ein konto?|bereits ein konto?|artikel freischalten|ihr abonnement|ihr passwort|bereits digitalabonnent|exklusiv für abonnenten|nur für abonnenten|weiterlesen mit|jetzt weiterlesen|diesen artikel weiterlesen|alle plus-artikel|zugriff auf alle artikel|' +
  'article est réservé aux abonnés|article réservé aux abonnés|suite est réservée aux abonnés|déjà abonné|déjà un compte ?|déjà un compte?|débloquer cet article|votre abonnement|mot de passe oublié|abonnez-vous pour|pour lire la suite|de cet article à lire|connectez-vous ou créez|' +
  'tu suscripción|tu contraseña|ya eres suscriptor|ya tienes cuenta|ya tienes una cuenta|ya tiene una cuenta?|ya soy suscriptor|solo para suscriptores|exclusivo para suscriptores|hazte suscriptor|para seguir leyendo|inicia sesión para|inicia sesión o |' +
  'exclusivo para assinantes|já é assinante|já tem uma conta?|já tem conta?|para continuar lendo|riservato agli abbonati|sei già abbonato|hai già un account|per continuare a leggere|tylko dla prenumeratorów|masz już konto|heb je al een account|har du redan ett konto|уже есть аккаунт|hesabınız var mı|treść dostępna dla|alleen voor abonnees|al abonnee|' +
  'この記事は有料|会員限定記事|会員限定です|有料会員限定|有料会員になると|会員登録が必要|会員登録すると|最新記事一覧|続きを読むには|続きをお読み|無料期間中に解約|' +
  '회원 전용|구독자 전용|订阅后阅读|訂閱後閱讀|會員專屬|이미 계정이 있으신가요|已有账号？|已有帳號？|アカウントをお持ちの方|dành cho thành viên|đăng nhập để đọc|đã có tài khoản?';
/** What a page says to its readers of itself, and asks them, lower case; with `^` where it begins a line or a clause. */
const ASKING = [
  'spelling or grammar error|have your say in the comments|listen to our podcast|email our news|^do you have a photo or video|^do you have a story? email|^have a news tip?|^got a news tip?|投稿者個人の見解|이 뉴스는 인공지능이',
  'beitrag gefallen|artikel gefallen|korrekturhinweis: in|fehler gefunden?|mit ihrer registrierung stimmen|mit ihrer registrierung akzeptieren|^mit ki zusammengefasst|um diesen artikel weiterzulesen|kostenlos weiterlesen|^erforderliche felder|e-mail-adresse wird nicht|kostenlos abonnieren und|unser newsletter „|artikel gehört zum angebot|weil er ihnen geschenkt|melden sie sich an, um zu kommentieren|wiedergabe wurde unterbrochen|mehr dazu in unserer datenschutz',
  'soyez le premier à donner|écoutez notre podcast|soyez le premier à commenter|soyez le premier à réagir|^aucun commentaire concernant|adresse e-mail ne sera|adresse de messagerie ne sera|les champs obligatoires sont|^champs obligatoires|en cours sur un autre appareil|un seul appareil à la fois|téléchargez notre application|cet article vous a plu|vous avez aimé cet article|une erreur dans cet article|vous désabonner|articles en illimité|contenu est réservé|ce direct est terminé|votre contenu continue',
  'usando en otro dispositivo|escucha nuestro podcast|no se podrá leer en el otro|exclusiva para suscriptores|exclusivas para suscriptores|te gustó este|te ha gustado este|te ha gustado esta|dirección de correo electrónico no será|los campos obligatorios están|^campos obligatorios|^reporta un error|encontraste un error|has encontrado un error|apúntate gratis|descarga nuestra app|únete a nuestro canal|únete al canal|regístrate de forma gratuita|añadir otro usuario|continúa leyendo después|recibe nuestras notas',
  'recurso exclusivo para assinantes|ouça nosso podcast|ouça o nosso podcast|^veja mais notícias|^veja outras notícias|^leia mais notícias|^confira mais notícias|assinante pode liberar|assinantes podem liberar|gostaria de ouvir?|^gostou deste|^gostou desta|^quer receber as notícias|^quer receber notícias|receba no seu e|^participe do canal|^participe do grupo|^entre no grupo|^entre no nosso|comentários não representam|comentários são de responsabilidade|endereço de e-mail não será|endereço de email não será|campos obrigatórios são|^campos obrigatórios|^encontrou algum erro|^encontrou um erro|^siga o canal|siga nosso canal|^baixe o aplicativo|continue lendo após|continua após a publicidade|continua após o anúncio',
  'non accettare i cookie|ascolta il nostro podcast|^per rimanere aggiornat|^per restare aggiornat|^resta aggiornato su|rimani aggiornato su|iscriviti al nostro canale|iscriviti al canale|^entra nel nostro canale|indirizzo email non sarà|i campi obbligatori sono|^campi obbligatori|hai trovato un errore|^segnala un errore|ti è piaciuto questo|scarica la nostra app',
  'mời độc giả|mời bạn đọc gửi|mời quý độc giả|^gửi câu hỏi về|tặng sao cho bài|bạn đánh giá thế nào về bài|vui lòng nhập nội dung|vui lòng đăng nhập để|^tải ứng dụng đọc báo|copy link thành công|sao chép liên kết thành công',
  'プロモーションが含まれ|プロモーションを含み|広告が含まれ|広告を含みます|アフィリエイト広告を|この記事が気に入ったら|情報をお届けします|情報をお届けいたします|この記事はいかがでし|この記事はいかがです|感想をお聞かせ|ご意見をお聞かせ|^今すぐ登録|全文をご覧いただ|続きをご覧|記事をプレゼント|いいね！で|※この記事は|コメントを投稿するには|コメントするには|この記事を評価|無料でお読みいただけ',
  '炒股就看|^长按二维码|^点击下方|^下载客户端|app下载链接|app下載連結|此消息系转载|不代表本网|不代表本站|不代表本台|不代表本报|本文仅代表作者|不构成投资建议|转载请注明|如有侵权|侵权必究|^更多精彩内容|^欢迎订阅|^歡迎訂閱|^點擊下載|下載我們的|看完這篇|你的心情是|分享讓更多人看到|分享让更多人看到',
  '기사를 읽어드립니다|이 기사는 언론사에서|섹션으로 분류|전재 및 재배포|전재-재배포|전재 재배포|전재·재배포|재판매 및 db 금지|<저작권자|저작권자 ©|저작권자 ⓒ|저작권자(c)|제보는 카카오|제보를 기다립니다|여러분의 제보가|삭제한 댓글|네이버 메인에서|자동 요약 기사|로그인 후 이용해|로그인 후 이용하실|기사가 마음에|기자를 구독|뉴스를 받아보',
  'znajdziesz na stronie głównej|artykuł do końca|^bądź na bieżąco|adres e-mail nie zostanie|adres email nie zostanie|pola są oznaczone|^zauważyłeś błąd|^zauważyłaś błąd|^znalazłeś błąd|^zgłoś błąd|^widzisz błąd|masz ciekawy temat|dołącz do dyskusji|pod materiałem wideo|tylko dla subskrybentów|tylko dla zalogowanych|materiału pod wideo',
  'подписывайтесь на|подпишитесь на|следите за нами|читайте нас в|^мы в telegram|наш канал в|наш telegram|наш телеграм|нашем telegram|нашем телеграм|^нашли ошибку|^нашли опечатку|^заметили ошибку|^заметили опечатку|ctrl+enter|ctrl + enter|e-mail не будет опубликован|email не будет опубликован|^обязательные поля|^чтобы оставить комментарий|^чтобы комментировать|что думаешь? оцени|^ставьте лайк|сетевое издание зарегистрировано|свидетельство о регистрации сми|узнавайте новости первыми|^на правах рекламы|^знайшли помилку|підписуйтесь на|підпишіться на|^обов’язкові поля',
  'simak breaking news|langsung di ponselmu|saluran andalanmu|dapatkan update berita|tanpa iklan. gabung|scroll to continue|scroll untuk|cek berita dan artikel|email anda tidak akan|ruas yang wajib|artikel ini telah tayang',
  'e-posta adresiniz|^gerekli alanlar|^yorum yapabilmek için|haberleri için tıklayın|uygulamamızı indirin|whatsapp kanalımıza|ilk yorumu siz|^download de app|^har du et tip|^har du tips|tip til redaktionen|haben sie fragen oder anregungen|fragen zu diesem artikel|anregungen zu diesem artikel|fout gezien?|fout gevonden?|heb je een tip|^mail de redactie|e-mailadres wordt niet|^vereiste velden|gratis verder lezen|reacties zijn gesloten|har du hittat ett fel|har du hittat något fel|^tipsa oss|logga in för att läsa|^för att fortsätta läsa|redan prenumerant|e-postadress kommer inte|^obligatoriska fält|^tips oss|^for å lese videre|for å lese hele saken|for å lese hele artikkelen|allerede abonnent|^for at læse videre|log ind for at',
  'našli jste chybu|e-mailová adresa nebude|^vyžadované informace|pouze pro předplatitele|našli ste chybu|adresa ta de email|^câmpurile obligatorii|e-mail címet nem|a kötelező mezőket|لن يتم نشر عنوان|^الحقول الإلزامية|انضم إلى قناتنا|^حمل التطبيق|^لمتابعة القراءة|للمشتركين فقط|^ใส่ความเห็น|ช่องข้อมูลจำเป็น',
];
/** How much of a text is hidden: "残り1234文字（全文2345文字）". */
const REST = /残り[:：]?\s?[\d,，]{1,6}\s?(?:文字|字|行)/u;
const MAX_ACCESS = 200;
/** What stands in place of what another site would show, lower case. */
const FOREIGN =
  'inhalte von drittanbietern|eingebettete inhalte anzuzeigen|eingebetteten inhalte|empfohlenen externen inhalt|externe inhalte angezeigt|ce contenu est bloqué|pour afficher ce contenu|' +
  'externen inhalt von|von der redaktion empfohlen wird|para ver este conteúdo|este conteúdo não está disponível|om deze inhoud te|aby zobaczyć tę treść|чтобы увидеть этот контент|этот контент недоступен|för att visa detta innehåll|trình duyệt của bạn không hỗ trợ|お使いのブラウザ|브라우저가 지원하지|浏览器不支持|瀏覽器不支援|your browser does not support|' +
  'para ver este contenido|this content is hosted by|this content is not available|allow content from|per visualizzare questo contenuto';
const MAX_FOREIGN = 450;

/** Asked for money to keep a paper alive, lower case; with `^` as above. */
const SUPPORT =
  'funded by our readers|readers like you|^please support us|^support us by|support our journalism|support our newsroom|support our reporting|^consider becoming a member|^consider donating|^consider making a donation|buy me a coffee|buy us a coffee|buying us a coffee|' +
  '^unterstützen sie uns|^unterstütze uns|unterstützen sie unsere arbeit|unterstützen sie unseren journalismus|unterstütze unsere arbeit|unterstütze unseren journalismus|^mit ihrer spende|^mit deiner spende|^soutenez-nous|soutenez notre|^soutenez un journalisme|^faites un don|grâce à vos dons|^apóyanos|apoya nuestro periodismo|apoya nuestro trabajo|apoya el periodismo|^haz una donación|^hazte socio|^hazte socia|' +
  'apoie o jornalismo|apoie o nosso|apoie nosso|^apoie-nos|^faça uma doação|^sostienici|sostieni il nostro|^fai una donazione|^steun ons|steun onze|^stöd oss|^støtt oss|^støt os|wesprzyj nas|wspieraj nas|podpořte nás|támogass minket|susține-ne|susțineți-ne|' +
  'поддержите нас|поддержите нашу|поддержите редакцию|підтримайте нас|підтримайте нашу|bize destek olun|dukung jurnalisme|hãy ủng hộ chúng tôi|hãy ủng hộ tòa soạn|请支持我们|請支持我們|赞助我们|贊助我們|ご支援をお願い|후원해 주세요|ادعمنا';
/** What a paper earns by the shops that it leads to, how it says so, and what for, lower case. */
const COMMISSIONS =
  'commission|compensation|affiliate|amazon associate|provision|partnerlink|affilié|comisión|comisiones|afiliado|comissão|affiliazione|affiliati|commissie|afiliacyjn|hoa hồng|tiếp thị liên kết|アフィリエイト|佣金|комисси|партнёрск|партнерск';
const EARNED =
  'we may earn|we might earn|we earn|we will earn|we’ll earn|we can earn|we may receive|we may get|i may earn|i earn|i may receive|earn us|earns us|may contain|contains affiliate|include affiliate|includes affiliate|as an amazon|may be compensated|' +
  'erhalten wir|bekommen wir|wir erhalten|wir bekommen|erhält unsere|enthält affiliate|nous percevons|pouvons percevoir|pouvons toucher|contient des liens|podemos recibir|podemos ganar|contiene enlaces|nos llevamos|' +
  'podemos receber|poderemos receber|contém links|potremmo ricevere|possiamo ricevere|contiene link|ontvangen we|ontvangen wij|krijgen we|krijgen wij|możemy otrzymać|otrzymujemy|zawiera linki|chúng tôi có thể nhận|chúng tôi nhận|chúng tôi được|利用してい|含まれ|得る|我们可能|мы можем получ';
const BOUGHT =
  'link|purchas|buy|kauf|lien|achat|achet|enlace|compra|acquist|aankoop|aankop|zakup|liên kết|mua|広告|リンク|购买|链接|ссылк|покуп';
const MAX_PAID = 300;
/** How a line begins that holds the place of what is still to come, lower case. */
const LOADING =
  /^(?:loading|wird geladen|lädt|lade|chargement|cargando|carregando|a carregar|caricamento|ładowanie|wczytywanie|laden|laddar|laster|načítání|загрузка|завантаження|yükleniyor|memuat|đang tải|読み込み中|加载中|載入中|로딩 중|불러오는 중|جاري التحميل)[^.…]{0,30}(?:\.{3}|…)$/u;

/** How long a text takes, lower case, with the number that stands before or behind it. */
const READING =
  'min. de lectura|minutos de lectura|minutos de leitura|min. de leitura|minuto di lettura|minuti di lettura|doba čtení|min čtení|lästid|læsetid|lesetid|waktu baca|menit membaca|menit baca|dk okuma|min czytania|min. czytania|мин на чтение|мин. чтения|хв читання|thời gian đọc|閱讀時間|읽는 시간|مدة القراءة|وقت القراءة|' +
  'min read|minute read|minutes read|mins read|reading time|lesezeit|lesedauer|temps de lecture|min de lecture|tiempo de lectura|min de lectura|tempo de leitura|tempo di lettura|leestijd|czas czytania|okuma süresi|читать|время чтения|phút đọc|分で読め|読了時間|阅读时间';

/** What forbids to print an article again, lower case. */
const RIGHTS =
  '©|ⓒ|(c) 20|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos|todos os direitos|riproduzione riservata|tutti i diritti|wszelkie prawa|alle rechten voorbehouden|все права защищены|tüm hakları saklıdır|bản quyền thuộc|جميع الحقوق|สงวนลิขสิทธิ์|無断転載|无断转载|未经授权|版权所有|版權所有|무단전재|무단 전재'.split(
    '|',
  );

/** Addresses to which pages send readers to share or to follow. */
export const NETWORK =
  /^https?:\/\/(?:www\.)?(?:facebook|twitter|x|instagram|linkedin|tiktok|pinterest|youtube|whatsapp|telegram|t|wa|zalo|threads|bsky|reddit|weibo|vk|xing|line|discord|patreon)\.(?:com|me|net|app|gg)\//u;

/** Words of a line that is nothing but ways to share: "Chia sẻ 128 Facebook Zalo". */
const SHARING =
  'facebook|twitter|x|instagram|linkedin|tiktok|pinterest|youtube|whatsapp|telegram|zalo|threads|bluesky|mastodon|reddit|weibo|wechat|flipboard|messenger|line|xing|email|e-mail|mail|rss|pocket|' +
  'share|shares|shared|tweet|pin|post|print|copy|link|copied|save|send|follow|us|on|via|this|article|story|to|by|or|and|' +
  'chia|sẻ|lượt|theo|dõi|sao|chép|liên|kết|in|gửi|bài|viết|lưu|' +
  'teilen|senden|drucken|kopieren|merken|per|über|auf|artikel|beitrag|folgen|' +
  'partager|envoyer|par|imprimer|copier|le|lien|l’article|cet|sur|enregistrer|ajouter|à|vos|sélections|offrir|' +
  'compartir|enviar|por|en|correo|imprimir|copiar|enlace|guardar|seguir|compartilhar|compartilhe|no|condividi|su|copia|stampa|invia|' +
  'シェア|シェアする|ポスト|ポストする|ツイート|ツイートする|メールで送る|印刷|保存|コピー|リンクをコピー|はてなブックマーク|' +
  '分享|分享到|微信|微博|qq空间|朋友圈|复制链接|공유|공유하기|카카오톡|페이스북|트위터|url|복사|' +
  'megosztás|másolása|distribuie|κοινοποίηση|die|bewaar|leesstand|luister|naar|dit|spara|artikeln|lyssna|på|lagre|lytt|saken|gem|artiklen|sdílet|uložit|článek|tisk|zdieľať|сохранить|скопировать|ссылку|распечатать|отправить|печать|posłuchaj|artykułu|zapisz|skopiuj|drukuj|simpan|cetak|dengarkan|haberi|dinle|kaydet|escuchar|artículo|ouvir|notícia|salvar|ascolta|articolo|écouter|vorlesen|anhören|später|lesen|zur|merkliste|hinzufügen|お気に入り|後で読む|スクラップ|保存する|印刷する|收藏|点赞|打印|스크랩|인쇄|인쇄하기|좋아요|기사스크랩하기|sns|기사보내기|url복사|' +
  'udostępnij|kopiuj|delen|kopieer|dela|kopiera|länk|kopier|lenke|поделиться|paylaş|tweetle|yazdır|bağlantıyı|kopyala|yorum|bagikan|salin|tautan|فيسبوك|تويتر|واتساب|تليجرام|نسخ|الرابط|شارك|مشاركة|แชร์|คัดลอกลิงก์|เฟซบุ๊ก';

const all = (lines: string[]) => new Set(lines.flatMap((line) => line.split('|')));
const elsewhere = all(ELSEWHERE);
const leading = all(LEADING);
const sharing = all([SHARING]);
/** The names of networks and of sharing, without which the other words are a line of their own. */
const SHARES =
  /facebook|twitter|linkedin|whatsapp|telegram|zalo|pinterest|shar(?:e|ing)|cop(?:y link|ier le lien|iar enlace|iar link|ia link)|chia sẻ|sao chép|teilen|link kopieren|partager|par e-?mail|compart|por correo|condividi|tweet|シェア|ポストする|メールで送る|リンクをコピー|分享|공유|카카오톡|페이스북|udostępnij|(?:^|\s)(?:merkliste|delen|dela|del|megosztás|sdílet|zdieľať)(?=\s|$)|kop(?:iuj link|ieer link|iera länk|ier lenke)|поделиться|paylaş|bagikan|salin tautan|فيسبوك|واتساب|نسخ الرابط|แชร์|คัดลอกลิงก์/iu;
/** "(Image: Getty)", "Foto: Jens Abel/dpa"; not "That gives another picture: prices rise." */
const CREDITED = new RegExp(
  `(?:^|[\\s(（[【])(?:${SOURCES})\\s?[:：=＝/／]\\s?[^:：]{2,60}(?:(?<![.!?。])|(?<=[\\s:：.][${LETTERS}]\\.))$`,
  'u',
);
const CREDITED_BEHIND = new RegExp(
  `[[(（【［＝=／/][^\\])）】］]{2,24}(?:${SOURCES_BEHIND})[\\])）】］]?$`,
  'u',
);
const MAX_CREDITED = 300;
const CHANNEL = new RegExp(CHANNELS, 'u');
/** What stands before a line or a clause of the page's own, and no quotation mark: "▶ *Siga* …", "…? *Siga* …". */
const OPENED = `(?:^[^${LETTERS}0-9"“„«‘]{0,8}|[.!?…,;:|–—»)。！？：；，、]\\s{0,2})`;
const FOLLOW = new RegExp(
  `${WORD_START}(?:${FOLLOWS.replaceAll('^', `(?<=${OPENED})`)})${WORD_END}|${FOLLOWS_WITHIN}`,
  'u',
);
const MAX_ASKING = 300;

/** "End of related articles", for readers who hear the page. */
const ENDING = /^(?:end of|final de|fin de|fim de|hết|ende von) /u;

/** Does a line stand above what leads elsewhere, or end it: "Related articles", "Xem thêm:"? */
export function headsElsewhere(line: string): boolean {
  if (line.length >= 60) return false;
  const label = bare(line);
  return elsewhere.has(label) || (ENDING.test(label) && elsewhere.has(label.replace(ENDING, '')));
}

/** Does a line begin by sending the reader away or by naming a picture's source: "Also read: …", "Ảnh: …", "【写真】…"? */
export function leadsAway(line: string): boolean {
  const colon = (/^[【＜](.{2,12}?)[】＞]/u.exec(line) ?? /^(.{2,30}?)\s?[:：»>]/u.exec(line))?.[1];
  return colon !== undefined && leading.has(bare(colon));
}

/** Does a line end by naming whose picture it describes: "A view of the dam. (Image: Getty)"? */
export function namesSource(line: string): boolean {
  if (line.length > MAX_CREDITED) return false;
  const printed = line.slice(-100).trimEnd();
  const end = printed.toLowerCase();
  return (
    CREDITED.test(end) ||
    CREDITED_BEHIND.test(end) ||
    endsWithAgency(end) ||
    isAgencies(end) ||
    endsWithName(printed, end)
  );
}

/** "Anna Hale/Reuters", "(AP Photo/Anna Hale, File)", "© Getty Images". */
function endsWithAgency(end: string): boolean {
  const line = end.replace(/\s?[)）\]]$/u, '');
  return [line, line.replace(/\/[^/]{2,40}$/u, '')].some((one) => {
    const found = AGENCIES.before(one, one.length);
    return found !== undefined && /(?:[/(（©–—|]|via)\s?$/u.test(one.slice(0, found.start));
  });
}

/** "dpa/lha", "AFP", "lha/mit dpa"; not "AP classes". */
function isAgencies(line: string): boolean {
  const pieces = line.split(/\s?[,/]\s?/u).map((piece) => piece.replace(/^(?:mit|avec|con)\s/u, ''));
  const isAgency = (piece: string) => AGENCIES.has(piece);
  return pieces.some(isAgency) && pieces.every((piece) => isAgency(piece) || /^[a-z]{2,4}$/u.test(piece));
}

/** "A view of the dam. Photo: Anna Hale." */
function endsWithName(printed: string, end: string): boolean {
  const name = /[:：]\s?([^:：.]{2,40})\.$/u.exec(printed)?.[1];
  return name?.split(' ').every(isCapital) === true && CREDITED.test(end.slice(0, -1));
}

/** Does a line ask the reader to follow the paper elsewhere: "Follow us on WhatsApp and Instagram."? */
export function asksToFollow(line: string): boolean {
  if (line.length > MAX_ASKING) return false;
  const low = line.toLowerCase();
  return CHANNEL.test(low) && FOLLOW.test(low);
}

// Faster than a pattern of them all.
const replaced = FOREIGN.split('|');
const commissions = COMMISSIONS.split('|');
const earned = EARNED.split('|');
const bought = BOUGHT.split('|');
/** Where words may begin: anywhere in scripts that do not part them. */
const BEGINNING = new RegExp(`${WORD_START}\\S|[${CJK}\u0e00-\u0e7f]`, 'gu');
const OPENS = new RegExp(`${OPENED}$`, 'u');
/** Whom some words call: those who read, pay or may read on; and whether they must open a line or a clause for it. */
interface Call {
  to: 'readers' | 'payers' | 'subscribers';
  mustOpen: boolean;
}
const callsTo = (to: Call['to'], ...lines: string[]) =>
  lines.flatMap((line) =>
    line
      .split('|')
      .map((words): [string, Call] => [words.replace('^', ''), { to, mustOpen: words.startsWith('^') }]),
  );
const calls = new Lexicon([
  ...callsTo('readers', ...ASKING),
  ...callsTo('payers', SUPPORT),
  ...callsTo('subscribers', ACCESS),
]);
const READ = new RegExp(`${WORD_START}(?:${READING})`, 'u');

/** Is a line one of a small box that is no part of a text: "Jetzt anmelden"? */
export const isBoxed = (line: string) => line.length < 40 && BOXED.has(bare(line));

/** Does a line say that what follows is an advertisement: "- Anzeige -"? */
export const isAdvert = (line: string) => line.length < 40 && ADVERTS.has(bare(line));

/** Is a line on who may read on or see what: "Cet article est réservé aux abonnés.", "残り1234文字", "Inhalte von Drittanbietern"? */
export function tellsOfAccess(line: string): boolean {
  if (line.length > MAX_FOREIGN) return false;
  const low = lower(line);
  if (holdsOneOf(low, replaced)) return true;
  return line.length <= MAX_ACCESS && (callsIn(low).has('subscribers') || REST.test(line));
}

/** Does a line hold the place of what is still to come: "Loading comments …"? */
export const isLoading = (line: string) => line.length < 60 && LOADING.test(line.toLowerCase());

/** Does a line say who pays for the page: "Please support us.", "We may earn a commission when you buy through our links."? */
export function tellsWhoPays(line: string): boolean {
  // Words between quotation marks are somebody's.
  if (line.length > MAX_PAID || /["“„«]/u.test(line)) return false;
  const low = lower(line);
  return callsIn(low).has('payers') || [commissions, earned, bought].every((words) => holdsOneOf(low, words));
}

const lower = onceFor((line: string) => line.toLowerCase().replaceAll("'", '’'));
const holdsOneOf = (low: string, words: string[]) => words.some((word) => low.includes(word));

/** Does a page speak of itself to its readers in a line: "Mời độc giả đặt câu hỏi tại đây.", "※本記事にはプロモーションが含まれています"? */
export function speaksToReaders(line: string): boolean {
  return line.length <= MAX_ACCESS && callsIn(lower(line)).has('readers');
}

/** Whom a line calls. */
const callsIn = onceFor((low: string) => {
  const found = new Set<Call['to']>();
  for (const { index } of low.matchAll(BEGINNING)) {
    const call = calls.at(low, index, true)?.value;
    if (call && !(call.mustOpen && !OPENS.test(low.slice(Math.max(0, index - 12), index))))
      found.add(call.to);
  }
  return found;
});

/** Does a line tell how long it takes to read: "Lesezeit: 3 Min.", "3 min read"? */
export function tellsReadingTime(line: string): boolean {
  return line.length <= 40 && /\d/u.test(line) && READ.test(line.toLowerCase());
}

/** "Copyright 2026 The Daily", which goes on about who may not print it. */
export const CLAIM = /^copyright/iu;

/** Does a text hold words on rights: "© 2026 The Daily", "All rights reserved"? */
export function holdsRights(text: string): boolean {
  const low = text.toLowerCase();
  return RIGHTS.some((words) => low.includes(words));
}

/** Is a line nothing but ways to share the page, with their counts? */
export function isShareBar(line: string): boolean {
  if (line.length > 120 || !SHARES.test(line)) return false;
  const words = line.toLowerCase().split(/[\s|·•,:/()+]+/u);
  return words.every((word) => sharing.has(word) || /^[\d.,]{0,9}(?:k|m)?$/u.test(word));
}

/** Signs before a line, and signs and digits behind it, that are no part of its words. */
const MOST_BEFORE = 10;
const MOST_BEHIND = 12;

/** Lower case, without the signs before it and the signs and digits behind it; "İ" has a lower case of two signs. */
function bare(line: string): string {
  const low = line.replaceAll('İ', 'i').toLowerCase().replaceAll("'", '’');
  let [from, to] = [0, low.length];
  const last = to - MOST_BEHIND;
  while (from < MOST_BEFORE && from < to && !isLetter(low[from]) && !isDigit(low[from])) from += 1;
  while (to > last && to > from && !isLetter(low[to - 1])) to -= 1;
  return low.slice(from, to);
}
