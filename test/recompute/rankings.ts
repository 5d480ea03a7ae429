import { type FirstHours, type FirstHoursSum, firstHoursOf, sumFirstHours } from './first-day.ts';
import type { History, Post } from './history.ts';
import { monthOf } from './local-time.ts';
import { type Formula, PLATFORMS, platformIn } from './platforms.ts';
import { counts } from './rate.ts';
import { middleOf, sorted } from './typical.ts';

/** "Akun teraktif": posts made in a month by the office's calendar (DOMAIN 2.8). */
export type Active = {
  account: string;
  posts: number;
  /** Posts whose time is not known, so that they are in no month. */
  timeUnknown: number;
  /** Equal numbers share a place: 1, 2, 2, 4. Absent on a platform that the ministry does not name. */
  place?: number;
};

/**
 * "Akun terpopuler": interactions of the month's posts within 24 hours of posting (2.8), as a sum and as the median of
 * the posts. One account stands above another only where its low end lies above the other's high end, so that it has
 * a best and a worst place; without both it is not ranked.
 */
export type Popular = {
  account: string;
  sum: FirstHoursSum;
  /** Over the posts that are due, from five up of which anything is known; those of which nothing is may stand anywhere. */
  median?: { n: number; low: number; high?: number };
  bySum?: Places;
  byMedian?: Places;
};
type Places = { best: number; worst: number };

export type Rankings = { month: string; active: Active[]; popular: Popular[] };

export function rankingsOf(
  history: History,
  accounts: readonly string[],
  {
    month,
    zone,
    formulaOf,
    now,
  }: {
    month: string;
    zone: string;
    formulaOf: (account: string) => Formula;
    now: number;
  },
): Rankings {
  const entries = accounts.map((account) => {
    const own = history.posts.filter((post) => post.account === account && counts(post));
    const posts = own.filter((post) => isIn(post, month, zone));
    const each = posts.map((post) => firstHoursOf(post, formulaOf(account), history, { now }));
    const timeUnknown = own.filter(({ createdAt }) => createdAt === undefined).length;
    return { account, posts: posts.length, timeUnknown, each };
  });
  return { month, active: activeOf(entries), popular: popularOf(entries) };
}

function isIn({ createdAt }: Post, month: string, zone: string): boolean {
  return createdAt !== undefined && monthOf(createdAt, zone) === month;
}

function isNamed(account: string): boolean {
  return PLATFORMS[platformIn(account)]?.inRankings === true;
}

type Entry = { account: string; posts: number; timeUnknown: number; each: FirstHours[] };

function activeOf(entries: readonly Entry[]): Active[] {
  const ranked = entries.filter(({ account }) => isNamed(account));
  return entries
    .map(({ account, posts, timeUnknown }) => {
      const above = ranked.filter((other) => other.posts > posts).length;
      return { account, posts, timeUnknown, ...(isNamed(account) ? { place: above + 1 } : {}) };
    })
    .sort((a, b) => (a.place ?? Number.MAX_VALUE) - (b.place ?? Number.MAX_VALUE) || b.posts - a.posts);
}

function popularOf(entries: readonly Entry[]): Popular[] {
  const figures = entries.map(({ account, each }) => {
    const median = medianOf(each);
    return { account, sum: sumFirstHours(each), ...(median && { median }) };
  });
  const ranked = figures.filter(({ account }) => isNamed(account));
  const bySum = placesIn(ranked.flatMap(({ account, sum }) => ({ account, ...(boundsOf(sum) ?? NOTHING) })));
  const byMedian = placesIn(
    ranked.map(({ account, median }) => ({
      account,
      ...(median ? { low: median.low, high: median.high ?? Number.POSITIVE_INFINITY } : NOTHING),
    })),
  );
  return figures
    .map((figure) => ({
      ...figure,
      ...place('bySum', bySum.get(figure.account)),
      ...place('byMedian', byMedian.get(figure.account)),
    }))
    .sort((a, b) => b.sum.low - a.sum.low);
}

const NOTHING = { low: Number.NaN, high: Number.NaN };

/** Undefined when nothing is known of any post; no upper bound when nothing is known of some. */
function boundsOf(sum: FirstHoursSum): { low: number; high: number } | undefined {
  const known = sum.measured + sum.estimated;
  if (known === 0) return undefined;
  const high = known < sum.of ? undefined : sum.high;
  return { low: sum.low, high: high ?? Number.POSITIVE_INFINITY };
}

function medianOf(each: readonly FirstHours[]): Popular['median'] {
  const due = each.filter(({ state }) => state !== 'not-due');
  if (due.filter(({ state }) => state !== 'unmeasured').length < 5) return undefined;
  const low = middleOf(sorted(due.map((one) => one.low ?? 0)));
  const high = middleOf(sorted(due.map((one) => one.high ?? Number.POSITIVE_INFINITY)));
  return { n: due.length, low, ...(Number.isFinite(high) ? { high } : {}) };
}

/** The places of those of which something is known. */
function placesIn(all: readonly { account: string; low: number; high: number }[]): Map<string, Places> {
  const ranked = all.filter(({ low }) => !Number.isNaN(low));
  return new Map(
    ranked.map(({ account, low, high }) => [
      account,
      {
        best: 1 + ranked.filter((other) => other.low > high).length,
        worst: ranked.length - ranked.filter((other) => other.high < low).length,
      },
    ]),
  );
}

function place(
  name: 'bySum' | 'byMedian',
  places: Places | undefined,
): { bySum?: Places; byMedian?: Places } {
  return places === undefined ? {} : { [name]: places };
}
