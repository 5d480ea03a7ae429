import { expect, test } from 'vitest';
import { summariseAccounts } from '../../src/options/summarise-accounts.ts';
import { listAccounts } from '../../src/store/accounts.ts';
import { allFollowers } from '../../src/store/follower-history.ts';
import { formulaBook } from '../../src/store/formula-book.ts';
import { saveGroup } from '../../src/store/groups.ts';
import { setReach } from '../../src/store/reach.ts';
import { loadPostRows } from '../../src/store/rows.ts';
import { times } from '../metrics/random.ts';
import { account, batch, freshDatabase, fullCounts, NOON, post, save } from '../store/builders.ts';
import { institution } from '../store/group-builders.ts';

test('each account’s habit is made by its own formula, and from the reach that was typed in', async () => {
  const db = freshDatabase();
  const other = { id: '20', handle: 'dinas_contoh' };
  const posts = times(5, (i) => post(`${i + 1}`, { counts: fullCounts(10) }));
  const others = posts.map((one) => ({ ...one, id: `2${one.id}`, author: other }));
  await save(db, batch(NOON, ...posts, ...others, account(1_000), account(1_000, other)));
  const formula = { numerator: 'core', denominator: 'reach' } as const;
  await saveGroup(db, institution('a', ['x:20'], { formula }), NOON);
  for (const { key } of await db.posts.toArray()) await setReach(db, key, 100, NOON);
  const summaries = summariseAccounts(
    await listAccounts(db),
    await loadPostRows(db),
    await allFollowers(db),
    await formulaBook(db),
  );
  const medians = summaries.map(({ key, medianRate }) => [key, medianRate?.low]);
  expect(Object.fromEntries(medians)).toEqual({ 'x:10': 1, 'x:20': 10 });
});
