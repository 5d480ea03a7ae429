import type { Language } from '../../model/settings.ts';
import { extent } from './scales.ts';
import { dateTicksFormat } from './words.ts';

const DAY = 86_400_000;
/** A shorter time than this is drawn as if it were this long, around its middle. */
const SHORTEST = 4 * DAY;

export type TimeAxis = { domain: [Date, Date]; ticks: Date[]; byMonth: boolean };

/** Steps in days, then in months, as long as they are in use. */
const DAYS = [1, 2, 7, 14];
const MONTHS = [1, 2, 3, 6, 12, 24, 60, 120];

/**
 * An axis of time in the reader's own zone, with at most `most` marks: at midnights, on Mondays, or on the first of
 * months that divide the year. Times are milliseconds since 1970; undefined for none.
 */
export function timeAxis(times: readonly number[], most: number): TimeAxis | undefined {
  if (times.length === 0) return undefined;
  const [first, last] = extent(times);
  const room = Math.max((SHORTEST - (last - first)) / 2, (last - first) * 0.02);
  const [from, until] = [first - room, last + room];
  for (const step of DAYS) {
    const ticks = dayTicks(from, until, step);
    if (ticks.length <= most) return { domain: [new Date(from), new Date(until)], ticks, byMonth: false };
  }
  const fits = MONTHS.map((step) => monthTicks(from, until, step)).find((ticks) => ticks.length <= most);
  return { domain: [new Date(from), new Date(until)], ticks: fits ?? [], byMonth: true };
}

/** What stands under the marks; the year under the first and wherever it changes. */
export function timeTickTexts({ ticks, byMonth }: TimeAxis, language: Language): string[] {
  const format = dateTicksFormat(language, byMonth);
  return ticks.map((tick, index) => {
    const isNewYear = tick.getFullYear() !== ticks[index - 1]?.getFullYear();
    return isNewYear ? `${format(tick)}\n${tick.getFullYear()}` : format(tick);
  });
}

function dayTicks(from: number, until: number, step: number): Date[] {
  const start = new Date(from);
  const day = new Date(start.getFullYear(), start.getMonth(), start.getDate());
  if (day.getTime() < from) day.setDate(day.getDate() + 1);
  // Whole weeks begin on Monday.
  if (step >= 7) day.setDate(day.getDate() + ((8 - day.getDay()) % 7));
  const ticks: Date[] = [];
  for (let tick = day; tick.getTime() <= until; tick = nextDay(tick, step)) ticks.push(tick);
  return ticks;
}

function nextDay(tick: Date, step: number): Date {
  return new Date(tick.getFullYear(), tick.getMonth(), tick.getDate() + step);
}

function monthTicks(from: number, until: number, step: number): Date[] {
  const start = new Date(from);
  const months = start.getFullYear() * 12 + start.getMonth();
  const ticks: Date[] = [];
  for (let month = Math.floor(months / step) * step; ; month += step) {
    const tick = new Date(Math.floor(month / 12), month % 12, 1);
    if (tick.getTime() > until) return ticks;
    if (tick.getTime() >= from) ticks.push(tick);
  }
}
