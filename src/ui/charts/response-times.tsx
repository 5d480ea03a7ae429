import { useMemo } from 'preact/hooks';
import { useLanguage } from '../language.tsx';
import { Chart } from './chart.tsx';
import {
  type ResponsesData,
  responsesDrawn,
  responsesSummary,
  responsesTable,
} from './response-times-words.ts';
import { useChartsTexts } from './texts.ts';

/** Drawn anew when `hours` is another array. */
export type ResponseTimesProps = ResponsesData & { title?: string };

const load = () => import('./response-times-draw.ts').then(({ drawResponseTimes }) => drawResponseTimes);

/** How long comments waited for an answer. */
export function ResponseTimes({ title, hours, unanswered, untimed = 0 }: ResponseTimesProps) {
  const language = useLanguage();
  const text = useChartsTexts();
  const data = useMemo(() => ({ hours, unanswered, untimed }), [hours, unanswered, untimed]);
  const table = responsesTable(data, language, text);
  return (
    <Chart
      title={title ?? text('charts_responses_title')}
      summary={responsesSummary(data, language, text)}
      table={responsesDrawn(data) > 0 ? table : { ...table, rows: [] }}
      data={data}
      height={220}
      load={load}
      links="none"
    />
  );
}
