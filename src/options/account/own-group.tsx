import { useMemo } from 'preact/hooks';
import type { Period } from '../../metrics/calendar.ts';
import { typicalOfGroup } from '../../metrics/group-report.ts';
import { comparablePosts } from '../../metrics/habit.ts';
import { typicalOf } from '../../metrics/typical.ts';
import type { EngagementFacts } from '../../model/engagement.ts';
import type { Database } from '../../store/database.ts';
import { loadGroupDossiers } from '../../store/dossier.ts';
import { peersOf } from '../../store/group-peers.ts';
import { Figure } from '../../ui/figure.tsx';
import { formatNumber, formatRate } from '../../ui/format.ts';
import { useLanguage } from '../../ui/language.tsx';
import { useLive } from '../../ui/live.ts';
import { RateValue } from '../../ui/rate-value.tsx';
import { useAccountTexts } from './texts.ts';

export type OwnGroupProps = { db: Database; account: string; facts: EngagementFacts; period: Period };

/**
 * What is typical of the other accounts of the platform in the user's groups, measured by this account's formula: after
 * its own history, and before what others published (DOMAIN 2.6). Nothing for an account in no group.
 */
export function OwnGroup({ db, account, facts, period }: OwnGroupProps) {
  const text = useAccountTexts();
  const language = useLanguage();
  const { from, until } = period;
  const found = useLive(async () => {
    const peers = await peersOf(db, account);
    return loadGroupDossiers(db, peers, { from, until }, { from, until: from });
  }, [db, account, from, until]);
  const peers = found === 'failed' ? undefined : found;
  const typical = useMemo(
    () =>
      typicalOfGroup(
        (peers ?? []).map(({ posts, followers }) =>
          typicalOf(comparablePosts(posts, facts, followers).map(({ rate }) => rate)),
        ),
      ),
    [peers, facts],
  );
  if (peers === undefined || peers.length === 0) return null;
  const { n, median, interval } = typical;
  const rate = (percent: number) => formatRate(percent, language);
  const number = (value: number) => formatNumber(value, language);
  return (
    <dl class="figures">
      <Figure
        label={text('account_own_group')}
        value={median ? <RateValue range={median} /> : text('account_own_group_few', number(n))}
        note={text(
          'account_own_group_note',
          number(n),
          number(peers.length),
          interval ? `${rate(interval.low)}–${rate(interval.high)}` : '–',
        )}
      />
    </dl>
  );
}
