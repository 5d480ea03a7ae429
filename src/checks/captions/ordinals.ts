import type { Caption } from './caption.ts';
import { isCapitalised } from './casing.ts';
import data from './data/ordinal-heads.json';
import { gapAfter, nextWord } from './neighbours.ts';

const BESIDE = new Set(data.beside);
const ANNIVERSARIES = new Set(data.anniversaries);
const BETWEEN = new Set(data.between);
const WEEKDAYS = new Set(data.weekdays);
const COUNTED = new Set(data.counted);
/** HUT Badan Pengawas Pemilihan Umum Republik Indonesia ke 18. */
const FARTHEST = 7;
const IN_ONE_PHRASE = /^[ \u00a0()/,-]{1,3}$/;

/**
 * Whether “ke” before a number makes it an ordinal: tahap ke 2, HUT … ke 52, ke 3 kalinya. Ke 5 TPS is a direction.
 * The places are those of “ke” and of the number in the words.
 */
export function isOrdinal(caption: Caption, ke: number, number: number): boolean {
  const { words, text } = caption;
  if (/^[.,]\d/.test(text.slice(words[number]?.end, (words[number]?.end ?? 0) + 2))) return false;
  const after = nextWord(caption, number)?.text.toLowerCase() ?? '';
  if (/^kali(?:nya)?$/.test(after)) return true;
  if (COUNTED.has(after)) return false;
  for (let i = ke - 1; i >= 0 && i >= ke - FARTHEST; i -= 1) {
    const word = words[i]?.text ?? '';
    const lower = word.toLowerCase();
    if (!IN_ONE_PHRASE.test(gapAfter(caption, i) ?? '')) return false;
    if (ANNIVERSARIES.has(lower)) return true;
    if (i === ke - 1 && BESIDE.has(lower)) return !isCounted(words[i - 1]?.text ?? '');
    if (lower === 'hari') return !WEEKDAYS.has(words[i + 1]?.text.toLowerCase() ?? '');
    if (!BETWEEN.has(lower) && !isCapitalised(word)) return false;
  }
  return false;
}

/** Dua hari ke 3 desa. */
function isCounted(before: string): boolean {
  return /^(?:\d{1,3}|satu|dua|tiga|empat|lima|enam|tujuh|setiap|tiap|per|dari)$/i.test(before);
}
