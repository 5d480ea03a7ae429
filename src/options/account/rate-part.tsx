import type { ComponentChildren } from 'preact';
import type { AccountReport } from '../../metrics/account-report.ts';
import { FEWEST } from '../../metrics/quantiles.ts';
import type { FormulaChoice } from '../../model/formula.ts';
import { Figure } from '../../ui/figure.tsx';
import { formatNumber, formatRate, formatShare } from '../../ui/format.ts';
import { useLanguage, useUiTexts } from '../../ui/language.tsx';
import { RangeValue, RateValue } from '../../ui/rate-value.tsx';
import { Benchmarks } from './benchmarks.tsx';
import { Part } from './part.tsx';
import { RatesPicture } from './rates-picture.tsx';
import { type AccountText, useAccountTexts } from './texts.ts';

export type RatePartProps = {
  report: AccountReport;
  platform: string;
  formula: FormulaChoice;
  /** What is typical of the account's group, where there is one. */
  children?: ComponentChildren;
};

/** The account's usual rate: the median with its interval, what it rests on and leaves out, and what others have. */
export function RatePart({ report, platform, formula, children }: RatePartProps) {
  const text = useAccountTexts();
  const ui = useUiTexts();
  const language = useLanguage();
  const { n, median, interval, mean } = report.typical;
  const { adjusted, perDay } = report;
  const number = (value: number) => formatNumber(value, language);
  const rate = (percent: number) => formatRate(percent, language);
  return (
    <Part title={text('account_rate_title')} note={text('account_rate_note')}>
      <dl class="figures">
        <Figure
          label={text('account_median')}
          value={median ? <RateValue range={median} /> : ui('ui_not_enough', n)}
          note={
            interval
              ? text(
                  'account_interval',
                  rate(interval.low),
                  rate(interval.high),
                  formatShare(interval.coverage, language),
                  number(n),
                )
              : text('account_needs_five', FEWEST)
          }
        />
        {adjusted && (
          <Figure
            label={text('account_adjusted')}
            value={<RateValue range={adjusted.rate} />}
            note={text('account_adjusted_note', number(adjusted.n), number(adjusted.prior))}
          />
        )}
        {mean && (
          <Figure
            label={text('account_mean')}
            value={<RateValue range={mean} />}
            note={text('account_mean_note')}
          />
        )}
        {perDay && (
          <Figure
            label={text('account_per_day')}
            value={<RangeValue range={perDay.perDay} />}
            note={
              <>
                {text('account_per_day_note')} <RateValue range={perDay.dailyRate} /> ·{' '}
                {text('account_k_of_n_posts', number(perDay.measured), number(perDay.posts))}
              </>
            }
          />
        )}
      </dl>
      <p class="note">{leftOutText(report, text, number)}</p>
      <RatesPicture report={report} />
      {children}
      <Benchmarks platform={platform} report={report} formula={formula} />
    </Part>
  );
}

/** Which posts of the period are not in the median, and why. */
function leftOutText(
  { posts, typical, leftOut }: AccountReport,
  text: AccountText,
  number: (value: number) => string,
): string {
  const unrated = posts.filter(({ rate }) => rate === undefined).length;
  const young = posts.filter(({ rate, maturity }) => rate !== undefined && maturity === 'young').length;
  const unsure = posts.length - typical.n - unrated - young;
  const parts: [number, string][] = [
    [young, text('account_out_young', number(young))],
    [unrated, text('account_out_unrated', number(unrated))],
    [unsure, text('account_out_unsure', number(unsure))],
    [leftOut.promoted, text('account_out_promoted', number(leftOut.promoted))],
    [leftOut.replies, text('account_out_replies', number(leftOut.replies))],
    [leftOut.noTime, text('account_out_no_time', number(leftOut.noTime))],
  ];
  const said = parts.filter(([count]) => count > 0).map(([, sentence]) => sentence);
  const posted = text('account_posts_in_period', number(posts.length));
  return said.length === 0 ? posted : `${posted} ${text('account_out', said.join(', '))}`;
}
