import type { AccountReport } from '../../metrics/account-report.ts';
import { quietOf } from '../../metrics/continuity.ts';
import type { Targets } from '../../model/group.ts';
import { Figure } from '../../ui/figure.tsx';
import { formatDateTime, formatNumber } from '../../ui/format.ts';
import { useLanguage } from '../../ui/language.tsx';
import { Part } from './part.tsx';
import { useAccountTexts } from './texts.ts';

const LIMITS = {
  quiet: 'account_quiet',
  unread: 'account_quiet_unread',
  within: 'account_not_quiet',
} as const;

export type ContinuityPartProps = { report: AccountReport; targets: Targets };

/** How steadily the account posts, as far as its posts were read. */
export function ContinuityPart({ report, targets }: ContinuityPartProps) {
  const text = useAccountTexts();
  const language = useLanguage();
  const { weeks, withPosts, longestGapDays, lastPostAt, lastPostDays } = report.continuity;
  const number = (value: number) => formatNumber(value, language);
  const days = (value: number | undefined) =>
    value === undefined ? '–' : text('account_days', number(Math.floor(value)));
  const quiet = quietOf(report.continuity, targets.quietDays, report.readUntil);
  return (
    <Part title={text('account_continuity_title')} note={text('account_continuity_note')}>
      <dl class="figures">
        <Figure
          label={text('account_weeks')}
          value={text('account_k_of_n', number(withPosts), number(weeks))}
          note={text('account_posts_in_period', number(report.posts.length))}
        />
        <Figure label={text('account_gap')} value={days(longestGapDays)} />
        <Figure
          label={text('account_last_post_age')}
          value={days(lastPostDays)}
          note={
            <>
              {lastPostAt !== undefined && formatDateTime(lastPostAt, language)}
              {lastPostDays !== undefined && ` · ${text(LIMITS[quiet], number(targets.quietDays))}`}
            </>
          }
        />
      </dl>
    </Part>
  );
}
