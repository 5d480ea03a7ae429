import type { MessageError } from '../messages/contract.ts';
import type { FormulaId } from '../model/formula.ts';
import type { Format } from '../model/reading.ts';
import type { UnknownReason } from '../model/verdict.ts';
import type { OptionsText } from './texts.ts';

/** What the model's words are called on this page. A missing text is a type error here. */
const FORMAT_KEYS = {
  text: 'options_format_text',
  photo: 'options_format_photo',
  video: 'options_format_video',
  carousel: 'options_format_carousel',
  reel: 'options_format_reel',
  short: 'options_format_short',
  live: 'options_format_live',
  link: 'options_format_link',
  story: 'options_format_story',
} as const satisfies Record<Format, string>;

const REASON_KEYS = {
  'not-read': 'options_reason_not_read',
  'count-unread': 'options_reason_count_unread',
  'count-hidden': 'options_reason_count_hidden',
  'author-unknown': 'options_reason_author_unknown',
  'denominator-unread': 'options_reason_denominator_unread',
  promoted: 'options_reason_promoted',
  reply: 'options_reason_reply',
  young: 'options_reason_young',
  'age-unknown': 'options_reason_age_unknown',
  'too-few': 'options_reason_too_few',
} as const satisfies Record<UnknownReason, string>;

const ERROR_KEYS = {
  'invalid-request': 'options_error_invalid_request',
  'not-allowed': 'options_error_not_allowed',
  'storage-full': 'options_error_storage_full',
  'storage-failed': 'options_error_storage_failed',
  gone: 'options_error_gone',
  'no-answer': 'options_error_no_answer',
} as const satisfies Record<MessageError, string>;

const FORMULA_KEYS = {
  'er-post': 'options_formula_er_post',
  'er-views': 'options_formula_er_views',
  'er-reach': 'options_formula_er_reach',
} as const satisfies Record<FormulaId, string>;

export function formatName(format: Format, text: OptionsText): string {
  return text(FORMAT_KEYS[format]);
}

export function reasonName(reason: UnknownReason, text: OptionsText): string {
  return text(REASON_KEYS[reason]);
}

export function errorName(error: MessageError, text: OptionsText): string {
  return text(ERROR_KEYS[error]);
}

export function formulaName(formula: FormulaId, text: OptionsText): string {
  return text(FORMULA_KEYS[formula]);
}
