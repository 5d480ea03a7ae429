import type { Language } from '../model/settings.ts';
import { LOCALES } from './format.ts';

/** The time of day in the reader's own zone: 15.20 in Indonesian, 15:20 in English. */
export function formatClock(ms: number, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], { timeStyle: 'short' }).format(ms);
}

const DETAILED_HOURS = 3;

/**
 * How long in words: "40 menit", "1 jam 50 menit" (1 hour 50 minutes), from three hours on "5 jam", cut to the unit
 * shown; never less than a minute.
 */
export function formatSpan(ms: number, language: Language): string {
  const written = (value: number, unit: 'hour' | 'minute') => inUnits(value, unit, language);
  const whole = Math.max(1, Math.floor(ms / 60_000));
  const [hours, minutes] = [Math.floor(whole / 60), whole % 60];
  if (hours === 0) return written(minutes, 'minute');
  if (minutes === 0 || hours >= DETAILED_HOURS) return written(hours, 'hour');
  return `${written(hours, 'hour')} ${written(minutes, 'minute')}`;
}

/** Whole days in words, cut: "3 hari", "3 days". */
export function formatDays(days: number, language: Language): string {
  return inUnits(Math.floor(days), 'day', language);
}

function inUnits(value: number, unit: 'day' | 'hour' | 'minute', language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], { style: 'unit', unit, unitDisplay: 'long' }).format(value);
}
