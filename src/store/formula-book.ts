import { type EngagementFacts, withFormula } from '../model/engagement.ts';
import type { FormulaChoice } from '../model/formula.ts';
import type { PlatformId } from '../model/reading.ts';
import type { Database } from './database.ts';
import { engagementOf, type FactsOf } from './platform-facts.ts';
import { readSettings } from './settings.ts';

/**
 * How each account is measured now: one of an institution by the institution's formula, every other by that of the
 * settings. Inside a transaction that holds `settings` and `groups`.
 */
export async function formulaBook(db: Database): Promise<FactsOf> {
  const [{ formula }, groups] = await Promise.all([readSettings(db), db.groups.toArray()]);
  const usual = measurerOf(formula);
  const measurers = new Map<string, Measurer>();
  for (const group of groups) {
    if (group.kind === 'comparison') continue;
    const measurer = measurerOf(group.formula);
    for (const account of group.accounts) if (!measurers.has(account)) measurers.set(account, measurer);
  }
  return (platform, account = '') => (measurers.get(account) ?? usual)(platform);
}

type Measurer = (platform: PlatformId) => EngagementFacts | undefined;

/** Asked for each of 100,000 posts, so that the answer is made once for each platform. */
function measurerOf(formula: FormulaChoice): Measurer {
  const made = new Map<PlatformId, EngagementFacts | undefined>();
  return (platform) => {
    if (!made.has(platform)) {
      const facts = engagementOf(platform);
      made.set(platform, facts && withFormula(facts, formula));
    }
    return made.get(platform);
  };
}

/** What decides how posts are measured, as one text: another text means that every rate may be another. */
export async function measureMark(db: Database): Promise<string> {
  const [{ formula }, groups, reach] = await Promise.all([
    readSettings(db),
    db.groups.toArray(),
    db.reach.toArray(),
  ]);
  const institutions = groups.filter(({ kind }) => kind === 'institution');
  return JSON.stringify([
    formula,
    institutions.map((group) => [group.accounts, group.formula]),
    reach.map(({ post, value, at }) => [post, value, at]),
  ]);
}
