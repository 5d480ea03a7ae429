import names from './data/day-month-names.json';

/** A day of the calendar as the number of days since 1 January 1970. */
export type DayNumber = number;

const MS_PER_DAY = 86_400_000;

/** Month 1 to 12; undefined for a day that the calendar does not have. */
export function dayNumber(year: number, month: number, day: number): DayNumber | undefined {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return time / MS_PER_DAY;
}

/** The day of `2026-11-20`, whatever follows it; undefined if it is none. */
export function dayOfIso(text: string | undefined): DayNumber | undefined {
  const found = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(text ?? '');
  return found ? dayNumber(Number(found[1]), Number(found[2]), Number(found[3])) : undefined;
}

/** 0 is Monday. 1 January 1970 was a Thursday. */
export function weekdayOf(day: DayNumber): number {
  return (((day + 3) % 7) + 7) % 7;
}

export function yearOf(day: DayNumber): number {
  return new Date(day * MS_PER_DAY).getUTCFullYear();
}

const ENGLISH_DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** The name of a weekday, 0 for Monday. */
export function weekdayName(weekday: number): { id: string; en: string } {
  return { id: names.weekdays[weekday]?.[0] ?? '', en: ENGLISH_DAYS[weekday] ?? '' };
}

/** As Indonesian texts write it: 28 November 2026. */
export function dayText(day: DayNumber): string {
  const date = new Date(day * MS_PER_DAY);
  return `${date.getUTCDate()} ${names.months[date.getUTCMonth()]?.[0]} ${date.getUTCFullYear()}`;
}
