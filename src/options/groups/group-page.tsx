import type { ComponentChildren } from 'preact';
import type { Calendar } from '../../metrics/calendar.ts';
import type { FormulaChoice } from '../../model/formula.ts';
import type { Group } from '../../model/group.ts';
import { Button } from '../../ui/button.tsx';
import { formatNumber } from '../../ui/format.ts';
import { useLanguage } from '../../ui/language.tsx';
import { Notice } from '../../ui/notice.tsx';
import { FormulaSelects } from '../account/formula-choice.tsx';
import { Part } from '../account/part.tsx';
import type { PeriodChoice } from '../account/period-choice.ts';
import { PeriodSelect } from '../account/period-select.tsx';
import { useAccountTexts } from '../account/texts.ts';
import { useOptionsTexts } from '../texts.ts';
import { ComparisonPart } from './comparison-part.tsx';
import type { Member } from './members.ts';
import { MembersTable } from './members-table.tsx';
import { useGroupsTexts } from './texts.ts';
import { kindName } from './words.ts';

export type GroupPageProps = {
  group: Group;
  formula: FormulaChoice;
  /** Undefined until worked out. */
  members: readonly Member[] | undefined;
  /** The members are those of an earlier choice: new ones are being worked out. */
  isBusy: boolean;
  /** Keys of accounts that the group names and that are not stored. */
  lost: readonly string[];
  calendar: Calendar;
  /** Milliseconds since 1970. */
  now: number;
  choice: PeriodChoice;
  /** What went wrong with the last choice, in words. */
  error: string | undefined;
  onPeriod: (choice: PeriodChoice) => void;
  onFormula: (formula: FormulaChoice) => void;
  onEdit: () => void;
  onDelete: () => void;
  children?: ComponentChildren;
};

/** A group's accounts side by side over a period, and what follows below. */
export function GroupPage(props: GroupPageProps) {
  const { group, members, isBusy, lost, error, children } = props;
  const text = useGroupsTexts();
  const options = useOptionsTexts();
  const language = useLanguage();
  return (
    <>
      <Head {...props} />
      {error && <Notice tone="danger" title={error} />}
      <Part title={text('groups_members_title')} note={text('groups_members_note')}>
        <p class="reader-only" role="status">
          {isBusy && options('options_loading')}
        </p>
        <div class="members-box" aria-busy={isBusy}>
          {members === undefined && <p class="note">{options('options_loading')}</p>}
          {members?.length === 0 && <p>{text('groups_no_members')}</p>}
          {members && members.length > 0 && <MembersTable members={members} targets={group.targets} />}
        </div>
        {lost.length > 0 && (
          <div class="members-lost">
            <p class="note">{text('groups_lost_note', formatNumber(lost.length, language))}</p>
            <ul class="note">
              {lost.map((key) => (
                <li key={key}>{key}</li>
              ))}
            </ul>
          </div>
        )}
      </Part>
      {members && <ComparisonPart members={members} />}
      {members && members.length > 0 && children}
    </>
  );
}

function Head({
  group,
  formula,
  calendar,
  now,
  choice,
  onPeriod,
  onFormula,
  onEdit,
  onDelete,
}: GroupPageProps) {
  const text = useGroupsTexts();
  const account = useAccountTexts();
  const language = useLanguage();
  const number = (value: number) => formatNumber(value, language);
  return (
    <header class="report-head">
      <div class="report-title">
        <p class="eyebrow">
          <a href="#/groups">{text('groups_all')}</a> · {kindName(group.kind, text)}
        </p>
        <h1>{group.name}</h1>
        <p class="account-sub">
          <span>{text('groups_n_accounts', number(group.accounts.length))}</span>
          <span>
            {text('groups_targets_said', number(group.targets.answerHours), number(group.targets.quietDays))}
          </span>
        </p>
      </div>
      <div class="report-actions">
        <Button onClick={() => print()}>{account('account_print')}</Button>
        <Button label={text('groups_edit_of', group.name)} onClick={onEdit}>
          {text('groups_edit')}
        </Button>
        <Button kind="danger" label={text('groups_delete_of', group.name)} onClick={onDelete}>
          {text('groups_delete')}
        </Button>
      </div>
      <div class="report-controls">
        <PeriodSelect choice={choice} calendar={calendar} now={now} onChange={onPeriod} />
        <FormulaSelects
          formula={formula}
          scope={
            group.kind === 'institution'
              ? account('account_scope_group', group.name)
              : text('groups_scope_comparison')
          }
          onChange={onFormula}
        />
      </div>
    </header>
  );
}
