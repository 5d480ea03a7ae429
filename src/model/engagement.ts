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
  /**
   * The id is made when the upload starts, which may be days before the post: a time that was derived from it can make
   * a post look older than it is. Source: READING rule 6.
   */
  idTimeIsUpload?: true;
};
