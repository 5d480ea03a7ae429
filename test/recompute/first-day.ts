import { type History, isStated, type Post, type Reading, type Stated } from './history.ts';
import { intervalOf } from './interval.ts';
import { type CountName, type Formula, numeratorOf, PLATFORMS, platformIn } from './platforms.ts';

const HOUR = 3_600_000;

/**
 * The interactions of a post in its first hours, 24 of them unless told (DOMAIN 2.7), from readings before and after
 * that mark. Counts only grow, so that each count at the mark lies between the last one stated before and the first one
 * stated after.
 */
export type FirstHours = {
  post: string;
  /**
   * `measured`: every count was read within an hour of the mark (of 24; else a 24th of the hours) on one side, or the
   * bounds are no more than 10 % of the upper one apart. `estimate`: both bounds. `at-most`, `at-least`: one of them.
   * `unmeasured`: none, for the reason beside. `not-due`: the mark has not come.
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

type Side = { at: number; count: Stated };
type Part = { before?: Side; after?: Side; hidden: boolean };

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
  const parts = numeratorOf(rules, formula).map((name) => partOf(name, readings.get(post.key) ?? [], mark));
  const befores = parts.flatMap(({ before }) => before ?? []);
  const afters = parts.flatMap(({ after }) => after ?? []);
  const hasLow = befores.length === parts.length;
  const hasHigh = afters.length === parts.length;
  if (!hasLow && !hasHigh) return unmeasured(parts.some(isHidden) ? 'count-hidden' : 'not-read');
  const band = (hours / 24) * HOUR;
  const isNear =
    (hasLow && befores.every(({ at }) => mark - at <= band)) ||
    (hasHigh && afters.every(({ at }) => at - mark <= band));
  if (!hasLow || !hasHigh) {
    const bound = hasLow
      ? { low: total(befores.map(({ count }) => intervalOf(count).low)) }
      : { high: total(afters.map(({ count }) => intervalOf(count).high)) };
    return { post: post.key, state: isNear ? 'measured' : hasLow ? 'at-least' : 'at-most', ...bound };
  }
  const age = (at: number) => Math.max(0, at - createdAt) / (rules.halfLifeHours * HOUR);
  const grown = (before: number, after: number) => grownShare(age(before), age(mark), age(after));
  const bounds = parts.flatMap((part) => boundsOf(part, grown) ?? []);
  const low = total(bounds.map((bound) => bound.low));
  const high = total(bounds.map((bound) => bound.high));
  return {
    post: post.key,
    state: isNear || high - low <= high / 10 ? 'measured' : 'estimate',
    low,
    high,
    point: total(bounds.map(({ point }) => point)),
    ...(bounds.some(({ fell }) => fell) ? { fell: true } : {}),
  };
}

/** The last statement of a count up to the mark and the first from it on. One at the mark is both. */
function partOf(name: CountName, readings: readonly Reading[], mark: number): Part {
  const stated = readings.flatMap(({ at, counts }): Side[] => {
    const said = counts.get(name);
    return isStated(said) ? [{ at, count: said }] : [];
  });
  const before = bestAt(stated, Math.max(...stated.map(({ at }) => at).filter((at) => at <= mark)));
  const after = bestAt(stated, Math.min(...stated.map(({ at }) => at).filter((at) => at >= mark)));
  const hidden = readings.some(({ counts }) => counts.get(name) === 'hidden');
  return { ...(before && { before }), ...(after && { after }), hidden };
}

/** Of several statements at one moment the exact one. */
function bestAt(stated: readonly Side[], moment: number): Side | undefined {
  const then = stated.filter(({ at }) => at === moment);
  return then.find(({ count }) => count.exact) ?? then[0];
}

/** Nothing was stated of it on the sides that it lacks, and it was hidden. */
function isHidden({ before, after, hidden }: Part): boolean {
  return hidden && (before === undefined || after === undefined);
}

function boundsOf(
  { before, after }: Part,
  grown: (before: number, after: number) => number,
): { low: number; high: number; point: number; fell: boolean } | undefined {
  if (before === undefined || after === undefined) return undefined;
  const [earlier, later] = [intervalOf(before.count), intervalOf(after.count)];
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
 * one of these has none, or nothing is known of any. "Terukur k dari n": `measured` of `of`, and `of` are the posts that are due.
 */
export type FirstHoursSum = {
  low: number;
  high?: number;
  of: number;
  measured: number;
  estimated: number;
  atMost: number;
  atLeast: number;
  unmeasured: number;
  notDue: number;
};

export function sumFirstHours(each: readonly FirstHours[]): FirstHoursSum {
  const are = (state: FirstHours['state']) => each.filter((one) => one.state === state).length;
  const known = each.filter(({ state }) => state !== 'unmeasured' && state !== 'not-due');
  const highs = known.flatMap(({ high }) => high ?? []);
  const of = each.length - are('not-due');
  const isBounded = highs.length === known.length && (known.length > 0 || of === 0);
  return {
    low: total(known.map(({ low = 0 }) => low)),
    ...(isBounded ? { high: total(highs) } : {}),
    of,
    measured: are('measured'),
    estimated: are('estimate'),
    atMost: are('at-most'),
    atLeast: are('at-least'),
    unmeasured: are('unmeasured'),
    notDue: are('not-due'),
  };
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
