import type { Missing, Span, Unknown } from '../../metrics/reading-course.ts';
import type { Language } from '../../model/settings.ts';
import { formatDateTime, formatNumber } from '../../ui/format.ts';
import type { UiText } from '../../ui/language.tsx';
import { countName } from '../../ui/names.ts';
import type { PostText } from './texts.ts';

/** Spans that are named one by one; more would be a list that nobody reads. */
const NAMED = 5;

/** "suka disembunyikan pemilik akun, komentar tidak terbaca". */
export function missingText(missing: readonly Missing[], text: PostText, ui: UiText): string {
  return missing.map(({ name, state }) => text(`post_missing_${state}`, countName(name, ui))).join(', ');
}

/** "Komentar tidak terbaca pada 3 dari 5 pembacaan: 7 Agu 2026 09.05; …", of so many readings in all. */
export function unknownText(
  { name, state, readings, spans }: Unknown,
  all: number,
  { text, ui, language }: { text: PostText; ui: UiText; language: Language },
): string {
  const number = (value: number) => formatNumber(value, language);
  const time = (at: number) => formatDateTime(at, language);
  const spanText = ({ from, until, readings: n }: Span) =>
    n === 1 ? time(from) : text('post_span', time(from), time(until), number(n));
  const named = spans.slice(0, NAMED).map(spanText);
  if (spans.length > NAMED) named.push(text('post_spans_more', number(spans.length - NAMED)));
  const count = countName(name, ui);
  return text(
    `post_unknown_${state}`,
    count.charAt(0).toUpperCase() + count.slice(1),
    number(readings),
    number(all),
    named.join('; '),
  );
}
