import type { FormulaChoice } from './formula.ts';

export const GROUP_KINDS = ['institution', 'comparison'] as const;

/**
 * Accounts that belong together: the accounts of one institution, or some that are looked at side by side, such as a
 * province's offices. An account stands in one institution at most, and its rates are made by that one's formula; in a
 * comparison all are made by the comparison's own, since numbers of two formulas do not compare.
 */
export type Group = {
  id: string;
  /** At least one letter, at most 200. */
  name: string;
  kind: (typeof GROUP_KINDS)[number];
  /** Keys of accounts, in the order chosen. One that is not stored any more may still be named. */
  accounts: string[];
  formula: FormulaChoice;
  targets: Targets;
};

/** What an institution asks of itself. */
export type Targets = {
  /** Hours within which a comment should be answered. */
  answerHours: number;
  /** Days without a post after which an account counts as quiet. */
  quietDays: number;
};

/** 12 hours: the figure of the Kemkomdigi training (DOMAIN 2.10). Seven days are our own choice. */
export const DEFAULT_TARGETS: Targets = { answerHours: 12, quietDays: 7 };
