import { describe, expect, it } from 'vitest';
import type { Continuity } from '../../src/metrics/continuity.ts';
import { fourGoals, type GoalFigures } from '../../src/metrics/goals.ts';
import type { Growth } from '../../src/metrics/growth.ts';
import { markedTone, type ReactionTone } from '../../src/metrics/positive.ts';
import type { Typical } from '../../src/metrics/typical.ts';
import type { Tone } from '../../src/model/tone.ts';
import { DAY, followersAt, POSTED } from './builders.ts';
import { times } from './random.ts';

const weekly: Continuity = { weeks: 5, withPosts: 3, reachesBack: true };

function goal(name: string, now: Partial<GoalFigures>, previous: Partial<GoalFigures> = {}) {
  const goals = fourGoals({
    now: { continuity: weekly, ...now },
    previous: { continuity: weekly, ...previous },
  });
  return goals.find((one) => one.goal === name);
}

function growthOf(low: number, high: number): Growth {
  const [first, last] = [followersAt(POSTED, 100), followersAt(POSTED + 9 * DAY, 100)];
  return { first, last, change: { low, high }, percent: { low, high }, days: 9 };
}

function typicalOf(low: number, high: number): Typical {
  return { n: 8, median: { low, high }, interval: { low, high, coverage: 0.93 } };
}

function reactionsOf(positive: number, n: number): ReactionTone {
  return { n, likes: 900, positive, unclear: n - positive, negative: 0 };
}

function marksOf(positive: number, n: number) {
  return markedTone(
    times(n, (i): { tone: Tone } => ({ tone: i < positive ? 'positive' : 'neutral' })),
    n,
  );
}

describe('The four goals', () => {
  it('are always all four, also when nothing is known', () => {
    const none = { continuity: { weeks: 0, withPosts: 0 } };
    expect(fourGoals({ now: none, previous: none })).toStrictEqual([
      { goal: 'followers', trend: 'too-little' },
      { goal: 'engagement', trend: 'too-little' },
      { goal: 'positive', trend: 'too-little' },
      { goal: 'continuity', trend: 'too-little', value: none.continuity, previous: none.continuity },
    ]);
  });

  it.each([
    [1, 9, 'up'],
    [-9, -1, 'down'],
    [0, 9, 'unclear'],
    [-9, 0, 'unclear'],
    [0, 0, 'unclear'],
  ])('say of a change of followers from %i to %i that it goes %s', (low, high, trend) => {
    const growth = growthOf(low, high);
    expect(goal('followers', { growth })).toStrictEqual({ goal: 'followers', trend, value: growth });
  });

  it('show the previous growth of followers, which changes nothing', () => {
    const found = goal('followers', { growth: growthOf(1, 2) }, { growth: growthOf(50, 60) });
    expect(found).toMatchObject({ trend: 'up', previous: { change: { low: 50, high: 60 } } });
  });

  it.each([
    [5, 6, 'up'],
    [1, 1.9, 'down'],
    [4, 6, 'unclear'],
    [1, 2, 'unclear'],
  ])('say of an engagement of %f to %f after one of 2 to 4 that it goes %s', (low, high, trend) => {
    const [typical, before] = [typicalOf(low, high), typicalOf(2, 4)];
    expect(goal('engagement', { typical }, { typical: before })).toStrictEqual({
      goal: 'engagement',
      trend,
      value: typical,
      previous: before,
    });
  });

  it('say nothing of an engagement of fewer than five posts, in either period', () => {
    expect(goal('engagement', { typical: { n: 4 } }, { typical: typicalOf(2, 4) })?.trend).toBe('too-little');
    expect(goal('engagement', { typical: typicalOf(2, 4) }, { typical: { n: 4 } })?.trend).toBe('too-little');
    expect(goal('engagement', { typical: typicalOf(2, 4) })?.trend).toBe('too-little');
  });

  it('compare the share of positive reactions by its interval', () => {
    const trend = (now: ReactionTone, previous: ReactionTone) =>
      goal('positive', { reactions: now }, { reactions: previous })?.trend;
    expect(trend(reactionsOf(90, 100), reactionsOf(50, 100))).toBe('up');
    expect(trend(reactionsOf(50, 100), reactionsOf(90, 100))).toBe('down');
    expect(trend(reactionsOf(9, 10), reactionsOf(5, 10))).toBe('unclear');
    expect(trend(reactionsOf(4, 4), reactionsOf(90, 100))).toBe('too-little');
  });

  it('compare reactions with reactions and marks with marks', () => {
    const now = { reactions: reactionsOf(90, 100), marked: marksOf(1, 60) };
    expect(goal('positive', now, { marked: marksOf(59, 60) })).toMatchObject({
      from: 'marks',
      trend: 'down',
      value: { k: 1, n: 60 },
      previous: { k: 59, n: 60 },
    });
    expect(goal('positive', now, { ...now, reactions: reactionsOf(10, 100) })).toMatchObject({
      from: 'reactions',
      trend: 'up',
    });
  });

  it('show a positive share that has nothing to be compared with', () => {
    expect(goal('positive', { marked: marksOf(6, 6) })).toMatchObject({
      from: 'marks',
      trend: 'too-little',
      value: { k: 6, n: 6 },
    });
  });

  it('show this period’s share rather than one of the period before', () => {
    const found = goal('positive', { marked: marksOf(6, 6) }, { reactions: reactionsOf(9, 10) });
    expect(found).toMatchObject({ from: 'marks', value: { k: 6, n: 6 } });
  });

  it.each([
    [5, 4, 'up'],
    [5, 2, 'down'],
    [5, 3, 'unclear'],
    [10, 6, 'unclear'],
    [4, 3, 'up'],
    [3, 3, 'too-little'],
  ])('compare %i weeks, of which %i with posts, with five and three: %s', (weeks, withPosts, trend) => {
    expect(goal('continuity', { continuity: { weeks, withPosts } })?.trend).toBe(trend);
  });

  it('do not compare with weeks that may just not have been read', () => {
    const unread = { continuity: { weeks: 5, withPosts: 0 } };
    expect(goal('continuity', {}, unread)?.trend).toBe('too-little');
    const readFrom = { continuity: { weeks: 5, withPosts: 1 } };
    expect(goal('continuity', {}, readFrom)?.trend).toBe('too-little');
  });

  it('count a week that may have had a post both ways', () => {
    const trend = (withPosts: number, openWeeks: number, before = 0) =>
      goal(
        'continuity',
        { continuity: { weeks: 5, withPosts }, openWeeks },
        { continuity: weekly, openWeeks: before },
      )?.trend;
    expect(trend(2, 0)).toBe('down');
    expect(trend(2, 1)).toBe('unclear');
    expect(trend(1, 1)).toBe('down');
    expect(trend(4, 1)).toBe('up');
    expect(trend(4, 1, 1)).toBe('unclear');
  });

  it('do not compare with fewer than four weeks', () => {
    expect(goal('continuity', {}, { continuity: { weeks: 3, withPosts: 0, reachesBack: true } })?.trend).toBe(
      'too-little',
    );
  });
});
