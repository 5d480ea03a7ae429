import type { CaptionRule, RuleExamples } from '../../contract.ts';
import type { Caption } from '../caption.ts';
import { capitalised } from '../casing.ts';
import { instead } from '../instead.ts';
import { startsSentence } from '../sentence-starts.ts';
import type { Piece } from '../spans.ts';

/** Words that stay small: doctors' titles, e-KTP, iOS, pH. */
const SMALL = /^(?:drg?|drh|mmhg|a|b|c|d|e|f|g|h|i|j|\p{L}-.*|\p{Ll}{1,3}\p{Lu}.*)$/u;
/** After these a full stop ends no sentence either: foto dok. pribadi. */
const SHORTENED =
  /(?:^|[^\p{L}])(?:dok|gd|komp|perum|maks|min|ket|sek|bhs|lat|lt|kp|ds|dsn|wr|mhs|red|cat|kol|per)\.$/iu;
/** “1.” of a list reads as a sentence. */
const LIST_NUMBER = /(?:^|\n)[^\S\n]*\d{1,2}[.)]$/u;
/** What may stand before the first word without making the line one of a list. */
const OPENING = /^[\s"'“«([{¡¿]*$/u;

const rule: CaptionRule = {
  severity: 'could',
  title: { id: 'Kalimat diawali huruf kapital', en: 'A sentence starts with a capital' },
  why: { id: 'Kalimat diawali huruf kapital.', en: 'A sentence starts with a capital.' },
  source: [{ key: 'EYD', at: 'HF01' }],
  indonesian: true,
  check: (caption) => {
    let sentence = 0;
    return caption.words.flatMap((word) => {
      if (!/^\p{Ll}/u.test(word.text) || !startsSentence(caption, word)) return [];
      while ((caption.sentences[sentence]?.end ?? Infinity) <= word.start) sentence += 1;
      const start = caption.sentences[sentence]?.start ?? word.start;
      if (SMALL.test(word.text.slice(0, 12)) || continues(caption, start, word)) return [];
      return [instead(word, capitalised(word.text))];
    });
  },
};
export default rule;

/** A row of a list, the rest of a sentence after a line end, a comma, a colon or a quotation, or three dots. */
function continues({ text }: Caption, start: number, word: Piece): boolean {
  if (!OPENING.test(text.slice(start, word.start)) || text.charAt(word.start - 1) === '(') return true;
  const before = text.slice(Math.max(0, start - 24), start);
  const ending = before.trimEnd();
  if (ending === '') return false;
  if (LIST_NUMBER.test(ending)) return true;
  if (/[,;:"”'’»…]$|\.\.$/u.test(ending) || SHORTENED.test(ending)) return true;
  const isNextLine = /\n[^\S\n]*$/u.test(before) && !/\n[^\S\n]*\n/u.test(before.slice(ending.length));
  return isNextLine && /[\p{L}\p{N})&/-]$/u.test(ending);
}

export const examples: RuleExamples = {
  fires: [
    { text: 'loket kami pindah ke lantai dua.' },
    { text: 'Loket kami pindah! silakan naik tangga.' },
    { text: 'Loket kami pindah\n\nsilakan naik tangga.' },
  ],
  passes: [
    { text: 'Loket kami pindah. Silakan naik tangga.' },
    { text: 'dr. Sinta hadir di Jl. melati no. 5. e-KTP jadi sehari. (foto: dok. humas)' },
    { text: 'Bawa:\n- fotokopi KTP\n- pas foto\n1. akta lahir\n📍 aula kecamatan' },
    { text: 'Warga menunggu\nsampai sore… lalu pulang. “Puas!” kata Rina. @kami hadir. https://s.id/a buka' },
  ],
};
