import { useMemo } from 'preact/hooks';
import { useLanguage } from '../language.tsx';
import { Chart } from './chart.tsx';
import type { Typical } from './chart-types.ts';
import { type RatedPost, ratesSigns, ratesSummary, ratesTable } from './rates-in-time-words.ts';
import { useChartsTexts } from './texts.ts';

export type RatesInTimeProps = {
  title?: string;
  /** In any order; drawn anew when it is another array. */
  posts: readonly RatedPost[];
  /** Of the mature posts alone. */
  typical: Typical;
  /** The address that a post leads to. */
  href: (key: string) => string;
};

/** More dots than these would be a flood of stops for the tab key; the table has the same links. */
const MOST_STOPS = 60;
const load = () => import('./rates-in-time-draw.ts').then(({ drawRatesInTime }) => drawRatesInTime);

/** How each post did, by the time of posting, beside the account's typical post. */
export function RatesInTime({ title, posts, typical, href }: RatesInTimeProps) {
  const language = useLanguage();
  const text = useChartsTexts();
  const data = useMemo(
    () => ({ posts: posts.toSorted((a, b) => a.at - b.at), typical, href }),
    [posts, typical],
  );
  return (
    <Chart
      title={title ?? text('charts_rates_title')}
      summary={ratesSummary(data.posts, typical, language, text)}
      table={ratesTable(data.posts, href, language, text)}
      signs={ratesSigns(data.posts, typical, text)}
      data={data}
      height={300}
      load={load}
      links={data.posts.length > MOST_STOPS ? 'pointer' : 'keyboard'}
      speaks
    />
  );
}
