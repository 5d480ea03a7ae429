import { useMemo } from 'preact/hooks';
import type { Range } from '../../model/verdict.ts';
import { useLanguage } from '../language.tsx';
import { Chart } from './chart.tsx';
import type { Typical } from './chart-types.ts';
import { stripsHeight } from './strips-height.ts';
import { byMedian, groupsSigns, groupsSummary, groupsTable, noteOf } from './strips-words.ts';
import { useChartsTexts } from './texts.ts';

export type FormatStripsProps = {
  title?: string;
  /** Name as shown, each mature post's rate in percent, and what is typical; drawn anew when it is another array. */
  formats: readonly { name: string; typical: Typical; values: readonly Range[] }[];
};

const load = () => import('./strips-draw.ts').then(({ drawStrips }) => drawStrips);

/** Each format's posts on one axis, from the highest median down. */
export function FormatStrips({ title, formats }: FormatStripsProps) {
  const language = useLanguage();
  const text = useChartsTexts();
  const sorted = useMemo(() => byMedian(formats), [formats]);
  const data = useMemo(
    () => ({ strips: sorted.map((group) => ({ ...group, note: noteOf(group.typical, language, text) })) }),
    [sorted, language],
  );
  return (
    <Chart
      title={title ?? text('charts_formats_title')}
      summary={groupsSummary(sorted, language, text)}
      table={groupsTable(sorted, text('charts_format'), language, text)}
      signs={groupsSigns(sorted, text)}
      data={data}
      height={stripsHeight(sorted.length)}
      load={load}
      links="none"
    />
  );
}
