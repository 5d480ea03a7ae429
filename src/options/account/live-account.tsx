import { useEffect, useMemo, useState } from 'preact/hooks';
import browser from '../../browser.ts';
import type { MessageError } from '../../messages/contract.ts';
import { PRIOR_MS, reportAccount } from '../../metrics/account-report.ts';
import { calendarOf } from '../../metrics/calendar.ts';
import { withFormula } from '../../model/engagement.ts';
import type { FormulaChoice } from '../../model/formula.ts';
import { loadDossier } from '../../store/dossier.ts';
import { useLive } from '../../ui/live.ts';
import { Notice } from '../../ui/notice.tsx';
import { errorName } from '../names.ts';
import type { OwnPageProps } from '../own-page.tsx';
import { useOptionsTexts } from '../texts.ts';
import { AccountPage } from './account-page.tsx';
import { OwnGroup } from './own-group.tsx';
import { DEFAULT_PERIOD, periodOf } from './period-choice.ts';
import { saveFormula } from './save-formula.ts';
import { WholePage } from './whole-page.tsx';

/** One account's figures, on the real store: read once, and worked out anew for each formula and period. */
export function LiveAccount({ db, account }: OwnPageProps & { account: string }) {
  const options = useOptionsTexts();
  const calendar = useMemo(() => calendarOf(Intl.DateTimeFormat().resolvedOptions().timeZone), []);
  const [choice, setChoice] = useState(DEFAULT_PERIOD);
  const [now] = useState(() => Date.now());
  const period = useMemo(() => periodOf(choice, calendar, now), [choice, calendar, now]);
  const before = calendar.previous(period);
  const found = useLive(
    async () => ({
      dossier: await loadDossier(
        db,
        account,
        { from: before.from, until: period.until },
        { since: Math.min(before.from, period.from - PRIOR_MS), readings: period },
      ),
    }),
    [db, account, period.from, period.until],
  );
  const [chosen, setChosen] = useState<FormulaChoice>();
  const [error, setError] = useState<MessageError>();
  const dossier = found === 'failed' ? undefined : found?.dossier;
  const stored = dossier?.formula;
  useEffect(() => setChosen(undefined), [stored?.numerator, stored?.denominator]);
  const formula = chosen ?? stored;
  const report = useMemo(
    () =>
      dossier &&
      formula &&
      reportAccount(dossier, withFormula(dossier.facts, formula), {
        period,
        calendar,
        now,
        targets: dossier.targets,
      }),
    [dossier, formula, period, calendar, now],
  );
  // Shown at once and kept meanwhile; what could not be kept is taken back, and said.
  const choose = async (next: FormulaChoice) => {
    setChosen(next);
    const kept = await saveFormula(browser.runtime, next, dossier?.group);
    setError(kept.ok ? undefined : kept.error);
    if (!kept.ok) setChosen(undefined);
  };
  return (
    <WholePage found={found} isKnown={dossier !== undefined}>
      {error && <Notice tone="danger" title={errorName(error, options)} />}
      {dossier && report && formula && (
        <AccountPage
          dossier={dossier}
          report={report}
          formula={formula}
          calendar={calendar}
          now={now}
          choice={choice}
          onPeriod={setChoice}
          onFormula={choose}
          ownGroup={<OwnGroup db={db} account={account} facts={report.facts} period={period} />}
        />
      )}
    </WholePage>
  );
}
