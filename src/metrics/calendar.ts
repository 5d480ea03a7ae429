const QUARTER_MS = 900_000;
const DAY_MS = 86_400_000;

/** A span of time in milliseconds since 1970: `from` included, `until` excluded. */
export type Period = { from: number; until: number };

/**
 * The days, weeks, months and hours of one time zone. Times are milliseconds since 1970; a day is written `2026-08-07`,
 * a month `2026-08`. All of them follow the zone's clock changes, so that a day may have 23 or 25 hours.
 */
export type Calendar = {
  /** The IANA name, such as `Asia/Jakarta`. */
  zone: string;
  dayOf(ms: number): string;
  /** The first moment of a day: midnight, or the end of the gap where the clock jumps over midnight. */
  startOfDay(day: string): number;
  /** The Monday of its week; weeks run from Monday to Sunday (ISO 8601). */
  weekOf(ms: number): string;
  monthOf(ms: number): string;
  /** `weekday`: Monday is 0. `hour`: 0 to 23. */
  hourOf(ms: number): { weekday: number; hour: number };
  periodOfMonth(month: string): Period;
  /** The `days` whole days of which the last is the one in which `now` lies: it ends with that day, not with `now`. */
  periodOfDays(now: number, days: number): Period;
  /**
   * The period of equal length that ends where this one begins: as many days for one of whole days, whatever the clock
   * did in them, else as many milliseconds.
   */
  previous(period: Period): Period;
};

/** Throws a RangeError for a zone that the browser does not know. */
export function calendarOf(zone: string): Calendar {
  const offsetAt = offsetsOf(zone);
  const localOf = (ms: number) => ms + offsetAt(ms);

  function dayOf(ms: number): string {
    return written(localOf(ms));
  }

  function startOfDay(day: string): number {
    const midnight = Date.parse(`${day}T00:00Z`);
    const before = midnight - offsetAt(midnight - DAY_MS);
    const after = midnight - offsetAt(midnight + DAY_MS);
    // Where the clock is set back over midnight there are two midnights, where it jumps over midnight there is none.
    const midnights = [before, after].filter((ms) => localOf(ms) === midnight);
    return midnights.length === 0 ? before : Math.min(...midnights);
  }

  function hourOf(ms: number): { weekday: number; hour: number } {
    const local = localOf(ms);
    return { weekday: weekdayOf(local), hour: Math.floor(modulo(local, DAY_MS) / 3_600_000) };
  }

  function periodOfDays(now: number, days: number): Period {
    const today = dayOf(now);
    return { from: startOfDay(daysAfter(today, 1 - days)), until: startOfDay(daysAfter(today, 1)) };
  }

  function previous({ from, until }: Period): Period {
    const [first, next] = [dayOf(from), dayOf(until)];
    if (startOfDay(first) !== from || startOfDay(next) !== until) {
      return { from: from - (until - from), until: from };
    }
    return { from: startOfDay(daysAfter(first, -daysBetween(first, next))), until: from };
  }

  return {
    zone,
    dayOf,
    startOfDay,
    weekOf: (ms) => written(localOf(ms) - weekdayOf(localOf(ms)) * DAY_MS),
    monthOf: (ms) => dayOf(ms).slice(0, 7),
    hourOf,
    periodOfMonth: (month) => {
      const first = `${month}-01`;
      const next = `${daysAfter(first, 31).slice(0, 7)}-01`;
      return { from: startOfDay(first), until: startOfDay(next) };
    },
    periodOfDays,
    previous,
  };
}

/** How many days the day `until` comes after the day `from`; negative when it comes before. */
export function daysBetween(from: string, until: string): number {
  return (Date.parse(until) - Date.parse(from)) / DAY_MS;
}

/** The day that comes so many days after another, or before it for a negative number. */
export function daysAfter(day: string, days: number): string {
  return written(Date.parse(day) + days * DAY_MS);
}

function written(local: number): string {
  return new Date(local).toISOString().slice(0, 10);
}

/** Monday is 0; 1 January 1970 was a Thursday. */
function weekdayOf(local: number): number {
  return modulo(Math.floor(local / DAY_MS) + 3, 7);
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}

/**
 * What a zone's clock is ahead of UTC at a moment, in milliseconds. Asking `Intl` is slow, so it is asked twice for
 * each day in UTC, and for the quarters of an hour of days on which the clock changes: it changes on such a quarter,
 * and not twice in a day.
 */
function offsetsOf(zone: string): (ms: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const asked = new Map<number, number>();

  function ask(ms: number): number {
    const known = asked.get(ms);
    if (known !== undefined) return known;
    const parts = new Map(format.formatToParts(ms).map(({ type, value }) => [type, Number(value)]));
    const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? 0;
    const day = Date.UTC(part('year'), part('month') - 1, part('day'));
    const offset = day + ((part('hour') * 60 + part('minute')) * 60 + part('second')) * 1_000 - ms;
    asked.set(ms, offset);
    return offset;
  }

  return (ms) => {
    const day = Math.floor(ms / DAY_MS) * DAY_MS;
    const offset = ask(day);
    return offset === ask(day + DAY_MS) ? offset : ask(Math.floor(ms / QUARTER_MS) * QUARTER_MS);
  };
}
