import type { Briefing } from '../../model/briefing.ts';
import { denominatorIn } from '../../model/formula.ts';
import { type CountName, isHidden, isStated, type PostCounts } from '../../model/reading.ts';
import type { Language } from '../../model/settings.ts';
import type { Range, UnknownReason, Verdict } from '../../model/verdict.ts';
import {
  formatAgo,
  formatCountRange,
  formatDateTime,
  formatNumber,
  formatRateRange,
} from '../../ui/format.ts';
import { filled, type Translate } from '../../ui/i18n.ts';
import type { UiText } from '../../ui/language.tsx';
import { countName, formulaInWords } from '../../ui/names.ts';

type BadgeKey = keyof typeof import('../../../extension/_locales/id/badge.json');

export type BadgeTexts = {
  language: Language;
  text: Translate<BadgeKey>;
  ui: UiText;
};

/** The texts of badges as the worker sent them. */
export function badgeTexts({ settings: { language }, texts }: Briefing): BadgeTexts {
  const text = (key: string, ...values: (string | number)[]) => filled(texts[key] ?? '', values);
  return { language, text, ui: text };
}

const REASON_KEYS = {
  'not-read': 'badge_reason_not_read',
  'count-unread': 'badge_reason_count_unread',
  'count-hidden': 'badge_reason_count_hidden',
  'author-unknown': 'badge_reason_author_unknown',
  'denominator-unread': 'badge_reason_followers_unread',
  promoted: 'badge_reason_promoted',
  reply: 'badge_reason_reply',
  young: 'badge_reason_young',
  'age-unknown': 'badge_reason_age_unknown',
} as const satisfies Record<Exclude<UnknownReason, 'too-few'>, string>;

/** A line of the card: what it is called and what it says; several parts stand below each other. */
export type CardLine = { name: string; parts: string[] };

/** "≈ 1,2%", or a dash when no rate is known: never 0. */
export function rateText({ rate, exact }: Verdict, { language }: BadgeTexts): string {
  if (!rate) return '–';
  const written = formatRateRange(rate, language);
  return exact === false && rate.low === rate.high ? `≈ ${written}` : written;
}

/** One word for the direction; undefined when there is none. */
export function directionWord({ state }: Verdict, { text }: BadgeTexts): string | undefined {
  return state === 'unknown' ? undefined : text(`badge_word_${state}`);
}

export function directionText({ state }: Verdict, { text }: BadgeTexts): string {
  return text(`badge_direction_${state}`);
}

/** The badge as a whole sentence, for those who hear it. */
export function badgeLabel(verdict: Verdict, texts: BadgeTexts): string {
  const { text } = texts;
  const rate = rateText(verdict, texts);
  if (!verdict.rate) return text('badge_label_unknown', reasonText(verdict, texts));
  if (verdict.state === 'unknown') return text('badge_label_uncompared', rate, reasonText(verdict, texts));
  return text('badge_label', rate, directionText(verdict, texts));
}

function reasonText({ reason = 'not-read', formula, n }: Verdict, { text }: BadgeTexts): string {
  if (reason === 'too-few') return text('badge_too_few', Math.min(n, 4));
  if (reason === 'denominator-unread') return text(`badge_reason_${denominatorIn(formula)}_unread`);
  return text(REASON_KEYS[reason]);
}

/** Everything that makes the rate, line by line. Lines that would say nothing are left out. */
export function cardLines(verdict: Verdict, texts: BadgeTexts, now: number): CardLine[] {
  const { text, ui } = texts;
  const formula = formulaInWords(verdict.interactionNames, denominatorIn(verdict.formula), ui);
  const lines: (CardLine | undefined)[] = [
    verdict.state === 'unknown' && verdict.reason !== 'too-few'
      ? { name: text('badge_reason'), parts: [reasonText(verdict, texts)] }
      : undefined,
    { name: text('badge_formula'), parts: [formula] },
    { name: text('badge_interactions'), parts: interactionParts(verdict, texts) },
    denominatorLine(verdict, texts, now),
    { name: text('badge_habit'), parts: habitParts(verdict, texts) },
    readLine(verdict, texts, now),
    verdict.rate && {
      name: text('badge_accuracy'),
      parts: [text(isExact(verdict, verdict.rate) ? 'badge_exact' : 'badge_rounded')],
    },
  ];
  return lines.filter((line) => line !== undefined);
}

function isExact({ exact }: Verdict, rate: Range): boolean {
  return exact !== false && rate.low === rate.high;
}

function interactionParts({ interactionNames, counts, interactions }: Verdict, texts: BadgeTexts): string[] {
  const each = interactionNames.map(
    (name) => `${countName(name, texts.ui)} ${countText(counts, name, texts)}`,
  );
  if (!interactions || each.length < 2) return each;
  return [...each, texts.text('badge_sum', formatCountRange(interactions, texts.language))];
}

function countText(counts: PostCounts, name: CountName, { language, ui }: BadgeTexts): string {
  const count = counts[name];
  if (isHidden(count)) return ui('ui_hidden');
  if (!isStated(count)) return ui('ui_unread');
  return `${count.exact ? '' : '≈ '}${formatNumber(count.value, language)}`;
}

function denominatorLine({ denominator }: Verdict, texts: BadgeTexts, now: number): CardLine | undefined {
  if (!denominator) return undefined;
  const { name, value, exact, at } = denominator;
  const { text, language } = texts;
  const number = formatCountRange(value, language);
  return {
    name: text(`badge_${name}`),
    parts: [
      exact || value.low !== value.high ? number : `≈ ${number}`,
      text('badge_read_at', agoText(at, texts, now)),
    ],
  };
}

function habitParts({ habit, n, format }: Verdict, { text, language }: BadgeTexts): string[] {
  if (!habit) return [text('badge_too_few', Math.min(n, 4))];
  const { lowerQuartile, upperQuartile, median } = habit;
  const posts = formatNumber(n, language);
  return [
    text('badge_habit_median', formatRateRange(median, language)),
    text(
      'badge_habit_middle',
      formatRateRange(lowerQuartile, language),
      formatRateRange(upperQuartile, language),
    ),
    format
      ? text('badge_habit_posts', posts, text(`badge_format_${format}`))
      : text('badge_habit_posts_any', posts),
  ];
}

function readLine({ readAt }: Verdict, texts: BadgeTexts, now: number): CardLine | undefined {
  if (readAt === undefined) return undefined;
  return {
    name: texts.text('badge_read'),
    parts: [formatDateTime(readAt, texts.language), agoText(readAt, texts, now)],
  };
}

function agoText(at: number, { language, ui }: BadgeTexts, now: number): string {
  return now - at < 60_000 ? ui('ui_just_now') : formatAgo(at, now, language);
}
