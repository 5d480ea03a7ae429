import { describe, expect, it } from 'vitest';
import { formulaChoice } from '../../src/model/formula-schema.ts';
import { group } from '../../src/model/group-schema.ts';
import { times } from '../metrics/random.ts';
import { institution } from '../store/group-builders.ts';

describe('The check of a group', () => {
  it('takes one with accounts by id and by handle, and takes spaces off its name', () => {
    const made = institution('b7e1-x', ['x:10', 'x:@kpu kota contoh']);
    expect(group.parse({ ...made, name: '  KPU Kota Contoh ' })).toEqual({
      ...made,
      name: 'KPU Kota Contoh',
    });
  });

  const fine = institution('a', ['x:10']);
  it.each<[string, object]>([
    ['no name', { name: '   ' }],
    ['a name of 201 letters', { name: 'a'.repeat(201) }],
    ['an id with spaces', { id: 'a b' }],
    ['another kind', { kind: 'region' }],
    ['what is no account', { accounts: ['kpu'] }],
    ['an account of two lines', { accounts: ['x:10\nx:11'] }],
    ['2,001 accounts', { accounts: times(2_001, (i) => `x:${i}`) }],
    ['another numerator', { formula: { numerator: 'all', denominator: 'usual' } }],
    ['no hour to answer in', { targets: { answerHours: 0, quietDays: 7 } }],
    ['more than a month to answer in', { targets: { answerHours: 721, quietDays: 7 } }],
    ['half an hour more', { targets: { answerHours: 12.5, quietDays: 7 } }],
    ['no day to be quiet', { targets: { answerHours: 12, quietDays: 0 } }],
    ['more than a year to be quiet', { targets: { answerHours: 12, quietDays: 366 } }],
    ['something beside it', { region: 'Kota Contoh' }],
  ])('refuses one with %s', (_, change) => {
    expect(group.safeParse(fine).success).toBe(true);
    expect(group.safeParse({ ...fine, ...change }).success).toBe(false);
  });

  it('takes the largest that is allowed', () => {
    const accounts = times(2_000, (i) => `x:${i}`);
    const targets = { answerHours: 720, quietDays: 365 };
    expect(group.safeParse({ ...fine, name: 'a'.repeat(200), accounts, targets }).success).toBe(true);
  });
});

describe('The check of a formula', () => {
  it('takes every choice and nothing beside it', () => {
    expect(formulaChoice.safeParse({ numerator: 'comments', denominator: 'reach' }).success).toBe(true);
    expect(formulaChoice.safeParse({ numerator: 'core', denominator: 'usual' }).success).toBe(true);
    expect(formulaChoice.safeParse({ numerator: 'core' }).success).toBe(false);
    expect(formulaChoice.safeParse({ numerator: 'core', denominator: 'likes' }).success).toBe(false);
    expect(formulaChoice.safeParse({ numerator: 'core', denominator: 'views', weights: 1 }).success).toBe(
      false,
    );
  });
});
