/** Signs that every language writes alike. */

/** CLDR unit id → symbols, in lower case. */
export const UNIT_SYMBOLS: Record<string, string> = {
  kilometer: 'km',
  meter: 'm',
  centimeter: 'cm',
  millimeter: 'mm',
  hectometer: 'hm',
  decimeter: 'dm',
  micrometer: 'µm|μm',
  nanometer: 'nm',
  'square-meter': 'sqm',
  'metric-ton': 't',
  electronvolt: 'ev',
  teraelectronvolt: 'tev',
  radian: 'rad',
  'cubic-centimeter': 'cc',
  hectare: 'ha',
  kilogram: 'kg|kgs',
  gram: 'g|gr',
  milligram: 'mg',
  microgram: 'µg|μg|mcg',
  liter: 'l',
  milliliter: 'ml',
  hectoliter: 'hl',
  'kilometer-per-hour': 'kmh|kph|kmph',
  'meter-per-second': 'mps',
  'mile-per-hour': 'mph',
  celsius: '° celsius|°celsius|°c|ºc|℃|° c|º c|deg c',
  fahrenheit: '° fahrenheit|°fahrenheit|°f|ºf|℉|° f|º f|deg f',
  kelvin: '°k',
  degree: '°|º',
  watt: 'w',
  kilowatt: 'kw',
  megawatt: 'mw',
  gigawatt: 'gw',
  terawatt: 'tw',
  'watt-hour': 'wh',
  'kilowatt-hour': 'kwh',
  'megawatt-hour': 'mwh',
  'gigawatt-hour': 'gwh',
  'terawatt-hour': 'twh',
  'megawatt-peak': 'mwp',
  horsepower: 'hp',
  volt: 'v',
  kilovolt: 'kv',
  ampere: 'amp|amps',
  'pound-force-per-square-inch': 'psi',
  millibar: 'mbar',
  kilojoule: 'kj',
  megajoule: 'mj',
  kilopascal: 'kpa',
  megapascal: 'mpa',
  becquerel: 'bq',
  millisievert: 'msv',
  ohm: 'ω',
  lux: 'lux',
  kilobit: 'kbit',
  megabit: 'mbit',
  gigabit: 'gbit',
  petabyte: 'pb',
  'milliampere-hour': 'mah',
  hertz: 'hz',
  kilohertz: 'khz',
  megahertz: 'mhz',
  gigahertz: 'ghz',
  kilobyte: 'kb',
  megabyte: 'mb',
  gigabyte: 'gb',
  terabyte: 'tb',
  'megabit-per-second': 'mbps|mbit/s',
  'gigabit-per-second': 'gbps|gbit/s',
  kilocalorie: 'kcal',
  decibel: 'db|dba',
  'part-per-million': 'ppm',
  permille: '‰',
  hour: 'h|hr|hrs',
  minute: 'min|mins',
  second: 's|sec|secs',
  millisecond: 'ms',
  mile: 'mi',
  yard: 'yd|yds',
  foot: 'ft|ft.',
  inch: "in.|″|\"|''|”",
  pound: 'lb|lbs|lb.|lbs.',
  ounce: 'oz|oz.',
  pascal: 'pa',
  hectopascal: 'hpa',
  megapixel: 'mp',
  'twenty-foot-unit': 'teu|teus',
  'dead-weight-ton': 'dwt',
};

/** The names of units that most languages spell alike. */
export const UNIT_NAMES: Record<string, string> = {
  ampere: 'ampere',
  becquerel: 'becquerel',
  decibel: 'decibel',
  hertz: 'hertz',
  joule: 'joule',
  kelvin: 'kelvin',
  ohm: 'ohm',
  pascal: 'pascal',
  sievert: 'sievert',
  volt: 'volt',
  watt: 'watt',
};

/** Prefixes of metric units, and the units that take them. */
export const PREFIXES = 'kilo|hecto|deci|centi|milli|micro|nano|mega|giga|tera';
export const METRIC: ReadonlySet<string> = new Set(
  'meter|gram|liter|watt|watt-hour|hertz|volt|pascal|byte|joule|calorie|ampere|ohm|becquerel|sievert'.split(
    '|',
  ),
);

/** How the symbol `#` of a length is raised. */
export const POWERS = { square: '#²|#2|#^2|sq #|sq. #|sq#|# squared', cubic: '#³|#3|#^3|cu #|cu. #|cu.#' };

/** Symbols that only their capitals tell from another: Nm is no nm. */
export const CASED_SYMBOLS: Record<string, string> = { Nm: 'newton-meter', mPa: 'millipascal' };

/** ISO 4217 → signs. */
export const CURRENCY_SIGNS: Record<string, string> = {
  USD: 'us$|$us|u$s|$',
  VND: '₫|vnđ|vn$|vnd',
  EUR: '€|€ur',
  GBP: '£|£stg',
  JPY: '¥|jp¥|￥',
  CNY: 'cn¥|rmb|元',
  AUD: 'a$|au$|$a',
  CAD: 'c$|ca$|can$|cad$',
  NZD: 'nz$|$nz',
  HKD: 'hk$',
  SGD: 's$|sg$',
  TWD: 'nt$',
  BRL: 'r$',
  MXN: 'mx$|mex$',
  KRW: '₩',
  INR: '₹|rs.|rs|re.',
  RUB: '₽',
  UAH: '₴',
  TRY: '₺',
  THB: '฿',
  PHP: '₱|p',
  ILS: '₪',
  NGN: '₦|n',
  KHR: '៛',
  PLN: 'zł',
  CZK: 'kč',
  HUF: 'ft',
  SEK: 'kr',
  MYR: 'rm',
  IDR: 'rp',
  ZAR: 'r',
  CHF: 'fr.|sfr',
  CRC: '₡',
  KZT: '₸',
  KES: 'ksh|kshs|sh|ksh.|kshs.|sh.',
  TZS: 'tsh',
  UGX: 'ush|shs',
  GHS: 'gh₵|₵|gh¢|ghc',
  LAK: '₭',
  MNT: '₮',
  AMD: '֏',
  AZN: '₼',
  BDT: '৳|tk|tk.',
  PYG: '₲|gs.',
  PEN: 's/|s/.',
  BOB: 'bs|bs.',
  DOP: 'rd$',
  JMD: 'j$',
  TTD: 'tt$',
  GEL: '₾',
  PKR: '₨',
};

/** ISO 4217 → names that most languages write alike, each of the currency that news means by it. */
export const CURRENCY_NAMES: Record<string, string> = {
  AED: 'dirham',
  BDT: 'taka',
  BGN: 'lev',
  CNY: 'yuan|renminbi',
  ETB: 'birr',
  GEL: 'lari',
  GHS: 'cedi',
  HUF: 'forint',
  IDR: 'rupiah',
  ILS: 'shekel',
  IQD: 'dinar(es)',
  IRR: 'rial',
  JPY: 'yen',
  KHR: 'riel',
  KRW: 'won',
  KZT: 'tenge',
  LAK: 'kip',
  MMK: 'kyat',
  MXN: 'peso',
  MYR: 'ringgit',
  NGN: 'naira',
  PLN: 'zloty',
  RON: 'lei',
  SAR: 'riyal',
  THB: 'baht',
  UAH: 'hryvnia',
  VND: 'dong',
  ZAR: 'rand',
};

/** The same of their hundredths. */
export const SUBUNIT_NAMES: Record<string, string> = {
  ILS: 'agorot',
  INR: 'paisa|paise',
  NGN: 'kobo',
  NOK: 'øre',
  PLN: 'grosz|groszy',
  SEK: 'öre',
  THB: 'satang',
  TRY: 'kuruş',
};

/** Signs that stand only before the amount, since behind it they mean something else. */
export const SIGNS_BEFORE =
  'r|n|p|ft|rs|rs.|re.|fr.|rm|rp|s$|a$|c$|j$|ksh|kshs|sh|ksh.|kshs.|sh.|shs|tsh|ush|ghc|tk|tk.|gs.|s/|s/.|bs|bs.';

/** Signs of several currencies → region → the currency meant there; else the one of `CURRENCY_SIGNS`. */
export const REGIONAL: Record<string, Record<string, string>> = {
  USD: {
    AU: 'AUD',
    CA: 'CAD',
    NZ: 'NZD',
    SG: 'SGD',
    HK: 'HKD',
    TW: 'TWD',
    MX: 'MXN',
    AR: 'ARS',
    CL: 'CLP',
    CO: 'COP',
    UY: 'UYU',
    JM: 'JMD',
    TT: 'TTD',
    FJ: 'FJD',
    NA: 'NAD',
  },
  SEK: { NO: 'NOK', DK: 'DKK', IS: 'ISK' },
  JPY: { CN: 'CNY' },
  GBP: { EG: 'EGP', LB: 'LBP' },
  KES: { TZ: 'TZS', UG: 'UGX' },
  INR: { PK: 'PKR', LK: 'LKR', NP: 'NPR' },
};

/** Regions whose sign of one or two capitals is glued to any amount: "R350", "RM50". */
export const GLUED_SIGNS: Record<string, string> = {
  ZA: 'ZAR',
  MY: 'MYR',
  NG: 'NGN',
  PH: 'PHP',
};

/** How many of the lesser unit make one of the greater, so that "2 hours 30 minutes" is one quantity. */
export const PARTS_OF: Record<string, Record<string, number>> = {
  minute: { hour: 60, day: 1440 },
  second: { minute: 60, hour: 3600, day: 86400 },
  hour: { day: 24, week: 168 },
  day: { week: 7, year: 365 },
  month: { year: 12 },
  inch: { foot: 12, yard: 36 },
  foot: { yard: 3 },
  ounce: { pound: 16 },
  pound: { stone: 14 },
  centimeter: { meter: 100 },
  meter: { kilometer: 1000 },
  gram: { kilogram: 1000 },
};

/** Lengths, which per time make a speed: `kilometer-per-hour` in CLDR. */
export const LENGTHS: ReadonlySet<string> = new Set(
  'kilometer|hectometer|meter|decimeter|centimeter|millimeter|mile|yard|foot|inch'.split('|'),
);

/** Signs that say the same as the words of a language under that name. */
export const SIGNS = { minus: '-', per: '/', rangeJoin: '-|–|—|~', up: '+', atLeast: '+' };

/** Signs of bounds in every language. */
export const BOUND_SIGNS = { over: '>', under: '<', atLeast: '≥|>=', upTo: '≤|<=', about: '~|≈|±' };

/** Units that a subject's age or a span of time is told in. */
export const DURATIONS: ReadonlySet<string> = new Set(
  'second|minute|hour|day|week|month|quarter|year|decade|century|millisecond'.split('|'),
);

/** Codes of currencies that capitals make of common words. */
export const CODES_THAT_ARE_WORDS = 'ALL|TOP|CUP|PEN|MOP|SOS|GEL|ANG|TRY';

/** Signs that are a unit only behind a greater one, or before what the pattern says. */
export const SYMBOLS_BY_PLACE: { sign: string; unit: string; behind: string[]; before: RegExp }[] = [
  // 6ft 2in, 5 in.
  { sign: 'in', unit: 'inch', behind: ['foot', 'yard'], before: /^(?:$|[,;)])/u },
  // 2 yd 7', 5'10"
  { sign: "'", unit: 'foot', behind: ['yard'], before: /^\d{1,2}["”]/u },
  { sign: '’', unit: 'foot', behind: ['yard'], before: /^\d{1,2}["”]/u },
  // 2h 15m
  { sign: 'm', unit: 'minute', behind: ['hour'], before: /(?!)/u },
  // 1m53
  { sign: 'm', unit: 'meter', behind: [], before: /^\d{2}(?![\da-z])/u },
];
