import type { Calendar, Period } from '../../metrics/calendar.ts';

/** The last so many days, today among them, or a month such as `2026-08`. */
export type PeriodChoice = 'd30' | 'd90' | 'd365' | (string & {});

export const DAY_CHOICES = ['d30', 'd90', 'd365'] as const;
export const DEFAULT_PERIOD: PeriodChoice = 'd90';

const MONTHS_OFFERED = 13;

export function periodOf(choice: PeriodChoice, calendar: Calendar, now: number): Period {
  const days = /^d(\d+)$/.exec(choice)?.[1];
  return days === undefined ? calendar.periodOfMonth(choice) : calendar.periodOfDays(now, Number(days));
}

/** This month and the twelve before it, the latest first. */
export function monthChoices(calendar: Calendar, now: number): string[] {
  const [year = 0, month = 1] = calendar.monthOf(now).split('-').map(Number);
  return Array.from({ length: MONTHS_OFFERED }, (_, back) => {
    const at = year * 12 + (month - 1) - back;
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  });
}
