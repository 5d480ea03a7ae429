import { describe, expect, test } from 'vitest';
import { ageAxis, LANDMARKS } from '../../../src/ui/charts/reading-curve-words.ts';
import { numberAxis, rateAxis } from '../../../src/ui/charts/scales.ts';
import { timeAxis, timeTickTexts } from '../../../src/ui/charts/time-axis.ts';

const HOUR = 3_600_000;
const exact = (value: number) => ({ low: value, high: value });
const day = (text: string) => new Date(`${text}T12:00:00`).getTime();

describe('An axis of rates', () => {
  test('begins at zero and ends above the highest bound', () => {
    expect(rateAxis([exact(0.4), { low: 4.5, high: 5.1, stated: 4.7 }], 7)).toEqual({
      type: 'linear',
      domain: [0, 6],
      ticks: [0, 1, 2, 3, 4, 5, 6],
    });
  });

  test('has no dust of binary fractions in its marks', () => {
    expect(rateAxis([exact(0.7)], 7).ticks).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7]);
  });

  test('is logarithmic from a ratio of 50 on, and holds both ends', () => {
    const axis = rateAxis([exact(0.03), exact(1), exact(34)], 7);
    expect(axis.type).toBe('log');
    expect(axis.domain).toEqual([0.02, 50]);
    expect(axis.ticks).toEqual([0.03, 0.1, 0.3, 1, 3, 10, 30]);
    expect(rateAxis([exact(0.5), exact(20)], 7).type).toBe('linear');
  });

  test('stays linear where a rate is zero, which a logarithm cannot show', () => {
    expect(rateAxis([exact(0), exact(0.01), exact(34)], 7).type).toBe('linear');
  });

  test('exists where all rates are zero', () => {
    const { domain } = rateAxis([exact(0)], 7);
    expect(domain[0]).toBe(0);
    expect(domain[1]).toBeGreaterThan(0);
  });
});

describe('An axis of numbers', () => {
  test('begins at zero where the least is under half of the greatest', () => {
    expect(numberAxis([exact(100), exact(900)], 5).domain).toEqual([0, 1000]);
  });

  test('stands around numbers that are alike, and holds the bounds of the rounded ones', () => {
    const { domain } = numberAxis([exact(12_100), { low: 12_250, high: 12_399, stated: 12_300 }], 4);
    expect(domain).toEqual([12_100, 12_400]);
  });

  test('has whole marks and room around a single number', () => {
    expect(numberAxis([exact(3)], 4)).toEqual({ type: 'linear', domain: [2, 4], ticks: [2, 3, 4] });
  });
});

describe('An axis of time', () => {
  test('does not exist without times', () => {
    expect(timeAxis([], 8)).toBeUndefined();
  });

  test('has its marks at midnights, with the year once', () => {
    const axis = timeAxis([day('2026-08-07'), day('2026-08-11')], 8);
    const texts = axis ? timeTickTexts(axis, 'id') : [];
    expect(texts.join(', ')).toMatch(/^8 Agu\n2026, 9 Agu, 10 Agu, 11 Agu/);
    expect(axis?.ticks.every((tick) => tick.getHours() === 0)).toBe(true);
  });

  test('has weeks begin on Monday', () => {
    const axis = timeAxis([day('2026-08-01'), day('2026-09-10')], 7);
    expect(axis?.ticks.map((tick) => tick.getDay())).toEqual([1, 1, 1, 1, 1, 1]);
  });

  test('has months of the language, and the year again where it is a new one', () => {
    const axis = timeAxis([day('2025-09-10'), day('2026-04-10')], 8);
    const texts = axis ? timeTickTexts(axis, 'id') : [];
    expect(texts).toEqual(['Okt\n2025', 'Nov', 'Des', 'Jan\n2026', 'Feb', 'Mar', 'Apr']);
    expect(axis && timeTickTexts(axis, 'en')[0]).toBe('Oct\n2025');
  });

  test.each([1, 9, 80, 400, 2_000, 9_000])('of %i days has no more marks than it may', (days) => {
    const axis = timeAxis([day('2015-01-03'), day('2015-01-03') + days * 24 * HOUR], 5);
    expect(axis?.ticks.length).toBeLessThanOrEqual(5);
    expect(axis?.ticks.length).toBeGreaterThan(0);
  });

  test('of one moment is days long around it', () => {
    const axis = timeAxis([day('2026-08-07')], 8);
    expect(axis?.domain.map((end) => end.getTime() - day('2026-08-07'))).toEqual([-48 * HOUR, 48 * HOUR]);
  });
});

describe('An axis of age', () => {
  const at = (...hours: number[]) => hours.map((hour) => ({ age: hour * HOUR, value: exact(1) }));

  test('is plain up to two days, and by the root beyond', () => {
    expect(ageAxis(at(1, 26), 10).type).toBe('linear');
    expect(ageAxis(at(1, 500), 10).type).toBe('sqrt');
  });

  test('names the first hour, day and week before all else, and nothing twice', () => {
    const { ticks } = ageAxis(at(1, 500), 16);
    expect(ticks).toEqual(expect.arrayContaining([...LANDMARKS]));
    expect(new Set(ticks).size).toBe(ticks.length);
    expect(ticks).toEqual(ticks.toSorted((a, b) => a - b));
  });

  test('names fewer where there is less room', () => {
    expect(ageAxis(at(1, 500), 4).ticks).toEqual([24, 168]);
  });
});
