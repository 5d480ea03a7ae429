import { type Range, statedOf } from '../../model/verdict.ts';
import { valueMarksAcross } from './axes.ts';
import type { Frame, Typical } from './chart-types.ts';
import { hitMark } from './dots.ts';
import { dot, plot, rect, ruleX, text } from './plot.ts';
import { rateAxis } from './scales.ts';
import { STRIP_AXIS } from './strips-height.ts';
import { rateTick } from './words.ts';

/** A row: its name at the left, what it comes to at the right, and below them its values on the common axis. */
export type Strip = {
  name: string;
  note: string;
  typical: Typical;
  /** Each post's rate, where they are shown one by one. */
  values: readonly Range[];
  /** What it says when pointed at; without it the row does not react. */
  said?: string;
  href?: string | undefined;
};
export type StripsData = { strips: readonly Strip[] };

/** Where in its row a name, and its values, stand: 0 the top, 1 the bottom. */
const [NAME, MIDDLE] = [0.26, 0.62];

/** Rows of values with the median as a tick and its interval as a bar, the first at the top. */
export function drawStrips({ strips }: StripsData, frame: Frame): Element {
  const { width, height, language } = frame;
  const intervals = strips.flatMap(({ typical: { interval } }) => interval ?? []);
  const medians = strips.flatMap(({ typical: { median } }) => median ?? []);
  const x = rateAxis(
    [...strips.flatMap(({ values }) => values), ...intervals, ...medians],
    width < 480 ? 5 : 8,
  );
  const rows = strips.map((strip, row) => ({ ...strip, row, ...strip.typical }));
  const floor = x.domain[0];
  return plot({
    className: 'chart-plot',
    width,
    height,
    marginTop: 0,
    marginRight: 16,
    marginBottom: STRIP_AXIS,
    marginLeft: 16,
    x: { type: x.type, domain: x.domain },
    y: { domain: [strips.length, 0], axis: null },
    marks: [
      ...valueMarksAcross({
        ticks: x.ticks,
        write: (value) => rateTick(value, language),
        label: frame.text(x.type === 'log' ? 'charts_axis_rate_log' : 'charts_axis_rate'),
      }),
      rect(
        rows.flatMap(({ row, interval }) =>
          interval ? [{ row, low: Math.max(interval.low, floor), high: interval.high }] : [],
        ),
        {
          x1: 'low',
          x2: 'high',
          y1: ({ row }: { row: number }) => row + MIDDLE - 0.17,
          y2: ({ row }: { row: number }) => row + MIDDLE + 0.17,
          fill: 'var(--level-fill)',
          fillOpacity: 0.4,
          rx: 3,
        },
      ),
      dot(
        rows.flatMap(({ row, values }) =>
          values.map((value, index) => ({ x: statedOf(value), y: row + MIDDLE + scatter(index) })),
        ),
        { x: 'x', y: 'y', r: 3, fill: 'var(--accent)', fillOpacity: 0.6 },
      ),
      ruleX(
        rows.flatMap(({ row, median }) => (median ? [{ row, at: statedOf(median) }] : [])),
        {
          x: 'at',
          y1: ({ row }: { row: number }) => row + MIDDLE - 0.24,
          y2: ({ row }: { row: number }) => row + MIDDLE + 0.24,
          stroke: 'var(--level)',
          strokeWidth: 3,
          strokeLinecap: 'round',
        },
      ),
      ...labels(strips, width),
      hitMark(
        rows.flatMap(({ row, median, said, href }) =>
          median && said !== undefined ? [{ x: statedOf(median), y: row + MIDDLE, said, href }] : [],
        ),
      ),
    ],
  });
}

/** Keeps words legible over the lines of the axis. */
const HALO = { fill: 'currentColor', stroke: 'var(--surface)', strokeWidth: 5 };

/** A name gives way to its note: that is what the row is for. */
function labels(strips: readonly Strip[], width: number) {
  const longestNote = Math.max(...strips.map(({ note }) => note.length));
  const y = (_: Strip, row: number) => row + NAME;
  return [
    text(strips, {
      y,
      text: 'name',
      frameAnchor: 'left',
      dx: -16,
      textAnchor: 'start',
      lineWidth: Math.max(8, (width - longestNote * 6.4) / 13),
      textOverflow: 'ellipsis',
      className: 'chart-strong',
      ...HALO,
    }),
    text(strips, {
      y,
      text: 'note',
      frameAnchor: 'right',
      dx: 16,
      textAnchor: 'end',
      ...HALO,
    }),
  ];
}

/** Values that are alike stand beside each other: five heights in turn, within a quarter of the row. */
function scatter(index: number): number {
  return (((index * 2) % 5) - 2) * 0.055;
}
