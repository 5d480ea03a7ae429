import type { Range } from '../model/verdict.ts';
import type { Continuity } from './continuity.ts';
import type { Growth } from './growth.ts';
import type { MarkedTone, ReactionTone } from './positive.ts';
import type { Typical } from './typical.ts';
import { type Share, wilson } from './wilson.ts';

/**
 * `up` and `down` only where it is certain: where the bounds do not overlap. `unclear`: "tidak jelas berubah".
 * `too-little`: there is not enough in one of the two periods to compare them, "data belum cukup".
 */
export type Trend = 'up' | 'down' | 'unclear' | 'too-little';

/** The figures of one account, or one institution, in one period. */
export type GoalFigures = {
  growth?: Growth | undefined;
  /** `er-account` with its interval. */
  typical?: Typical | undefined;
  reactions?: ReactionTone | undefined;
  marked?: MarkedTone | undefined;
  continuity: Continuity;
  /** See `openWeeks`; by default none. */
  openWeeks?: number;
};

type Compared<Name extends string, Value> = {
  goal: Name;
  trend: Trend;
  value?: Value;
  previous?: Value;
};

/** One of the four goals (S003) with its figure in this and the previous period; a figure is absent when not known. */
export type Goal =
  | Compared<'followers', Growth>
  | Compared<'engagement', Typical>
  | (Compared<'positive', Share> & { from?: 'reactions' | 'marks' })
  | Compared<'continuity', Continuity>;

/** Weeks that both periods must have for their continuity to be compared (own choice). */
const FEWEST_WEEKS = 4;

/** The four goals in the order of DOMAIN 2.11, also those that cannot be told of. */
export function fourGoals({ now, previous }: { now: GoalFigures; previous: GoalFigures }): Goal[] {
  return [
    { goal: 'followers', trend: trendOfGrowth(now.growth), ...pair(now.growth, previous.growth) },
    {
      goal: 'engagement',
      trend: trendOf(now.typical?.interval, previous.typical?.interval),
      ...pair(now.typical, previous.typical),
    },
    positiveGoal(now, previous),
    {
      goal: 'continuity',
      trend: trendOfWeeks(now, previous),
      ...pair(now.continuity, previous.continuity),
    },
  ];
}

/** Growth is a change already: it needs no previous period. */
function trendOfGrowth(growth: Growth | undefined): Trend {
  return trendOf(growth?.change, growth && { low: 0, high: 0 });
}

/**
 * Reactions are compared with reactions and marks with marks; the reactions where both periods have enough of them,
 * since they are many and nobody had to judge them (own choice). Else the marks, else what there is of this
 * period, or of the previous one.
 */
function positiveGoal(now: GoalFigures, previous: GoalFigures): Goal {
  const pairs = [
    { from: 'reactions', value: shareOf(now.reactions), previous: shareOf(previous.reactions) },
    { from: 'marks', value: now.marked?.positive, previous: previous.marked?.positive },
  ] as const;
  const best =
    pairs.find((both) => both.value && both.previous) ??
    pairs.find((both) => both.value) ??
    pairs.find((both) => both.previous);
  return {
    goal: 'positive',
    trend: trendOf(best?.value, best?.previous),
    ...(best && { from: best.from, ...pair(best.value, best.previous) }),
  };
}

function shareOf(tone: ReactionTone | undefined): Share | undefined {
  return tone && wilson(tone.positive, tone.n);
}

type Bounds = Pick<Range, 'low' | 'high'>;

function trendOf(now: Bounds | undefined, previous: Bounds | undefined): Trend {
  if (now === undefined || previous === undefined) return 'too-little';
  if (now.low > previous.high) return 'up';
  return now.high < previous.low ? 'down' : 'unclear';
}

/**
 * A week of which it is not sure that it had no post is counted both ways; multiplied out, so that equal shares are
 * equal. Weeks that may just not have been read are compared with none.
 */
function trendOfWeeks(now: GoalFigures, previous: GoalFigures): Trend {
  const [weeks, before] = [now.continuity.weeks, previous.continuity.weeks];
  if (!previous.continuity.reachesBack) return 'too-little';
  if (weeks < FEWEST_WEEKS || before < FEWEST_WEEKS) return 'too-little';
  return trendOf(weeksTimes(before, now), weeksTimes(weeks, previous));
}

function weeksTimes(factor: number, { continuity, openWeeks = 0 }: GoalFigures): Bounds {
  return { low: continuity.withPosts * factor, high: (continuity.withPosts + openWeeks) * factor };
}

function pair<Value>(value: Value | undefined, previous: Value | undefined) {
  return { ...(value && { value }), ...(previous && { previous }) };
}
