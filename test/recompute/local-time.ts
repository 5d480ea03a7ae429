/** Days, weeks and months as the office's own calendar has them; a zone is an IANA name such as Asia/Jakarta. */

/** From included, until excluded, in milliseconds since 1970. */
export type Period = { from: number; until: number };

const DAY = 86_400_000;
const calendars = new Map<string, Intl.DateTimeFormat>();

/** `2026-08-07`. */
export function dayOf(ms: number, zone: string): string {
  let calendar = calendars.get(zone);
  if (calendar === undefined) {
    calendar = new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    calendars.set(zone, calendar);
  }
  return calendar.format(ms);
}

/** The Monday of a moment's week. */
export function weekOf(ms: number, zone: string): string {
  const day = Date.parse(dayOf(ms, zone));
  const sinceMonday = (new Date(day).getUTCDay() + 6) % 7;
  return new Date(day - sinceMonday * DAY).toISOString().slice(0, 10);
}

/** `2026-08`. */
export function monthOf(ms: number, zone: string): string {
  return dayOf(ms, zone).slice(0, 7);
}

/** The first moment of a day, found by halving: no zone is more than 15 hours from UTC. */
export function startOfDay(day: string, zone: string): number {
  let before = Date.parse(day) - 15 * 3_600_000;
  let inside = Date.parse(day) + 15 * 3_600_000;
  while (inside - before > 1) {
    const middle = Math.floor((before + inside) / 2);
    if (dayOf(middle, zone) < day) before = middle;
    else inside = middle;
  }
  return inside;
}

/** A moment as ISO 8601, or a day, which stands for its first moment in the zone. Throws for anything else. */
export function momentIn(text: string, zone: string): number {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return startOfDay(text, zone);
  const ms = /T.*(?:Z|[+-]\d{2}:?\d{2})$/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(ms)) throw new Error(`neither a day nor a moment with its zone: ${text}`);
  return ms;
}
