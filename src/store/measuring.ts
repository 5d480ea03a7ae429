import type { EngagementFacts } from '../model/engagement.ts';
import type { FormulaChoice } from '../model/formula.ts';
import { DEFAULT_TARGETS, type Group, type Targets } from '../model/group.ts';
import type { Database } from './database.ts';
import { institutionOf } from './groups.ts';
import { readSettings } from './settings.ts';

/** How an account is to be measured. */
export type Measuring = {
  /** The platform's own, before a formula. */
  facts: EngagementFacts;
  /** In force for the account: its institution's, else that of the settings. */
  formula: FormulaChoice;
  /** Its institution; absent when it belongs to none. */
  group?: Group;
  /** The institution's, else the usual ones. */
  targets: Targets;
};

/** What was chosen for an account. Inside a transaction that holds `settings` and `groups`. */
export async function choiceOf(db: Database, account: string | undefined): Promise<Omit<Measuring, 'facts'>> {
  const [{ formula }, institution] = await Promise.all([
    readSettings(db),
    account === undefined ? undefined : institutionOf(db, account),
  ]);
  if (institution === undefined) return { formula, targets: DEFAULT_TARGETS };
  const { changedAt: _, ...group } = institution;
  return { formula: group.formula, group, targets: group.targets };
}
