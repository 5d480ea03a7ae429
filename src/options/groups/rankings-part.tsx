import { useMemo, useState } from 'preact/hooks';
import { joinEntries, type MonthEntry, rankMonth } from '../../metrics/month-rankings.ts';
import type { CountName, PlatformId } from '../../model/reading.ts';
import { platforms } from '../../platforms/registry.ts';
import { Choice } from '../../ui/choice.tsx';
import { formatMonth, formatNumber } from '../../ui/format.ts';
import { useLanguage, useUiTexts } from '../../ui/language.tsx';
import { countName } from '../../ui/names.ts';
import { Select } from '../../ui/select.tsx';
import { Part } from '../account/part.tsx';
import { hashOfAccountPage, hashOfGroup } from '../route.ts';
import { useOptionsTexts } from '../texts.ts';
import type { RankedLine } from './ranking.tsx';
import { ActiveTable, PopularTable } from './rankings-tables.tsx';
import { type GroupsText, useGroupsTexts } from './texts.ts';

export type RankedMember = {
  key: string;
  platform: PlatformId;
  name: string;
  /** The counts of its platform's numerator. */
  interactions: readonly CountName[];
  institution?: { id: string; name: string };
};

export type RankingsPartProps = {
  /** Undefined until worked out. */
  entries: readonly MonthEntry<RankedMember>[] | undefined;
  /** The entries are those of an earlier choice: new ones are being worked out. */
  isBusy: boolean;
  /** The accounts may also be ranked by the institutions that they belong to. */
  hasInstitutions: boolean;
  month: string;
  months: readonly string[];
  onMonth: (month: string) => void;
};

/** *Akun teraktif* and *akun terpopuler* of a month (DOMAIN 2.8), with what they rest on and leave out. */
export function RankingsPart(props: RankingsPartProps) {
  const { entries, isBusy, hasInstitutions, month, months, onMonth } = props;
  const text = useGroupsTexts();
  const options = useOptionsTexts();
  const ui = useUiTexts();
  const language = useLanguage();
  const [by, setBy] = useState<'accounts' | 'institutions'>('accounts');
  const isJoined = hasInstitutions && by === 'institutions';
  const lines = useMemo(() => entries && linesOf(entries, isJoined, text), [entries, isJoined, text]);
  const rankings = useMemo(() => lines && rankMonth(lines), [lines]);
  const number = (value: number) => formatNumber(value, language);
  const isOffered = hasInstitutions && entries?.some(({ account }) => account.institution !== undefined);
  const alone = entries?.filter(({ account }) => account.institution === undefined).length ?? 0;
  const counted = platforms.flatMap(({ id, name }) => {
    const own = entries?.find(({ account }) => account.platform === id)?.account;
    return own ? [`${name}: ${own.interactions.map((count) => countName(count, ui)).join(' + ')}`] : [];
  });
  return (
    <Part title={text('groups_rankings_title')} note={text('groups_rankings_note')}>
      <div class="rankings-controls">
        <Select<string>
          label={text('groups_month')}
          value={month}
          options={months.map((value) => ({ value, text: formatMonth(value, language) }))}
          onChange={onMonth}
        />
        {isOffered && (
          <Choice
            showLegend
            legend={text('groups_rank_by')}
            value={by}
            options={[
              { value: 'accounts', text: text('groups_rank_by_accounts') },
              { value: 'institutions', text: text('groups_rank_by_institutions') },
            ]}
            onChange={setBy}
          />
        )}
      </div>
      <p class="note">{text(isJoined ? 'groups_rank_joined_note' : 'groups_rank_accounts_note')}</p>
      <div class="members-box rankings" aria-busy={isBusy}>
        {rankings === undefined ? (
          <p class="note">{options('options_loading')}</p>
        ) : (
          <>
            <ActiveTable ranked={rankings.active} month={formatMonth(month, language)} isJoined={isJoined} />
            <PopularTable
              ranked={rankings.popular}
              month={formatMonth(month, language)}
              isJoined={isJoined}
            />
            <ul class="note sentences">
              <li>{text('groups_counted', counted.join('; '))}</li>
              <li>{text('groups_time_unknown', number(rankings.timeUnknown))}</li>
              {rankings.leftOut > 0 && <li>{text('groups_left_out', number(rankings.leftOut))}</li>}
              {isJoined && alone > 0 && <li>{text('groups_alone', number(alone))}</li>}
            </ul>
          </>
        )}
      </div>
    </Part>
  );
}

/** What the rankings rank: the accounts, or the institutions that they belong to. */
function linesOf(
  entries: readonly MonthEntry<RankedMember>[],
  isJoined: boolean,
  text: GroupsText,
): MonthEntry<RankedLine>[] {
  const platformName = (id: string) => platforms.find((platform) => platform.id === id)?.name ?? id;
  if (!isJoined) {
    return entries.map(({ account: { key, name, platform }, ...entry }) => ({
      ...entry,
      account: { key, name, note: platformName(platform), href: hashOfAccountPage(key) },
    }));
  }
  const names = new Map(
    entries.flatMap(({ account: { institution } }) =>
      institution ? [[institution.id, institution.name]] : [],
    ),
  );
  return joinEntries(entries, ({ institution }) => institution?.id).map(
    ({ account: { owner, accounts }, ...entry }) => ({
      ...entry,
      account: {
        key: owner,
        name: names.get(owner) ?? owner,
        note: text('groups_accounts_counted', accounts),
        href: hashOfGroup(owner),
      },
    }),
  );
}
