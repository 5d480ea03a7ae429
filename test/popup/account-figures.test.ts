import { expect, test } from 'vitest';
import { reportAccount } from '../../src/metrics/account-report.ts';
import { calendarOf } from '../../src/metrics/calendar.ts';
import { withFormula } from '../../src/model/engagement.ts';
import { accountFigures } from '../../src/popup/more/account-figures.ts';
import { loadDossier } from '../../src/store/dossier.ts';
import { saveGroup } from '../../src/store/groups.ts';
import { fill } from '../seed/fill.ts';
import { seedChunks } from '../seed/year.ts';
import { DAY, freshDatabase, NOON } from '../store/builders.ts';
import { institution } from '../store/group-builders.ts';

const calendar = calendarOf('Asia/Jakarta');
const KEY = 'facebook:900000';

async function withYear() {
  const db = freshDatabase();
  const options = { seed: 3, now: NOON, posts: 200, readings: 600, accounts: ['facebook'] };
  await fill(db, seedChunks(options));
  return db;
}

test('the figures are those of the account’s own page for the last 90 days', async () => {
  const db = await withYear();
  const group = institution('a', [KEY], { formula: { numerator: 'comments', denominator: 'usual' } });
  await saveGroup(db, group, NOON);
  const dossier = await loadDossier(db, KEY);
  if (dossier === undefined) throw new Error('the account is not stored');
  const period = calendar.periodOfDays(NOON, 90);
  const { targets } = dossier;
  const whole = reportAccount(dossier, withFormula(dossier.facts, group.formula), {
    period,
    calendar,
    now: NOON,
    targets,
  });
  const figures = await accountFigures(db, KEY, calendar, NOON);
  expect(figures?.report.facts.interactions).toEqual(['comments']);
  expect(figures?.report.goals).toEqual(whole.goals);
  expect(figures?.report.answers).toEqual(whole.answers);
  expect(figures?.report.continuity).toEqual(whole.continuity);
  expect(figures?.report.goals.find(({ goal }) => goal === 'engagement')?.value).toHaveProperty('median');
  expect(figures?.institution).toBe(group.name);
});

test('an account of no institution is measured by the general formula, one that is not stored not at all', async () => {
  const db = await withYear();
  expect(await accountFigures(db, KEY, calendar, NOON + DAY)).not.toHaveProperty('institution');
  expect(await accountFigures(db, 'facebook:404', calendar, NOON)).toBeUndefined();
});
