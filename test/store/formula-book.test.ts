import { describe, expect, it } from 'vitest';
import { DEFAULT_FORMULA, type FormulaChoice } from '../../src/model/formula.ts';
import { accountPicture } from '../../src/popup/account-picture.ts';
import { accountSummary } from '../../src/store/accounts.ts';
import { formulaBook, measureMark } from '../../src/store/formula-book.ts';
import { saveGroup } from '../../src/store/groups.ts';
import { engagementOf } from '../../src/store/platform-facts.ts';
import { setReach } from '../../src/store/reach.ts';
import { loadPostRows, rowsOfAccount } from '../../src/store/rows.ts';
import { changeSettings } from '../../src/store/settings.ts';
import { loadVerdicts } from '../../src/store/verdicts.ts';
import { times } from '../metrics/random.ts';
import { account, batch, freshDatabase, fullCounts, NOON, post, save } from './builders.ts';
import { comparison, institution } from './group-builders.ts';

const byReach: FormulaChoice = { numerator: 'core', denominator: 'reach' };
const byComments: FormulaChoice = { numerator: 'comments', denominator: 'usual' };
const other = { id: '20', handle: 'dinas_contoh' };

/** Six mature photos of each of two accounts with 10 to 60 likes, of 1,000 followers each. */
async function withTwoAccounts() {
  const db = freshDatabase();
  const posts = times(6, (i) => post(`${i + 1}`, { counts: fullCounts(10 * (i + 1)) }));
  const others = posts.map((one) => ({ ...one, id: `2${one.id}`, author: other }));
  await save(db, batch(NOON, ...posts, ...others, account(1_000), account(1_000, other)));
  return db;
}

describe('The formula of an account', () => {
  it('is the platform’s own until another is chosen', async () => {
    const db = freshDatabase();
    const factsOf = await formulaBook(db);
    expect(factsOf('x', 'x:10')).toEqual(engagementOf('x'));
    expect(factsOf('nowhere', 'nowhere:1')).toBeUndefined();
  });

  it('is the institution’s, else the settings’; a comparison has no say in it', async () => {
    const db = freshDatabase();
    await changeSettings(db, { formula: { numerator: 'core', denominator: 'views' } });
    await saveGroup(db, institution('a', ['x:10'], { formula: byComments }), NOON);
    await saveGroup(db, comparison('p', ['x:10', 'x:20'], { formula: byReach }), NOON);
    const factsOf = await formulaBook(db);
    expect(factsOf('x', 'x:10')).toMatchObject({ interactions: ['comments'], denominator: 'followers' });
    expect(factsOf('x', 'x:20')).toMatchObject({ denominator: 'views' });
    expect(factsOf('x')).toMatchObject({ denominator: 'views' });
  });

  it('makes each account’s rates in the table, the badge, the summary and the popup', async () => {
    const db = await withTwoAccounts();
    await saveGroup(db, institution('a', ['x:10'], { formula: byReach }), NOON);
    for (const i of times(6, (n) => n + 1)) await setReach(db, `x:${i}`, 500, NOON);
    const expected = [2, 4, 6, 8, 10, 12];
    const low = ({ rate }: { rate?: { low: number } }) => rate?.low;
    expect((await rowsOfAccount(db, 'x:10')).map(low)).toEqual(expected);
    expect((await rowsOfAccount(db, 'x:20')).map(low)).toEqual([1, 2, 3, 4, 5, 6]);
    expect((await loadPostRows(db)).filter((row) => row.account === 'x:10').map(low)).toEqual(expected);
    const verdicts = await loadVerdicts(db, ['x:6', 'x:26']);
    expect(verdicts).toMatchObject([
      { formula: 'er-reach', rate: { low: 12 }, habit: { median: { low: 6 } } },
      { formula: 'er-post', rate: { low: 6 }, habit: { median: { low: 3 } } },
    ]);
    expect((await accountSummary(db, 'x:10'))?.medianRate?.low).toBe(7);
    expect(await accountPicture(db, 'x', { id: '10' })).toMatchObject({
      denominator: 'reach',
      medianRate: { low: 7 },
      rates: expected.map((value) => ({ value })),
    });
  });

  it('gives way to one that is asked for', async () => {
    const db = await withTwoAccounts();
    await saveGroup(db, institution('a', ['x:10'], { formula: byReach }), NOON);
    const [row] = await rowsOfAccount(db, 'x:10', engagementOf);
    expect(row).toMatchObject({ formula: 'er-post', rate: { low: 1 } });
    expect(await loadVerdicts(db, ['x:1'], engagementOf)).toMatchObject([{ formula: 'er-post' }]);
    expect((await accountSummary(db, 'x:10', engagementOf))?.medianRate?.low).toBe(3.5);
  });

  it('by reach says that none was typed in', async () => {
    const db = await withTwoAccounts();
    await changeSettings(db, { formula: byReach });
    expect(await loadVerdicts(db, ['x:1', 'x:404'])).toMatchObject([
      { reason: 'denominator-unread', formula: 'er-reach' },
      { reason: 'not-read', formula: 'er-reach' },
    ]);
  });
});

describe('A row', () => {
  it('has the reach that was typed in, whatever the formula', async () => {
    const db = await withTwoAccounts();
    await setReach(db, 'x:1', 500, NOON);
    const [first, second] = await rowsOfAccount(db, 'x:10');
    expect(first).toMatchObject({ formula: 'er-post', reach: { value: 500, at: NOON } });
    expect(second).not.toHaveProperty('reach');
  });
});

describe('What decides the measure', () => {
  it('is another with another formula, other accounts of an institution and another reach, and else the same', async () => {
    const db = await withTwoAccounts();
    const seen = [await measureMark(db)];
    const isNew = async () => {
      const mark = await measureMark(db);
      seen.push(mark);
      return mark !== seen.at(-2);
    };
    await changeSettings(db, { formula: byComments });
    expect(await isNew()).toBe(true);
    await changeSettings(db, { language: 'en', formula: { ...byComments } });
    await saveGroup(db, comparison('p', ['x:10'], { formula: byReach }), NOON);
    expect(await isNew()).toBe(false);
    await saveGroup(db, institution('a', ['x:10'], { formula: DEFAULT_FORMULA }), NOON);
    expect(await isNew()).toBe(true);
    await saveGroup(db, institution('a', ['x:10'], { formula: DEFAULT_FORMULA, name: 'KPU' }), NOON + 1);
    expect(await isNew()).toBe(false);
    await setReach(db, 'x:1', 5, NOON);
    expect(await isNew()).toBe(true);
    await setReach(db, 'x:1', 6, NOON);
    expect(await isNew()).toBe(true);
  });
});
