import { describe, expect, it } from 'vitest';
import { countPhrases, leadingCount, parseCount } from '../../../src/platforms/parse/counts.ts';

/** `12` exact, `'~12'` rounded, undefined not a count. */
type Stated = number | `~${number}` | undefined;

function shown(text: string, lang: string | undefined): Stated {
  const count = parseCount(text, lang);
  if (count === undefined) return undefined;
  return count.exact ? count.value : `~${count.value}`;
}

const NOTHING = undefined;

/** The test table of the number sheet, section 3.3: text, on an Indonesian page, on an English page. */
const TABLE: [string, Stated, Stated][] = [
  ['12 rb', '~12000', '~12000'],
  ['12\u00a0rb', '~12000', '~12000'],
  ['12rb', '~12000', '~12000'],
  ['12,3 rb', '~12300', '~12300'],
  ['1,2 jt x ditonton', '~1200000', '~1200000'],
  ['1,2 M', '~1200000000', NOTHING],
  ['1.2M', '~1200000', '~1200000'],
  ['12 M', '~12000000000', '~12000000'],
  ['12M', '~12000000000', '~12000000'],
  ['2,9K', '~2900', '~2900'],
  ['2.9K', '~2900', '~2900'],
  ['1.234', 1234, NOTHING],
  ['1,234', NOTHING, 1234],
  ['1.234.567', 1234567, NOTHING],
  ['1,234,567', NOTHING, 1234567],
  ['1.234 rb', '~1234000', NOTHING],
  ['624.735 x ditonton', 624735, NOTHING],
  ['999', 999, 999],
  ['0', 0, 0],
  ['2 rb sedang menonton', NOTHING, NOTHING],
  ['2k watching', NOTHING, NOTHING],
  ['56 waiting', NOTHING, NOTHING],
  ['43k views', '~43000', '~43000'],
  ['15.8m subscribers', '~15800000', '~15800000'],
  ['89k videos', '~89000', '~89000'],
  ['8.1万', '~81000', '~81000'],
  ['N/A', NOTHING, NOTHING],
  ['Like', NOTHING, NOTHING],
  ['Suka', NOTHING, NOTHING],
  ['–', NOTHING, NOTHING],
  ['', NOTHING, NOTHING],
];

const SEVERAL: [string, Stated[]][] = [
  ['147,3 rb pengikut · 2,4 jt suka', ['~147300', '~2400000']],
  ['255 juta Pengikut, 147 Mengikuti, 1019 Postingan', ['~255000000', 147, 1019]],
  ['1,2 rb tayangan · 9 suka · 3 komentar · 2 kali dibagikan', ['~1200', 9, 3, 2]],
  ['43k views · 15.8m subscribers', ['~43000', '~15800000']],
];

describe('a count on an Indonesian and on an English page', () => {
  it.each(TABLE)('%j is %s in Indonesian and %s in English', (text, indonesian, english) => {
    expect([shown(text, 'id'), shown(text, 'en')]).toEqual([indonesian, english]);
  });

  it.each(SEVERAL)('%j holds several numbers, each read in both languages', (text, counts) => {
    for (const lang of ['id', 'en']) {
      expect(countPhrases(text).map((phrase) => shown(phrase, lang))).toEqual(counts);
      expect(shown(text, lang)).toBeUndefined();
    }
  });
});

describe('a count in other languages', () => {
  const ROWS: [string, string | undefined, Stated][] = [
    ['43k views', 'en-GB', '~43000'],
    ['12m', 'en-GB', '~12000000'],
    ['1.2bn views', 'en-GB', '~1200000000'],
    ['1.2tn', 'en-GB', '~1200000000000'],
    ['12 B', 'en-US', '~12000000000'],
    ['1.5T', 'en', '~1500000000000'],
    ['2.5 million views', 'en', '~2500000'],
    ['3.4L', 'en-IN', '~340000'],
    ['2 Cr', 'en-IN', '~20000000'],
    ['12,34,567 views', 'en-IN', 1234567],
    ['12,34,567 views', 'en', NOTHING],
    ['1,2 miliar', 'id', '~1200000000'],
    ['1,2 milyar', 'id', '~1200000000'],
    ['3 triliun', 'id', '~3000000000000'],
    ['3 ribu suka', 'id', '~3000'],
    ['12 rb', 'in', '~12000'],
    ['1,2 Tsd.', 'de', '~1200'],
    ['4,7 Mio. Aufrufe', 'de', '~4700000'],
    ['1,2 Mrd.', 'de', '~1200000000'],
    ['469.694 Aufrufe', 'de', 469694],
    ['469,694', 'de', NOTHING],
    ['469.694', 'de-CH', NOTHING],
    ['127 K visualizaciones', 'es', '~127000'],
    ['127 mil vistas', 'es-ES', '~127000'],
    ['4,69 M de suscriptores', 'es', '~4690000'],
    ['1,2 mil M de vistas', 'es', '~1200000000'],
    ['1.234 Me gusta', 'es', 1234],
    ['1,234 Me gusta', 'es-MX', 1234],
    ['1.234 Me gusta', 'es-MX', NOTHING],
    ['8.1万次观看', 'zh', '~81000'],
    ['1.2亿', 'zh-cn', '~120000000'],
    ['5,958', 'zh', 5958],
    ['1965 喜欢', 'zh', 1965],
    ['1.2萬', 'zh-TW', '~12000'],
    ['12 M', 'zh', NOTHING],
    ['٢', 'ar', 2],
    ['١٬٢٣٤', 'ar', 1234],
    ['١٫٢ ألف', 'ar', '~1200'],
    ['1.2K', 'ms', '~1200'],
    ['3J tontonan', 'ms', '~3000000'],
    ['1.2B', 'ms', '~1200000000'],
    ['999', undefined, 999],
    ['12,3 rb', undefined, '~12300'],
    ['1.2M', undefined, '~1200000'],
    ['1,2 M', undefined, NOTHING],
    ['12M', undefined, NOTHING],
    ['1.234', undefined, NOTHING],
    ['1,234', undefined, NOTHING],
    ['2,4 tys. obserwujący', 'pl', NOTHING],
    ['12 tys. obserwujących', 'pl', NOTHING],
    ['12 N lượt xem', 'vi', NOTHING],
    ['12 Tr lượt xem', 'vi', NOTHING],
    ['12 B görüntüleme', 'tr', NOTHING],
  ];
  it.each(ROWS)('%j on a page in %s is %s', (text, lang, count) => {
    expect(shown(text, lang)).toBe(count);
  });
});

describe('a text that only looks like a count', () => {
  const NOT_COUNTS = [
    ...[
      '3d',
      '23w',
      '1h',
      '12m',
      '3 d',
      '5 mnt lalu',
      '3 hari yang lalu',
      '3 h lalu',
      '2 jam lalu',
      '1 mgg lalu',
    ],
    ...['3 days ago', 'Streamed 6 months ago', 'hace 3 días', 'vor 2 Tagen', '3天前', '2小时', '1 thn'],
    ...['7 Agustus 2026', '7 Agu', 'Aug 7', 'Aug 7, 2026', '8/7/26', '07/08/2026', 'pukul 09.05', '09.05'],
    ...['2.03.50', '2:03', '12:30', '0:15'],
    ...['12bagikan', '12suka', '5mengikuti', '3s', '1st', '2e5', '0x10', 'G20', 'COVID-19', 'Like5', '12x5'],
    ...[
      '50%',
      '50 %',
      '5/10',
      '5-10',
      '-5',
      '−5',
      '+5',
      '~5',
      '>5',
      '99+',
      '1.000+',
      '12K+',
      '12…',
      '#5',
      '@12',
    ],
    ...['Rp 5.000', 'Rp5.000', '$40', '40$', '€ 5', 'No. 5', 'Top 10', 'tahun 2026'],
    ...['Budi dan 12 orang', 'Liked by budi and 12 people', 'dan 1,2 rb orang'],
    ...['12 others', 'budi dan 12 lainnya', 'View 3 more replies', 'lebih dari 100 suka', 'over 9000 likes'],
    ...[
      '1 234',
      '1.23',
      '1,23',
      '1.2.3',
      '1.2345',
      '1234.567',
      '0.123',
      '0,123',
      '007',
      '1..2',
      '1,234.5',
      '.5',
    ],
    ...['9007199254740993', '99999999999 T', '½', '②', 'Ⅷ', '१२', '1.1234M', '1.234,56 rb rb', '5 rb jt'],
    ...['3万5千', '3百', '12 J', '12 lakh', '12 billionen', '4,5 mil', '1 of 3', '12.', '12,'],
    ...['正在观看 12 人', '12 人正在观看', '12 waiting', '12 menunggu', '12 Zuschauer'],
    `${'kata '.repeat(100)}12 suka`,
  ];
  for (const lang of ['id', 'en', undefined]) {
    it.each(NOT_COUNTS)(`%j is nothing on a page in ${lang}`, (text) => {
      expect(shown(text, lang)).toBeUndefined();
    });
  }

  it('is not made of a word that begins like a suffix', () => {
    expect(shown('12 bagikan', 'id')).toBe(12);
    expect(shown('12 mengikuti', 'id')).toBe(12);
    expect(shown('12 tayangan', 'id')).toBe(12);
    expect(shown('12 komentar', 'id')).toBe(12);
    expect(shown('12 Kommentare', 'de')).toBe(12);
    expect(shown('12 jtvideo', 'id')).toBe(12);
  });
});

describe('a count with words around it', () => {
  it('is read behind a label', () => {
    expect(shown('Like: 162 people', 'en')).toBe(162);
    expect(shown('Like: 1.1K people', 'en')).toBe('~1100');
    expect(shown('Lihat semua 1.234 komentar', 'id')).toBe(1234);
    expect(shown('播放8.1万次', 'zh')).toBe('~81000');
  });

  it('is read through direction marks and thin spaces', () => {
    expect(shown('\u200f12,3\u202frb\u200e', 'id')).toBe('~12300');
    expect(shown('\u20681.234\u2069 suka', 'id')).toBe(1234);
  });

  it('keeps every digit of a decimal', () => {
    expect(shown('1,15 jt', 'id')).toBe('~1150000');
    expect(shown('4.35K', 'en')).toBe('~4350');
    expect(shown('0,5 rb', 'id')).toBe('~500');
    expect(shown('1.234,5 rb', 'id')).toBe('~1234500');
    expect(shown('1,234.5K', 'en')).toBe('~1234500');
  });
});

describe('the number at the start of a label', () => {
  it('is exact in every language', () => {
    expect(leadingCount('2378 Likes. Like', 'en')).toEqual({ value: 2378, exact: true });
    expect(leadingCount('1965 喜欢次数。喜欢', 'zh')).toEqual({ value: 1965, exact: true });
    expect(leadingCount('0 回复。回复', 'zh')).toEqual({ value: 0, exact: true });
    expect(leadingCount('745 Me gusta. Me gusta', 'es')).toEqual({ value: 745, exact: true });
    expect(leadingCount('735 J’aime. J’aime', 'fr')).toEqual({ value: 735, exact: true });
    expect(leadingCount('12 Suka. Suka', 'id')).toEqual({ value: 12, exact: true });
    expect(leadingCount('٢ ردود. رد', 'ar')).toEqual({ value: 2, exact: true });
    expect(leadingCount('1122900 views. View post analytics', undefined)).toEqual({
      value: 1122900,
      exact: true,
    });
  });

  it('is absent where the label starts with a word, a fraction or a sign', () => {
    for (const label of [
      'Like',
      'Bookmark',
      '',
      'Suka 5',
      '1.5 Likes',
      '5% Likes',
      '-5',
      '12:30',
      '3rd',
      '4/5',
    ]) {
      expect(leadingCount(label, 'en')).toBeUndefined();
    }
  });
});
