import { describe, expect, it } from 'vitest';
import { followerGrowth } from '../../src/metrics/growth.ts';
import type { FollowersAt } from '../../src/metrics/measured-post.ts';
import { DAY, followersAt, POSTED } from './builders.ts';

const MINUTE = 60_000;
const month = { from: POSTED, until: POSTED + 30 * DAY };

describe('The growth of followers', () => {
  it('runs from the first to the last reading of the period', () => {
    const readings = [
      followersAt(POSTED - 1, 10),
      followersAt(POSTED, 2_000),
      followersAt(POSTED + 10 * DAY, 9_000),
      followersAt(POSTED + 20 * DAY, 2_150),
      followersAt(POSTED + 30 * DAY, 99_000),
    ];
    expect(followerGrowth(readings, month)).toStrictEqual({
      first: readings[1],
      last: readings[3],
      change: { low: 150, high: 150 },
      percent: { low: 7.5, high: 7.5 },
      days: 20,
    });
  });

  it('is unknown unless two readings lie seven days apart', () => {
    const first = followersAt(POSTED, 100);
    expect(followerGrowth([], month)).toBeUndefined();
    expect(followerGrowth([first], month)).toBeUndefined();
    expect(followerGrowth([first, followersAt(POSTED + 7 * DAY - 1, 200)], month)).toBeUndefined();
    expect(followerGrowth([first, followersAt(POSTED + 7 * DAY, 200)], month)?.days).toBe(7);
  });

  it('carries the rounding of both ends', () => {
    const readings: FollowersAt[] = [
      { at: POSTED, value: 12_300, exact: false },
      { at: POSTED + 10 * DAY, value: 12_400, exact: false },
    ];
    const found = followerGrowth(readings, month);
    // 12,250 to 12,399 first, 12,350 to 12,499 last.
    expect(found?.change).toEqual({ low: -49, high: 249, stated: 100 });
    expect(found?.percent?.low).toBeCloseTo((12_350 / 12_399 - 1) * 100, 10);
    expect(found?.percent?.high).toBeCloseTo((12_499 / 12_250 - 1) * 100, 10);
    expect(found?.percent?.stated).toBeCloseTo(0.813, 3);
  });

  it('takes an exact reading of the same moment for a rounded one, at both ends', () => {
    const rounded = { value: 12_300, exact: false };
    const readings: FollowersAt[] = [
      { at: POSTED, ...rounded },
      followersAt(POSTED + 10 * MINUTE, 12_345),
      { at: POSTED + DAY, ...rounded },
      followersAt(POSTED + 10 * DAY - 9 * MINUTE, 12_360),
      { at: POSTED + 10 * DAY, ...rounded },
    ];
    expect(followerGrowth(readings, month)?.change).toEqual({ low: 15, high: 15 });
    const later = readings.toSpliced(1, 1, followersAt(POSTED + 11 * MINUTE, 12_345));
    expect(followerGrowth(later, month)?.first.exact).toBe(false);
  });

  it('is negative when followers were lost', () => {
    const found = followerGrowth([followersAt(POSTED, 200), followersAt(POSTED + 8 * DAY, 150)], month);
    expect(found).toMatchObject({ change: { low: -50, high: -50 }, percent: { low: -25, high: -25 } });
  });

  it('has no percentage of no followers', () => {
    const found = followerGrowth([followersAt(POSTED, 0), followersAt(POSTED + 8 * DAY, 150)], month);
    expect(found?.change).toEqual({ low: 150, high: 150 });
    expect(found?.percent).toBeUndefined();
  });
});
