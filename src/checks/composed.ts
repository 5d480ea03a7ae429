/** No script piles up so many marks on a sign; to put them in their order takes the engine a minute. */
const PILED_MARKS = /\p{M}{40}/u;

/** A text in NFC; one with piled-up marks as it is. */
export function composed(text: string): string {
  return PILED_MARKS.test(text) ? text : text.normalize('NFC');
}
