import type { Language } from '../../model/settings.ts';
import type { Range } from '../../model/verdict.ts';
import { formatCountRange, formatNumber } from '../format.ts';
import type { Sign, TableData } from './chart-types.ts';
import type { ChartsText } from './texts.ts';
import { ageText, numberBounds, sentences } from './words.ts';

/**
 * A reading of one post, `age` milliseconds after it was posted (≥ 0): its interactions, or why they have no sum
 * ("suka disembunyikan").
 */
export type CurveReading = { age: number; value: Range } | { age: number; missing: string };
export type ValuedReading = Extract<CurveReading, { value: Range }>;

const HOUR = 3_600_000;

export function isValued(reading: CurveReading): reading is ValuedReading {
  return 'value' in reading;
}

/** Between two readings: no fewer than at the first and no more than at the second, in hours since posting. */
export type Between = { from: number; until: number; low: number; high: number };

/**
 * What is known between the readings. Counts only grow, save that likes are withdrawn and comments deleted: where a
 * later reading is lower, the bounds change places (DOMAIN 2.7). `readings` in order of age.
 */
export function between(readings: readonly ValuedReading[]): Between[] {
  return readings.slice(1).flatMap((next, index) => {
    const before = readings[index];
    if (before === undefined) return [];
    const low = Math.min(before.value.low, next.value.low);
    const high = Math.max(before.value.high, next.value.high);
    return [{ from: before.age / HOUR, until: next.age / HOUR, low, high }];
  });
}

export type AgeAxis = { type: 'linear' | 'sqrt'; domain: [number, number]; ticks: number[] };

/** Ages in hours worth a mark. The first hour, day and week stand out in the picture. */
const AGES = [0, 1, 3, 6, 12, 24, 48, 72, 168, 336, 720, 1440, 2160, 4320, 8760];
export const LANDMARKS: readonly number[] = [1, 24, 168];

/** Hours since posting: as they are up to two days, and beyond that by their root, so that the first day keeps room. */
export function ageAxis(readings: readonly CurveReading[], most: number): AgeAxis {
  const last = Math.max(1, ...readings.map(({ age }) => age / HOUR)) * 1.03;
  const type = last <= 50 ? 'linear' : 'sqrt';
  const place = (age: number) => (type === 'linear' ? age / last : Math.sqrt(age / last));
  const ticks: number[] = [];
  // Landmarks first, then whatever has room beside what stands already.
  const order = [...LANDMARKS.toReversed(), ...AGES];
  for (const age of order) {
    const isFree = ticks.every((tick) => Math.abs(place(tick) - place(age)) >= 1 / most);
    if (age <= last && isFree) ticks.push(age);
  }
  return { type, domain: [0, last], ticks: ticks.sort((a, b) => a - b) };
}

/** "24 jam", "7 hari". */
export function ageTick(hours: number, text: ChartsText): string {
  if (hours === 0) return '0';
  return hours < 48 ? text('charts_hours_n', hours) : text('charts_days_n', hours / 24);
}

export function curvePointText(reading: ValuedReading, language: Language, text: ChartsText): string {
  return `${formatCountRange(reading.value, language)} · ${text('charts_after', ageText(reading.age, text))}`;
}

/** `readings` in order of age. */
export function curveSummary(
  readings: readonly CurveReading[],
  language: Language,
  text: ChartsText,
): string {
  const valued = readings.filter(isValued);
  const [first, last] = [valued[0], valued.at(-1)];
  const missing = readings.flatMap((reading) =>
    isValued(reading) ? [] : [`${ageText(reading.age, text)} (${reading.missing})`],
  );
  const shown = ({ value }: ValuedReading) => formatCountRange(value, language);
  const rounded = valued.filter(({ value }) => value.low !== value.high).length;
  return sentences([
    first === undefined || last === undefined
      ? text('charts_curve_none')
      : first === last
        ? text('charts_curve_one', shown(last), ageText(last.age, text))
        : text(
            'charts_curve_ends',
            valued.length,
            shown(first),
            ageText(first.age, text),
            shown(last),
            ageText(last.age, text),
          ),
    rounded > 0 && text('charts_rounded_n', rounded),
    missing.length > 0 &&
      text('charts_curve_missing', formatNumber(missing.length, language), missing.join(', ')),
  ]);
}

export function curveTable(
  readings: readonly CurveReading[],
  language: Language,
  text: ChartsText,
): TableData {
  return {
    head: [
      { text: text('charts_age') },
      { text: text('charts_interactions'), numeric: true },
      { text: text('charts_bounds'), numeric: true },
    ],
    rows: readings.map((reading) =>
      isValued(reading)
        ? [
            ageText(reading.age, text),
            formatCountRange(reading.value, language),
            numberBounds(reading.value, language),
          ]
        : [ageText(reading.age, text), reading.missing, ''],
    ),
  };
}

export function curveSigns(readings: readonly CurveReading[], text: ChartsText): Sign[] {
  const valued = readings.filter(isValued);
  const isRounded = valued.some(({ value }) => value.low !== value.high);
  const signs: (Sign | false)[] = [
    valued.length > 1 && { look: 'between', text: text('charts_between') },
    valued.some(({ value }) => value.low === value.high) && { look: 'dot', text: text('charts_exact') },
    isRounded && { look: 'hollow', text: text('charts_rounded') },
    isRounded && { look: 'bar', text: text('charts_rounded_bounds') },
  ];
  return signs.filter((sign) => typeof sign === 'object');
}
