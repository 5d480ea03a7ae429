import { useMemo } from 'preact/hooks';
import { useLanguage } from '../language.tsx';
import { Chart } from './chart.tsx';
import {
  type FollowersPoint,
  followersSigns,
  followersSummary,
  followersTable,
} from './followers-in-time-words.ts';
import { useChartsTexts } from './texts.ts';

export type FollowersInTimeProps = {
  title?: string;
  /** In any order; drawn anew when it is another array. */
  readings: readonly FollowersPoint[];
};

const load = () =>
  import('./followers-in-time-draw.ts').then(({ drawFollowersInTime }) => drawFollowersInTime);

/** The followers of an account as they were read. */
export function FollowersInTime({ title, readings }: FollowersInTimeProps) {
  const language = useLanguage();
  const text = useChartsTexts();
  const sorted = useMemo(() => readings.toSorted((a, b) => a.at - b.at), [readings]);
  return (
    <Chart
      title={title ?? text('charts_followers_title')}
      summary={followersSummary(sorted, language, text)}
      table={followersTable(sorted, language, text)}
      signs={followersSigns(sorted, text)}
      data={sorted}
      height={240}
      load={load}
      links="none"
      speaks
    />
  );
}
