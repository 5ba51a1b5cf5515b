/**
 * Month names of date lines in many languages, lower case, as printed beside a day; one line for each month. They stand
 * here since `Intl` takes 2 ms for each language, and since it lacks the case that Slavic languages use in dates.
 */
const MONTHS = `
january jan januar jänner janvier janv enero ene janeiro gennaio gen januari styczeń stycznia sty leden ledna ocak tammikuuta januára января січня ιανουαρίου يناير ianuarie มกราคม जनवरी янв január ม.ค জানুয়ারি
february feb februar február februára février févr fév febrero fevereiro fev febbraio februari luty lutego únor února şubat helmikuuta февраля лютого φεβρουαρίου فبراير شباط februarie กุมภาพันธ์ फरवरी фев ก.พ ফেব্রুয়ারি
march mar märz mär mars marzo março maart mrt marts marzec marca březen března mart maret maaliskuuta марта март березня μαρτίου مارس آذار martie มีนาคม मार्च мар március มี.ค mac মার্চ
april apr avril avr abril abr aprile kwiecień kwietnia kwi duben dubna nisan huhtikuuta apríla апреля квітня απριλίου أبريل ابريل إبريل نيسان aprilie เมษายน अप्रैल апр április เม.ย এপ্রিল
may mai mayo maio maggio mag mei maj maja květen května mayıs toukokuuta mája мая травня μαΐου مايو أيار พฤษภาคม május พ.ค মে
june jun juni juin junio junho giugno giu czerwiec czerwca cze červen června haziran kesäkuuta júna июня червня ιουνίου يونيو حزيران iunie มิถุนายน जून июн június มิ.ย জুন
july jul juli juillet juil julio julho luglio lug lipiec lipca lip červenec července temmuz heinäkuuta júla июля липня ιουλίου يوليو تموز iulie กรกฎาคม जुलाई июл július ก.ค julai জুলাই
august aug août agosto ago augustus augusti sierpień sierpnia sie srpen srpna ağustos agustus elokuuta augusta августа серпня αυγούστου أغسطس اغسطس آب สิงหาคม अगस्त авг augusztus ส.ค ogos আগস্ট
september sept sep septembre septiembre setembro set settembre wrzesień września wrz září eylül syyskuuta septembra сентября вересня σεπτεμβρίου سبتمبر أيلول septembrie กันยายน सितंबर сен сент szeptember ก.ย সেপ্টেম্বর
october oct oktober okt octobre octubre outubro out ottobre ott październik października paź říjen října ekim lokakuuta októbra октября жовтня οκτωβρίου أكتوبر اكتوبر octombrie ตุลาคม अक्टूबर окт október ต.ค অক্টোবর
november nov novembre noviembre novembro listopada listopadu kasım marraskuuta novembra ноября листопада νοεμβρίου نوفمبر noiembrie พฤศจิกายน नवंबर ноя нояб พ.ย নভেম্বর
december dec dezember dez décembre déc diciembre dic dezembro dicembre desember des grudzień grudnia gru prosinec prosince aralık joulukuuta decembra декабря грудня δεκεμβρίου ديسمبر decembrie ธันวาคม दिसंबर дек ธ.ค disember ডিসেম্বর
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
