import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/bundler.ts';
import stored from '../../src/metrics/benchmarks.json';
import { benchmarksFor, isRow } from '../../src/metrics/benchmarks.ts';
import { FORMULA_IDS } from '../../src/model/formula.ts';

const perFollower = { formula: 'er-post', numerator: 'core' } as const;
const rows: readonly unknown[] = stored;

describe('The stored benchmarks', () => {
  it('are whole, each with its source, a year, its confidence and a day of checking', () => {
    expect(rows.filter((row) => !isRow(row))).toEqual([]);
    for (const row of rows.filter(isRow)) {
      expect(row.source).not.toBe('');
      expect(row.dataYear ?? row.reportYear).toBeGreaterThanOrEqual(2022);
      expect(row.confidence).toMatch(/^(?:secondary|weak|vendor)$/);
      expect(row.checked).toMatch(/^2026-\d{2}-\d{2}$/);
      expect(Object.keys(row.values)).not.toEqual([]);
      for (const value of Object.values(row.values)) expect(value).toBeGreaterThan(0);
    }
  });

  it('have no id twice', () => {
    const ids = stored.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it('name only platforms that Takar knows', async () => {
    const named = new Set(rows.filter(isRow).flatMap(({ values }) => Object.keys(values)));
    for (const platform of named) {
      await expect(readFile(join(root, 'src/platforms', platform, 'facts.ts'), 'utf8')).resolves.toContain(
        'engagement',
      );
    }
    expect(named.size).toBe(5);
  });

  it('do not hold what DOMAIN 2.9 marks as unverified or not to be shipped', () => {
    expect(stored.filter(({ id }) => id.startsWith('hootsuite'))).toEqual([]);
    const report = rows.filter(isRow).find(({ id }) => id === 'rivaliq-2024');
    expect(report?.values.instagram).toBeUndefined();
  });

  it.each([
    ['formula', undefined],
    ['formula', 'er-daily'],
    ['numerator', 'extended'],
    ['confidence', 'certain'],
    ['source', ''],
    ['values', { x: '0,03' }],
    ['n', 12],
    ['population', 'brands'],
    ['caveat', { en: 'One language' }],
    ['approximate', 'yes'],
    ['band', 3],
  ])('are not taken with a wrong %s', (field, value) => {
    const row = stored.find(({ id }) => id === 'sociavault-2026-mean-nano');
    expect(isRow(row)).toBe(true);
    expect(isRow({ ...row, [field]: value })).toBe(false);
  });

  it('are not taken without any year', () => {
    const last = stored.find(({ id }) => id === 'buffer-2026');
    expect(isRow(last)).toBe(true);
    expect(isRow({ ...last, reportYear: undefined })).toBe(false);
  });
});

describe('The benchmarks for an account', () => {
  it('are of its platform, the newest data first, each with its value', () => {
    const found = benchmarksFor({ platform: 'facebook', ...perFollower });
    expect(found.map(({ id, dataYear, value }) => [id, dataYear, value])).toEqual([
      ['quid-2026', 2025, 0.06],
      ['socialinsider-2026', 2025, 0.15],
      ['rivaliq-2024', 2023, 0.063],
      ['rivaliq-2023', 2022, 0.06],
    ]);
    const years = benchmarksFor({ platform: 'x', ...perFollower }).map(({ dataYear }) => dataYear);
    expect(years).toEqual([2026, 2026, 2026, 2026, 2026, 2025, 2025, 2024, 2023, 2022]);
    expect(found[0]).toMatchObject({ approximate: true, confidence: 'weak', n: 2_100, nOf: 'brands' });
  });

  it('are of one statistic when one is wanted', () => {
    const means = benchmarksFor({ platform: 'facebook', ...perFollower, statistic: 'mean' });
    expect(means.map(({ id }) => id)).toEqual(['socialinsider-2026']);
  });

  it('are never of another formula', () => {
    for (const formula of FORMULA_IDS) {
      for (const platform of ['instagram', 'facebook', 'x', 'tiktok', 'youtube', 'threads']) {
        const found = benchmarksFor({ platform, formula, numerator: 'core' });
        expect(found.filter((row) => row.formula !== formula)).toEqual([]);
      }
    }
    const perView = benchmarksFor({ platform: 'youtube', formula: 'er-views', numerator: 'core' });
    expect(perView.map(({ band, value }) => [band, value])).toEqual([
      ['nano', 5.23],
      ['micro', 3.74],
      ['mid', 2.81],
      ['macro', 2.12],
      ['mega', 1.41],
    ]);
    expect(benchmarksFor({ platform: 'youtube', ...perFollower })).toEqual([]);
  });

  it('are none for other numerators, and none where nothing was published', () => {
    for (const numerator of ['extended', 'comments'] as const) {
      expect(benchmarksFor({ platform: 'instagram', formula: 'er-post', numerator })).toEqual([]);
    }
    expect(benchmarksFor({ platform: 'threads', ...perFollower })).toEqual([]);
  });

  it('state no year of their data where their source does not', () => {
    const [buffer] = benchmarksFor({ platform: 'x', formula: 'er-reach', numerator: 'core' });
    expect(buffer).toMatchObject({ id: 'buffer-2026', reportYear: 2026, value: 2.5 });
    expect(buffer?.dataYear).toBeUndefined();
  });
});
