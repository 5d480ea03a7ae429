import type { Calendar } from './calendar.ts';
import type { MeasuredPost } from './measured-post.ts';
import { isOwnPost } from './own-posts.ts';
import { FEWEST, quantile } from './quantiles.ts';
import { isBounded, sumWithin, type Within, type WithinSum } from './within.ts';

/**
 * The posts of a month by the office's own calendar, for the rankings of DOMAIN 2.8. Promoted posts and replies to
 * others are left out, and counted. Those without a time are counted too: any of them may be of this month.
 */
export function postsOfMonth<P extends MeasuredPost>(
  posts: readonly P[],
  month: string,
  calendar: Calendar,
): { posts: P[]; timeUnknown: number; leftOut: number } {
  const own = posts.filter(isOwnPost);
  const isInMonth = ({ createdAt }: P) => createdAt !== undefined && calendar.monthOf(createdAt) === month;
  const found = own.filter(isInMonth);
  return {
    posts: found,
    timeUnknown: own.filter(({ createdAt }) => createdAt === undefined).length,
    leftOut: posts.filter(isInMonth).length - found.length,
  };
}

/** The places that an account may have among those that have one: 1 is the highest. */
export type Places = { best: number; worst: number };

export type ActiveAccount<T> = {
  account: T;
  posts: number;
  outside?: true;
  /** By the posts that are known to be of the month. */
  rank?: number;
} & Partial<Places>;

/**
 * *Akun teraktif*: by the number of posts, the most first. Equal numbers share their place and the next one is skipped
 * (1, 2, 2, 4). `timeless` posts of an account state no time and may be of the month too: `best` and `worst` are the
 * places that are left open by them. Accounts `outside` the ministry's list of platforms come after, without a place.
 */
export function rankActive<T>(
  entries: readonly { account: T; posts: number; timeless?: number; outside?: true }[],
): ActiveAccount<T>[] {
  const [inside, outside] = splitOutside(entries.toSorted((a, b) => b.posts - a.posts));
  const most = ({ posts, timeless = 0 }: { posts: number; timeless?: number }) => posts + timeless;
  const ranked = inside.map((entry) => ({
    ...bare(entry),
    rank: 1 + inside.filter(({ posts }) => posts > entry.posts).length,
    best: 1 + inside.filter(({ posts }) => posts > most(entry)).length,
    worst: 1 + inside.filter((other) => other !== entry && most(other) > entry.posts).length,
  }));
  return [...ranked, ...outside.map(bare)];
}

function bare<E extends { timeless?: number }>({ timeless: _, ...entry }: E): Omit<E, 'timeless'> {
  return entry;
}

export type RankedAccount<T> = {
  account: T;
  /** All of its posts, due or not. */
  posts: number;
  sum: WithinSum;
  /** Bounds of the median over its `n` due posts; `high` absent when not known. Absent below five bounded posts. */
  typical?: { n: number; low: number; high?: number };
  outside?: true;
  /** Its places by `typical`; absent without one. */
  byTypical?: Places;
} & Partial<Places>;

/**
 * *Akun terpopuler*: by the interactions within a span, by their sum (`best` and `worst`) and by the median of a post
 * (`byTypical`), since the ministry does not say which it takes (DOMAIN 2.8).
 *
 * One account is surely above another only when its least number is greater than the other's greatest; what remains is
 * open, "belum dapat dibedakan" (DOMAIN 2.7). A sum in which an unmeasured post is missing has no greatest number. In
 * the median an unmeasured post may stand anywhere, which bounds it all the same while they are few. `timeless` posts may
 * be of the month too and are taken for unmeasured ones in the places. Posts that are not due yet say nothing, so a place is that of now. Accounts of which nothing is known have no place, and those `outside`
 * the ministry's list neither; they come last.
 */
export function rankPopular<T>(
  entries: readonly { account: T; each: readonly Within[]; timeless?: number; outside?: true }[],
): RankedAccount<T>[] {
  const [inside, outside] = splitOutside(entries.map((entry) => ({ ...measured(entry), entry })));
  const known = inside.filter(({ sum }) => sum.measured + sum.estimated > 0);
  const bounds = new Map(known.map((one) => [one, sureBounds(one.entry, one.sum)]));
  const sums = known.flatMap((one) => bounds.get(one)?.sum ?? []);
  const typicals = known.flatMap((one) => bounds.get(one)?.typical ?? []);
  const ranked = known.map((one) => {
    const { sum = { low: 0 }, typical } = bounds.get(one) ?? {};
    return {
      ...withoutEntry(one),
      ...placesOf(sum, sums),
      ...(one.typical && typical && { byTypical: placesOf(typical, typicals) }),
    };
  });
  ranked.sort((a, b) => a.best - b.best || a.worst - b.worst || b.sum.low - a.sum.low);
  const unknown = inside.filter((one) => !known.includes(one));
  return [...ranked, ...unknown.map(withoutEntry), ...outside.map(withoutEntry)];
}

function withoutEntry<T>({ entry: _, ...one }: RankedAccount<T> & { entry: unknown }): RankedAccount<T> {
  return one;
}

type PopularEntry<T> = { account: T; each: readonly Within[]; timeless?: number; outside?: true };

function measured<T>({ account, each, outside }: PopularEntry<T>): RankedAccount<T> {
  const typical = medianOf(each);
  const sum = sumWithin(each);
  return { account, posts: each.length, sum, ...(typical && { typical }), ...(outside && { outside }) };
}

/** Between what the sum and the median surely lie, whichever of the timeless posts are of the month. */
function sureBounds(
  { each, timeless = 0 }: { each: readonly Within[]; timeless?: number },
  sum: WithinSum,
): { sum: Bounds; typical: Bounds | undefined } {
  const unmeasured = Array.from({ length: timeless }, (): Within => ({ state: 'unmeasured' }));
  return {
    sum: timeless > 0 ? { low: sum.low } : surelyBounded(sum),
    typical: medianOf([...each, ...unmeasured]),
  };
}

type Bounds = { low: number; high?: number };

function surelyBounded({ low, high, measured, estimated, of }: WithinSum): Bounds {
  return measured + estimated < of || high === undefined ? { low } : { low, high };
}

function medianOf(each: readonly Within[]): RankedAccount<unknown>['typical'] {
  const due = each.filter(({ state }) => state !== 'not-due');
  if (due.filter(isBounded).length < FEWEST) return undefined;
  const median = (ends: number[]) =>
    quantile(
      ends.sort((a, b) => a - b),
      0.5,
    );
  const high = median(due.map((post) => post.high ?? Number.POSITIVE_INFINITY));
  return {
    n: due.length,
    low: median(due.map((post) => post.low ?? 0)),
    ...(Number.isFinite(high) && { high }),
  };
}

function placesOf(own: Bounds, all: readonly Bounds[]): Places {
  const isAbove = (a: Bounds, b: Bounds) => b.high !== undefined && a.low > b.high;
  return {
    best: 1 + all.filter((other) => isAbove(other, own)).length,
    worst: all.length - all.filter((other) => isAbove(own, other)).length,
  };
}

function splitOutside<E extends { outside?: true }>(entries: readonly E[]): [inside: E[], outside: E[]] {
  return [entries.filter(({ outside }) => !outside), entries.filter(({ outside }) => outside)];
}
