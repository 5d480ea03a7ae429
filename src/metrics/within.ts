import type { EngagementFacts } from '../model/engagement.ts';
import type { PostCounts } from '../model/reading.ts';
import type { MeasuredPost } from './measured-post.ts';
import { type AgedCounts, partOf, type Side } from './within-part.ts';

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

/** One dated reading of a post; `at` in milliseconds since 1970. */
export type CountsReading = { at: number; counts: PostCounts };

/** What is known of the interactions that a post had collected a number of hours after it was posted. */
export type Within = {
  /**
   * `measured`: read close to the moment, or bounded within a tenth; `estimate`: bounded on both sides; `at-most` and
   * `at-least`: on one side only; `unmeasured`: on none, for `reason`; `not-due`: the moment is still to come.
   */
  state: 'measured' | 'estimate' | 'at-most' | 'at-least' | 'unmeasured' | 'not-due';
  /**
   * The interactions were at least so many. Absent when they are bounded only from above: none is a bound that says
   * nothing. Also absent where only some of their counts were read: a sum of a part would look like a measured number.
   */
  low?: number;
  /** They were at most so many. Absent when not known, never infinite. */
  high?: number;
  /** The likeliest number between two bounds, not rounded: a growth curve through both. Absent without both. */
  point?: number;
  /** A count was lower after the moment than before it: likes withdrawn, comments deleted. */
  fell?: true;
  /** The post's age in milliseconds when the oldest part of the reading before the moment was read; with `low`. */
  before?: number;
  /** Its age when the newest part of the reading after the moment was read; with `high`. */
  after?: number;
  reason?: 'no-time' | 'upload-time' | 'not-read' | 'count-hidden';
};

/**
 * The interactions of a post within its first `hours` (DOMAIN 2.7). Readings may come in any order, twice, and each
 * with only some of the counts: every count of the numerator is bounded by its own readings, the last one that states
 * it until the moment and the first one from it on, and the bounds are added. That is never wider than bounds from
 * readings that state every count. The rounding of counts widens both ends (DOMAIN 2.1).
 *
 * Counts are taken to grow only. Where one fell over the moment, its two readings change places and `fell` says so.
 * A post without a stated time is `unmeasured`, and so is one whose only time may be that of its upload.
 */
export function within(
  { createdAt, createdAtFrom }: MeasuredPost,
  readings: readonly CountsReading[],
  hours: number,
  facts: EngagementFacts,
  now: number,
): Within {
  if (createdAt === undefined) return { state: 'unmeasured', reason: 'no-time' };
  if (createdAtFrom === 'id' && facts.idTimeIsUpload) return { state: 'unmeasured', reason: 'upload-time' };
  const moment = hours * HOUR_MS;
  if (now < createdAt + moment) return { state: 'not-due' };
  const aged = readings
    .toSorted((a, b) => a.at - b.at)
    // A reading from before the post is one by a wrong clock.
    .map(({ at, counts }): AgedCounts => ({ age: Math.max(0, at - createdAt), counts }));
  const parts = facts.interactions.map((name) => partOf(name, aged, moment, facts.halfLifeHours * HOUR_MS));
  const befores = allOf(parts.map(({ before }) => before));
  const afters = allOf(parts.map(({ after }) => after));
  if (befores === undefined && afters === undefined) {
    return { state: 'unmeasured', reason: parts.some(({ hidden }) => hidden) ? 'count-hidden' : 'not-read' };
  }
  const points = allOf(parts.map(({ point }) => point));
  const bounds = {
    ...(befores && { low: sum(befores.map(({ range }) => range.low)) }),
    ...(afters && { high: sum(afters.map(({ range }) => range.high)) }),
  };
  return {
    state: stateOf(bounds, { befores, afters }, moment),
    ...bounds,
    ...(points && { point: sum(points) }),
    ...(parts.some(({ fell }) => fell) && { fell: true }),
    ...(befores && { before: Math.min(...befores.map(({ age }) => age)) }),
    ...(afters && { after: Math.max(...afters.map(({ age }) => age)) }),
  };
}

type Sides = { befores: Side[] | undefined; afters: Side[] | undefined };

function stateOf(
  { low, high }: { low?: number; high?: number },
  { befores, afters }: Sides,
  moment: number,
): Within['state'] {
  // An hour for the first 24 (DOMAIN 2.7), as large a part for other spans, but five minutes at least (own choice).
  const band = Math.max(moment / 24, 5 * MINUTE_MS);
  const isNear = (sides: Side[]) => sides.every(({ age }) => Math.abs(age - moment) <= band);
  if ([befores, afters].some((sides) => sides && isNear(sides))) return 'measured';
  if (low === undefined) return 'at-most';
  if (high === undefined) return 'at-least';
  return high - low <= high * 0.1 ? 'measured' : 'estimate';
}

export type WithinSum = {
  /** The posts' least numbers added; one without a least number adds none. */
  low: number;
  /** Their greatest numbers added. Absent when one of the added posts has none, or when none is added. */
  high?: number;
  measured: number;
  /** Added without being measured: estimates and posts with one bound. */
  estimated: number;
  /** Posts whose moment has come; `of - measured - estimated` of them are unmeasured and not in the sum. */
  of: number;
  notDue: number;
};

/**
 * The sum over the posts of which something is known (DOMAIN 2.7): with `measured + estimated` below `of` it speaks of
 * those alone and says nothing of the others, so that the numbers of two accounts are then no sums of the same thing.
 */
export function sumWithin(each: readonly Within[]): WithinSum {
  const added = each.filter(isBounded);
  const highs = allOf(added.map(({ high }) => high));
  const measured = added.filter(({ state }) => state === 'measured').length;
  const notDue = each.filter(({ state }) => state === 'not-due').length;
  return {
    low: sum(added.map(({ low }) => low ?? 0)),
    ...(highs && { high: sum(highs) }),
    measured,
    estimated: added.length - measured,
    of: each.length - notDue,
    notDue,
  };
}

/** Whether anything is known of the number: at least one bound. */
export function isBounded({ low, high }: Within): boolean {
  return low !== undefined || high !== undefined;
}

function allOf<T>(items: readonly (T | undefined)[]): T[] | undefined {
  const present = items.filter((item) => item !== undefined);
  return present.length > 0 && present.length === items.length ? present : undefined;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
