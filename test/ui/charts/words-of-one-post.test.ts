import { describe, expect, test } from 'vitest';
import {
  between,
  type CurveReading,
  curveSigns,
  curveSummary,
  curveTable,
  isValued,
} from '../../../src/ui/charts/reading-curve-words.ts';
import {
  binText,
  responseBins,
  responsesSummary,
  responsesTable,
} from '../../../src/ui/charts/response-times-words.ts';
import { chartsTexts } from '../../../src/ui/charts/texts.ts';
import { hourRows, hoursText, shadeOf, weekHoursSummary } from '../../../src/ui/charts/week-hours-words.ts';

const [id, en] = [chartsTexts('id'), chartsTexts('en')];
const HOUR = 3_600_000;
const point = (value: number) => ({ low: value, high: value });
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('The curve of a post', () => {
  const readings: CurveReading[] = [
    { age: HOUR / 2, value: point(12) },
    { age: 22 * HOUR, missing: 'suka disembunyikan' },
    { age: 26 * HOUR, value: { low: 400, high: 449, stated: 430 } },
    { age: 200 * HOUR, value: point(420) },
  ];

  test('lies between the readings around it', () => {
    expect(between(readings.filter(isValued))[0]).toEqual({ from: 0.5, until: 26, low: 12, high: 449 });
  });

  test('has its bounds the other way round where interactions were taken back', () => {
    const fell = [
      { age: 0, value: point(100) },
      { age: HOUR, value: point(90) },
    ];
    expect(between(fell)).toEqual([{ from: 0, until: 1, low: 90, high: 100 }]);
  });

  test('is told with the readings that have no sum, and why', () => {
    expect(plain(curveSummary(readings, 'id', id))).toBe(
      '3 pembacaan: 12 setelah 30 m, 420 setelah 8 hari 8 j. 1 berisi angka yang dibulatkan platform. ' +
        '1 pembacaan tanpa jumlah: 22 j 0 m (suka disembunyikan).',
    );
  });

  test('claims no growth from one reading or none', () => {
    expect(curveSummary(readings.slice(0, 1), 'en', en)).toBe('One reading: 12 after 30 min.');
    expect(curveSummary(readings.slice(1, 2), 'id', id)).toMatch(/^Belum ada pembacaan/);
  });

  test('has a row for a reading without a sum too, with no number in it', () => {
    expect(curveTable(readings, 'id', id).rows.slice(1, 3)).toEqual([
      ['22 j 0 m', 'suka disembunyikan', ''],
      ['26 j 0 m', '≈ 430', '400–449'],
    ]);
    expect(curveSigns(readings.slice(0, 1), id).map(({ look }) => look)).toEqual(['dot']);
  });
});

describe('The waiting times', () => {
  test('count an answer on an edge to the bar that ends there', () => {
    expect(responseBins([0, 1, 1.01, 12, 12.01, 72, 73]).map(({ n }) => n)).toEqual([2, 1, 0, 1, 1, 1, 1]);
    expect(responseBins([]).map(binText)).toEqual(['≤ 1', '1–3', '3–6', '6–12', '12–24', '24–72', '> 72']);
  });

  test('are told with those unanswered and those of unknown time', () => {
    expect(responsesSummary({ hours: [1, 30], unanswered: 4, untimed: 1 }, 'id', id)).toBe(
      '3 dari 7 komentar dijawab. 1 dari 2 jawaban datang dalam 24 jam. 4 belum dijawab. 1 jawaban tidak diketahui waktunya.',
    );
    expect(responsesSummary({ hours: [], unanswered: 0 }, 'id', id)).toBe(
      'Belum ada komentar yang perlu dijawab.',
    );
  });

  test('have every comment in the table once', () => {
    const { rows } = responsesTable({ hours: [1, 2, 30, 100], unanswered: 4, untimed: 1 }, 'id', id);
    const numbers = rows.map((row) => Number(row[1]));
    expect(numbers.reduce((sum, n) => sum + n, 0)).toBe(9);
    expect(rows.at(-2)).toEqual(['belum dijawab', '4']);
  });
});

describe('The hours of the week', () => {
  const cells = [
    { weekday: 1, hour: 9, n: 8, median: point(2.4) },
    { weekday: 2, hour: 18, n: 5, median: point(3) },
    { weekday: 6, hour: 21, n: 1 },
  ];

  test('have a row for every block of the day, empty ones too', () => {
    const rows = hourRows(cells, 3);
    expect(rows.map(({ hour }) => hour)).toEqual([0, 3, 6, 9, 12, 15, 18, 21]);
    expect(rows[3]?.days.map((cell) => cell?.n)).toEqual([
      undefined,
      8,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect([hoursText(6, 3), hoursText(21, 3)]).toEqual(['06–09', '21–24']);
  });

  test('are darkest where most was posted, and never blank where something was', () => {
    expect([shadeOf(8, 8), shadeOf(4, 8), shadeOf(1, 80), shadeOf(0, 8)]).toEqual([4, 2, 1, 0]);
  });

  test('are told by where most is posted, and the highest median with its n', () => {
    expect(plain(weekHoursSummary(cells, 3, 'id', id))).toBe(
      '14 unggahan, paling banyak Selasa 09–12 (n = 8). Median tertinggi Rabu 18–21: 3,0% (n = 5), dari 2 sel dengan data cukup.',
    );
  });

  test('name no best hour where no cell has enough posts', () => {
    expect(weekHoursSummary(cells.slice(2), 3, 'id', id)).toContain('Belum ada sel dengan data cukup');
    expect(weekHoursSummary([], 3, 'en', en)).toBe('No post yet whose time is known.');
  });
});
