import type { ComponentChildren } from 'preact';
import type { AccountReport } from '../../metrics/account-report.ts';
import type { Calendar } from '../../metrics/calendar.ts';
import type { FormulaChoice } from '../../model/formula.ts';
import { platformById } from '../../platforms/registry.ts';
import type { Dossier } from '../../store/dossier.ts';
import { accountName } from '../../ui/account-name.ts';
import { Button } from '../../ui/button.tsx';
import { CountValue } from '../../ui/count-value.tsx';
import { formatAgo, formatDateTime } from '../../ui/format.ts';
import { useLanguage, useUiTexts } from '../../ui/language.tsx';
import { hashOfAccount, hashOfGroup } from '../route.ts';
import { AnswersPart, PositivePart } from './answers-part.tsx';
import { ContinuityPart } from './continuity-part.tsx';
import { FollowersPart } from './followers-part.tsx';
import { FormatsPart } from './formats-part.tsx';
import { FormulaSelects } from './formula-choice.tsx';
import { GoalsPart } from './goals-part.tsx';
import { HoursPart } from './hours-part.tsx';
import type { PeriodChoice } from './period-choice.ts';
import { PeriodSelect } from './period-select.tsx';
import { RatePart } from './rate-part.tsx';
import { useAccountTexts } from './texts.ts';
import { WithinPart } from './within-part.tsx';

export type AccountPageProps = {
  dossier: Dossier;
  report: AccountReport;
  formula: FormulaChoice;
  calendar: Calendar;
  /** Milliseconds since 1970. */
  now: number;
  choice: PeriodChoice;
  onPeriod: (choice: PeriodChoice) => void;
  onFormula: (formula: FormulaChoice) => void;
  /** What is typical of the account's group, where there is one. */
  ownGroup?: ComponentChildren;
};

/** One account's figures over a period. Every figure says its formula, what it rests on and what it lacks. */
export function AccountPage(props: AccountPageProps) {
  const { dossier, report, formula, calendar } = props;
  return (
    <div class="sheet report">
      <Head {...props} />
      <GoalsPart report={report} />
      <RatePart report={report} platform={dossier.account.platform} formula={formula}>
        {props.ownGroup}
      </RatePart>
      <FollowersPart report={report} followers={dossier.followers} />
      <FormatsPart report={report} />
      <HoursPart report={report} zone={calendar.zone} />
      <WithinPart report={report} />
      <AnswersPart report={report} targets={dossier.targets} />
      <PositivePart report={report} />
      <ContinuityPart report={report} targets={dossier.targets} />
    </div>
  );
}

function Head({ dossier, report, formula, calendar, now, choice, onPeriod, onFormula }: AccountPageProps) {
  const text = useAccountTexts();
  const ui = useUiTexts();
  const language = useLanguage();
  const { account, group } = dossier;
  const { followers } = account.counts;
  const platform = platformById(account.platform)?.name ?? account.platform;
  return (
    <header class="report-head">
      <div class="report-title">
        <p class="eyebrow">{platform}</p>
        <h1>{accountName(account)}</h1>
        <p class="account-sub">
          {account.name && account.handle && <span>@{account.handle}</span>}
          <span>
            {ui('ui_followers')} <CountValue count={followers} />
            {followers && (
              <span class="note"> {text('account_read', formatDateTime(followers.at, language))}</span>
            )}
          </span>
          {report.continuity.lastPostAt !== undefined && (
            <span>{text('account_last_post', formatAgo(report.continuity.lastPostAt, now, language))}</span>
          )}
          {group && <a href={hashOfGroup(group.id)}>{group.name}</a>}
        </p>
      </div>
      <div class="report-actions">
        <a class="button" href={hashOfAccount(account.key)}>
          {text('account_posts_link')}
        </a>
        <Button onClick={() => print()}>{text('account_print')}</Button>
      </div>
      <div class="report-controls">
        <PeriodSelect choice={choice} calendar={calendar} now={now} onChange={onPeriod} />
        <FormulaSelects
          formula={formula}
          facts={report.facts}
          scope={group ? text('account_scope_group', group.name) : text('account_scope_all')}
          onChange={onFormula}
        />
      </div>
    </header>
  );
}
