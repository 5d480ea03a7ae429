import { statedOf } from '../../model/verdict.ts';
import { formatRateRange } from '../format.ts';
import { TIME_MARGIN, timeMarks, valueMarks } from './axes.ts';
import type { Frame, Typical } from './chart-types.ts';
import { dotMarks } from './dots.ts';
import { plot, rect, ruleY, text } from './plot.ts';
import { type RatedPost, ratedPostText } from './rates-in-time-words.ts';
import { rateAxis } from './scales.ts';
import { timeAxis } from './time-axis.ts';
import { rateTick } from './words.ts';

export type RatesData = { posts: readonly RatedPost[]; typical: Typical; href: (key: string) => string };

/** Room at the right for the median's own label. */
const LABEL = 62;

/** More dots than these are drawn smaller. */
const CROWD = 120;

/** Dots by time of posting and rate; the median as a level with its interval as a band. Posts in order of time. */
export function drawRatesInTime({ posts, typical, href }: RatesData, frame: Frame): Element {
  const { width, height, language } = frame;
  const { median, interval } = typical;
  const y = rateAxis(interval ? [...posts, interval] : posts, 7);
  const time = timeAxis(
    posts.map(({ at }) => at),
    Math.max(2, Math.floor((width - LABEL) / 84)),
  );
  const floor = y.domain[0];
  const dots = posts.map((post) => ({
    x: new Date(post.at),
    y: statedOf(post),
    low: Math.max(post.low, floor),
    high: post.high,
    hollow: post.state === 'young',
    said: ratedPostText(post, language, frame.text),
    href: href(post.key),
  }));
  return plot({
    className: 'chart-plot',
    width,
    height,
    marginTop: 30,
    marginRight: median ? LABEL : 12,
    marginBottom: TIME_MARGIN,
    marginLeft: 44,
    x: { type: 'time', domain: time?.domain ?? [] },
    y: { type: y.type, domain: y.domain },
    marks: [
      ...valueMarks({
        ticks: y.ticks,
        write: (value) => rateTick(value, language),
        label: frame.text(y.type === 'log' ? 'charts_axis_rate_log' : 'charts_axis_rate'),
      }),
      interval &&
        rect([interval], {
          y1: (bounds: { low: number }) => Math.max(bounds.low, floor),
          y2: 'high',
          fill: 'var(--level-fill)',
          fillOpacity: 0.25,
        }),
      median && ruleY([statedOf(median)], { stroke: 'var(--level)', strokeWidth: 2 }),
      timeMarks(time, frame),
      median &&
        text([`${frame.text('charts_median')}\n${formatRateRange(median, language)}`], {
          y: [statedOf(median)],
          frameAnchor: 'right',
          textAnchor: 'start',
          dx: 7,
          lineHeight: 1.15,
          fill: 'var(--level)',
          className: 'chart-strong',
        }),
      dotMarks(dots, posts.length > CROWD ? 3 : 4),
    ],
  });
}
