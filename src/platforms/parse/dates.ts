import { plainText } from './plain-text.ts';
import { MONTH, TIME_WORD, UNIT } from './time-words.ts';
import { isoFromMs } from './values.ts';

/**
 * Times written for people. They are recognised and not read: a relative time or a mere date is no `createdAt`
 * (READING, rule 6). Only a text that states day, time and zone is an instant.
 */

/**
 * `relative`: "3 h lalu" (three days), "kemarin", "5 mnt", "23w". `date`: a day, with or without a time. `time-of-day`:
 * "pukul 09.05". `duration`: "2.03.50", "12:30".
 */
export type TimeKind = 'relative' | 'date' | 'time-of-day' | 'duration';

/** A longer text is prose. */
const LONGEST_TIME = 100;

const ARABIC_MONTH = 'يناير|فبراير|مارس|[أا]بريل|مايو|يونيو|يوليو|[أا]غسطس|سبتمبر|[أا]كتوبر|نوفمبر|ديسمبر';
const ARABIC_UNIT =
  '(?:ثاني|ثوان|دقيق|دقائق|ساع|يوم|أيام|[أا]سبوع|[أا]سابيع|شهر|[أا]شهر|شهور|سن[ةو]|عام|[أا]عوام)\\p{L}*|[ثدسيأش](?!\\p{L})';
/** Units of one to three letters: English, Indonesian, German, Spanish. */
const SHORT_UNIT =
  '(?:[smhdwyj]|hrs?|wks?|mos?|yrs?|dtk|mnt|hr|mgg?|bln?|thn?|std|tag|mon|seg|sem|mes)(?!\\p{L})';
const AMOUNT = `\\d+ ?(?:${UNIT}|${SHORT_UNIT}|${ARABIC_UNIT})\\.?前?`;

const DATE = new RegExp(
  [
    '\\d{4}[-/]\\d\\d?[-/]\\d\\d?',
    '(?<![\\d/.-])(?:\\d\\d?[/-]){2}(?:\\d\\d){1,2}(?![\\d/.-])',
    '(?<![\\d.])(?:\\d\\d?\\.){2}\\d{4}(?![\\d.])',
    `\\d\\d?\\.? ?(?:de )?(?:${MONTH}|${ARABIC_MONTH})`,
    `${MONTH}\\.? (?:\\d\\d?|20\\d\\d)(?![\\d.:])`,
    '\\d年\\d|\\d月\\d',
  ].join('|'),
  'iu',
);
/** "13.08.26" in German; in Indonesian it is a duration. */
const GERMAN_DATE = /^(?:\d\d?\.){2}\d\d$/;
const RELATIVE_WORD =
  /(?<!\p{L})(?:ago|lalu|lepas|streamed|premieres?|kemarin|yesterday|besok|tomorrow|today|hari ini|baru saja|barusan|just now|hace|ayer|hoy|gestern|heute|vor (?=\d|ein))(?!\p{L})|前|昨天|今天|刚刚|剛剛|منذ|قبل|أمس/iu;
const ONE_AMOUNT = new RegExp(`^${AMOUNT}$`, 'iu');
const SEVERAL_AMOUNTS = new RegExp(`^${AMOUNT}(?:,? (?:dan |and |und |y )?${AMOUNT})+$`, 'iu');
const TIME_OF_DAY =
  /(?<!\p{L})(?:pukul|jam|at|um|a las?) \d\d?(?!\d)|\d ?[ap]\.? ?m\.?(?!\p{L})|\d (?:wib|wita|wit|uhr)(?!\p{L})/iu;

/**
 * What kind of time a text states, by the page's language; undefined for a text that states none, and for one in a
 * language of which no sheet says anything. Two numbers without a word ("12:30") may be a time of day or a duration:
 * they are a time of day only with a leading zero ("09.05"), which no platform puts before its minutes but TikTok.
 * In Indonesian a dot parts them, as in German dates; elsewhere a dot makes a fraction. Source: platform sheets 4.
 */
export function timeKind(text: string, lang: string | undefined): TimeKind | undefined {
  if (text.length > LONGEST_TIME) return undefined;
  const label = plainText(text);
  const base = /^[a-z]*/i.exec(lang ?? '')?.[0].toLowerCase();
  if (DATE.test(label) || (base === 'de' && GERMAN_DATE.test(label))) return 'date';
  if (RELATIVE_WORD.test(label)) return 'relative';
  // A single capital is a suffix: "12 M", and in Malay "3J".
  if (ONE_AMOUNT.test(label)) return /\p{Lu}$/u.test(label) ? undefined : 'relative';
  if (SEVERAL_AMOUNTS.test(label)) return 'duration';
  if (TIME_OF_DAY.test(label)) return 'time-of-day';
  const clock = base === 'id' || base === 'in' ? label.replaceAll('.', ':') : label;
  if (/^\d\d?(?::[0-5]\d){2}$/.test(clock)) return 'duration';
  if (/^\d\d?:[0-5]\d$/.test(clock)) return /^0[1-9]/.test(clock) ? 'time-of-day' : 'duration';
  return TIME_WORD.test(label) && /\d/.test(label) ? 'relative' : undefined;
}

const ISO_INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)$/;
const INDONESIAN_INSTANT =
  /^(?:\p{L}+, )?(\d\d?) (\p{L}+) (\d{4})(?:,| pukul)? (\d\d?)[.:](\d\d) (WIB|WITA|WIT)$/u;
const INDONESIAN_MONTHS =
  'januari februari maret april mei juni juli agustus september oktober november desember'.split(' ');
/** Hours before UTC of the three Indonesian zones. */
const ZONES: Readonly<Record<string, number>> = { WIB: 7, WITA: 8, WIT: 9 };

/**
 * The instant that a text states in full, as ISO 8601 UTC: an ISO time with its offset, or an Indonesian date with
 * time and zone ("7 Agustus 2026 pukul 09.05 WIB"). Undefined where day, time or zone is missing or does not exist,
 * and outside 2004 to 2100.
 */
export function instantOf(text: string): string | undefined {
  const label = plainText(text);
  if (ISO_INSTANT.test(label)) return isoFromMs(existing(label.slice(0, 10), Date.parse(label)));
  const [, day = '', month = '', year, hour = '', minute, zone = ''] = INDONESIAN_INSTANT.exec(label) ?? [];
  const number = INDONESIAN_MONTHS.indexOf(month.toLowerCase()) + 1;
  if (number === 0 || year === undefined) return undefined;
  const date = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const local = Date.parse(`${date}T${hour.padStart(2, '0')}:${minute}:00.000Z`);
  return isoFromMs(existing(date, local - (ZONES[zone] ?? Number.NaN) * 3_600_000));
}

/** `Date.parse` makes the 31st of a month of thirty days the 1st of the next: then the day does not exist. */
function existing(date: string, ms: number): number {
  const day = new Date(`${date}T00:00:00.000Z`);
  return Number.isNaN(day.getTime()) || !day.toISOString().startsWith(date) ? Number.NaN : ms;
}
