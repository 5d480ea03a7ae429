import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../src/metrics/calendar.ts';
import { continuityOf, openWeeks, quietOf } from '../../src/metrics/continuity.ts';
import { DAY } from './builders.ts';
import { seeded, times } from './random.ts';

const jakarta = calendarOf('Asia/Jakarta');
/** Saturday 1 August to Monday 31 August 2026: parts of six weeks. */
const august = jakarta.periodOfMonth('2026-08');
const noon = (day: number) => august.from + (day - 0.5) * DAY;
const afterwards = august.until + 40 * DAY;
const inAugust = (days: number[], now = afterwards) => continuityOf(days.map(noon), august, jakarta, now);

describe('How steadily an account posts', () => {
  it('is told by the weeks of the period in which it did', () => {
    // Weeks start on Mondays: 27 July, 3, 10, 17, 24 and 31 August.
    expect(inAugust([1, 2, 5, 12, 31])).toMatchObject({ weeks: 6, withPosts: 4 });
    expect(inAugust([2, 3])).toMatchObject({ withPosts: 2 });
    expect(inAugust([3, 9])).toMatchObject({ withPosts: 1 });
  });

  it('counts no week that has not begun', () => {
    expect(inAugust([1, 5], noon(9))).toMatchObject({ weeks: 2, withPosts: 2 });
    expect(inAugust([1, 5], noon(10))).toMatchObject({ weeks: 3, withPosts: 2 });
    const week = jakarta.periodOfDays(noon(9), 7);
    expect(continuityOf([noon(3)], week, jakarta, afterwards)).toMatchObject({ weeks: 1, withPosts: 1 });
    expect(inAugust([], noon(-3))).toStrictEqual({ weeks: 0, withPosts: 0 });
  });

  it('has a longest gap between two posts, whatever their order', () => {
    expect(inAugust([30, 4, 20, 6]).longestGapDays).toBe(14);
  });

  it('has a gap from the last post to the end of the period, or to now', () => {
    expect(inAugust([4, 6]).longestGapDays).toBe(25.5);
    expect(inAugust([4, 6], noon(16)).longestGapDays).toBe(10);
  });

  it('has a gap before the first post only when an earlier one is known', () => {
    expect(inAugust([20, 30]).longestGapDays).toBe(10);
    expect(inAugust([-100, 20, 30]).longestGapDays).toBe(19.5);
    expect(inAugust([-100]).longestGapDays).toBe(31);
    expect(inAugust([])).not.toHaveProperty('longestGapDays');
  });

  it('knows the last post and its age, as of the period’s end', () => {
    expect(inAugust([4, 6])).toMatchObject({ lastPostAt: noon(6), lastPostDays: 25.5 });
    expect(inAugust([4, 6], noon(16))).toMatchObject({ lastPostAt: noon(6), lastPostDays: 10 });
    expect(inAugust([-1])).toMatchObject({ lastPostAt: noon(-1), lastPostDays: 32.5 });
    expect(inAugust([])).toStrictEqual({ weeks: 6, withPosts: 0 });
  });

  it('of a past period does not change with what was posted since', () => {
    expect(inAugust([4, 6, 32, 60])).toEqual(inAugust([4, 6]));
    expect(inAugust([4, 6, 20], noon(16))).toEqual(inAugust([4, 6], noon(16)));
  });

  it('never has more weeks with posts than weeks', () => {
    const random = seeded(11);
    for (let run = 0; run < 1_000; run++) {
      const days = times(random.int(0, 20), () => random.int(-20, 50));
      const found = inAugust(days, noon(random.int(-5, 60)));
      expect(found.withPosts).toBeLessThanOrEqual(found.weeks);
      expect(found.longestGapDays ?? 0).toBeLessThanOrEqual(31);
      expect(found.longestGapDays ?? 0).toBeGreaterThanOrEqual(0);
      expect(found.lastPostDays ?? 0).toBeGreaterThanOrEqual(0);
    }
  });
});

describe('A week without a post', () => {
  const open = (days: number[], { now = afterwards, readUntil = afterwards } = {}) =>
    openWeeks(days.map(noon), august, jakarta, { now, readUntil });

  it('is not sure to have none where it reaches beyond the period', () => {
    expect(open([])).toBe(2);
    expect(open([1])).toBe(1);
    expect(open([1, 31])).toBe(0);
  });

  it('is not sure to have none before it is over, or where it was not read to its end', () => {
    expect(open([1, 5], { now: noon(12) })).toBe(1);
    expect(open([1, 5, 12], { now: noon(12) })).toBe(0);
    expect(open([1, 5, 12, 31], { readUntil: noon(20) })).toBe(2);
    expect(open([1, 5, 12, 31], { readUntil: jakarta.startOfDay('2026-08-24') })).toBe(1);
  });

  it('is not sure to have none where nothing was read', () => {
    expect(openWeeks([], august, jakarta, { now: afterwards, readUntil: undefined })).toBe(6);
  });
});

describe('An account without a post for longer than its limit', () => {
  const quiet = (readUntil: number | undefined) => quietOf(inAugust([1, 5]), 7, readUntil);

  it('is quiet where it was read after the limit had passed', () => {
    expect(quiet(noon(5) + 7 * DAY + 1)).toBe('quiet');
    expect(quietOf(inAugust([1, 29]), 7, afterwards)).toBe('within');
    expect(quietOf(inAugust([]), 7, afterwards)).toBe('within');
  });

  it('is not called quiet where it was not read since', () => {
    expect(quiet(noon(5) + 7 * DAY)).toBe('unread');
    expect(quiet(undefined)).toBe('unread');
  });
});
