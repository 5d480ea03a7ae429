import type { History, Post } from './history.ts';
import { type Interval, sumOf } from './interval.ts';
import type { Period } from './local-time.ts';
import type { Formula } from './platforms.ts';
import { counts, rateOf } from './rate.ts';

const DAY = 86_400_000;

/**
 * `er-adjusted` (DOMAIN 2.5), percent: the few mature posts of a period drawn towards those of the 90 days before it.
 * With y = ln((I + 0.5) / denominator) and w = n / (n + 2) it is exp(w·ȳ + (1 − w)·ȳ before) × 100. Always to be
 * labelled "disesuaikan". Undefined without a post in either.
 */
export type Adjusted = { rate: Interval; n: number; prior: number };

/** `posts` are the account's, of all times. */
export function adjustedOf(
  posts: readonly Post[],
  { from, until }: Period,
  formula: Formula,
  history: History,
): Adjusted | undefined {
  const logsIn = (since: number, before: number) =>
    posts.flatMap((post) => {
      const { createdAt = Number.NaN } = post;
      return createdAt >= since && createdAt < before ? (logOf(post, formula, history) ?? []) : [];
    });
  const [own, prior] = [logsIn(from, until), logsIn(from - 90 * DAY, from)];
  if (own.length === 0 || prior.length === 0) return undefined;
  const w = own.length / (own.length + 2);
  const at = (end: keyof Interval) => {
    const mean = (logs: readonly Interval[]) => sumOf(logs)[end] / logs.length;
    return Math.exp(w * mean(own) + (1 - w) * mean(prior)) * 100;
  };
  return {
    rate: { low: at('low'), high: at('high'), stated: at('stated') },
    n: own.length,
    prior: prior.length,
  };
}

function logOf(post: Post, formula: Formula, history: History): Interval | undefined {
  const measured = rateOf(post, formula, history);
  if (!counts(post) || measured?.maturity !== 'mature' || measured.rate === undefined) return undefined;
  const { interactions, denominator } = measured;
  if (interactions === undefined || denominator === undefined) return undefined;
  const log = (sum: number, by: number) => Math.log((sum + 0.5) / by);
  return {
    low: log(interactions.low, denominator.high),
    high: log(interactions.high, denominator.low),
    stated: log(interactions.stated, denominator.stated),
  };
}
