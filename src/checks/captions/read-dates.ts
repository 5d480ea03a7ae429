import type { Span } from '../contract.ts';
import names from './data/day-month-names.json';
import { oneOf } from './one-of.ts';
import { blanked } from './spans.ts';
import { type WeekdayFinder, type Weekdays, weekdayFinder } from './weekdays.ts';

/** A day as a caption names it; the year is often left out. */
export type NamedDay = { day: number; month: number; year?: number };

/** A date, or a range or list of dates, in day/month order as Indonesian texts have it. */
export type CaptionDate = Span & {
  first: NamedDay;
  /** The same as `first` for a single date. */
  last: NamedDay;
  /** Whether the days between are meant too or at least not denied: no list with commas. */
  isList: boolean;
  /** Written with digits only. */
  isNumeric: boolean;
  inBrackets: boolean;
  weekdays?: Weekdays;
};

const MONTHS = new Map(
  names.months.flatMap((forms, index) =>
    forms.map((form): [string, number] => [form.toLowerCase(), index + 1]),
  ),
);
const BLANK = '[^\\S\\n]';
const MONTH = `(${oneOf(names.months.flat())})(?![\\p{L}\\p{N}])\\.?`;
const TO = `${BLANK}{0,2}(?:[-–—/&,]|,?${BLANK}{0,2}dan|s\\.?${BLANK}?d\\.?|s/d|sampai(?:${BLANK}dengan)?|hingga)${BLANK}{0,2}(?:(?:tanggal|tgl\\.?)${BLANK}{1,2})?`;
const NOT_IN_NUMBER = '(?<![\\p{L}\\p{N}_]|[\\p{N}][.,:/-])';
/** 28 November 2026 */
const IN_WORDS = new RegExp(
  `(?<![\\p{L}\\p{N}_]|[\\p{N}][.:])(\\d{1,2})${BLANK}{0,2}${MONTH}(?:,?${BLANK}{1,2}((?:19|20)\\d{2})(?!\\d|[.,]\\d))?`,
  'giu',
);
/** What stands before the last day of a range or list: "28–", "28, 29, dan ", "30 November s.d. ". */
const FROM = new RegExp(
  `${NOT_IN_NUMBER}(\\d{1,2})(?:${BLANK}{0,2}${MONTH}(?:${BLANK}{1,2}((?:19|20)\\d{2}))?)?((?:${TO}\\d{1,2}){0,6}${TO})$`,
  'iu',
);
/** So far back the first day of a range is looked for. */
const REACH = 70;
const NOT_ON = '(?![\\p{L}\\p{N}_/%]|[.,:-]\\d)';
/** 28/11/2026 · 28-11-2026 · 28.11.2026 · 28–30/11/2026 · 28/11 */
const IN_DIGITS = new RegExp(
  `(?<![\\p{L}\\p{N}_]|[\\p{N}][.,:/])(\\d{1,2})(?:${BLANK}?[-–—]${BLANK}?(\\d{1,2})(?=/))?([/.-])(\\d{1,2})(?:\\3(\\d{4}|\\d{2}))?(?:${NOT_ON}|(?=${BLANK}?[-–—]${BLANK}?\\d{1,2}/))`,
  'gu',
);
const ISO = /(?<![\p{L}\p{N}_/-])((?:19|20)\d{2})-(\d{2})-(\d{2})(?![\p{N}_/-])/gu;
/** What a number with a slash behind these is: no date. */
const NO_DATE_AFTER =
  /(?:\b(?:rt|rw|no|nomor|nomer|pasal|ayat|skor|tensi|tekanan darah|blok|hal|halaman|nilai|kelas|rasio|sk|km)\.?|\d|\/)[^\S\n]{0,2}:?[^\S\n]{0,2}$/iu;
const DATE_AFTER = /(?:\b(?:tanggal|tgl\.?|pada|mulai|sampai|hingga)[^\S\n]{1,2}|[-–—][^\S\n]?)$/iu;

export function datesIn(text: string): CaptionDate[] {
  const weekdays = weekdayFinder(text);
  const worded: CaptionDate[] = [];
  for (const match of text.matchAll(IN_WORDS)) {
    // The first day of a range across two months is a date of its own until its second is read.
    const date = inWords(text, match, weekdays);
    if (worded.at(-1)?.start === date.start) worded.pop();
    worded.push(date);
  }
  const rest = blanked(text, worded);
  const digits = [...rest.matchAll(IN_DIGITS)].map((match) => inDigits(rest, match, weekdays));
  const iso = [...rest.matchAll(ISO)].map((match) => {
    const [written, year, month, day] = match;
    const only = { day: Number(day), month: Number(month), year: Number(year) };
    return dated(
      rest,
      match.index,
      match.index + written.length,
      only,
      only,
      { isNumeric: true, isList: false },
      weekdays,
    );
  });
  return [...worded, ...digits.filter((date) => date !== undefined), ...iso].toSorted(
    (a, b) => a.start - b.start,
  );
}

function inWords(text: string, match: RegExpExecArray, weekdays: WeekdayFinder): CaptionDate {
  const [written, day, monthName = '', yearText] = match;
  const month = MONTHS.get(monthName.toLowerCase()) ?? 0;
  const year = yearText === undefined ? {} : { year: Number(yearText) };
  const last = { day: Number(day), month, ...year };
  const end = match.index + written.length;
  const from = Math.max(0, match.index - REACH);
  const before = /[\p{L}.–—,/&-][^\S\n]{0,2}$/u.test(text.slice(Math.max(0, match.index - 3), match.index))
    ? FROM.exec(text.slice(from, match.index))
    : null;
  if (!before)
    return dated(text, match.index, end, last, last, { isNumeric: false, isList: false }, weekdays);
  const [, firstDay, firstMonthName, firstYear, between = ''] = before;
  const firstMonth = firstMonthName === undefined ? month : (MONTHS.get(firstMonthName.toLowerCase()) ?? 0);
  const first: NamedDay = { day: Number(firstDay), month: firstMonth, ...year };
  if (firstYear !== undefined) first.year = Number(firstYear);
  else if (first.year !== undefined && firstMonth > month) first.year -= 1;
  const kind = { isNumeric: false, isList: between.includes(',') };
  return dated(text, from + before.index, end, first, last, kind, weekdays);
}

function inDigits(text: string, match: RegExpExecArray, weekdays: WeekdayFinder): CaptionDate | undefined {
  const [written, day1, day2, sign, month, year] = match;
  const before = text.slice(Math.max(0, match.index - 24), match.index);
  const end = match.index + written.length;
  const named = (day: string) => ({
    day: Number(day),
    month: Number(month),
    ...(year !== undefined && { year: year.length === 4 ? Number(year) : 2000 + Number(year) }),
  });
  const kind = { isNumeric: true, isList: false };
  const date = dated(text, match.index, end, named(day1 ?? ''), named(day2 ?? day1 ?? ''), kind, weekdays);
  if (year?.length === 4) return date;
  // A clock has two numbers with a stop; a score or a range has a hyphen.
  if (sign === '.' || NO_DATE_AFTER.test(before) || date.last.day > 31 || date.last.month > 12)
    return undefined;
  const isCalled = date.weekdays !== undefined || date.inBrackets || DATE_AFTER.test(before);
  if (year !== undefined) return isCalled || sign === '/' ? date : undefined;
  if (sign !== '/') return undefined;
  return isCalled || /^\d\d\/\d\d$/.test(written) ? date : undefined;
}

type Kind = Pick<CaptionDate, 'isNumeric' | 'isList'>;

function dated(
  text: string,
  start: number,
  end: number,
  first: NamedDay,
  last: NamedDay,
  kind: Kind,
  weekdaysBeside: WeekdayFinder,
): CaptionDate {
  const weekdays = weekdaysBeside({ start, end });
  const inBrackets = /[([][^\S\n]?$/u.test(text.slice(Math.max(0, start - 2), start));
  return { start, end, first, last, ...kind, inBrackets, ...(weekdays && { weekdays }) };
}
