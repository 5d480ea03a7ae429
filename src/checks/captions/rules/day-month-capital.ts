import type { CaptionRule, RuleExamples, RuleFinding } from '../../contract.ts';
import type { Caption } from '../caption.ts';
import names from '../data/day-month-names.json';
import { NOT_AFTER_WORD, NOT_BEFORE_WORD, oneOf } from '../one-of.ts';

const BLANK = '[^\\S\\n]';
const DAYS = names.weekdays.flat().map((name) => name.toLowerCase());
/** "Minggu" is a week too, "ahad" a name: only beside a date or "hari". */
const SURE_DAYS = DAYS.filter((name) => name !== 'minggu' && name !== 'ahad');
const FULL_MONTHS = names.months.flat().filter((name) => name === 'Mei' || name.length > 4);
const MONTHS = FULL_MONTHS.map((name) => name.toLowerCase());
/** "5 mar" and "5 jan" with a year only: short forms may be the start of something else. */
const SHORT_MONTHS = names.months
  .flat()
  .filter((name) => !FULL_MONTHS.includes(name))
  .map((name) => name.toLowerCase());
const PART = `(?:${BLANK}${oneOf(names.partsOfDay)})?`;
const DATE_BEHIND = `${PART}${BLANK}{0,2}[,(/–-]?${BLANK}{0,2}\\(?${BLANK}?(?:(?:tanggal|tgl\\.?)${BLANK})?\\d{1,2}(?:/\\d|[-–.]\\d|${BLANK}{1,2}${oneOf(names.months.flat())})`;
const SMALL = new RegExp(
  `(?<![\\p{L}\\p{N}'-])${oneOf([...DAYS, ...MONTHS, ...SHORT_MONTHS])}${NOT_BEFORE_WORD}`,
  'gu',
);
const AFTER_HARI = new RegExp(`(?<![\\p{L}-])hari${BLANK}{1,2}$`, 'iu');
const BEFORE_DATE = new RegExp(`^${DATE_BEHIND}`, 'iu');
const AFTER_TIME_WORD = new RegExp(
  `(?:(?<![\\p{L}-])(?:setiap|tiap|mulai|pada|sampai|hingga|besok|dan)|[–-])${BLANK}{0,2}$`,
  'iu',
);
const BEFORE_TIME_WORD = new RegExp(
  `^${BLANK}${oneOf([...names.partsOfDay, ...names.whichWeek])}(?!\\p{L})`,
  'iu',
);
const AFTER_DAY_OR_BULAN = new RegExp(`(?:\\d|(?<!\\p{L})bulan)${BLANK}{1,2}$`, 'iu');
const BEFORE_YEAR = new RegExp(`^\\.?${BLANK}{1,2}(?:19|20)\\d\\d(?!\\d)`, 'u');
/** Two weeks ago, a week from now: before these "minggu" is a week. */
const WEEKS_BEFORE = new RegExp(`(?:${NOT_AFTER_WORD}${oneOf(names.beforeWeeks)}|\\d)${BLANK}{1,2}$`, 'iu');

const rule: CaptionRule = {
  severity: 'should',
  title: { id: 'Nama hari dan bulan berhuruf kapital', en: 'Names of days and months take a capital' },
  why: {
    id: 'Nama hari dan bulan diawali huruf kapital.',
    en: 'Day and month names take a capital.',
  },
  source: [{ key: 'EYD', at: 'HF13' }],
  indonesian: true,
  check(caption) {
    const found = [...caption.prose.matchAll(SMALL)].filter((match) => isName(caption, match)).map(finding);
    // All in small letters is meant so: to say it once is enough.
    return /\p{Lu}/u.test(caption.prose) ? found : found.slice(0, 1);
  },
};
export default rule;

function isName({ prose }: Caption, match: RegExpExecArray): boolean {
  const [text] = match;
  const before = prose.slice(Math.max(0, match.index - 16), match.index);
  const behind = prose.slice(match.index + text.length, match.index + text.length + 50);
  if (MONTHS.includes(text)) return AFTER_DAY_OR_BULAN.test(before);
  if (SHORT_MONTHS.includes(text)) return AFTER_DAY_OR_BULAN.test(before) && BEFORE_YEAR.test(behind);
  if (text === 'minggu' && WEEKS_BEFORE.test(before)) return false;
  if (AFTER_HARI.test(before) || BEFORE_DATE.test(behind)) return true;
  return SURE_DAYS.includes(text) && (AFTER_TIME_WORD.test(before) || BEFORE_TIME_WORD.test(behind));
}

function finding(match: RegExpExecArray): RuleFinding {
  const [text] = match;
  const fix = text === "jum'at" ? 'Jumat' : text.charAt(0).toUpperCase() + text.slice(1);
  return {
    start: match.index,
    end: match.index + text.length,
    fix,
    message: { id: `Tulis “${fix}” dengan huruf kapital.`, en: `Write “${fix}” with a capital.` },
  };
}

export const examples: RuleExamples = {
  fires: [
    { text: 'Layanan libur hari minggu.' },
    { text: 'Rapat pada rabu, 2 Desember 2026.' },
    { text: 'Berlaku sejak 5 agustus 2026.' },
    { text: 'Pada bulan oktober loket pindah.' },
    { text: 'Buka Senin sampai jumat.' },
  ],
  passes: [
    { text: 'Layanan libur hari Minggu.' },
    { text: 'Selama dua minggu (1–14 Desember) loket pindah.' },
    { text: 'Minggu ini, minggu depan, dan minggu lalu sama ramainya.' },
    { text: 'Sampaikan kepada kader: “libur hari minggu”.' },
    { text: 'Ia lahir pada 5 Mei 2020, sabtunya hujan.' },
    { text: 'LOKET TUTUP HARI SENIN.' },
  ],
};
