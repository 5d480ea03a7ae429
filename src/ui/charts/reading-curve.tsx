import { useMemo } from 'preact/hooks';
import { useLanguage } from '../language.tsx';
import { Chart } from './chart.tsx';
import { type CurveReading, curveSigns, curveSummary, curveTable, isValued } from './reading-curve-words.ts';
import { useChartsTexts } from './texts.ts';

export type ReadingCurveProps = {
  title?: string;
  /** In any order; drawn anew when it is another array. */
  readings: readonly CurveReading[];
};

const load = () => import('./reading-curve-draw.ts').then(({ drawReadingCurve }) => drawReadingCurve);

/** How one post's interactions grew with its age. */
export function ReadingCurve({ title, readings }: ReadingCurveProps) {
  const language = useLanguage();
  const text = useChartsTexts();
  const sorted = useMemo(() => readings.toSorted((a, b) => a.age - b.age), [readings]);
  const table = curveTable(sorted, language, text);
  return (
    <Chart
      title={title ?? text('charts_curve_title')}
      summary={curveSummary(sorted, language, text)}
      table={sorted.some(isValued) ? table : { ...table, rows: [] }}
      signs={curveSigns(sorted, text)}
      data={sorted}
      height={280}
      load={load}
      links="none"
      speaks
    />
  );
}
