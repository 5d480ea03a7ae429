import type { Span } from '../contract.ts';
import names from './data/day-month-names.json';
import { NOT_AFTER_WORD, oneOf } from './one-of.ts';

/** The weekdays beside a date: 0 for Monday. `last` is the same as `first` where there is one. */
export type Weekdays = Span & {
  first: number;
  last: number;
  firstName: string;
  lastName: string;
  /** "Setiap Senin", "malam Minggu", "dua minggu (…)": no statement on the weekday of the date. */
  isLoose: boolean;
};

const WEEKDAYS = new Map(
  [...names.weekdays, ...names.shortWeekdays.map((short) => [short])].flatMap((forms, index) =>
    forms.map((form): [string, number] => [form.toLowerCase(), index % 7]),
  ),
);
const BLANK = '[^\\S\\n]';
const PART = `(?:${BLANK}{1,2}${oneOf(names.partsOfDay)})?`;
const NAME = `(?:${oneOf(names.weekdays.flat())}(?![\\p{L}\\p{N}]))${PART}`;
const TO = `${BLANK}{0,2}(?:[-–—/&,]|,?${BLANK}?dan|s\\.?${BLANK}?d\\.?|s/d|sampai(?:${BLANK}dengan)?|hingga)${BLANK}{0,2}(?:hari${BLANK})?`;
const SHORT = `${oneOf(names.shortWeekdays)}(?=[.,/])`;
const TANGGAL = `(?:(?:pada${BLANK})?(?:tanggal|tgl)${BLANK}{0,3}[.:]?${BLANK}{0,3})?`;
/** What may stand between a weekday and its date: signs, "tanggal", or a new line with a label. */
const BETWEEN = `(?:${BLANK}|[,.:/([–—-]){0,5}(?:\\n[^\\p{L}\\p{N}\\n]{0,12}(?=tanggal|tgl))?${TANGGAL}[([]?`;
const BEFORE_DATE = new RegExp(
  `${NOT_AFTER_WORD}((?:${NAME}(?:${TO}${NAME}){0,6})|${SHORT})(?:${BLANK}(?:${oneOf(names.marketDays)}))?(${BLANK}{1,2}${oneOf(names.whichWeek)})?${BETWEEN}$`,
  'iu',
);
const AFTER_DATE = new RegExp(
  `^${BLANK}{0,2}\\(${BLANK}?(?:hari${BLANK})?(${oneOf(names.weekdays.flat())})${PART}${BLANK}?\\)`,
  'iu',
);
const ANY_NAME = new RegExp(
  `(?<!\\p{L})(?:${oneOf([...names.weekdays.flat(), ...names.shortWeekdays])})(?!\\p{L})`,
  'giu',
);
const LOOSE_BEFORE = new RegExp(
  `${NOT_AFTER_WORD}${oneOf(names.recurring)}${BLANK}{1,2}(?:hari${BLANK})?$`,
  'iu',
);
const WEEK_BEFORE = new RegExp(`(?:${NOT_AFTER_WORD}${oneOf(names.beforeWeeks)}|\\d)${BLANK}{1,2}$`, 'iu');
const WEEK = /^minggu/iu;

/** So far back the weekdays of a date are looked for. */
const REACH = 90;
const REACH_BEHIND = 30;

export type WeekdayFinder = (date: Span) => Weekdays | undefined;

/** The weekdays beside a date of this text. Only where one is near is it looked at closely. */
export function weekdayFinder(text: string): WeekdayFinder {
  const places = [...text.matchAll(ANY_NAME)].map(({ index }) => index);
  let next = 0;
  let lastStart = 0;
  return ({ start, end }) => {
    if (start < lastStart) next = 0;
    lastStart = start;
    while ((places[next] ?? Infinity) < start) next += 1;
    const isBefore = (places[next - 1] ?? -Infinity) >= start - REACH;
    const isBehind = (places[next] ?? Infinity) <= end + REACH_BEHIND;
    return (
      (isBefore ? weekdaysBefore(text, start) : undefined) ??
      (isBehind ? weekdaysAfter(text, end) : undefined)
    );
  };
}

function weekdaysBefore(text: string, place: number): Weekdays | undefined {
  const from = Math.max(0, place - REACH);
  const found = BEFORE_DATE.exec(text.slice(from, place));
  if (!found) return undefined;
  const [, chain = '', whichWeek] = found;
  const start = from + found.index;
  const before = text.slice(Math.max(0, start - 20), start);
  const isWeek = WEEK.test(chain) && (whichWeek !== undefined || WEEK_BEFORE.test(before));
  return named(start, chain, isWeek || LOOSE_BEFORE.test(before));
}

/** "28 November 2026 (Sabtu)". */
function weekdaysAfter(text: string, place: number): Weekdays | undefined {
  const found = AFTER_DATE.exec(text.slice(place, place + REACH_BEHIND));
  if (!found) return undefined;
  return named(place + found[0].indexOf(found[1] ?? ''), found[1] ?? '', false);
}

function named(start: number, chain: string, isLoose: boolean): Weekdays | undefined {
  const all = [...chain.matchAll(ANY_NAME)].map(([name]) => name);
  const [firstName = '', lastName = ''] = [all.at(0), all.at(-1)];
  const [first, last] = [firstName, lastName].map((name) => WEEKDAYS.get(name.toLowerCase()));
  if (first === undefined || last === undefined) return undefined;
  return { start, end: start + chain.length, first, last, firstName, lastName, isLoose };
}
