import type { AccountSummary as Habit } from '../metrics/account-summary.ts';
import type { Denominator } from '../model/formula.ts';
import type { Count, CountName } from '../model/reading.ts';
import type { SparklinePoint } from './sparkline.tsx';

/** An account in a list. Times are milliseconds since 1970. */
export type AccountListing = {
  /** The store's name of it. */
  key: string;
  platform: string;
  handle?: string;
  name?: string;
  /** The latest reading of each. */
  counts: { followers?: Count & { at: number } };
  /** Posts stored. */
  posts: number;
};

/** An account with its habit: the median rate and what it rests on. */
export type AccountSummary = AccountListing & Habit;

/** What the popup shows of one account. Rates are percentages. */
export type AccountPicture = AccountSummary & {
  /** The counts of the numerator, all of which must be stated. */
  interactions: readonly CountName[];
  denominator: Denominator;
  /** Rates of the latest posts, by the time of posting. */
  rates: readonly DrawnNumber[];
  /** Readings of the followers, by the time of reading: the exact ones alone where they make a line. */
  followerHistory: readonly DrawnNumber[];
};

/** A point of a line, and whether the platform rounded it or a number in it. */
export type DrawnNumber = SparklinePoint & { rounded?: true };
