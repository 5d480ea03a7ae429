import { describe, expect, it } from 'vitest';
import { countPhrases, leadingCount, parseCount } from '../../../src/platforms/parse/counts.ts';
import { timeKind } from '../../../src/platforms/parse/dates.ts';
import { COUNTS, type Stated } from './count-rows.ts';
import { NO_COUNTS } from './no-count-rows.ts';

function shown(text: string, lang: string | undefined): Stated | undefined {
  const count = parseCount(text, lang);
  if (count === undefined) return undefined;
  return count.exact ? count.value : `~${count.value}`;
}

const NOTHING = undefined;

/** The test table of the number sheet, section 3.3: text, on an Indonesian page, on an English page. */
const TABLE: [string, Stated | undefined, Stated | undefined][] = [
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

const ROWS = [...COUNTS, ...NO_COUNTS];

describe('a text on a page in a language', () => {
  it.each(ROWS)('%j in %s is %s: %s', (text, lang, stated) => {
    expect(shown(text, lang) ?? null).toBe(stated);
  });

  it('is never a count and a time at once', () => {
    const both = ROWS.filter(([text, lang, stated]) => stated !== null && timeKind(text, lang) !== undefined);
    expect(both).toEqual([]);
  });

  it('reads the same with other spaces and direction marks', () => {
    for (const [text, lang] of ROWS) {
      for (const space of ['\u00a0', '\u202f', '\u2009']) {
        expect(shown(`\u200e${text.replaceAll(' ', space)}\u2060`, lang)).toBe(shown(text, lang));
      }
    }
  });
});

describe('the parts of a text', () => {
  it.each([
    ['116,677 views • Dec 16, 2025', 'en', [116677, undefined]],
    ['16 Des, 2025 · 12 suka', 'id', [undefined, 12]],
    ['7 Agustus 2026, 1.234 tayangan', 'id', [undefined, 1234]],
    ['11 回复、246 次转帖、1965 喜欢', 'zh', [11, 246, 1965]],
    ['1，234', 'zh', [undefined]],
    ['1،234', 'ar', [undefined]],
    ['2 rb sedang menonton, 12 suka', 'id', [undefined, 12]],
  ])('%j on a page in %s state %j', (text, lang, counts) => {
    expect(countPhrases(text).map((phrase) => shown(phrase, lang))).toEqual(counts);
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
      '4 / 5',
      '12 %',
      '12 – 15',
      '3 hours ago',
    ]) {
      expect(leadingCount(label, 'en')).toBeUndefined();
    }
  });
});
