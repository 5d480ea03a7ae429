import type { History, Post } from './history.ts';
import type { Period } from './local-time.ts';
import type { Formula } from './platforms.ts';
import { counts, rateOf } from './rate.ts';
import { type Typical, typicalOf } from './typical.ts';

/**
 * The engagement of an account: the typical rate of its posts of the period that were mature when they were read. Each
 * post that is not in it is counted by its reason, in this order: promoted or an answer to others, without a rate, of
 * unknown age, too young ("belum matang").
 */
export type AccountRate = Typical & {
  leftOut: { promotedOrReply: number; withoutRate: number; ageUnknown: number; young: number };
  /** The typical rate of each format among these posts (2.6): its median only from five posts up. */
  formats: Record<string, Typical>;
};

/** The posts of an account that were made in a period. */
export function postsIn(history: History, account: string, { from, until }: Period): Post[] {
  return history.posts.filter(
    (post) =>
      post.account === account &&
      post.createdAt !== undefined &&
      post.createdAt >= from &&
      post.createdAt < until,
  );
}

export function accountRateOf(posts: readonly Post[], formula: Formula, history: History): AccountRate {
  const leftOut = { promotedOrReply: 0, withoutRate: 0, ageUnknown: 0, young: 0 };
  const kept = posts.flatMap((post) => {
    const measured = rateOf(post, formula, history);
    if (!counts(post)) leftOut.promotedOrReply += 1;
    else if (measured?.rate === undefined) leftOut.withoutRate += 1;
    else if (measured.maturity === 'unknown') leftOut.ageUnknown += 1;
    else if (measured.maturity === 'young') leftOut.young += 1;
    else return [{ format: post.format, rate: measured.rate }];
    return [];
  });
  const names = [...new Set(kept.flatMap(({ format }) => format ?? []))].sort();
  const ofFormat = (name: string) => kept.filter(({ format }) => format === name).map(({ rate }) => rate);
  return {
    ...typicalOf(kept.map(({ rate }) => rate)),
    leftOut,
    formats: Object.fromEntries(names.map((name) => [name, typicalOf(ofFormat(name))])),
  };
}
