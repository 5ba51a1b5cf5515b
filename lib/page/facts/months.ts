/**
 * Month names of date lines in many languages, lower case, as printed beside a day; one line for each month. They stand
 * here since `Intl` takes 2 ms for each language, and since it lacks the case that Slavic languages use in dates.
 */
const MONTHS = `
january jan januar jänner janvier janv enero ene janeiro gennaio gen januari styczeń stycznia sty leden ledna ocak tammikuuta januára января січня ιανουαρίου يناير ianuarie มกราคม जनवरी янв január ม.ค জানুয়ারি januarja januara siječnja януари јануари јануар јануара студзеня січ sausio janvāris jaanuar oca ian ιαν ژانویه xaneiro gener yanvar janar janúar januarie ינואר בינואר जानेवारी ஜனவரி జనవరి جنوری
february feb februar február februára février févr fév febrero fevereiro fev febbraio februari luty lutego únor února şubat helmikuuta февраля лютого φεβρουαρίου فبراير شباط februarie กุมภาพันธ์ फरवरी фев ก.พ ফেব্রুয়ারি februarja februara veljače февруари фебруар фебруара февр лютага лют vasario februāris veebruar şub lut febr φεβ فوریه फ़रवरी febreiro febrer fevral shkurt febrúar pebrero פברואר בפברואר फेब्रुवारी பிப்ரவரி ఫిబ్రవరి فروری
march mar märz mär mars marzo março maart mrt marts marzec marca březen března mart maret maaliskuuta марта март березня μαρτίου مارس آذار martie มีนาคม मार्च мар március มี.ค mac মার্চ marec ožujka сакавіка бер kovo märts márc μαρ marso març machi מרץ במרץ மார்ச் మార్చి مارچ
april apr avril avr abril abr aprile kwiecień kwietnia kwi duben dubna nisan huhtikuuta apríla апреля квітня απριλίου أبريل ابريل إبريل نيسان aprilie เมษายน अप्रैल апр április เม.ย এপ্রিল aprila travnja красавіка квіт balandžio aprīlis aprill nis ápr απρ آوریل aprel prill apríl aprili אפריל באפריל एप्रिल ஏப்ரல் ఏప్రిల్ اپریل април
may mai mayo maio maggio mag mei maj maja květen května mayıs toukokuuta mája мая травня μαΐου مايو أيار พฤษภาคม május พ.ค মে svibnja май мај маја траўня трав gegužės maijs máj μαΐ μαϊ مه मई maig maí מאי במאי மே మే مئی मे
june jun juni juin junio junho giugno giu czerwiec czerwca cze červen června haziran kesäkuuta júna июня червня ιουνίου يونيو حزيران iunie มิถุนายน जून июн június มิ.ย জুন junij junija juna lipnja юни јуни јун јуна чэрвеня черв birželio jūnijs juuni haz jún ιουν ژوئن xuño juny iyun qershor júní junie hunyo יוני ביוני ஜூன் జూన్ جون iun
july jul juli juillet juil julio julho luglio lug lipiec lipca lip červenec července temmuz heinäkuuta júla июля липня ιουλίου يوليو تموز iulie กรกฎาคม जुलाई июл július ก.ค julai জুলাই julij julija jula srpnja юли јули јул јула ліпеня лип liepos jūlijs juuli tem júl ιουλ ژوئیه xullo juliol iyul korrik júlí julie hulyo יולי ביולי जुलै ஜூலை జులై جولائی iul
august aug août agosto ago augustus augusti sierpień sierpnia sie srpen srpna ağustos agustus elokuuta augusta августа серпня αυγούστου أغسطس اغسطس آب สิงหาคม अगस्त авг augusztus ส.ค ogos আগস্ট avgust avgusta avg kolovoza август жніўня серп rugpjūčio augusts ağu αυγ اوت agost avqust gusht ágúst agu ogo agosti אוגוסט באוגוסט ऑगस्ट ஆகஸ்ட் ఆగస్టు اگست
september sept sep septembre septiembre setembro set settembre wrzesień września wrz září eylül syyskuuta septembra сентября вересня σεπτεμβρίου سبتمبر أيلول septembrie กันยายน सितंबर сен сент szeptember ก.ย সেপ্টেম্বর septembar rujna септември септембар септембра верасня вер rugsėjo septembris eyl szept σεπ سپتامبر setembre sentyabr shtator setyembre septemba ספטמבר בספטמבר सितम्बर सप्टेंबर செப்டம்பர் సెప్టెంబర్ ستمبر
october oct oktober okt octobre octubre outubro out ottobre ott październik października paź říjen října ekim lokakuuta októbra октября жовтня οκτωβρίου أكتوبر اكتوبر octombrie ตุลาคม अक्टूबर окт október ต.ค অক্টোবর oktobar oktobra октомври октобар октобра кастрычніка жовт spalio oktobris oktoober eki οκτ اکتبر oktyabr tetor oktubre oktoba אוקטובר באוקטובר अक्तूबर ऑक्टोबर அக்டோபர் అక్టోబర్ اکتوبر
november nov novembre noviembre novembro listopada listopadu kasım marraskuuta novembra ноября листопада νοεμβρίου نوفمبر noiembrie พฤศจิกายน नवंबर ноя нояб พ.ย নভেম্বর novembar studenoga studenog lis ноември новембар новембра лістапада лист lapkričio novembris kas νοε نوامبر noyabr nëntor nóvember nobyembre novemba נובמבר בנובמבר नवम्बर नोव्हेंबर நவம்பர் నవంబర్ نومبر
december dec dezember dez décembre déc diciembre dic dezembro dicembre desember des grudzień grudnia gru prosinec prosince aralık joulukuuta decembra декабря грудня δεκεμβρίου ديسمبر decembrie ธันวาคม दिसंबर дек ธ.ค disember ডিসেম্বর decembar prosinca декември децембар децембра снежня груд gruodžio decembris detsember ara δεκ دسامبر desembre decembro dekabr dhjetor disyembre desemba דצמבר בדצמבר दिसम्बर डिसेंबर டிசம்பர் డిసెంబర్ دسمبر
`;

const months = new Map(
  MONTHS.trim()
    .split('\n')
    .flatMap((names, at) => names.split(' ').map((name) => [name, at + 1] as const)),
);

/** The month that a lower-case name means, 1 to 12; undefined when it is none. */
export function monthOf(name: string): number | undefined {
  return months.get(name);
}
