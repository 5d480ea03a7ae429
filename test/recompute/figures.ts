import { type AccountRate, accountRateOf, postsIn } from './account-rate.ts';
import { type Answers, answersOf } from './answers.ts';
import { type Continuity, continuityOf } from './continuity.ts';
import { type FirstHours, type FirstHoursSum, firstHoursOf, sumFirstHours } from './first-day.ts';
import { type Growth, growthOf } from './growth.ts';
import type { History } from './history.ts';
import type { Period } from './local-time.ts';
import type { Formula } from './platforms.ts';
import { type Rankings, rankingsOf } from './rankings.ts';
import { counts, type PostRate, rateOf } from './rate.ts';
import { type Reactions, reactionsOf, type Tones, tonesOf } from './tones.ts';

export type Question = {
  account: string;
  period: Period;
  zone: string;
  /** Undefined: that of the account's institution. */
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
  growth?: Growth;
  continuity: Continuity;
  /** Comments on these posts, without promoted ones and answers to others, as in all that follows. */
  answers: Answers;
  tones: Tones;
  reactions?: Reactions;
  firstDay: { each: FirstHours[]; sum: FirstHoursSum };
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
  const each = counted.map((post) => firstHoursOf(post, formula, history, { now }));
  return {
    account,
    period,
    formula,
    posts: posts.flatMap((post) => rateOf(post, formula, history) ?? []),
    rate: accountRateOf(posts, formula, history),
    ...(growth && { growth }),
    continuity: continuityOf(own, period, zone, now),
    answers: answersOf(counted, history, { answerHours, now }),
    tones: tonesOf(counted, history),
    ...(reactions && { reactions }),
    firstDay: { each, sum: sumFirstHours(each) },
  };
}

/** An account stands in one institution at most. */
function institutionOf({ groups }: History, account: string) {
  return groups.find(({ kind, accounts }) => kind === 'institution' && accounts.includes(account));
}

export function formulaFor(history: History, account: string): Formula {
  return institutionOf(history, account)?.formula ?? { numerator: 'core', denominator: 'usual' };
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
