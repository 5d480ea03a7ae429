import type { Denominator, FormulaChoice } from './formula.ts';
import type { CountName } from './reading.ts';

/** How one platform's engagement is measured. Source: DOMAIN 2.1 (Socialinsider's definitions; Threads by analogy). */
export type EngagementFacts = {
  /** The numerator: the sum of these counts, all of which must be stated. */
  interactions: readonly CountName[];
  /** Added in the extended form. */
  extended: readonly CountName[];
  denominator: Denominator;
  /** Days after which a post has collected nearly all of its interactions. */
  matureDays: number;
  /**
   * Hours in which a post collects half of its final interactions: `1 − 2^(−t / halfLife)` of them at age t. Source:
   * DOMAIN 2.3 (Graffius 2018/2022; TikTok and Threads by analogy with Instagram).
   */
  halfLifeHours: number;
  /**
   * The id is made when the upload starts, which may be days before the post: a time that was derived from it can make
   * a post look older than it is. Source: READING rule 6.
   */
  idTimeIsUpload?: true;
  /** The ministry's rankings do not name this platform: it stands in a row of its own, outside the sum (DOMAIN 2.8). */
  outsideRankings?: true;
};

/** A platform's measure with an institution's choice of formula in it. */
export function withFormula(
  facts: EngagementFacts,
  { numerator, denominator }: FormulaChoice,
): EngagementFacts {
  const { interactions, extended } = facts;
  const numerators = {
    core: interactions,
    extended: [...interactions, ...extended],
    comments: ['comments'],
  } as const satisfies Record<FormulaChoice['numerator'], readonly CountName[]>;
  return {
    ...facts,
    interactions: numerators[numerator],
    denominator: denominator === 'usual' ? facts.denominator : denominator,
  };
}
