import type { Denominator } from '../model/formula.ts';
import type { CountName } from '../model/reading.ts';
import type { UiText } from './language.tsx';

/** What the counts are called on screen. A missing text is a type error here. */
const COUNT_KEYS = {
  likes: 'ui_count_likes',
  comments: 'ui_count_comments',
  reposts: 'ui_count_reposts',
  quotes: 'ui_count_quotes',
  shares: 'ui_count_shares',
  saves: 'ui_count_saves',
  views: 'ui_count_views',
} as const satisfies Record<CountName, string>;

export function countName(name: CountName, text: UiText): string {
  return text(COUNT_KEYS[name]);
}

/** "(suka + komentar) ÷ pengikut × 100". */
export function formulaInWords(
  interactions: readonly CountName[],
  denominator: Denominator,
  text: UiText,
): string {
  const sum = interactions.map((name) => countName(name, text)).join(' + ');
  return text('ui_formula_of', sum, text(`ui_count_${denominator}`));
}
