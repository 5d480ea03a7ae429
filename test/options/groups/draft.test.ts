import { describe, expect, it } from 'vitest';
import type { Group } from '../../../src/model/group.ts';
import {
  differ,
  draftOf,
  groupOf,
  MOST,
  movesOf,
  newDraft,
  toggled,
  withAll,
} from '../../../src/options/groups/draft.ts';
import { city, province } from './groups.ts';

const typed = (change: Partial<ReturnType<typeof newDraft>>) => groupOf({ ...draftOf(city), ...change });

describe('A draft', () => {
  it('makes the group that it was made of', () => {
    expect(groupOf(draftOf(city))).toEqual({ group: city });
    expect(groupOf({ ...newDraft('n'), name: '  Dinas Contoh ' })).toMatchObject({
      group: { id: 'n', name: 'Dinas Contoh', targets: { answerHours: 12, quietDays: 7 } },
    });
  });

  it('says all that is wrong with it', () => {
    expect(groupOf({ ...newDraft('n'), name: '  ', answerHours: '0', quietDays: '366' })).toEqual({
      problems: ['name-missing', 'answer-hours', 'quiet-days'],
    });
    expect(typed({ name: 'x'.repeat(MOST.name + 1) })).toEqual({ problems: ['name-long'] });
    expect(typed({ name: 'x'.repeat(MOST.name) })).toHaveProperty('group');
    const many = Array.from({ length: MOST.accounts + 1 }, (_, i) => `x:${i}`);
    expect(typed({ accounts: many })).toEqual({ problems: ['too-many'] });
  });

  it.each(['', ' ', '7,5', '7.5', '-3', '1e2', 'tujuh', '721'])('takes no “%s” for hours', (answerHours) => {
    expect(typed({ answerHours })).toEqual({ problems: ['answer-hours'] });
  });

  it('takes whole numbers with spaces around them', () => {
    expect(typed({ answerHours: ' 720 ', quietDays: '1' })).toMatchObject({
      group: { targets: { answerHours: 720, quietDays: 1 } },
    });
  });

  it('is changed by any of its parts, and the same again when that is taken back', () => {
    const start = draftOf(city);
    expect(differ(start, draftOf(city))).toBe(false);
    for (const change of [
      { name: 'Lain' },
      { kind: 'comparison' as const },
      { accounts: ['x:2', 'x:1'] },
      { formula: { ...city.formula, numerator: 'comments' as const } },
      { formula: { ...city.formula, denominator: 'views' as const } },
      { answerHours: '13' },
      { quietDays: '8' },
    ]) {
      expect(differ({ ...start, ...change }, start)).toBe(true);
    }
    expect(differ(toggled(toggled(start, 'x:9'), 'x:9'), start)).toBe(false);
  });

  it('keeps accounts in the order in which they were ticked, each once', () => {
    const ticked = toggled(toggled(draftOf(city), 'x:9'), 'x:1');
    expect(ticked.accounts).toEqual(['x:2', 'x:9']);
    expect(withAll(ticked, ['x:9', 'x:3']).accounts).toEqual(['x:2', 'x:9', 'x:3']);
  });
});

describe('The accounts that would move', () => {
  const comparison: Group = { ...city, id: 'c', kind: 'comparison', accounts: ['x:1', 'x:3'] };
  const groups = [city, province, comparison];

  it('leave other institutions for this one, and stay in comparisons', () => {
    const draft = { ...draftOf(city), accounts: ['x:1', 'x:3', 'x:4', 'x:9'] };
    expect(movesOf(draft, groups)).toEqual([
      { account: 'x:3', from: province },
      { account: 'x:4', from: province },
    ]);
  });

  it('are none for a comparison', () => {
    expect(movesOf({ ...draftOf(comparison), accounts: ['x:3'] }, groups)).toEqual([]);
  });
});
