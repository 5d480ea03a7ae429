import { MONTH, TIME_WORD, UNIT } from './time-words.ts';

/** Words beside a number that make it something else than a count of reactions, views or followers. */

/** Viewers of a running stream, people waiting for a premiere; the rest or a part of a list; bounds. Anywhere. */
const NOT_THE_TOTAL =
  /(?<!\p{L})(?:watching|waiting|viewers?|online|menonton|penonton|menunggu|others?|lainnya|lain|more|lagi|lebih|kurang|hampir|sekitar|setidaknya|baru|teman|mutual|lipat|over|about|around|nearly|almost|than|under|viendo|mirando|esperando|espectadores|otr[ao]s|más|casi|zuschauer|schauen|warten|weiter[en]+|ander[enr]+|mehr|fast|etwa|percent|persen|rupiah)(?!\p{L})|[第多余餘约約超近元]|正在|在看|看中|等待|其他|يشاهد|انتظار|آخر/iu;

/** A unit, a month, or a short word, which is a unit of some kind more often than what is counted ("3 mgg", "5 km"). */
const TIME_BEHIND = new RegExp(`^ ?(?:${UNIT}|(?:de )?${MONTH})`, 'iu');
const SHORT_WORD_BEHIND = /^ ?(?!(?:x|me|mal)(?!\p{L}))\p{Script=Latin}{1,3}(?!\p{L})/iu;
/** What names, prices or dates the number that follows, or adds it to someone named ("Budi dan 12 orang"). */
const NAMES_NUMBER = new RegExp(
  `(?:${MONTH}|(?<!\\p{L})(?:no|nomor|number|top|rp|idr|usd|ke|part|episode|bab|tahun|year|tanggal|sejak|since|dan|and|und|y|و))[.:]? ?$`,
  'iu',
);

/** Whether a word for a unit of time or a month stands right behind a number. */
export function isTimeBehind(after: string): boolean {
  return TIME_BEHIND.test(after);
}

/** Whether the word behind a whole number is too short to be what it counts. */
export function isUnitBehind(after: string): boolean {
  return SHORT_WORD_BEHIND.test(after);
}

/** Whether the words around a number say that it is a time, a bound, a part of the total, a live audience or a name. */
export function saysNoCount(before: string, after: string): boolean {
  const around = `${before}0${after}`;
  return (
    isTimeBehind(after) || NAMES_NUMBER.test(before) || NOT_THE_TOTAL.test(around) || TIME_WORD.test(around)
  );
}
