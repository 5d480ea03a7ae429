import { statedOf } from '../../model/verdict.ts';
import { formatCountRange, formatNumber } from '../format.ts';
import { valueMarks } from './axes.ts';
import type { Frame } from './chart-types.ts';
import { dotMarks } from './dots.ts';
import { axisX, line, plot, rect, ruleX, text } from './plot.ts';
import {
  ageAxis,
  ageTick,
  between,
  type CurveReading,
  curvePointText,
  isValued,
  LANDMARKS,
} from './reading-curve-words.ts';
import { numberAxis } from './scales.ts';

const HOUR = 3_600_000;

/** One post's interactions over its age, with what is known between the readings. `readings` in order of age. */
export function drawReadingCurve(readings: readonly CurveReading[], frame: Frame): Element {
  const { width, height, language } = frame;
  const valued = readings.filter(isValued);
  const known = between(valued);
  const x = ageAxis(readings, Math.max(3, Math.floor((width - 70) / 58)));
  const y = numberAxis([{ low: 0, high: 0 }, ...valued.map(({ value }) => value)], 5);
  const dots = valued.map((reading) => ({
    x: reading.age / HOUR,
    y: statedOf(reading.value),
    low: reading.value.low,
    high: reading.value.high,
    hollow: reading.value.low !== reading.value.high,
    said: curvePointText(reading, language, frame.text),
  }));
  const last = valued.at(-1);
  const shown = last ? formatCountRange(last.value, language) : '';
  const bound = (of: 'low' | 'high', curve: 'step-after' | 'step-before') =>
    line(
      valued.map(({ age, value }) => ({ x: age / HOUR, y: value[of] })),
      { x: 'x', y: 'y', curve, stroke: 'var(--accent)', strokeWidth: 1, strokeOpacity: 0.65 },
    );
  return plot({
    className: 'chart-plot',
    width,
    height,
    marginTop: 30,
    marginRight: 12 + 7 * shown.length,
    marginBottom: 40,
    marginLeft: 18 + 7 * Math.max(...y.ticks.map((tick) => formatNumber(tick, language).length)),
    x: x.type === 'sqrt' ? { type: 'sqrt', domain: x.domain } : { type: 'linear', domain: x.domain },
    y: { domain: y.domain },
    marks: [
      ...valueMarks({
        ticks: y.ticks,
        write: (value) => formatNumber(value, language),
        label: frame.text('charts_interactions'),
      }),
      axisX(x.ticks, {
        tickSize: 5,
        color: 'var(--line-strong)',
        fill: 'currentColor',
        tickFormat: (hours: number) => ageTick(hours, frame.text),
        label: frame.text(x.type === 'sqrt' ? 'charts_axis_age_root' : 'charts_axis_age'),
        labelAnchor: 'right',
        labelArrow: 'none',
      }),
      ruleX(
        LANDMARKS.filter((hours) => hours <= x.domain[1]),
        { stroke: 'var(--line-strong)', strokeDasharray: '2 3' },
      ),
      rect(known, {
        x1: 'from',
        x2: 'until',
        y1: 'low',
        y2: 'high',
        fill: 'var(--accent)',
        fillOpacity: 0.14,
      }),
      bound('low', 'step-after'),
      bound('high', 'step-before'),
      last &&
        text([shown], {
          y: [statedOf(last.value)],
          frameAnchor: 'right',
          textAnchor: 'start',
          dx: 4,
          fill: 'var(--accent)',
          className: 'chart-strong',
        }),
      dotMarks(dots),
    ],
  });
}
