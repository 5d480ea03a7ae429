import { useState } from 'preact/hooks';
import type { Calendar } from '../../metrics/calendar.ts';
import { monthEntry } from '../../metrics/month-rankings.ts';
import { withFormula } from '../../model/engagement.ts';
import type { FormulaChoice } from '../../model/formula.ts';
import type { Database } from '../../store/database.ts';
import { loadGroupDossiers } from '../../store/dossier.ts';
import { timelessPosts } from '../../store/post-times.ts';
import type { GroupRecord } from '../../store/schema.ts';
import { useLive } from '../../ui/live.ts';
import { monthChoices } from '../account/period-choice.ts';
import { namesOf } from './member-names.ts';
import { RankingsPart } from './rankings-part.tsx';
import { useWorked } from './use-worked.ts';

export type LiveRankingsProps = {
  db: Database;
  group: GroupRecord;
  formula: FormulaChoice;
  calendar: Calendar;
  /** Milliseconds since 1970. */
  now: number;
};

/** The two rankings of a month over a group's accounts, on the real store. */
export function LiveRankings({ db, group, formula, calendar, now }: LiveRankingsProps) {
  const [month, setMonth] = useState(() => calendar.monthOf(now));
  const asked = `${group.accounts.join('\n')} ${month}`;
  const found = useLive(async () => {
    const period = calendar.periodOfMonth(month);
    const [dossiers, timeless] = await Promise.all([
      loadGroupDossiers(db, group.accounts, period, { from: period.from, until: period.from }),
      timelessPosts(db, group.accounts),
    ]);
    return { asked, month, dossiers, timeless, names: namesOf(dossiers.map(({ account }) => account)) };
  }, [db, asked]);
  const read = found === 'failed' ? undefined : found;
  const { results, isDone } = useWorked(
    read?.dossiers,
    (dossier) => {
      const { key, platform } = dossier.account;
      const { group: institution } = dossier;
      const facts = withFormula(dossier.facts, formula);
      const account = {
        key,
        platform,
        name: read?.names.get(key) ?? key,
        interactions: facts.interactions,
        ...(institution && { institution: { id: institution.id, name: institution.name } }),
      };
      const posts = [...dossier.posts, ...(read?.timeless.get(key) ?? [])];
      const history = { posts, readings: dossier.readings };
      return monthEntry(account, history, facts, { month: read?.month ?? month, calendar, now });
    },
    [read, formula.numerator],
  );
  return (
    <RankingsPart
      entries={results}
      isBusy={!isDone || read?.asked !== asked}
      hasInstitutions={group.kind === 'comparison'}
      month={month}
      months={monthChoices(calendar, now)}
      onMonth={setMonth}
    />
  );
}
