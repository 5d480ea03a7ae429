import { describe, expect, test } from 'vitest';
import {
  followersLine,
  followersSigns,
  followersSummary,
  followersTable,
} from '../../../src/ui/charts/followers-in-time-words.ts';
import {
  type RatedPost,
  ratedPostText,
  ratesSigns,
  ratesSummary,
  ratesTable,
} from '../../../src/ui/charts/rates-in-time-words.ts';
import { byMedian, groupsSummary, groupsTable, noteOf } from '../../../src/ui/charts/strips-words.ts';
import { chartsTexts } from '../../../src/ui/charts/texts.ts';
import {
  ageText,
  numberInterval,
  rateInterval,
  rateTick,
  weekdayNames,
} from '../../../src/ui/charts/words.ts';

const [id, en] = [chartsTexts('id'), chartsTexts('en')];
const DAY = 86_400_000;
const NOON = new Date('2026-08-07T12:00:00').getTime();
const point = (value: number) => ({ low: value, high: value });
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

function post(days: number, rate: number, changes: Partial<RatedPost> = {}): RatedPost {
  return {
    key: `a:${days}`,
    at: NOON + days * DAY,
    ...point(rate),
    state: 'mature',
    label: `Unggahan ${days}`,
    ...changes,
  };
}

const typical = { n: 6, median: point(1.2), interval: { low: 0.9, high: 1.64, coverage: 0.97 } };

describe('Numbers in words', () => {
  test('follow the language', () => {
    expect([rateTick(0.5, 'id'), rateTick(0.5, 'en'), rateTick(10, 'id')]).toEqual(['0,5%', '0.5%', '10%']);
    expect(rateInterval(0.9, 1.64, 'id')).toBe('0,90–1,6%');
    expect(rateInterval(1.2, 1.2, 'en')).toBe('1.2%');
    expect(numberInterval(12_250, 12_399, 'id')).toBe('12.250–12.399');
    expect(weekdayNames('id', 'short')).toEqual(['Sen', 'Sel', 'Rab', 'Kam', 'Jum', 'Sab', 'Min']);
    expect(weekdayNames('en', 'long')[0]).toBe('Monday');
  });

  test('say an age in the two units that fit it', () => {
    const minute = 60_000;
    expect(ageText(40 * minute, id)).toBe('40 m');
    expect(ageText((26 * 60 + 40) * minute, id)).toBe('26 j 40 m');
    expect(ageText((3 * 24 + 4) * 60 * minute, en)).toBe('3 d 4 h');
    expect(ageText(59.7 * minute, id)).toBe('1 j 0 m');
  });
});

describe('The rates in words', () => {
  const posts = [
    post(0, 0.5),
    post(1, 3),
    post(2, 1, { low: 0.9, high: 1.1, stated: 1 }),
    post(9, 2, { state: 'young' }),
  ];

  test('are the span, the ends, the median, and what is young or rounded', () => {
    expect(plain(ratesSummary(posts, typical, 'id', id))).toBe(
      '4 unggahan, 7 Agu 2026 sampai 16 Agu 2026. Terendah 0,50%, tertinggi 3,0%. Median 1,2% (0,90–1,6%), n = 6. ' +
        '1 belum matang, tidak ikut dalam median. 1 berisi angka yang dibulatkan platform.',
    );
  });

  test('break no line between a sign and its number', () => {
    expect(ratesSummary(posts.slice(2, 3), typical, 'id', id)).toContain('≈\u00a01,0%');
    expect(ratesSummary(posts.slice(2, 3), typical, 'id', id)).not.toContain('≈ ');
  });

  test('say that there is not enough data instead of a median', () => {
    expect(ratesSummary(posts, { n: 3 }, 'id', id)).toContain('Median: data belum cukup (3 dari 5).');
    expect(ratesSummary([], { n: 0 }, 'en', en)).toBe('No post yet with an ER that can be worked out.');
  });

  test('have a row for each post, with its link, bounds and state', () => {
    const { rows } = ratesTable(posts, (key) => `#/post/${key}`, 'id', id);
    expect(rows).toHaveLength(4);
    expect(rows[2]).toEqual([
      { text: 'Unggahan 2', href: '#/post/a:2' },
      expect.stringContaining('9 Agu 2026'),
      '≈ 1,0%',
      '0,90–1,1%',
      'matang',
    ]);
    expect(rows[0]?.[3]).toBe('');
    expect(rows[3]?.[4]).toBe('belum matang');
  });

  test('explain only the signs that are drawn', () => {
    expect(ratesSigns(posts, typical, id).map(({ look }) => look)).toEqual(['dot', 'hollow', 'bar', 'band']);
    expect(ratesSigns([post(0, 1)], { n: 1 }, id).map(({ look }) => look)).toEqual(['dot']);
  });

  test('tell of one post what it came to first', () => {
    expect(ratedPostText(posts[3] ?? post(0, 0), 'id', id)).toBe(
      '2,0% · 16 Agu 2026 · belum matang · Unggahan 9',
    );
  });
});

describe('The followers in words', () => {
  const rounded = { low: 12_250, high: 12_399, stated: 12_300 };
  const readings = [
    { at: NOON, ...point(12_000) },
    { at: NOON + DAY, ...rounded },
    { at: NOON + 3 * DAY, ...point(12_340) },
    { at: NOON + 18 * DAY, ...point(12_290) },
  ];

  test('are the span, first, latest and ends, what is rounded, and the gaps', () => {
    expect(plain(followersSummary(readings, 'id', id))).toBe(
      '4 pembacaan, 7 Agu 2026 sampai 25 Agu 2026. Pertama 12.000, terakhir 12.290; terendah 12.000, tertinggi 12.340. ' +
        '1 pembacaan dibulatkan platform. 1 jeda lebih dari 14 hari tanpa pembacaan.',
    );
    expect(followersSummary(readings.slice(0, 1), 'en', en)).toBe('One reading: 12,000 on 7 Aug 2026.');
    expect(followersSummary([], 'id', id)).toBe('Jumlah pengikut belum pernah terbaca.');
  });

  test('are a line through the exact readings alone, dashed over more than 14 days', () => {
    const line = followersLine(readings);
    expect(line.map(({ from, to }) => [from.low, to.low])).toEqual([
      [12_000, 12_340],
      [12_340, 12_290],
    ]);
    expect(line.map(({ dashed }) => dashed)).toEqual([false, true]);
  });

  test('are a line through all readings where the exact ones make none', () => {
    expect(followersLine(readings.slice(0, 2))).toHaveLength(1);
    expect(followersLine(readings.slice(0, 1))).toEqual([]);
  });

  test('are joined plainly at exactly 14 days', () => {
    const [first] = followersLine(
      [readings[0], { at: NOON + 14 * DAY, ...point(1) }].flatMap((r) => r ?? []),
    );
    expect(first?.dashed).toBe(false);
  });

  test('have their bounds in the table only where they are rounded', () => {
    expect(followersTable(readings, 'id', id).rows.map((row) => row.slice(1))).toEqual([
      ['12.000', ''],
      ['≈ 12.300', '12.250–12.399'],
      ['12.340', ''],
      ['12.290', ''],
    ]);
    expect(followersSigns(readings, id).map(({ look }) => look)).toEqual(['dot', 'hollow', 'bar', 'dashed']);
  });
});

describe('Groups in words', () => {
  const group = (name: string, n: number, median?: number, low = 0, high = 0) => ({
    name,
    typical: {
      n,
      ...(median !== undefined && { median: point(median), interval: { low, high, coverage: 0.95 } }),
    },
  });
  const groups = [
    group('Foto', 9, 0.8, 0.6, 1),
    group('Video', 2),
    group('Reel', 14, 2.3, 2, 2.9),
    group('Teks', 4),
  ];

  test('stand from the highest median down, and without one by size', () => {
    expect(byMedian(groups).map(({ name }) => name)).toEqual(['Reel', 'Foto', 'Teks', 'Video']);
  });

  test('name the ends and count those with too little', () => {
    expect(plain(groupsSummary(byMedian(groups), 'id', id))).toBe(
      '2 dengan data cukup; tertinggi Reel 2,3% (2,0–2,9%), terendah Foto 0,80% (0,60–1,0%). 2 dengan data belum cukup.',
    );
  });

  test('say that ends whose intervals meet are not told apart', () => {
    const near = [group('A', 9, 2, 1, 3), group('B', 9, 1.5, 0.8, 1.0)];
    expect(groupsSummary(near, 'id', id)).toContain('belum dapat dibedakan');
    expect(groupsSummary(byMedian(groups), 'id', id)).not.toContain('belum dapat dibedakan');
  });

  test('claim nothing where none has enough', () => {
    expect(groupsSummary([group('A', 2), group('B', 4)], 'en', en)).toBe(
      'None has enough data for a median yet (0 of 2).',
    );
    expect(plain(groupsSummary([group('A', 9, 1, 1, 1)], 'en', en))).toBe(
      'Only one with enough data: A 1.0% (1.0%).',
    );
  });

  test('have n beside every median, in the picture and in the table', () => {
    expect(noteOf(typical, 'id', id)).toBe('1,2% (0,90–1,6%) · n = 6');
    expect(noteOf({ n: 3 }, 'id', id)).toBe('data belum cukup (3 dari 5)');
    expect(groupsTable(groups, 'Format', 'id', id).rows.slice(0, 2)).toEqual([
      ['Foto', '9', '0,80%', '0,60–1,0%'],
      ['Video', '2', 'data belum cukup (2 dari 5)', ''],
    ]);
  });
});
