import { useMemo } from 'preact/hooks';
import type { AccountReport } from '../../metrics/account-report.ts';
import type { FollowersAt } from '../../metrics/measured-post.ts';
import { rangeOfCount } from '../../metrics/ranges.ts';
import { type Range, statedOf } from '../../model/verdict.ts';
import { FollowersInTime } from '../../ui/charts/followers-in-time.tsx';
import { CountValue } from '../../ui/count-value.tsx';
import { Figure } from '../../ui/figure.tsx';
import { formatDateTime, formatNumber, formatRate } from '../../ui/format.ts';
import { useLanguage } from '../../ui/language.tsx';
import { Part } from './part.tsx';
import { useAccountTexts } from './texts.ts';

export type FollowersPartProps = { report: AccountReport; followers: readonly FollowersAt[] };

/** How the followers changed between the first and the last reading of the period. */
export function FollowersPart({ report, followers }: FollowersPartProps) {
  const text = useAccountTexts();
  const language = useLanguage();
  const { growth, period } = report;
  const readings = useMemo(
    () =>
      followers.flatMap((reading) =>
        reading.at >= period.from && reading.at < period.until
          ? [{ ...rangeOfCount(reading), at: reading.at }]
          : [],
      ),
    [followers, period],
  );
  return (
    <Part title={text('account_followers_title')}>
      {growth ? (
        <dl class="figures">
          <Figure
            label={text('account_change')}
            value={changeText(growth.change, (value) => formatNumber(Math.round(value), language))}
            note={growth.percent && changeText(growth.percent, (percent) => formatRate(percent, language))}
          />
          <Figure
            label={text('account_first')}
            value={<CountValue count={growth.first} />}
            note={formatDateTime(growth.first.at, language)}
          />
          <Figure
            label={text('account_last')}
            value={<CountValue count={growth.last} />}
            note={formatDateTime(growth.last.at, language)}
          />
        </dl>
      ) : (
        <p class="note">{text('account_growth_missing', formatNumber(readings.length, language))}</p>
      )}
      {readings.length > 1 && <FollowersInTime readings={readings} />}
    </Part>
  );
}

/** "+1.240", or "≈ +1.200 (+1.150 … +1.299)" where a reading was rounded. */
export function changeText(change: Range, write: (value: number) => string): string {
  const signed = (value: number) =>
    value > 0 ? `+${write(value)}` : value < 0 ? `−${write(-value)}` : write(0);
  if (change.low === change.high) return signed(change.low);
  return `≈ ${signed(statedOf(change))} (${signed(change.low)} … ${signed(change.high)})`;
}
