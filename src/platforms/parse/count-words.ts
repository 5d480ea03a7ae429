/** Words beside a number that make it something else than a count of reactions, views or followers. */

/** Viewers of a running stream, people waiting for a premiere; the rest of a list; bounds. Anywhere in the text. */
const NOT_THE_TOTAL =
  /(?<!\p{L})(?:watching|waiting|sedang (?:menonton|menunggu)|menunggu|ago|lalu|others?|lainnya|lain|more|lagi|lebih|over|about|viendo|mirando|esperando|espectadores|otros|más|hace|zuschauer|schauen|warten|weiter[en]+|mehr|vor|percent|persen|kemarin|yesterday|streamed|pukul|jam|at)(?!\p{L})|正在[观觀收]|[观觀]看中|等待|其他|更多|以前|之前|يشاهد|انتظار|قبل|منذ/iu;

/** Units of time, as the word right behind the number. */
const TIME_UNIT =
  /^ ?(?:(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|wks?|weeks?|mos?|months?|y|yrs?|years?|am|pm|dtk|detik|mnt|menit|minit|j|jam|saat|hari|mgg|mg|minggu|bln|bulan|thn|th|tahun|segundos?|minutos?|horas?|d[ií]as?|semanas?|mes(?:es)?|años?|sekunden?|minuten?|std|stunden?|tage?n?|wochen?|monate?n?|jahre?n?)(?!\p{L})|秒|分[钟鐘]?|小[时時]|[天日周週月年]|个月|個月|ثا?ني?ة|دقيقة|دقائق|ساعة|ساعات|يوم|أيام|أسبوع|أسابيع|شهر|أشهر|سنة|سنوات)/iu;

const MONTH =
  '(?:jan(?:uar[iy]|uary|ner)?|enero|feb(?:ruar[iy]?|ruary)?|febrero|mar(?:et|ch|zo)?|märz|apr(?:il)?|abril|mei|may|mayo|mai|jun[ie]?|junio|jul[iy]?|julio|agu(?:stus)?|ags|aug(?:ust)?|agosto|sept?(?:ember)?|septiembre|o[kc]t(?:o?ber|ubre)?|okt|nov(?:ember|iembre)?|de[sc](?:ember|iembre)?|dez(?:ember)?)';
const MONTH_AFTER = new RegExp(`^ ?(?:de )?${MONTH}(?!\\p{L})`, 'iu');
/** What names, prices or dates the number that follows, or adds it to someone named ("Budi dan 12 orang"). */
const NAMES_NUMBER = new RegExp(
  `(?<!\\p{L})(?:${MONTH}|no|nr|nomor|number|top|rp|idr|usd|eur|pasal|ke|part|episode|eps|bab|chapter|tahun|year|tanggal|tgl|sejak|since|dan|and|und)[.:]? ?$`,
  'iu',
);

/** Whether the words around a number say that it is a time, a bound, a part of the total, a live audience or a name. */
export function saysNoCount(before: string, after: string): boolean {
  return (
    TIME_UNIT.test(after) ||
    MONTH_AFTER.test(after) ||
    NAMES_NUMBER.test(before) ||
    NOT_THE_TOTAL.test(before) ||
    NOT_THE_TOTAL.test(after)
  );
}
