import type { Caption } from './caption.ts';
import { type DayNumber, dayNumber, dayOfIso, yearOf } from './days.ts';
import { type CaptionDate, datesIn, type NamedDay } from './read-dates.ts';
import { saidIn } from './said.ts';

/** The dates of a caption in order of place; those in URLs, addresses, mentions and tags are none. */
export function datesOf(caption: Caption): readonly CaptionDate[] {
  return caption.share('dates', () => datesIn(saidIn(caption)));
}

/** One day, no range or list. */
export function isSingle({ first, last }: CaptionDate): boolean {
  return first.day === last.day && first.month === last.month && first.year === last.year;
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
  const last = isSingle(date) ? first : resolvedDay(date.last, dayOfIso(today));
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
