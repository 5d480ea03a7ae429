import { describe, expect, it } from 'vitest';
import type { Calendar } from '../../src/metrics/calendar.ts';
import { weekHours } from '../../src/metrics/week-hours.ts';
import { times } from './random.ts';
import { point } from './samples.ts';

const HOUR = 3_600_000;
/** 3 August 2026 in Jakarta, seven hours before UTC: a Monday. */
const MONDAY = Date.UTC(2026, 7, 2, 17);

/** Made by hand: Jakarta has one offset the whole year. */
const jakarta: Pick<Calendar, 'hourOf'> = {
  hourOf: (ms) => {
    const local = new Date(ms + 7 * HOUR);
    return { weekday: (local.getUTCDay() + 6) % 7, hour: local.getUTCHours() };
  },
};

const at = (hours: number, rate: number) => ({ createdAt: MONDAY + hours * HOUR, rate: point(rate) });

describe('The hours of a week', () => {
  it('are all there in order, empty ones too', () => {
    const cells = weekHours([], jakarta);
    expect(cells).toHaveLength(168);
    expect(cells[0]).toEqual({ weekday: 0, hour: 0, n: 0 });
    expect(cells[25]).toEqual({ weekday: 1, hour: 1, n: 0 });
    expect(cells[167]).toEqual({ weekday: 6, hour: 23, n: 0 });
  });

  it('hold the posts made in them by the office’s clock', () => {
    const cells = weekHours(
      [at(0, 1), at(8.99, 1), at(9, 1), at(7 * 24 - 0.01, 1), at(7 * 24 + 9.5, 1)],
      jakarta,
    );
    const filled = cells.filter(({ n }) => n > 0).map(({ weekday, hour, n }) => [weekday, hour, n]);
    expect(filled).toEqual([
      [0, 0, 1],
      [0, 8, 1],
      [0, 9, 2],
      [6, 23, 1],
    ]);
  });

  it('have a median from five posts on', () => {
    const posts = [...times(5, (index) => at(10, index)), ...times(4, (index) => at(11, index))];
    const cells = weekHours(posts, jakarta);
    expect(cells[10]).toEqual({ weekday: 0, hour: 10, n: 5, median: point(2) });
    expect(cells[11]).toEqual({ weekday: 0, hour: 11, n: 4 });
  });

  it('carry both ends of rounded rates', () => {
    const posts = times(5, () => ({ createdAt: MONDAY, rate: { low: 1, high: 3, stated: 1.5 } }));
    expect(weekHours(posts, jakarta)[0]?.median).toEqual({ low: 1, high: 3, stated: 1.5 });
  });

  it('can be taken several together', () => {
    const cells = weekHours([at(5.9, 1), at(6, 1), at(11.9, 1), at(36, 1)], jakarta, 6);
    expect(cells).toHaveLength(28);
    expect(cells.slice(0, 8).map(({ weekday, hour, n }) => [weekday, hour, n])).toEqual([
      [0, 0, 1],
      [0, 6, 2],
      [0, 12, 0],
      [0, 18, 0],
      [1, 0, 0],
      [1, 6, 0],
      [1, 12, 1],
      [1, 18, 0],
    ]);
  });

  it('leave out posts of unknown time', () => {
    expect(weekHours([{ rate: point(4) }], jakarta)).toEqual(weekHours([], jakarta));
  });
});
