import { describe, expect, it } from 'vitest';
import { calendarOf, daysBetween } from '../../src/metrics/calendar.ts';
import { DAY } from './builders.ts';
import { HOUR } from './histories.ts';
import { seeded } from './random.ts';

const berlin = calendarOf('Europe/Berlin');
const jakarta = calendarOf('Asia/Jakarta');
const at = Date.parse;

describe('A calendar', () => {
  it.each([
    ['Asia/Jakarta', '2026-08-07', '2026-08-08', 17],
    ['Asia/Makassar', '2026-08-07', '2026-08-08', 16],
    ['Asia/Jayapura', '2026-08-07', '2026-08-08', 15],
  ])('of %s changes from %s to %s at %i:00 UTC', (zone, day, next, hour) => {
    const calendar = calendarOf(zone);
    const midnight = at('2026-08-07T00:00Z') + hour * HOUR;
    expect([calendar.dayOf(midnight - 1), calendar.dayOf(midnight)]).toEqual([day, next]);
    expect(calendar.startOfDay(next)).toBe(midnight);
    expect(calendar.zone).toBe(zone);
  });

  it('follows the clock when it changes', () => {
    // Berlin: on 29 March 2026 from 02:00 to 03:00, on 25 October from 03:00 to 02:00, both at 01:00 UTC.
    expect(berlin.hourOf(at('2026-03-29T00:59Z')).hour).toBe(1);
    expect(berlin.hourOf(at('2026-03-29T01:00Z')).hour).toBe(3);
    expect(berlin.hourOf(at('2026-10-25T00:59Z')).hour).toBe(2);
    expect(berlin.hourOf(at('2026-10-25T01:00Z')).hour).toBe(2);
    expect(berlin.dayOf(at('2026-03-28T23:00Z'))).toBe('2026-03-29');
    expect(berlin.dayOf(at('2026-03-29T21:59Z'))).toBe('2026-03-29');
    expect(berlin.dayOf(at('2026-03-29T22:00Z'))).toBe('2026-03-30');
    const lengths = ['2026-03-29', '2026-10-25', '2026-06-01'].map(
      (day) => berlin.startOfDay(berlin.dayOf(berlin.startOfDay(day) + 26 * HOUR)) - berlin.startOfDay(day),
    );
    expect(lengths).toEqual([23 * HOUR, 25 * HOUR, 24 * HOUR]);
  });

  it('starts a day later where the clock jumps over midnight, and at the first of two midnights', () => {
    expect(calendarOf('America/Sao_Paulo').startOfDay('2018-11-04')).toBe(at('2018-11-04T03:00Z'));
    expect(calendarOf('America/Havana').startOfDay('2025-11-02')).toBe(at('2025-11-02T04:00Z'));
  });

  it('knows Monday as the first day of the week', () => {
    // 7 August 2026 is a Friday; in Jakarta it is Monday from Sunday 17:00 UTC on.
    expect(jakarta.weekOf(at('2026-08-07T05:00Z'))).toBe('2026-08-03');
    expect(jakarta.weekOf(at('2026-08-09T16:59Z'))).toBe('2026-08-03');
    expect(jakarta.weekOf(at('2026-08-09T17:00Z'))).toBe('2026-08-10');
    expect(jakarta.weekOf(at('2026-01-01T00:00Z'))).toBe('2025-12-29');
    expect(jakarta.hourOf(at('2026-08-07T05:59Z'))).toEqual({ weekday: 4, hour: 12 });
    expect(jakarta.hourOf(at('2026-08-09T16:59Z'))).toEqual({ weekday: 6, hour: 23 });
    expect(jakarta.hourOf(at('2026-08-09T17:00Z'))).toEqual({ weekday: 0, hour: 0 });
  });

  it('knows the month by its own days', () => {
    expect(jakarta.monthOf(at('2026-08-31T16:59Z'))).toBe('2026-08');
    expect(jakarta.monthOf(at('2026-08-31T17:00Z'))).toBe('2026-09');
  });

  it('refuses a zone that does not exist', () => {
    expect(() => calendarOf('Asia/Nowhere')).toThrow(RangeError);
  });

  it.each([
    'Europe/Berlin',
    'Asia/Jakarta',
    'Asia/Makassar',
    'Asia/Jayapura',
    'Asia/Kathmandu',
    'Australia/Lord_Howe',
    'America/Sao_Paulo',
    'Africa/Casablanca',
    'Africa/Cairo',
    'Pacific/Apia',
    'UTC',
  ])('of %s puts every moment into the day that has begun and not ended', (zone) => {
    const calendar = calendarOf(zone);
    const written = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' });
    const random = seeded(zone.length);
    for (let run = 0; run < 3_000; run++) {
      const ms = random.int(at('2010-01-01'), at('2034-01-01'));
      const day = calendar.dayOf(ms);
      const next = new Date(at(day) + DAY).toISOString().slice(0, 10);
      if (calendar.startOfDay(day) > ms || ms >= calendar.startOfDay(next)) {
        expect.fail(`${new Date(ms).toISOString()} is not within ${day}`);
      }
      if (run < 300) expect(day).toBe(written.format(ms));
      const monday = calendar.weekOf(ms);
      expect(daysBetween(monday, day)).toBe(calendar.hourOf(ms).weekday);
    }
  });
});

describe('A period', () => {
  it('of a month runs from its first midnight to the next month’s', () => {
    expect(jakarta.periodOfMonth('2026-08')).toEqual({
      from: at('2026-07-31T17:00Z'),
      until: at('2026-08-31T17:00Z'),
    });
    expect(jakarta.periodOfMonth('2026-12').until).toBe(at('2026-12-31T17:00Z'));
    expect(jakarta.periodOfMonth('2028-02').until).toBe(at('2028-02-29T17:00Z'));
    expect(berlin.periodOfMonth('2026-03')).toEqual({
      from: at('2026-02-28T23:00Z'),
      until: at('2026-03-31T22:00Z'),
    });
  });

  it('of days ends with today', () => {
    expect(jakarta.periodOfDays(at('2026-08-07T20:00Z'), 7)).toEqual({
      from: at('2026-08-01T17:00Z'),
      until: at('2026-08-08T17:00Z'),
    });
    expect(jakarta.periodOfDays(at('2026-08-07T16:59Z'), 1)).toEqual({
      from: at('2026-08-06T17:00Z'),
      until: at('2026-08-07T17:00Z'),
    });
  });

  it('follows one of as many days, also where the clock changed', () => {
    expect(berlin.previous(berlin.periodOfMonth('2026-11'))).toEqual({
      from: at('2026-10-01T22:00Z'),
      until: at('2026-10-31T23:00Z'),
    });
    const week = jakarta.periodOfDays(at('2026-08-07T20:00Z'), 7);
    expect(jakarta.previous(week)).toEqual({ from: week.from - 7 * DAY, until: week.from });
  });

  it('that is not of whole days follows one of as many milliseconds', () => {
    const from = at('2026-08-07T20:00Z');
    expect(jakarta.previous({ from, until: from + 5 * HOUR })).toEqual({
      from: from - 5 * HOUR,
      until: from,
    });
  });
});
