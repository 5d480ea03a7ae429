import { quietOf } from '../../metrics/continuity.ts';
import type { MemberReport } from '../../metrics/group-report.ts';
import type { Typical } from '../../metrics/typical.ts';
import type { Targets } from '../../model/group.ts';
import { type Range, statedOf } from '../../model/verdict.ts';
import { accountName } from '../../ui/account-name.ts';
import { CountValue } from '../../ui/count-value.tsx';
import { formatDate, formatNumber, formatRate, formatShare } from '../../ui/format.ts';
import { useLanguage, useUiTexts } from '../../ui/language.tsx';
import { RateValue } from '../../ui/rate-value.tsx';
import { ShareNote } from '../account/answers-part.tsx';
import { useAccountTexts } from '../account/texts.ts';
import { sumText } from '../account/within-text.ts';
import { hashOfAccountPage } from '../route.ts';
import type { Member } from './members.ts';
import { useGroupsTexts } from './texts.ts';
import { coverageLines } from './words.ts';

export type MemberCellsProps = { member: Member; targets: Targets };

/** One account's row: each figure with what it rests on below it. */
export function MemberCells({ member, targets }: MemberCellsProps) {
  const text = useGroupsTexts();
  const account = useAccountTexts();
  const language = useLanguage();
  const { report } = member;
  const { followers, continuity, answers, day } = report;
  const { key, handle } = member.account;
  const number = (value: number) => formatNumber(value, language);
  return (
    <tr data-account={key}>
      <th scope="row">
        <a href={hashOfAccountPage(key)}>
          {accountName(member.account)}
          {member.account.name && handle && <span class="member-handle">@{handle}</span>}
        </a>
      </th>
      <td class="number">
        <CountValue count={followers} />
        {followers && <div class="figure-note">{formatDate(followers.at, language)}</div>}
      </td>
      <td class="number">
        <GrowthCell growth={report.growth} />
      </td>
      <td class="number">{number(report.posts)}</td>
      <RateCell typical={report.typical} denominator={report.facts.denominator} unit="posts" />
      <td class="number">
        {sumText(day, language)}
        {coverageLines(day, text, language).map((line) => (
          <div key={line} class="figure-note">
            {line}
          </div>
        ))}
      </td>
      <td class="number">
        {answers.rate ? formatShare(answers.rate.share, language) : '–'}
        <div class="figure-note">
          {answers.eligible === 0 ? (
            text(answers.read === 0 ? 'groups_no_comments' : 'groups_none_due')
          ) : (
            <ShareNote share={answers.rate} k={answers.answered} n={answers.eligible} />
          )}
        </div>
      </td>
      <td class="number">
        {account('account_k_of_n', number(continuity.withPosts), number(continuity.weeks))}
      </td>
      <td class="number">
        <LastPost report={report} targets={targets} />
      </td>
    </tr>
  );
}

type RateCellProps = {
  typical: Typical;
  denominator?: MemberReport['facts']['denominator'];
  unit: 'posts' | 'accounts';
};

/** A median with its interval and n, or how many there are of the five that it takes. */
export function RateCell({ typical: { n, median, interval }, denominator, unit }: RateCellProps) {
  const text = useGroupsTexts();
  const ui = useUiTexts();
  const language = useLanguage();
  const by = denominator && text('groups_per', ui(`ui_count_${denominator}`));
  if (!median) {
    return (
      <td class="number">
        <span class="note">{ui('ui_not_enough', n)}</span>
        <div class="figure-note">{by}</div>
      </td>
    );
  }
  return (
    <td class="number" data-figure="rate">
      <strong>
        <RateValue range={median} />
      </strong>
      {interval && (
        <div class="figure-note">
          {formatRate(interval.low, language)}–{formatRate(interval.high, language)}
        </div>
      )}
      <div class="figure-note">
        {[text(unit === 'posts' ? 'groups_n_posts' : 'groups_n_accounts', formatNumber(n, language)), by]
          .filter(Boolean)
          .join(' · ')}
      </div>
    </td>
  );
}

function GrowthCell({ growth }: { growth: MemberReport['growth'] }) {
  const text = useGroupsTexts();
  const account = useAccountTexts();
  const language = useLanguage();
  if (!growth) {
    return (
      <>
        –<div class="figure-note member-note">{account('account_goal_followers_missing')}</div>
      </>
    );
  }
  const { change, days } = growth;
  const signed = (value: number) => {
    const written = formatNumber(Math.abs(Math.round(value)), language);
    return value > 0 ? `+${written}` : value < 0 ? `−${written}` : written;
  };
  const isPoint = (range: Range) => range.low === range.high;
  return (
    <>
      {isPoint(change) ? signed(change.low) : `≈ ${signed(statedOf(change))}`}
      {!isPoint(change) && (
        <div class="figure-note">
          {signed(change.low)} … {signed(change.high)}
        </div>
      )}
      <div class="figure-note">{text('groups_in_days', formatNumber(Math.floor(days), language))}</div>
    </>
  );
}

function LastPost({ report, targets }: { report: MemberReport; targets: Targets }) {
  const text = useGroupsTexts();
  const account = useAccountTexts();
  const language = useLanguage();
  const { lastPostAt, lastPostDays } = report.continuity;
  if (lastPostAt === undefined || lastPostDays === undefined) {
    return (
      <>
        –<div class="figure-note">{text('groups_no_posts')}</div>
      </>
    );
  }
  const quiet = quietOf(report.continuity, targets.quietDays, report.readUntil);
  const days = formatNumber(targets.quietDays, language);
  return (
    <>
      {account('account_days', formatNumber(Math.floor(lastPostDays), language))}
      <div class="figure-note">{formatDate(lastPostAt, language)}</div>
      {quiet === 'quiet' && <div class="member-quiet">{account('account_quiet', days)}</div>}
      {quiet === 'unread' && <div class="figure-note">{account('account_quiet_unread', days)}</div>}
    </>
  );
}
