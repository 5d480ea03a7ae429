import type { Language } from '../../model/settings.ts';
import { type Range, statedOf } from '../../model/verdict.ts';
import { formatCountRange, formatDate, formatDateTime } from '../format.ts';
import type { Sign, TableData } from './chart-types.ts';
import type { ChartsText } from './texts.ts';
import { numberBounds, sentences } from './words.ts';

/** Followers as read at `at` (milliseconds since 1970); equal bounds are an exact reading. */
export type FollowersPoint = Range & { at: number };

/** Two readings further apart than this are joined by a dashed line: 14 days. */
export const GAP_MS = 14 * 86_400_000;

/** A part of the line between two readings, in order of time. */
export type Segment = { from: FollowersPoint; to: FollowersPoint; dashed: boolean };

export function isExact({ low, high }: Range): boolean {
  return low === high;
}

/**
 * The line goes through the exact readings where they make one, as rounded ones beside them would only add steps
 * that nobody took; else through all. `readings` in order of time.
 */
export function followersLine(readings: readonly FollowersPoint[]): Segment[] {
  const exact = readings.filter(isExact);
  const joined = exact.length >= 2 ? exact : readings;
  return joined.slice(1).flatMap((to, index) => {
    const from = joined[index];
    return from ? [{ from, to, dashed: to.at - from.at > GAP_MS }] : [];
  });
}

export function followersPointText(point: FollowersPoint, language: Language): string {
  return `${formatCountRange(point, language)} · ${formatDateTime(point.at, language)}`;
}

export function followersSummary(
  readings: readonly FollowersPoint[],
  language: Language,
  text: ChartsText,
): string {
  const [first, last] = [readings[0], readings.at(-1)];
  if (first === undefined || last === undefined) return text('charts_followers_none');
  const shown = (point: FollowersPoint) => formatCountRange(point, language);
  if (readings.length === 1) return text('charts_followers_one', shown(last), formatDate(last.at, language));
  const bySize = readings.toSorted((a, b) => statedOf(a) - statedOf(b));
  const rounded = readings.filter((reading) => !isExact(reading)).length;
  const gaps = followersLine(readings).filter(({ dashed }) => dashed).length;
  return sentences([
    text(
      'charts_followers_span',
      readings.length,
      formatDate(first.at, language),
      formatDate(last.at, language),
    ),
    text(
      'charts_followers_ends',
      shown(first),
      shown(last),
      shown(bySize[0] ?? first),
      shown(bySize.at(-1) ?? last),
    ),
    rounded > 0 && text('charts_followers_rounded_n', rounded),
    gaps > 0 && text('charts_followers_gaps', gaps),
  ]);
}

export function followersTable(
  readings: readonly FollowersPoint[],
  language: Language,
  text: ChartsText,
): TableData {
  return {
    head: [
      { text: text('charts_read_at') },
      { text: text('charts_followers'), numeric: true },
      { text: text('charts_bounds'), numeric: true },
    ],
    rows: readings.map((reading) => [
      formatDateTime(reading.at, language),
      formatCountRange(reading, language),
      numberBounds(reading, language),
    ]),
  };
}

export function followersSigns(readings: readonly FollowersPoint[], text: ChartsText): Sign[] {
  const signs: (Sign | false)[] = [
    readings.some(isExact) && { look: 'dot', text: text('charts_exact') },
    !readings.every(isExact) && { look: 'hollow', text: text('charts_rounded') },
    !readings.every(isExact) && { look: 'bar', text: text('charts_rounded_bounds') },
    followersLine(readings).some(({ dashed }) => dashed) && { look: 'dashed', text: text('charts_gap') },
  ];
  return signs.filter((sign) => typeof sign === 'object');
}
