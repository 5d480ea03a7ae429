/** What was typed into the field of the reach: a number, nothing (`null`: take it back), or why it is neither. */
export type ReachInput =
  | { value: number | null }
  | { error: 'shortened' | 'fraction' | 'small' | 'large' | 'words' };

/** The most that is taken; the same limit stands in the message `reach.set`. */
const MOST = 1e12;

/** 12.500 · 12,500 · 12 500: one sign between groups of three, the same throughout. */
const GROUPED = /^[1-9]\d{0,2}([.,'’\s])\d{3}(?:\1\d{3})*$/;
const SHORTENED = /^[\d.,\s]+\s*(?:rb|ribu|k|jt|juta|m|mn|miliar|b|bn|t|triliun)\.?$/i;

/**
 * Reads a whole number from 1 to 10^12, with its thousands parted in the Indonesian or the English way: since there are
 * no fractions, 12.500 and 12,500 are the same. Never a guess: a shortened number is refused, not multiplied.
 */
export function readReach(typed: string): ReachInput {
  const text = typed.trim();
  if (text === '') return { value: null };
  if (/^[-−–]\s*\d/.test(text)) return { error: 'small' };
  if (SHORTENED.test(text)) return { error: 'shortened' };
  if (!/^\d[\d.,'’\s]*$/.test(text)) return { error: 'words' };
  if (!/^\d+$/.test(text) && !GROUPED.test(text)) return { error: 'fraction' };
  const value = Number(text.replace(/\D/g, ''));
  if (value < 1) return { error: 'small' };
  return value > MOST ? { error: 'large' } : { value };
}
