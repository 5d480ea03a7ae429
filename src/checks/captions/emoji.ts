import type { Caption } from './caption.ts';
import { type Piece, piecesOf } from './spans.ts';

/** Flags, keycaps, and pictures with their skin tones, joined ones too: one each. */
const EMOJI =
  /\p{RI}\p{RI}|[0-9#*]\uFE0F?\u20E3|\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})?[\u{E0020}-\u{E007F}]{0,16}(?:\u200D\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})?){0,10}/gu;
/** Letter-like signs and arrows are none, however they are shown (DOMAIN 4.3). */
const NONE = /^[©®™ℹ〰〽㊗㊙\u2190-\u21FF]/u;
/** Signs that are shown as text unless U+FE0F follows: ▶ ■ ‼. */
const TEXT_SIGN = /^[\u2000-\u25FF\u2B00-\u2BFF](?!\uFE0F)/u;

/** The emoji of a caption, in order of place; each cluster is one. */
export function emojiOf(caption: Caption): readonly Piece[] {
  return caption.share('emoji', () =>
    piecesOf(caption.text, EMOJI).filter(
      ({ text }) =>
        !NONE.test(text) &&
        /\p{Emoji}/u.test(text) &&
        (/^\p{Emoji_Presentation}/u.test(text) || !TEXT_SIGN.test(text)),
    ),
  );
}

/** The same for the same picture in another skin tone. */
export function pictureOf(emoji: string): string {
  return emoji.replace(/\uFE0F|\p{Emoji_Modifier}/gu, '');
}
