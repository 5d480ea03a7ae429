import { useEffect, useMemo, useState } from 'preact/hooks';
import browser from '../../browser.ts';
import type { MessageError } from '../../messages/contract.ts';
import { calendarOf } from '../../metrics/calendar.ts';
import { reportMember } from '../../metrics/group-report.ts';
import { withFormula } from '../../model/engagement.ts';
import type { FormulaChoice } from '../../model/formula.ts';
import type { Database } from '../../store/database.ts';
import { loadGroupDossiers } from '../../store/dossier.ts';
import { lastPostsBefore } from '../../store/post-times.ts';
import type { GroupRecord } from '../../store/schema.ts';
import { useLive } from '../../ui/live.ts';
import { Notice } from '../../ui/notice.tsx';
import { DEFAULT_PERIOD, periodOf } from '../account/period-choice.ts';
import { saveFormula } from '../account/save-formula.ts';
import { errorName } from '../names.ts';
import { useOptionsTexts } from '../texts.ts';
import { GroupPage } from './group-page.tsx';
import { LiveRankings } from './live-rankings.tsx';
import { namesOf } from './member-names.ts';
import { useWorked } from './use-worked.ts';

export type LiveGroupProps = { db: Database; group: GroupRecord; onEdit: () => void; onDelete: () => void };

/** One group's accounts side by side: read once a period, and worked out anew for each formula. */
export function LiveGroup({ db, group, onEdit, onDelete }: LiveGroupProps) {
  const options = useOptionsTexts();
  const calendar = useMemo(() => calendarOf(Intl.DateTimeFormat().resolvedOptions().timeZone), []);
  const [choice, setChoice] = useState(DEFAULT_PERIOD);
  const [now] = useState(() => Date.now());
  const [error, setError] = useState<MessageError>();
  const period = useMemo(() => periodOf(choice, calendar, now), [choice, calendar, now]);
  const { formula, choose } = useFormula(group, setError);
  const asked = `${group.accounts.join('\n')} ${period.from} ${period.until}`;
  const found = useLive(async () => {
    const { accounts } = group;
    const [dossiers, last] = await Promise.all([
      // Nothing that this page shows is made of earlier posts.
      loadGroupDossiers(db, accounts, period, { from: period.from, until: period.from }),
      lastPostsBefore(db, accounts, period.from),
    ]);
    const known = new Set(dossiers.map(({ account }) => account.key));
    const names = namesOf(dossiers.map(({ account }) => account));
    return { asked, period, dossiers, last, names, lost: accounts.filter((key) => !known.has(key)) };
  }, [db, asked]);
  const read = found === 'failed' ? undefined : found;
  const { answerHours, quietDays } = group.targets;
  const { results, isDone } = useWorked(
    read?.dossiers,
    (dossier) => {
      const { key } = dossier.account;
      const facts = withFormula(dossier.facts, formula);
      const { targets } = group;
      const report = reportMember(
        dossier,
        facts,
        { period: read?.period ?? period, calendar, now, targets },
        read?.last.get(key),
      );
      return { account: dossier.account, name: read?.names.get(key) ?? key, report };
    },
    [read, formula.numerator, formula.denominator, answerHours, quietDays],
  );
  if (found === 'failed') {
    return (
      <Notice tone="danger" title={options('options_failed_title')}>
        {options('options_failed')}
      </Notice>
    );
  }
  return (
    <GroupPage
      group={group}
      formula={formula}
      members={results}
      isBusy={!isDone || read?.asked !== asked}
      lost={read?.lost ?? []}
      calendar={calendar}
      now={now}
      choice={choice}
      error={error && errorName(error, options)}
      onPeriod={setChoice}
      onFormula={choose}
      onEdit={onEdit}
      onDelete={onDelete}
    >
      {results && <LiveRankings db={db} group={group} formula={formula} calendar={calendar} now={now} />}
    </GroupPage>
  );
}

/** The group's formula. A choice is shown at once and kept meanwhile; what could not be kept is taken back, and said. */
function useFormula(group: GroupRecord, onError: (error: MessageError | undefined) => void) {
  const [chosen, setChosen] = useState<FormulaChoice>();
  const { numerator, denominator } = group.formula;
  useEffect(() => setChosen(undefined), [numerator, denominator]);
  const choose = async (formula: FormulaChoice) => {
    setChosen(formula);
    const kept = await saveFormula(browser.runtime, formula, group);
    onError(kept.ok ? undefined : kept.error);
    if (!kept.ok) setChosen(undefined);
  };
  return { formula: chosen ?? group.formula, choose };
}
