import { useMemo } from 'preact/hooks';
import { useLanguage } from '../language.tsx';
import { Chart } from './chart.tsx';
import type { Typical } from './chart-types.ts';
import { stripsHeight } from './strips-height.ts';
import { byMedian, groupsSigns, groupsSummary, groupsTable, noteOf } from './strips-words.ts';
import { useChartsTexts } from './texts.ts';

export type ComparisonProps = {
  title?: string;
  /** Rates in percent, all by the same formula; in any order, drawn anew when it is another array. */
  accounts: readonly { name: string; typical: Typical; href?: string }[];
};

const load = () => import('./strips-draw.ts').then(({ drawStrips }) => drawStrips);
const NO_VALUES: readonly [] = [];

/** The accounts of a group by their typical post, from the highest median down. */
export function Comparison({ title, accounts }: ComparisonProps) {
  const language = useLanguage();
  const text = useChartsTexts();
  const sorted = useMemo(() => byMedian(accounts), [accounts]);
  const data = useMemo(() => {
    const strips = sorted.map((account) => {
      const note = noteOf(account.typical, language, text);
      return { ...account, note, values: NO_VALUES, said: `${account.name} · ${note}` };
    });
    return { strips };
  }, [sorted, language]);
  return (
    <Chart
      title={title ?? text('charts_comparison_title')}
      summary={groupsSummary(sorted, language, text)}
      table={groupsTable(sorted, text('charts_account'), language, text)}
      signs={groupsSigns(sorted, text)}
      data={data}
      height={stripsHeight(sorted.length)}
      load={load}
      links={sorted.some(({ href }) => href !== undefined) ? 'keyboard' : 'none'}
    />
  );
}
