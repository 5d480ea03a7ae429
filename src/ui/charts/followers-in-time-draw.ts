import { statedOf } from '../../model/verdict.ts';
import { formatCountRange, formatNumber } from '../format.ts';
import { TIME_MARGIN, timeMarks, valueMarks } from './axes.ts';
import type { Frame } from './chart-types.ts';
import { dotMarks } from './dots.ts';
import {
  type FollowersPoint,
  followersLine,
  followersPointText,
  isExact,
} from './followers-in-time-words.ts';
import { line, plot, text } from './plot.ts';
import { numberAxis } from './scales.ts';
import { timeAxis } from './time-axis.ts';

/** Followers by the time of reading. `readings` in order of time. */
export function drawFollowersInTime(readings: readonly FollowersPoint[], frame: Frame): Element {
  const { width, height, language } = frame;
  const y = numberAxis(readings, 4);
  const time = timeAxis(
    readings.map(({ at }) => at),
    Math.max(2, Math.floor((width - 140) / 84)),
  );
  const dots = readings.map((reading) => ({
    x: new Date(reading.at),
    y: statedOf(reading),
    low: reading.low,
    high: reading.high,
    hollow: !isExact(reading),
    said: followersPointText(reading, language),
  }));
  const segments = followersLine(readings).flatMap(({ from, to, dashed }, index) =>
    [from, to].map((end) => ({ x: new Date(end.at), y: statedOf(end), dashed, segment: index })),
  );
  const last = readings.at(-1);
  const shown = last ? formatCountRange(last, language) : '';
  const marginLeft = 18 + 7 * Math.max(...y.ticks.map((tick) => formatNumber(tick, language).length));
  const parts = (dashed: boolean) =>
    line(
      segments.filter((point) => point.dashed === dashed),
      {
        x: 'x',
        y: 'y',
        z: 'segment',
        stroke: 'var(--accent)',
        strokeWidth: 2,
        strokeLinecap: dashed ? 'butt' : 'round',
        ...(dashed && { strokeDasharray: '4 4' }),
      },
    );
  return plot({
    className: 'chart-plot',
    width,
    height,
    marginTop: 30,
    marginRight: 20 + 7 * shown.length,
    marginBottom: TIME_MARGIN,
    marginLeft,
    x: { type: 'time', domain: time?.domain ?? [] },
    y: { domain: y.domain },
    marks: [
      ...valueMarks({
        ticks: y.ticks,
        write: (value) => formatNumber(value, language),
        label: frame.text(y.domain[0] > 0 ? 'charts_axis_followers_cut' : 'charts_axis_followers'),
      }),
      timeMarks(time, frame),
      parts(false),
      parts(true),
      last &&
        text([shown], {
          y: [statedOf(last)],
          frameAnchor: 'right',
          textAnchor: 'start',
          dx: 12,
          fill: 'var(--accent)',
          className: 'chart-strong',
        }),
      dotMarks(dots, 3.75),
    ],
  });
}
