import { describe, expect, it } from 'vitest';
import { type CountsReading, sumWithin, type Within, within } from '../../src/metrics/within.ts';
import { DAY, POSTED, perFollower, postWith } from './builders.ts';
import { HOUR, readAfter } from './histories.ts';

const LATER = POSTED + 90 * DAY;
const post = postWith('1', 0);
const first24 = (readings: readonly CountsReading[], facts = perFollower) =>
  within(post, readings, 24, facts, LATER);

describe('The interactions of the first 24 hours', () => {
  it('lie between the last reading before the moment and the first one after it', () => {
    const readings = [
      readAfter(10, { likes: 80, comments: 8 }),
      readAfter(20, { likes: 100, comments: 10 }),
      readAfter(30, { likes: 140, comments: 12 }),
      readAfter(50, { likes: 200, comments: 20 }),
    ];
    const { point, ...found } = first24(readings);
    expect(found).toStrictEqual({
      state: 'estimate',
      low: 110,
      high: 152,
      before: 20 * HOUR,
      after: 30 * HOUR,
    });
    // By hand with h = 19: F(20) = 0.5179, F(24) = 0.5834, F(30) = 0.6653; 110 + 42 × 0.0655 / 0.1474.
    expect(point).toBeCloseTo(128.66, 1);
  });

  it('are bounded count by count, from readings that state a part each', () => {
    const found = first24([
      readAfter(18, { likes: 100 }),
      readAfter(22, { comments: 10 }),
      readAfter(26, { comments: 14 }),
      readAfter(40, { likes: 180 }),
    ]);
    expect(found).toMatchObject({ low: 110, high: 194, before: 18 * HOUR, after: 40 * HOUR });
  });

  it('are measured by a reading within an hour of the moment, on either side', () => {
    const early = readAfter(2, { likes: 1, comments: 0 });
    const late = readAfter(100, { likes: 900, comments: 90 });
    const states = [22.9, 23, 24, 25, 25.1].map(
      (hours) => first24([early, readAfter(hours, { likes: 300, comments: 9 }), late]).state,
    );
    expect(states).toEqual(['estimate', 'measured', 'measured', 'measured', 'estimate']);
  });

  it('are one number when read at the moment itself', () => {
    expect(first24([readAfter(24, { likes: 300, comments: 9 })])).toStrictEqual({
      state: 'measured',
      low: 309,
      high: 309,
      point: 309,
      before: 24 * HOUR,
      after: 24 * HOUR,
    });
  });

  it('are not measured when only some of the counts were read near the moment', () => {
    const readings = [
      readAfter(2, { likes: 1, comments: 0 }),
      readAfter(23.5, { likes: 100 }),
      readAfter(24.5, { comments: 50 }),
      readAfter(60, { likes: 300, comments: 60 }),
    ];
    expect(first24(readings).state).toBe('estimate');
  });

  it.each([
    [90, 'measured'],
    [89, 'estimate'],
  ])('are measured when %i of 100 were there before', (likes, state) => {
    const readings = [readAfter(5, { likes, comments: 0 }), readAfter(90, { likes: 100, comments: 0 })];
    expect(first24(readings).state).toBe(state);
  });

  it('have no lower bound without a reading before the moment, and no upper one without one after it', () => {
    const counts = { likes: 50, comments: 5 };
    expect(first24([readAfter(30, counts)])).toStrictEqual({
      state: 'at-most',
      high: 55,
      after: 30 * HOUR,
    });
    expect(first24([readAfter(3, counts)])).toStrictEqual({ state: 'at-least', low: 55, before: 3 * HOUR });
  });

  it('have no bound made of a part of their counts', () => {
    const found = first24([readAfter(3, { likes: 50 }), readAfter(30, { likes: 60, comments: 5 })]);
    expect(found).toStrictEqual({ state: 'at-most', high: 65, after: 30 * HOUR });
  });

  it('are unmeasured when no side states every count, and say when that is for a hidden one', () => {
    const unread = [readAfter(3, { likes: 50 }), readAfter(30, { comments: 5 })];
    expect(first24(unread)).toStrictEqual({ state: 'unmeasured', reason: 'not-read' });
    expect(first24([])).toStrictEqual({ state: 'unmeasured', reason: 'not-read' });
    const hiding: CountsReading = {
      at: POSTED + 3 * HOUR,
      counts: { likes: { hidden: true }, comments: { value: 5, exact: true } },
    };
    expect(first24([hiding])).toStrictEqual({ state: 'unmeasured', reason: 'count-hidden' });
    const later = { ...hiding, at: POSTED + 30 * HOUR };
    expect(first24([later])).toStrictEqual({ state: 'unmeasured', reason: 'count-hidden' });
    expect(first24([readAfter(2, { likes: 9 }), hiding, readAfter(30, { likes: 9 })])).toMatchObject({
      low: 14,
    });
    expect(first24([readAfter(2, { likes: 9 }), { ...hiding, counts: { likes: { hidden: true } } }])).toEqual(
      {
        state: 'unmeasured',
        reason: 'not-read',
      },
    );
    expect(first24([hiding, readAfter(2, { likes: 9, comments: 1 })])).toMatchObject({ low: 14 });
  });

  it('are unmeasured when the formula has no counts', () => {
    const facts = { ...perFollower, interactions: [] };
    expect(first24([readAfter(24, { likes: 1 })], facts)).toStrictEqual({
      state: 'unmeasured',
      reason: 'not-read',
    });
  });

  it('change bounds when likes were withdrawn, and say so', () => {
    const found = first24([
      readAfter(20, { likes: 100, comments: 10 }),
      readAfter(28, { likes: 90, comments: 15 }),
    ]);
    expect(found).toMatchObject({ low: 100, high: 115, fell: true });
    expect(found.point).toBeGreaterThan(100);
    expect(found.point).toBeLessThan(115);
  });

  it('do not fall where rounding alone makes the later number smaller', () => {
    const readings: CountsReading[] = [
      readAfter(20, { likes: 12_345, comments: 0 }),
      {
        at: POSTED + 30 * HOUR,
        counts: { likes: { value: 12_300, exact: false }, comments: { value: 0, exact: true } },
      },
    ];
    const found = first24(readings);
    expect(found).toMatchObject({ state: 'measured', low: 12_345, high: 12_399 });
    expect(found.fell).toBeUndefined();
  });

  it('are bounded by a sharper count beside a rounded one, but not across a fall', () => {
    const rounded = (hours: number): CountsReading => ({
      at: POSTED + hours * HOUR,
      counts: { likes: { value: 12_300, exact: false }, comments: { value: 0, exact: true } },
    });
    const sharp = (hours: number, likes: number) => readAfter(hours, { likes, comments: 0 });
    expect(first24([sharp(18, 12_390), sharp(20, 12_260), rounded(22)]).low).toBe(12_260);
    expect(first24([sharp(18, 12_260), sharp(20, 12_290), rounded(22)]).low).toBe(12_290);
    expect(first24([rounded(26), sharp(28, 12_390), sharp(30, 12_260)]).high).toBe(12_390);
    expect(first24([rounded(26), sharp(28, 12_260), sharp(30, 12_290)]).high).toBe(12_260);
  });

  it('take the curve far beyond its half-life', () => {
    const facts = { ...perFollower, halfLifeHours: 0.375 };
    const readings = [
      readAfter(23.99, { likes: 100, comments: 0 }),
      readAfter(60, { likes: 200, comments: 0 }),
    ];
    // 0.01 of 0.375 hours after the reading: 1 − 2^(−0.0267) = 1.83 % of what is still to come.
    expect(first24(readings, facts).point).toBeCloseTo(101.83, 1);
  });

  it('take a reading from before the post as one of its first moment', () => {
    const found = first24([readAfter(-2, { likes: 3, comments: 0 })]);
    expect(found).toStrictEqual({ state: 'at-least', low: 3, before: 0 });
  });

  it('are not due before the moment, whatever was read', () => {
    const readings = [readAfter(20, { likes: 1, comments: 0 }), readAfter(24, { likes: 1, comments: 0 })];
    expect(within(post, readings, 24, perFollower, POSTED + DAY - 1)).toStrictEqual({ state: 'not-due' });
    expect(within(post, readings, 24, perFollower, POSTED + DAY).state).toBe('measured');
  });

  it('are unmeasured for a post whose time is not known or that of its upload', () => {
    const readings = [readAfter(24, { likes: 1, comments: 0 })];
    const { createdAt: _, ...timeless } = post;
    expect(within(timeless, readings, 24, perFollower, LATER)).toStrictEqual({
      state: 'unmeasured',
      reason: 'no-time',
    });
    const byId = { ...post, createdAtFrom: 'id' } as const;
    const uploads = { ...perFollower, idTimeIsUpload: true } as const;
    expect(within(byId, readings, 24, uploads, LATER)).toStrictEqual({
      state: 'unmeasured',
      reason: 'upload-time',
    });
    expect(within(byId, readings, 24, perFollower, LATER).state).toBe('measured');
    expect(within(post, readings, 24, uploads, LATER).state).toBe('measured');
  });

  it.each([
    [1, 5 / 60],
    [168, 7],
  ])('have a counterpart after %i hours, measured within %f hours of them', (hours, band) => {
    const last = readAfter(hours * 3, { likes: 900, comments: 90 });
    const states = [band, band * 1.01].map((off) => {
      const near = readAfter(hours - off, { likes: 1, comments: 0 });
      return within(post, [near, last], hours, perFollower, LATER).state;
    });
    expect(states).toEqual(['measured', 'estimate']);
  });
});

describe('The sum over posts', () => {
  const notDue: Within = { state: 'not-due' };
  const unmeasured: Within = { state: 'unmeasured', reason: 'not-read' };

  it('adds lower with lower and upper with upper', () => {
    const each: Within[] = [
      { state: 'measured', low: 100, high: 105, point: 102 },
      { state: 'estimate', low: 20, high: 60, point: 40 },
      { state: 'at-most', high: 9 },
    ];
    expect(sumWithin(each)).toStrictEqual({
      low: 120,
      high: 174,
      measured: 1,
      estimated: 2,
      of: 3,
      notDue: 0,
    });
  });

  it('has no upper end when one of the posts has none', () => {
    const each: Within[] = [
      { state: 'measured', low: 100, high: 105 },
      { state: 'at-least', low: 7 },
    ];
    expect(sumWithin(each)).toStrictEqual({ low: 107, measured: 1, estimated: 1, of: 2, notDue: 0 });
  });

  it('counts unmeasured posts without adding them, and leaves out those that are not due', () => {
    const each: Within[] = [{ state: 'measured', low: 5, high: 5 }, unmeasured, notDue, notDue];
    expect(sumWithin(each)).toStrictEqual({ low: 5, high: 5, measured: 1, estimated: 0, of: 2, notDue: 2 });
  });

  it('is not a zero when nothing is known', () => {
    expect(sumWithin([unmeasured, notDue]).high).toBeUndefined();
    expect(sumWithin([]).high).toBeUndefined();
  });
});
