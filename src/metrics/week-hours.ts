import type { Range } from '../model/verdict.ts';
import type { Calendar } from './calendar.ts';
import { quantileRange, sortEnds } from './quantiles.ts';

const DAYS = 7;
const HOURS = 24;

/** `weekday` 0 is Monday; `hour` is the first of the cell, 0 to 23. `median` is absent below five posts. */
export type WeekHour = { weekday: number; hour: number; n: number; median?: Range };

/**
 * What the posts of each weekday and hour usually reach, by the calendar's zone. All cells are there, Monday's first
 * hour first, empty ones too; posts of unknown time are in none. `rate` in any one unit; `hoursPerCell` a divisor of
 * 24. That an hour is better than another is not said: few cells have the posts for it.
 */
export function weekHours(
  posts: readonly { createdAt?: number; rate: Range }[],
  calendar: Pick<Calendar, 'hourOf'>,
  hoursPerCell = 1,
): WeekHour[] {
  const perDay = HOURS / hoursPerCell;
  const cells = Array.from({ length: DAYS * perDay }, (): Range[] => []);
  for (const { createdAt, rate } of posts) {
    if (createdAt === undefined) continue;
    const { weekday, hour } = calendar.hourOf(createdAt);
    cells[weekday * perDay + Math.floor(hour / hoursPerCell)]?.push(rate);
  }
  return cells.map((rates, index) => {
    const median = quantileRange(sortEnds(rates), 0.5);
    return {
      weekday: Math.floor(index / perDay),
      hour: (index % perDay) * hoursPerCell,
      n: rates.length,
      ...(median && { median }),
    };
  });
}
