import type { Calendar } from '../../metrics/calendar.ts';
import type { Database } from '../../store/database.ts';
import { type MarkDue, marksDue } from '../../store/marks-due.ts';

const SHOWN = 5;

/** The posts to be read again today, as far as a popup shows them. */
export type DueToday = {
  /** In the order in which they are due. */
  marks: readonly MarkDue[];
  /** How many more there are. */
  more: number;
  /** The moment that was asked for. Milliseconds since 1970. */
  now: number;
};

/** The posts that become 24 hours old on the day of `now` in the reader's own zone. For use inside `liveQuery`. */
export async function dueToday(db: Database, calendar: Calendar, now: number): Promise<DueToday> {
  const marks = nearest(await marksDue(db, calendar.periodOfDays(now, 1), now), now);
  return { ...marks, now };
}

/** Those nearest to their mark: a reading within an hour of it still measures the 24 hours (DOMAIN 2.7). */
function nearest(marks: readonly MarkDue[], now: number): Pick<DueToday, 'marks' | 'more'> {
  const chosen = marks.toSorted((a, b) => Math.abs(a.due - now) - Math.abs(b.due - now)).slice(0, SHOWN);
  return { marks: chosen.sort((a, b) => a.due - b.due), more: marks.length - chosen.length };
}
