import { statedOf } from '../model/verdict.ts';
import { accountName } from '../ui/account-name.ts';
import type { AccountPicture, DrawnNumber } from '../ui/account-summary.ts';
import { CountValue } from '../ui/count-value.tsx';
import { Figure } from '../ui/figure.tsx';
import { formatAgo, formatNumber, formatRate, formatShare } from '../ui/format.ts';
import { useLanguage, useUiTexts } from '../ui/language.tsx';
import { formulaInWords } from '../ui/names.ts';
import { RateValue } from '../ui/rate-value.tsx';
import { Sparkline } from '../ui/sparkline.tsx';
import { usePopupTexts } from './texts.ts';

const ENOUGH = 5;

export type AccountPanelProps = {
  account: AccountPicture;
  platformName: string;
  /** Milliseconds since 1970. */
  now: number;
};

/** The account whose page is open: who it is, its usual rate and what that rests on, its latest posts. */
export function AccountPanel({ account, platformName, now }: AccountPanelProps) {
  return (
    <article class="account">
      <p class="eyebrow">{platformName}</p>
      <h2 class="account-title">{accountName(account)}</h2>
      {account.name && account.handle && <p class="account-sub">@{account.handle}</p>}
      <Median account={account} />
      <RateTrend account={account} />
      <Figures account={account} now={now} />
      <FollowerTrend account={account} />
    </article>
  );
}

function Median({ account }: { account: AccountPicture }) {
  const text = usePopupTexts();
  const ui = useUiTexts();
  const language = useLanguage();
  const enough = account.n >= ENOUGH && account.medianRate !== undefined;
  return (
    <section class="median" aria-labelledby="median-label">
      <h3 id="median-label" class="figure-label">
        {text('popup_median_label')}
      </h3>
      {enough ? (
        <>
          <p class="median-value">
            <RateValue range={account.medianRate} />
          </p>
          <p class="figure-note">{text('popup_median_basis', formatNumber(account.n, language))}</p>
          {account.interval && <Interval interval={account.interval} />}
        </>
      ) : (
        <>
          <p class="median-missing">{ui('ui_not_enough', account.n)}</p>
          <p class="figure-note">{text('popup_median_missing')}</p>
        </>
      )}
      <p class="figure-note">{formulaInWords(account.interactions, account.denominator, ui)}</p>
    </section>
  );
}

function Interval({ interval }: { interval: NonNullable<AccountPicture['interval']> }) {
  const text = usePopupTexts();
  const language = useLanguage();
  const [low, high] = [interval.low, interval.high].map((rate) => formatRate(rate, language));
  const sure = formatShare(interval.coverage, language);
  return <p class="figure-note">{text('popup_median_interval', low ?? '', high ?? '', sure)}</p>;
}

function RateTrend({ account }: { account: AccountPicture }) {
  const text = usePopupTexts();
  const ui = useUiTexts();
  const language = useLanguage();
  if (account.rates.length < 2) return null;
  const bySize = account.rates.toSorted((a, b) => a.value - b.value);
  const rate = (point: DrawnNumber | undefined) => written(point, (value) => formatRate(value, language));
  const words = ui(
    'ui_trend_rates',
    bySize.length,
    rate(bySize[0]),
    rate(bySize.at(-1)),
    rate(account.rates.at(-1)),
  );
  const median = account.medianRate;
  const habit = median && account.n >= ENOUGH ? statedOf(median) : undefined;
  return (
    <section class="trend">
      <h3 class="figure-label">{text('popup_rates_title')}</h3>
      <Sparkline points={account.rates} description={words} habit={habit} />
    </section>
  );
}

function FollowerTrend({ account }: { account: AccountPicture }) {
  const text = usePopupTexts();
  const ui = useUiTexts();
  const language = useLanguage();
  const points = account.followerHistory;
  if (points.length < 2) return null;
  const number = (point: DrawnNumber | undefined) => written(point, (value) => formatNumber(value, language));
  const words = ui('ui_trend_followers', points.length, number(points[0]), number(points.at(-1)));
  return (
    <section class="trend">
      <h3 class="figure-label">{text('popup_followers_title')}</h3>
      <Sparkline points={points} description={words} height={32} />
    </section>
  );
}

function written(point: DrawnNumber | undefined, format: (value: number) => string): string {
  if (point === undefined) return '–';
  return `${point.rounded ? '≈ ' : ''}${format(point.value)}`;
}

function Figures({ account, now }: { account: AccountPicture; now: number }) {
  const text = usePopupTexts();
  const ui = useUiTexts();
  const language = useLanguage();
  const { followers } = account.counts;
  const ago = (at: number) => (now - at < 60_000 ? ui('ui_just_now') : formatAgo(at, now, language, 'short'));
  return (
    <dl class="figures">
      <Figure
        label={ui('ui_followers')}
        value={<CountValue count={followers} />}
        note={followers && text('popup_followers_read', ago(followers.at))}
      />
      <Figure
        label={text('popup_posts')}
        value={formatNumber(account.posts, language)}
        note={text('popup_posts_collected')}
      />
      <Figure
        label={text('popup_last_post')}
        value={account.lastPostAt === undefined ? '–' : ago(account.lastPostAt)}
        note={account.lastPostAt === undefined && text('popup_no_time')}
      />
    </dl>
  );
}
