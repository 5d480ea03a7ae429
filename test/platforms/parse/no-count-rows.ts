import type { Row } from './count-rows.ts';

/** Texts that look like counts and are none, or are none that can be told. Each was once read wrong or could be. */
const ROWS: [texts: string[], lang: string | undefined, why: string][] = [
  // Times
  [['3 h lalu', '3 hari yang lalu', '2 jam', '5 mnt', '1 mgg', '2 bln', '1 thn'], 'id', 'how long ago'],
  [['3 pekan', '5 detik', '12 menit', '2 tahun', '3 hr'], 'id', 'units written out'],
  [['12m', '3d', '23w', '1h', '5 mo'], 'en-GB', 'short units; 12m are minutes in Britain too'],
  [['12m left', '12m read'], 'en', 'minutes, whatever follows'],
  [['7 Agustus', '7 Nopember', '07 Agustus 2026', '7 Agu', 'Senin 7'], 'id', 'dates'],
  [['Aug 7', 'August 7 live', '7 Aug 2026', '8/7/26', '2026-08-07'], 'en', 'dates'],
  [['pukul 09.05', '09.05', '8 pagi', '10 WIB', '2.03.50', '9.05'], 'id', 'times of day and durations'],
  [['2:03', '12:30', '9 am', 'at 9'], 'en', 'times of day and durations'],
  [['vor 2 Tagen', '3 Std.', '1 Jahr', '5 Min.'], 'de', 'how long ago'],
  [['hace 3 días', '3 sem', '5 seg', '2 años', '7 ago'], 'es', 'how long ago'],
  [['3个小时前', '3天前', '2小时', '3号', '8月', '3 分钟'], 'zh', 'how long ago, the day of a month'],
  [['١٨ س', '٣ ساعات', '٧ أغسطس'], 'ar', 'Facebook writes eighteen hours so'],
  [['7 Ogos', '3 minit', '5 hari lepas'], 'ms', 'Malay times'],
  // Languages of which no sheet says anything
  [['3 heures', 'il y a 3 heures', '12 abonnés', '12 M', '1 234'], 'fr', 'hours cannot be told from likes'],
  [['3 tháng trước', '12 N lượt xem', '12 Tr lượt xem', '1.234'], 'vi', 'the same; no group is known'],
  [['3 godziny temu', '12 tysięcy', '3 dni'], 'pl', 'only tys. was seen'],
  [['3時間前', '3時間', '12人が視聴中'], 'ja', 'the same'],
  [['3시간 전', '3만', '5천'], 'ko', 'the same'],
  [['3 часа назад', '12 тыс.'], 'ru', 'the same'],
  [['12 B görüntüleme', '12 mila follower', '4,5 mil', '12M', '1,234'], undefined, 'no language, no meaning'],
  // Other powers of ten
  [
    ['12 ribuan', '2 jutaan suka', '3 ratus', '3 puluh', '12 jt rb', '5 rb jt'],
    'id',
    'about, or not of ours',
  ],
  [['satu juta 200 ribu', 'dua miliar 3 suka'], 'id', 'the number began as a word'],
  [['12 thousands', '3 hundred', '3 dozen', '12 lakh'], 'en', 'not what a platform writes'],
  [['12 miles de vistas', '12 millon', '1.2B', '12 B'], 'es-MX', 'thousands misspelt; B is 10¹² in Spanish'],
  [['1.5T', '12 T', '1.2LCr'], 'en-IN', 'T is a thousand there'],
  [['3千万', '3万亿', '3百', '3万5千', '1万多'], 'zh', 'products of powers, and more than'],
  [['12 bilion', '12 T'], 'ms', 'not recorded'],
  [['1,5 m', '12 m', '0 rb', '0,0 jt', '12 b', '3 t'], 'id', 'metres or minutes; a rounded nothing'],
  // Not the total
  [['12 lainnya', 'budi dan 12 lainnya', 'Budi dan 12 orang', 'Lihat 3 lagi'], 'id', 'the rest of a list'],
  [['12 teman yang sama', '12 postingan baru', '5 kali lipat'], 'id', 'a part, a ratio'],
  [['lebih dari 100 suka', 'hampir 100 suka', 'sekitar 5 rb suka', 'kurang dari 5'], 'id', 'bounds'],
  [['12 others', 'you and 12 people', 'View 3 more replies', '12 new posts', '12 mutual'], 'en', 'parts'],
  [['nearly 100 likes', 'over 9000 likes', 'fewer than 5 likes', '99+', '12K+', '~5', '>5'], 'en', 'bounds'],
  [['12 anderen gefällt das', 'fast 100 Aufrufe', 'mehr als 5'], 'de', 'a part, bounds'],
  [['junto con otras 2 personas', 'budi y 12 personas', 'casi 100 vistas'], 'es', 'a part, a bound'],
  [['超过100次', '100多次观看', '其他 12 人', '约 5 万'], 'zh', 'a part, bounds'],
  // Viewers of what runs now
  [['2 rb sedang menonton', '12 orang menonton', '2 rb penonton', '12 menunggu'], 'id', 'live, premiere'],
  [['2k watching', '56 waiting', '12 viewers', '12 online'], 'en', 'live, premiere'],
  [['12 Zuschauer', '5 schauen zu', '12 warten'], 'de', 'live, premiere'],
  [['正在观看 12 人', '12 人在看', '12 等待'], 'zh', 'live, premiere'],
  // Names, prices, units
  [['Pemilu 2029', 'Top 10', 'No. 5', 'Suka 5', 'tahun 2026', 'Bab 3 selesai'], 'id', 'a name’s number'],
  [['Rp 5.000', 'Rp5.000', '5.000 rupiah', '50%', '50 persen', '3 元'], 'id', 'prices and shares'],
  [['5 km', '12 GB', '720 p', '1080p', '2x', '1.5x', '12 ×'], 'en', 'units and speeds'],
  [['第3集', '第 3 名', '3元'], 'zh', 'an ordinal, a price'],
  // Not numbers of the language
  [['1 234', '1.23', '1,23', '1.2.3', '1234.567', '007', '0,123', '1..2', '.5'], 'id', 'no group of three'],
  [['1 of 3', '5/10', '5-10', '12x5', '2e5', '0x10', '12.', '12,'], 'en', 'two numbers, or a broken one'],
  [['-5', '−5', '+5', '#5', '@12', '$40', '40$', '€ 5'], 'en', 'a sign that changes it'],
  [['9007199254740993', '99999999999 T', '½', '②', 'Ⅷ', '१२', '𝟏𝟐', '１２'], 'en', 'too large, other digits'],
  [['12bagikan', '12suka', '5mengikuti', 'Like5', 'G20', 'COVID-19', 'budi_2'], 'id', 'touched by a word'],
  [['N/A', 'Like', 'Suka', '–', '', `${'kata '.repeat(100)}12 suka`], 'id', 'no number, or prose'],
];

export const NO_COUNTS: Row[] = ROWS.flatMap(([texts, lang, why]) =>
  texts.map((text): Row => [text, lang, null, why]),
);
