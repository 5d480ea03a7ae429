import { type AccountRate, accountRateOf, postsIn } from './account-rate.ts';
import { type Adjusted, adjustedOf } from './adjusted.ts';
import { type Answers, answersOf } from './answers.ts';
import { type Continuity, continuityOf } from './continuity.ts';
import { type FirstHours, type FirstHoursSum, firstHoursOf, sumFirstHours } from './first-day.ts';
import { type Growth, growthOf } from './growth.ts';
import type { History } from './history.ts';
import type { Period } from './local-time.ts';
import { type PerDay, perDayOf } from './per-day.ts';
import type { Formula } from './platforms.ts';
import { type Rankings, rankingsOf } from './rankings.ts';
import { counts, type PostRate, rateOf } from './rate.ts';
import { type Reactions, reactionsOf, type Tones, tonesOf } from './tones.ts';

export type Question = {
  account: string;
  period: Period;
  zone: string;
  /** Undefined: the one that the export was made by. */
  formula?: Formula;
  /** Hours within which a comment should be answered; undefined: those of the institution, else 12. */
  answerHours?: number;
  now?: number;
};

/**
 * The figures of one account in a period. Everything but the followers and the gaps rests on the posts that were made
 * in the period; posts of unknown time are in none.
 */
export type AccountFigures = {
  account: string;
  period: Period;
  formula: Formula;
  /** Each post's rate, also of those that are in no statistic. */
  posts: PostRate[];
  rate: AccountRate;
  /** Only where there are fewer than five mature posts, so that there is no median. */
  adjusted?: Adjusted;
  perDay?: PerDay;
  growth?: Growth;
  continuity: Continuity;
  /** Comments on these posts, without promoted ones and answers to others, as in all that follows. */
  answers: Answers;
  tones: Tones;
  reactions?: Reactions;
  /** Interactions within the first hour, day and week of each of these posts. */
  first: Record<'hour' | 'day' | 'week', { each: FirstHours[]; sum: FirstHoursSum }>;
};

export function recompute(history: History, question: Question): AccountFigures {
  const { account, period, zone, now = history.newest } = question;
  const institution = institutionOf(history, account);
  const formula = question.formula ?? formulaFor(history, account);
  const answerHours = question.answerHours ?? institution?.answerHours ?? 12;
  const own = history.posts.filter((post) => post.account === account);
  const posts = postsIn(history, account, period);
  const counted = posts.filter(counts);
  const growth = growthOf(history.followers.get(account) ?? [], period);
  const reactions = reactionsOf(counted, history);
  const rate = accountRateOf(posts, formula, history);
  const adjusted = rate.median ? undefined : adjustedOf(own, period, formula, history);
  const perDay = perDayOf(counted, account, period, formula, history, { zone, now });
  const within = (hours: number) => {
    const each = counted.map((post) => firstHoursOf(post, formula, history, { hours, now }));
    return { each, sum: sumFirstHours(each) };
  };
  return {
    account,
    period,
    formula,
    posts: posts.flatMap((post) => rateOf(post, formula, history) ?? []),
    rate,
    ...(adjusted && { adjusted }),
    ...(perDay && { perDay }),
    ...(growth && { growth }),
    continuity: continuityOf(own, period, zone, now),
    answers: answersOf(counted, history, { answerHours, now }),
    tones: tonesOf(counted, history),
    ...(reactions && { reactions }),
    first: { hour: within(1), day: within(24), week: within(7 * 24) },
  };
}

/** An account stands in one institution at most. */
function institutionOf({ groups }: History, account: string) {
  return groups.find(({ kind, accounts }) => kind === 'institution' && accounts.includes(account));
}

/** By what an account's posts say of their own rates; else by its institution; else as usual. */
export function formulaFor(history: History, account: string): Formula {
  const said = history.posts.find((post) => post.account === account && post.measuredBy)?.measuredBy;
  return said ?? institutionOf(history, account)?.formula ?? { numerator: 'core', denominator: 'usual' };
}

export function recomputeRankings(
  history: History,
  question: { month: string; zone: string; among?: readonly string[]; formula?: Formula; now?: number },
): Rankings {
  const { month, zone, formula, now = history.newest } = question;
  const known = [...new Set(history.posts.flatMap(({ account }) => account ?? []))].sort();
  const formulaOf = (account: string) => formula ?? formulaFor(history, account);
  return rankingsOf(history, question.among ?? known, { month, zone, formulaOf, now });
}
