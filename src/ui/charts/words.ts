import type { Language } from '../../model/settings.ts';
import type { Range } from '../../model/verdict.ts';
import { formatNumber, formatRate, formatRateRange, LOCALES } from '../format.ts';
import type { Typical } from './chart-types.ts';
import type { ChartsText } from './texts.ts';

const HOUR = 3_600_000;

/** A mark of an axis of rates, no more digits than it has: 0,5% · 10%. */
export function rateTick(percent: number, language: Language): string {
  return `${new Intl.NumberFormat(LOCALES[language], { maximumSignificantDigits: 3 }).format(percent)}%`;
}

/** Writes the marks of an axis of time: "7 Agu", or by month "Agu". */
export function dateTicksFormat(language: Language, byMonth: boolean): (date: Date) => string {
  const format = new Intl.DateTimeFormat(LOCALES[language], {
    month: 'short',
    ...(!byMonth && { day: 'numeric' }),
  });
  return (date) => format.format(date);
}

/** The days of the week from Monday: Sen, Sel … or Senin, Selasa … */
export function weekdayNames(language: Language, width: 'short' | 'long'): string[] {
  const format = new Intl.DateTimeFormat(LOCALES[language], { weekday: width, timeZone: 'UTC' });
  // 5 January 1970 was a Monday.
  return Array.from({ length: 7 }, (_, index) => format.format((4 + index) * 24 * HOUR));
}

/** Two rates: 0,90–1,6%. One where both are written alike. */
export function rateInterval(low: number, high: number, language: Language): string {
  const [first, second] = [formatRate(low, language), formatRate(high, language)];
  return first === second ? first : `${first.replace('%', '')}–${second}`;
}

/** Two whole numbers: 12.250–12.399. */
export function numberInterval(low: number, high: number, language: Language): string {
  const [first, second] = [formatNumber(low, language), formatNumber(high, language)];
  return first === second ? first : `${first}–${second}`;
}

/** The bounds of a rounded rate, or empty for an exact one. */
export function rateBounds({ low, high }: Range, language: Language): string {
  return low === high ? '' : rateInterval(low, high, language);
}

export function numberBounds({ low, high }: Range, language: Language): string {
  return low === high ? '' : numberInterval(low, high, language);
}

/** "1,2% (0,90–1,6%)", "1,2%", or "data belum cukup (3 dari 5)". */
export function typicalText({ n, median, interval }: Typical, language: Language, text: ChartsText): string {
  if (median === undefined) return text('charts_not_enough', n);
  const shown = formatRateRange(median, language);
  return interval ? `${shown} (${rateInterval(interval.low, interval.high, language)})` : shown;
}

/** How long after the post: "40 m", "26 j 40 m", "3 hari 4 j". `ms` ≥ 0. */
export function ageText(ms: number, text: ChartsText): string {
  const minutes = Math.round(ms / 60_000);
  const hours = Math.floor(minutes / 60);
  if (hours < 1) return text('charts_age_minutes', minutes);
  if (hours < 48) return text('charts_age_hours', hours, minutes % 60);
  return text('charts_age_days', Math.floor(hours / 24), hours % 24);
}

/** Sentences, one after another; what does not apply is left out. No line ends between a sign and its number. */
export function sentences(parts: readonly (string | false | undefined)[]): string {
  return parts.filter(Boolean).join(' ').replaceAll('≈ ', '≈\u00a0').replaceAll('n = ', 'n\u00a0=\u00a0');
}
