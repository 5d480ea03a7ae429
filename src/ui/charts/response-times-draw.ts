import { formatNumber } from '../format.ts';
import type { Frame } from './chart-types.ts';
import { axisX, barY, plot, ruleY, text } from './plot.ts';
import { binText, type ResponsesData, responseBins } from './response-times-words.ts';

/** A bar for each span of hours, and one outlined for comments without an answer. Each has its number on top. */
export function drawResponseTimes(
  data: ResponsesData,
  { width, height, language, text: words }: Frame,
): Element {
  const unanswered = words('charts_unanswered').replace(' ', '\n');
  const answered = responseBins(data.hours).map((bin) => ({ name: binText(bin), n: bin.n }));
  const bars = [...answered, { name: unanswered, n: data.unanswered }];
  return plot({
    className: 'chart-plot',
    width,
    height,
    marginTop: 22,
    marginRight: 4,
    marginBottom: 54,
    marginLeft: 4,
    x: { type: 'band', domain: bars.map(({ name }) => name), padding: 0.22 },
    y: { domain: [0, Math.max(1, ...bars.map(({ n }) => n))], axis: null },
    marks: [
      barY(answered, { x: 'name', y: 'n', fill: 'var(--accent)', fillOpacity: 0.85, rx: 2 }),
      barY(
        bars.filter(({ name }) => name === unanswered),
        {
          x: 'name',
          y: 'n',
          fill: 'var(--level-fill)',
          fillOpacity: 0.25,
          stroke: 'var(--level)',
          strokeWidth: 1.5,
          strokeDasharray: '4 3',
          inset: 0.75,
        },
      ),
      ruleY([0], { stroke: 'var(--line-strong)' }),
      axisX({ tickSize: 0, label: words('charts_axis_hours'), labelAnchor: 'left', labelArrow: 'none' }),
      text(bars, {
        x: 'name',
        y: 'n',
        text: ({ n }: { n: number }) => formatNumber(n, language),
        dy: -9,
        className: 'chart-strong',
      }),
    ],
  });
}
