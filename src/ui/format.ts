import type { Language } from '../model/settings.ts';
import { type Range, statedOf } from '../model/verdict.ts';

/** How numbers, rates and times are written in each language, everywhere in Takar. */
export const LOCALES: Record<Language, string> = { id: 'id-ID', en: 'en-GB' };

const numberFormats = new Map<string, Intl.NumberFormat>();

/** Kept, because making one costs more than using it hundreds of times, and a table uses it in every cell. */
function numberFormat(language: Language, digits: number): Intl.NumberFormat {
  const key = `${language}${digits}`;
  const known = numberFormats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(LOCALES[language], {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  numberFormats.set(key, made);
  return made;
}

const dateFormats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language}${options.timeStyle ?? ''}`;
  const known = dateFormats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(LOCALES[language], options);
  dateFormats.set(key, made);
  return made;
}

/** A whole number in full: 12.345 in Indonesian, 12,345 in English. */
export function formatNumber(value: number, language: Language): string {
  return numberFormat(language, 0).format(value);
}

/** A percentage: two decimals below 1 %, one above (DOMAIN 2.2). `0.0x` stays visible as `< 0,01 %`. */
export function formatRate(percent: number, language: Language): string {
  const digits = percent < 1 ? 2 : 1;
  const format = numberFormat(language, digits);
  if (percent > 0 && percent < 0.005) return `< ${format.format(0.01)}%`;
  return `${format.format(percent)}%`;
}

/** A share from 0 to 1 as whole percent: 58%. */
export function formatShare(share: number, language: Language): string {
  return `${numberFormat(language, 0).format(share * 100)}%`;
}

const AGE_UNITS = { id: ['hari', 'j', 'm'], en: ['d', 'h', 'm'] } as const satisfies Record<
  Language,
  readonly string[]
>;

/** How long after: "40 m", "22 j 10 m" (22 h 10 m), from three days on "4 hari" (4 d), cut to the unit shown. */
export function formatAge(ms: number, language: Language): string {
  const [days, hours, minutes] = AGE_UNITS[language];
  const whole = Math.max(0, Math.floor(ms / 60_000));
  if (whole < 60) return `${whole} ${minutes}`;
  if (whole < 3 * 1_440) {
    const rest = whole % 60;
    return `${Math.floor(whole / 60)} ${hours}${rest === 0 ? '' : ` ${rest} ${minutes}`}`;
  }
  return `${formatNumber(Math.floor(whole / 1_440), language)} ${days}`;
}

/** A rate: that of the stated numbers, with `≈` when they were rounded. */
export function formatRateRange(rate: Range, language: Language): string {
  if (rate.low === rate.high) return formatRate(rate.low, language);
  return `≈ ${formatRate(statedOf(rate), language)}`;
}

/** A count, or a sum of counts, as the platform stated it, with `≈` when it was rounded: `≈ 12.300`. */
export function formatCountRange(count: Range, language: Language): string {
  if (count.low === count.high) return formatNumber(count.low, language);
  return `≈ ${formatNumber(Math.round(statedOf(count)), language)}`;
}

/** Date and time in the reader's own zone: 7 Agu 2026 09.05. */
export function formatDateTime(ms: number, language: Language): string {
  return dateFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(ms);
}

export function formatDate(ms: number, language: Language): string {
  return dateFormat(language, { dateStyle: 'medium' }).format(ms);
}

/** A month such as `2026-08` by its name: Agustus 2026. */
export function formatMonth(month: string, language: Language): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const format = new Intl.DateTimeFormat(LOCALES[language], {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.format(Date.UTC(year, number - 1));
}

const STEPS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 365 * 86_400_000],
  ['month', 30 * 86_400_000],
  ['week', 7 * 86_400_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

/** "3 hari yang lalu", "3 days ago" (short: "3 hari lalu", "3 days ago"); below a minute "baru saja", "just now" by the caller's own text. */
export function formatAgo(
  ms: number,
  now: number,
  language: Language,
  style: 'long' | 'short' = 'long',
): string {
  const relative = new Intl.RelativeTimeFormat(LOCALES[language], { numeric: 'always', style });
  const age = Math.max(0, now - ms);
  const [unit, length] = STEPS.find(([, step]) => age >= step) ?? ['minute', 60_000];
  return relative.format(-Math.floor(age / length), unit);
}
