import type { Span } from '../contract.ts';
import type { Caption } from './caption.ts';
import names from './data/day-month-names.json';
import { type DayNumber, dayNumber, dayOfIso, yearOf } from './days.ts';
import { oneOf } from './one-of.ts';
import { saidIn } from './said.ts';
import { blanked } from './spans.ts';
import { type Weekdays, weekdaysAfter, weekdaysBefore } from './weekdays.ts';

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
/** 28 November 2026 · 28–30 November · 28, 29, dan 30 Nov · 30 November s.d. 3 Desember 2026 */
const IN_WORDS = new RegExp(
  `${NOT_IN_NUMBER}(\\d{1,2})(?:${BLANK}{0,2}${MONTH}(?:${BLANK}{1,2}(\\d{4}))?(?=${TO}\\d))?((?:${TO}\\d{1,2}(?!\\d)){0,6})${BLANK}{0,2}(?<=\\d${BLANK}{0,2})${MONTH}(?:,?${BLANK}{1,2}((?:19|20)\\d{2})(?!\\d|[.,]\\d))?`,
  'giu',
);
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

/** The dates of a caption in order of place; those in URLs, addresses, mentions and tags are none. */
export function datesOf(caption: Caption): readonly CaptionDate[] {
  return caption.share('dates', () => datesIn(saidIn(caption)));
}

export function datesIn(text: string): CaptionDate[] {
  const worded = [...text.matchAll(IN_WORDS)].map((match) => inWords(text, match));
  const rest = blanked(text, worded);
  const digits = [...rest.matchAll(IN_DIGITS)].map((match) => inDigits(rest, match));
  const iso = [...rest.matchAll(ISO)].map(([written, year, month, day], index, all) => {
    const start = all[index]?.index ?? 0;
    const only = { day: Number(day), month: Number(month), year: Number(year) };
    return dated(text, start, start + written.length, only, only, { isNumeric: true, isList: false });
  });
  return [...worded, ...digits.filter((date) => date !== undefined), ...iso].toSorted(
    (a, b) => a.start - b.start,
  );
}

function inWords(text: string, match: RegExpExecArray): CaptionDate {
  const [written, day1, month1, year1, between = '', month2 = '', year2] = match;
  const month = MONTHS.get(month2.toLowerCase()) ?? 0;
  const year = year2 === undefined ? {} : { year: Number(year2) };
  const last = { day: Number(/(\d{1,2})$/.exec(between)?.[1] ?? day1), month, ...year };
  const firstMonth = month1 === undefined ? month : (MONTHS.get(month1.toLowerCase()) ?? 0);
  const firstYear = year1 === undefined ? {} : { year: Number(year1) };
  const first = { day: Number(day1), month: firstMonth, ...year, ...firstYear };
  if (year1 === undefined && first.year !== undefined && firstMonth > month) first.year -= 1;
  return dated(text, match.index, match.index + written.length, first, last, {
    isNumeric: false,
    isList: between.includes(','),
  });
}

function inDigits(text: string, match: RegExpExecArray): CaptionDate | undefined {
  const [written, day1, day2, sign, month, year] = match;
  const before = text.slice(Math.max(0, match.index - 24), match.index);
  const end = match.index + written.length;
  const named = (day: string) => ({
    day: Number(day),
    month: Number(month),
    ...(year !== undefined && { year: year.length === 4 ? Number(year) : 2000 + Number(year) }),
  });
  const date = dated(text, match.index, end, named(day1 ?? ''), named(day2 ?? day1 ?? ''), {
    isNumeric: true,
    isList: false,
  });
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
): CaptionDate {
  const weekdays = weekdaysBefore(text, start) ?? weekdaysAfter(text, end);
  const inBrackets = /[([][^\S\n]?$/u.test(text.slice(Math.max(0, start - 2), start));
  return { start, end, first, last, ...kind, inBrackets, ...(weekdays && { weekdays }) };
}

/** The month is no month, so that the order is another than day/month: 11/28/2026. */
export function isOrderUnclear({ first, last }: CaptionDate): boolean {
  return first.month > 12 || last.month > 12 || first.month < 1;
}

/**
 * The days that a date names. Without a year it is the nearest such date to `today`; undefined where the calendar does
 * not have it, or where neither a year nor a day to compare with is known.
 */
export function resolved(
  date: CaptionDate,
  today: string | undefined,
): { first: DayNumber; last: DayNumber } | undefined {
  if (isOrderUnclear(date)) return undefined;
  const first = resolvedDay(date.first, dayOfIso(today));
  const last = date.first === date.last ? first : resolvedDay(date.last, dayOfIso(today));
  if (first === undefined || last === undefined) return undefined;
  return { first: Math.min(first, last), last };
}

function resolvedDay({ day, month, year }: NamedDay, today: DayNumber | undefined): DayNumber | undefined {
  if (year !== undefined) return dayNumber(year, month, day);
  if (today === undefined) return undefined;
  const near = yearOf(today);
  return [near - 1, near, near + 1]
    .map((one) => dayNumber(one, month, day))
    .filter((one) => one !== undefined)
    .toSorted((a, b) => Math.abs(a - today) - Math.abs(b - today))[0];
}

/** A day that no year has, or not the year that is named. */
export function isImpossible({ day, month, year }: NamedDay): boolean {
  // 2024 was a leap year: without a year 29 February is possible.
  return month >= 1 && month <= 12 && dayNumber(year ?? 2024, month, day) === undefined;
}
