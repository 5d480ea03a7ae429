import { type AccountReport, reportAccount } from '../../metrics/account-report.ts';
import type { Calendar } from '../../metrics/calendar.ts';
import { withFormula } from '../../model/engagement.ts';
import type { Targets } from '../../model/group.ts';
import type { Database } from '../../store/database.ts';
import { loadDossier } from '../../store/dossier.ts';

/** The period of the popup's figures, today among them. */
export const PERIOD_DAYS = 90;

/** What the popup says of an account's last 90 days: the same as the account's own page, as far as it needs no readings. */
export type AccountFigures = {
  report: Pick<AccountReport, 'facts' | 'goals' | 'answers' | 'continuity' | 'readUntil'>;
  targets: Targets;
  /** The name of the institution whose formula it is; absent for the general one. */
  institution?: string;
};

/** Undefined for an account that is not stored. `now` in milliseconds since 1970. For use inside `liveQuery`. */
export async function accountFigures(
  db: Database,
  account: string,
  calendar: Calendar,
  now: number,
): Promise<AccountFigures | undefined> {
  const period = calendar.periodOfDays(now, PERIOD_DAYS);
  const { from } = calendar.previous(period);
  const span = { from, until: period.until };
  const dossier = await loadDossier(db, account, span, { since: span.from, readings: 'none' });
  if (dossier === undefined) return undefined;
  const { facts, formula, targets, group } = dossier;
  const report = reportAccount(dossier, withFormula(facts, formula), { period, calendar, now, targets });
  return { report, targets, ...(group && { institution: group.name }) };
}
