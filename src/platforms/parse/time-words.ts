/**
 * Words of times in the languages of the platform sheets, in one place: `dates.ts` recognises a time by them, and
 * `count-words.ts` keeps the number of a time from being taken for a count. Sources: sheets 4, CLDR 48.
 */

/** A month as a date names it; the source of a regular expression for flags `iu`. */
export const MONTH =
  '(?<!\\p{L})(?:jan(?:uar[iy]|uary|ner)?|enero|ene|[fp]eb(?:ruar[iy]?|ruary)?|febrero|mac|mar(?:et|ch|zo)?|märz|a[pb]r(?:il)?|mei|may|mayo|mai|jun[ie]?|junio|jul[iy]?|julai|julio|agu(?:stus)?|ags|ago(?:sto)?|aug(?:ust)?|ogos?|sept?(?:ember)?|septiembre|o[kc]t(?:o?ber|ubre)?|no[vp](?:ember|iembre)?|d[ei][scz](?:i?ember|iembre)?)(?!\\p{L})';

/** A unit of time of four letters or more, and those of Chinese. "3 分享" are shares, "3 点赞" likes. */
export const UNIT =
  '(?:(?:(?:second|minute|hour|day|week|month|year|min|sec)s?|detik|menit|minit|saat|hari|minggu|pekan|bulan|tahun|(?:segundo|minuto|hora|d[ií]a|semana|año)s?|meses|sekunden?|minuten|stunden?|tage?n?|wochen?|monate?n?|jahre?n?)(?!\\p{L})|[个個]?(?:秒|分(?!享)|小?[时時]|[天日周週月年号號]|[点點](?![赞讚])|星期))';

/** Words that say that something happened, or will, at a time. */
export const TIME_WORD =
  /(?<!\p{L})(?:ago|lalu|hace|vor|kemarin|yesterday|pukul|jam|at|pagi|siang|sore|malam)(?!\p{L})|前/iu;
