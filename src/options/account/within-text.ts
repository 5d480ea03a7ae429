import type { Within, WithinSum } from '../../metrics/within.ts';
import type { Language } from '../../model/settings.ts';
import { formatAge, formatNumber } from '../../ui/format.ts';
import type { AccountKey, AccountText } from './texts.ts';

const REASONS = {
  'no-time': 'account_within_no_time',
  'upload-time': 'account_within_upload_time',
  'not-read': 'account_within_not_read',
  'count-hidden': 'account_within_count_hidden',
} as const satisfies Record<NonNullable<Within['reason']>, AccountKey>;

/**
 * Interactions up to a mark in words (DOMAIN 2.7): a point with its bounds, one bound, or why there is none. An
 * estimate is never shown without its bounds.
 */
export function withinText(within: Within, text: AccountText, language: Language): string {
  const number = (value: number) => formatNumber(Math.round(value), language);
  const { state, low, high, point, reason } = within;
  if (state === 'not-due') return text('account_within_not_due');
  if (low !== undefined && high !== undefined) {
    if (low === high) return number(low);
    return text('account_within_between', number(point ?? (low + high) / 2), number(low), number(high));
  }
  if (low !== undefined) return `≥ ${number(low)}`;
  if (high !== undefined) return `≤ ${number(high)}`;
  return text(REASONS[reason ?? 'not-read']);
}

/** What the numbers rest on: "2 pembacaan: 22 j 10 m dan 26 j 40 m". */
export function withinBasis({ before, after, fell }: Within, text: AccountText, language: Language): string {
  const ages = [before, after].filter((age) => age !== undefined).map((age) => formatAge(age, language));
  const [first, second] = ages;
  if (first === undefined) return '';
  const basis =
    second === undefined || second === first
      ? text('account_within_one', first)
      : text('account_within_two', first, second);
  return fell ? `${basis} · ${text('account_within_fell')}` : basis;
}

/** The sum over the measured posts; "≥" where some of them have no upper bound. */
export function sumText({ low, high, measured, estimated }: WithinSum, language: Language): string {
  const number = (value: number) => formatNumber(Math.round(value), language);
  if (measured + estimated === 0) return '–';
  if (high === undefined) return `≥ ${number(low)}`;
  return low === high ? number(low) : `${number(low)}–${number(high)}`;
}

/** "terukur 3 dari 9 unggahan · 2 hanya terbatasi · …": what a sum rests on and lacks. */
export function coverageText(
  { measured, estimated, of, notDue }: WithinSum,
  text: AccountText,
  language: Language,
): string {
  const number = (value: number) => formatNumber(value, language);
  const missing = of - measured - estimated;
  const parts = [text('account_within_coverage', number(measured), number(of))];
  if (estimated > 0) parts.push(text('account_within_bounded', number(estimated)));
  if (missing > 0) parts.push(text('account_within_missing', number(missing)));
  if (notDue > 0) parts.push(text('account_within_waiting', number(notDue)));
  return parts.join(' · ');
}
