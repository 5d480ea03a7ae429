import { describe, expect, it } from 'vitest';
import type { Database } from '../../src/store/database.ts';
import { deleteAccount, deleteAll } from '../../src/store/delete.ts';
import {
  deleteGroup,
  institutionOf,
  listGroups,
  saveGroup,
  setGroupFormula,
} from '../../src/store/groups.ts';
import { account, batch, freshDatabase, NOON, post, save } from './builders.ts';
import { comparison, institution } from './group-builders.ts';

async function accountsByGroup(db: Database) {
  return Object.fromEntries((await listGroups(db)).map(({ id, accounts }) => [id, accounts]));
}

describe('Groups', () => {
  it('are listed by name, numbers by their size', async () => {
    const db = freshDatabase();
    for (const name of ['Kanwil 10', 'kanwil 9', 'Balai']) {
      await saveGroup(db, institution(name.replace(' ', '-'), [], { name }), NOON);
    }
    expect((await listGroups(db)).map(({ name }) => name)).toEqual(['Balai', 'kanwil 9', 'Kanwil 10']);
  });

  it('name an account once, and say when they were saved', async () => {
    const db = freshDatabase();
    await saveGroup(db, institution('a', ['x:1', 'x:2', 'x:1']), NOON);
    expect(await listGroups(db)).toEqual([{ ...institution('a', ['x:1', 'x:2']), changedAt: NOON }]);
  });

  it('keep all else as it is stored when their formula changes', async () => {
    const db = freshDatabase();
    const byViews = { numerator: 'core', denominator: 'views' } as const;
    await saveGroup(db, institution('a', ['x:1', 'x:2'], { name: 'Dinas A' }), NOON);
    await setGroupFormula(db, 'a', byViews, NOON + 1);
    expect(await listGroups(db)).toEqual([
      { ...institution('a', ['x:1', 'x:2'], { name: 'Dinas A', formula: byViews }), changedAt: NOON + 1 },
    ]);
  });

  it('that are deleted do not come back by a change of their formula', async () => {
    const db = freshDatabase();
    await setGroupFormula(db, 'a', { numerator: 'core', denominator: 'views' }, NOON);
    expect(await listGroups(db)).toEqual([]);
  });

  it('that are deleted are restored by being saved again', async () => {
    const db = freshDatabase();
    await saveGroup(db, institution('a', ['x:1']), NOON);
    const before = await listGroups(db);
    await deleteGroup(db, 'a');
    expect(await listGroups(db)).toEqual([]);
    await saveGroup(db, institution('a', ['x:1']), NOON);
    expect(await listGroups(db)).toEqual(before);
  });

  it('stay as they are when an account that they name is deleted, and go with everything', async () => {
    const db = freshDatabase();
    await save(db, batch(NOON, account(100)));
    await saveGroup(db, institution('a', ['x:10']), NOON);
    await deleteAccount(db, 'x:10');
    expect(await accountsByGroup(db)).toEqual({ a: ['x:10'] });
    await deleteAll(db);
    expect(await listGroups(db)).toEqual([]);
  });
});

describe('An account', () => {
  it('leaves one institution for another, and which it left is told', async () => {
    const db = freshDatabase();
    await saveGroup(db, institution('a', ['x:1', 'x:2', 'x:3'], { name: 'Dinas A' }), NOON);
    await saveGroup(db, institution('b', ['x:4'], { name: 'Dinas B' }), NOON);
    expect(await saveGroup(db, institution('c', ['x:4', 'x:9', 'x:2']), NOON + 1)).toEqual([
      { account: 'x:4', group: 'Dinas B' },
      { account: 'x:2', group: 'Dinas A' },
    ]);
    expect(await accountsByGroup(db)).toEqual({ a: ['x:1', 'x:3'], b: [], c: ['x:4', 'x:9', 'x:2'] });
    expect((await institutionOf(db, 'x:2'))?.id).toBe('c');
  });

  it('stays in its institution when that is saved again', async () => {
    const db = freshDatabase();
    await saveGroup(db, institution('a', ['x:1']), NOON);
    expect(await saveGroup(db, institution('a', ['x:1', 'x:2']), NOON)).toEqual([]);
    expect(await accountsByGroup(db)).toEqual({ a: ['x:1', 'x:2'] });
  });

  it('may stand in any number of comparisons beside its institution', async () => {
    const db = freshDatabase();
    await saveGroup(db, comparison('p', ['x:1']), NOON);
    await saveGroup(db, institution('a', ['x:1']), NOON);
    expect(await saveGroup(db, comparison('q', ['x:1']), NOON)).toEqual([]);
    expect(await accountsByGroup(db)).toEqual({ a: ['x:1'], p: ['x:1'], q: ['x:1'] });
    expect((await institutionOf(db, 'x:1'))?.id).toBe('a');
  });
});

describe('A group that names an account by its handle', () => {
  const handleOnly = batch(NOON, post('1', { author: { handle: 'kpu_kotacontoh' } }));
  const linked = batch(NOON + 1, post('2'));

  it('names it by its id, at the same place, as soon as a source states the id', async () => {
    const db = freshDatabase();
    await save(db, handleOnly);
    await saveGroup(db, institution('a', ['x:1', 'x:@kpu_kotacontoh', 'x:3']), NOON);
    await saveGroup(db, comparison('p', ['x:@kpu_kotacontoh']), NOON);
    await save(db, linked);
    expect(await accountsByGroup(db)).toEqual({ a: ['x:1', 'x:10', 'x:3'], p: ['x:10'] });
  });

  it('names it once when it named the id too', async () => {
    const db = freshDatabase();
    await save(db, handleOnly);
    await saveGroup(db, comparison('p', ['x:@kpu_kotacontoh', 'x:3', 'x:10']), NOON);
    await save(db, linked);
    expect(await accountsByGroup(db)).toEqual({ p: ['x:10', 'x:3'] });
  });

  it('names it by its id too when it is saved by a page that does not know of it yet', async () => {
    const db = freshDatabase();
    await save(db, handleOnly);
    await save(db, linked);
    await saveGroup(db, institution('a', ['x:10']), NOON);
    const stale = institution('b', ['x:1', 'x:@kpu_kotacontoh', 'x:@lama']);
    expect(await saveGroup(db, stale, NOON)).toEqual([{ account: 'x:10', group: 'Lembaga a' }]);
    expect(await accountsByGroup(db)).toEqual({ a: [], b: ['x:1', 'x:10', 'x:@lama'] });
  });

  it('lets it go to the institution that names it by its id', async () => {
    const db = freshDatabase();
    await save(db, handleOnly);
    await saveGroup(db, institution('a', ['x:@kpu_kotacontoh', 'x:3']), NOON);
    await saveGroup(db, institution('b', ['x:10']), NOON);
    await saveGroup(db, comparison('p', ['x:@kpu_kotacontoh']), NOON);
    await save(db, linked);
    expect(await accountsByGroup(db)).toEqual({ a: ['x:3'], b: ['x:10'], p: ['x:10'] });
  });
});
