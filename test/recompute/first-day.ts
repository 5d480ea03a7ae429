import { type Part, partOf } from './count-at.ts';
import type { History, Post } from './history.ts';
import { type Formula, numeratorOf, PLATFORMS, platformIn } from './platforms.ts';

const HOUR = 3_600_000;
const MINUTE = 60_000;

/**
 * The interactions of a post in its first hours, 24 of them unless told (DOMAIN 2.7), from readings before and after
 * that mark. Counts only grow, so that each count at the mark lies between the last one stated before and the first one
 * stated after (see `count-at.ts`).
 */
export type FirstHours = {
  post: string;
  /**
   * `measured`: every count was read on one side within an hour of the mark (of 24; else within a 24th of the hours,
   * but five minutes at least), or the bounds are no more than 10 % of the upper one apart. `estimate`: both bounds.
   * `at-most`, `at-least`: one of them. `unmeasured`: none, for the reason beside. `not-due`: the mark has not come.
   */
  state: 'measured' | 'estimate' | 'at-most' | 'at-least' | 'unmeasured' | 'not-due';
  low?: number;
  high?: number;
  /** Between the bounds by the half-life of the platform (2.7.3). */
  point?: number;
  /** A count was lower after the mark than before it: its bounds were swapped. */
  fell?: true;
  reason?: 'no-time' | 'upload-time' | 'not-read' | 'count-hidden' | 'platform-unknown';
};

export function firstHoursOf(
  post: Post,
  formula: Formula,
  { readings }: History,
  { hours = 24, now }: { hours?: number; now: number },
): FirstHours {
  const rules = PLATFORMS[platformIn(post.key)];
  const unmeasured = (reason: NonNullable<FirstHours['reason']>): FirstHours => ({
    post: post.key,
    state: 'unmeasured',
    reason,
  });
  if (rules === undefined) return unmeasured('platform-unknown');
  const { createdAt } = post;
  if (createdAt === undefined) return unmeasured('no-time');
  if (post.createdFromId && rules.idTellsUpload) return unmeasured('upload-time');
  const mark = createdAt + hours * HOUR;
  if (now < mark) return { post: post.key, state: 'not-due' };
  const own = readings.get(post.key) ?? [];
  const parts = numeratorOf(rules, formula).map((name) => partOf(name, own, mark));
  const hasLow = parts.every(({ before }) => before);
  const hasHigh = parts.every(({ after }) => after);
  if (!hasLow && !hasHigh)
    return unmeasured(parts.some(({ hidden }) => hidden) ? 'count-hidden' : 'not-read');
  const age = (at: number) => Math.max(0, at - createdAt) / (rules.halfLifeHours * HOUR);
  const bounds = parts.map((part) =>
    boundsOf(part, (before, after) => grownShare(age(before), age(mark), age(after))),
  );
  const low = hasLow ? total(bounds.map((bound) => bound.low)) : undefined;
  const high = hasHigh ? total(bounds.map((bound) => bound.high)) : undefined;
  const band = Math.max((hours / 24) * HOUR, 5 * MINUTE);
  const isNear =
    (hasLow && parts.every(({ before }) => before && mark - before.at <= band)) ||
    (hasHigh && parts.every(({ after }) => after && after.at - mark <= band));
  return {
    post: post.key,
    state: isNear ? 'measured' : stateOf(low, high),
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
    ...(hasLow && hasHigh ? { point: total(bounds.map(({ point }) => point)) } : {}),
    ...(bounds.some(({ fell }) => fell) ? { fell: true } : {}),
  };
}

function stateOf(low: number | undefined, high: number | undefined): FirstHours['state'] {
  if (low === undefined) return 'at-most';
  if (high === undefined) return 'at-least';
  return high - low <= high / 10 ? 'measured' : 'estimate';
}

type Bounds = { low: number; high: number; point: number; fell: boolean };

/** Of one count. What a side that was not read would give is NaN, and is asked for by nobody. */
function boundsOf({ before, after }: Part, grown: (before: number, after: number) => number): Bounds {
  if (before === undefined || after === undefined) {
    const [low, high] = [before?.range.low ?? Number.NaN, after?.range.high ?? Number.NaN];
    return { low, high, point: Number.NaN, fell: false };
  }
  const [earlier, later] = [before.range, after.range];
  const fell = later.high < earlier.low;
  const low = fell ? later.low : earlier.low;
  const high = fell ? earlier.high : later.high;
  const point = earlier.stated + (later.stated - earlier.stated) * grown(before.at, after.at);
  return { low, high, point: Math.min(high, Math.max(low, point)), fell };
}

/**
 * How much of what came between two ages had come by the mark, 0 to 1; ages in half-lives. With F(t) = 1 − 2^(−t) this
 * is (F(mark) − F(before)) / (F(after) − F(before)), divided through by 2^(−before): after some dozen half-lives F is 1
 * in every digit that a computer keeps.
 */
function grownShare(before: number, mark: number, after: number): number {
  return after > before ? (1 - 2 ** (before - mark)) / (1 - 2 ** (before - after)) : 0;
}

/**
 * Several posts together: low with low, high with high, over the posts of which anything is known. Without a high when
 * one of these has none, or nothing is known of any. "Terukur k dari n": `measured` of `of`, the posts that are due;
 * `estimated` are known without being measured, and the rest is unmeasured.
 */
export type FirstHoursSum = {
  low: number;
  high?: number;
  of: number;
  measured: number;
  estimated: number;
  notDue: number;
};

export function sumFirstHours(each: readonly FirstHours[]): FirstHoursSum {
  const due = each.filter(({ state }) => state !== 'not-due');
  const known = due.filter(({ state }) => state !== 'unmeasured');
  const measured = known.filter(({ state }) => state === 'measured').length;
  const highs = known.flatMap(({ high }) => high ?? []);
  return {
    low: total(known.map(({ low = 0 }) => low)),
    ...(known.length > 0 && highs.length === known.length ? { high: total(highs) } : {}),
    of: due.length,
    measured,
    estimated: known.length - measured,
    notDue: each.length - due.length,
  };
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
