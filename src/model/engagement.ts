import type { CountName } from './reading.ts';

/** How one platform's engagement is measured. Source: DOMAIN 2.1 (Socialinsider's definitions; Threads by analogy). */
export type EngagementFacts = {
  /** The default numerator: the sum of these counts, all of which must be stated. */
  interactions: readonly CountName[];
  /** Added in the extended form. */
  extended: readonly CountName[];
  denominator: 'followers' | 'views';
  /** Days after which a post has collected nearly all of its interactions. */
  matureDays: number;
};
