import { useState } from 'preact/hooks';
import { typicalOfGroup } from '../../metrics/group-report.ts';
import type { Targets } from '../../model/group.ts';
import { formatNumber } from '../../ui/format.ts';
import { useLanguage, useUiTexts } from '../../ui/language.tsx';
import { formulaInWords } from '../../ui/names.ts';
import { MemberCells, RateCell } from './member-cells.tsx';
import { type Member, nextSorting, SORT_KEYS, type Sorting, type SortKey, sortMembers } from './members.ts';
import { byPlatform } from './pick-accounts.ts';
import { useGroupsTexts } from './texts.ts';

export type MembersTableProps = { members: readonly Member[]; targets: Targets };

/** The accounts side by side, those of each platform together: numbers of two formulas are not compared. */
export function MembersTable({ members, targets }: MembersTableProps) {
  const text = useGroupsTexts();
  const [sorting, setSorting] = useState<Sorting>({ by: 'rate', isDescending: true });
  const platforms = byPlatform(members.map((member) => ({ ...member.account, member })));
  return (
    <div class="table-box">
      <table class="plain members">
        <caption class="reader-only">{text('groups_members_caption')}</caption>
        <thead>
          <tr>
            {SORT_KEYS.map((by) => (
              <Head key={by} by={by} sorting={sorting} onSort={() => setSorting(nextSorting(sorting, by))} />
            ))}
          </tr>
        </thead>
        {platforms.map(({ platform, name, accounts }) => {
          const own = sortMembers(
            accounts.map(({ member }) => member),
            sorting,
          );
          return <Platform key={platform} name={name} members={own} targets={targets} />;
        })}
      </table>
    </div>
  );
}

type HeadProps = { by: SortKey; sorting: Sorting; onSort: () => void };

function Head({ by, sorting, onSort }: HeadProps) {
  const text = useGroupsTexts();
  const isSorted = sorting.by === by;
  const direction = sorting.isDescending ? 'descending' : 'ascending';
  return (
    <th scope="col" class={by === 'name' ? undefined : 'number'} aria-sort={isSorted ? direction : 'none'}>
      <button type="button" class="member-sort" onClick={onSort}>
        {text(`groups_col_${by}`)}
        <span class="member-sort-sign" aria-hidden="true">
          {isSorted && (sorting.isDescending ? '▼' : '▲')}
        </span>
      </button>
    </th>
  );
}

type PlatformProps = { name: string; members: readonly Member[]; targets: Targets };

function Platform({ name, members, targets }: PlatformProps) {
  const ui = useUiTexts();
  const [first] = members;
  if (first === undefined) return null;
  const { interactions, denominator } = first.report.facts;
  return (
    <tbody>
      <tr class="members-platform">
        <th scope="rowgroup" colSpan={SORT_KEYS.length}>
          <strong>{name}</strong> <span class="note">{formulaInWords(interactions, denominator, ui)}</span>
        </th>
      </tr>
      {members.map((member) => (
        <MemberCells key={member.account.key} member={member} targets={targets} />
      ))}
      {members.length > 1 && <Median members={members} />}
    </tbody>
  );
}

/** The median of the accounts' medians, below those of which it is made. */
function Median({ members }: { members: readonly Member[] }) {
  const text = useGroupsTexts();
  const language = useLanguage();
  const typical = typicalOfGroup(members.map(({ report }) => report.typical));
  const before = SORT_KEYS.indexOf('rate');
  return (
    <tr class="members-median">
      <th scope="row" colSpan={before}>
        {text('groups_median')}{' '}
        <span class="note">{text('groups_median_note', formatNumber(typical.n, language))}</span>
      </th>
      <RateCell typical={typical} unit="accounts" />
      <td colSpan={SORT_KEYS.length - before - 1} />
    </tr>
  );
}
