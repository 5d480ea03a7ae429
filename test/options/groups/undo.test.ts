import { expect, test } from 'vitest';
import type { Group } from '../../../src/model/group.ts';
import { movesOf } from '../../../src/options/groups/draft.ts';
import { type Undo, undoDelete, undoSave } from '../../../src/options/groups/undo.ts';
import { deleteGroup, listGroups, saveGroup, setGroupFormula } from '../../../src/store/groups.ts';
import { freshDatabase, NOON } from '../../store/builders.ts';
import { city, province } from './groups.ts';

/** A store with both institutions, what it holds, and the steps taken as the worker takes them. */
async function withGroups() {
  const db = freshDatabase();
  for (const group of [city, province]) await saveGroup(db, group, NOON);
  const all = () => listGroups(db);
  const bare = async () => (await all()).map(({ changedAt: _, ...group }) => group);
  const take = async ({ steps, holds }: Undo) => {
    if (!holds(await all())) throw new Error('changed since');
    for (const step of steps) {
      if ('save' in step) await saveGroup(db, step.save, NOON + 1);
      else await deleteGroup(db, step.remove);
    }
  };
  const save = async (group: Group) => {
    const before = await all();
    const undo = undoSave(group, before, new Set(movesOf(group, before).map(({ from }) => from.id)));
    await saveGroup(db, group, NOON);
    return undo;
  };
  return { db, all, bare, take, save };
}

test('a new institution that took accounts of others is gone again, and they have theirs back', async () => {
  const { bare, take, save } = await withGroups();
  const undo = await save({ ...city, id: 'new', name: 'Baru', accounts: ['x:1', 'x:3', 'x:9'] });
  expect((await bare()).map(({ accounts }) => accounts)).toEqual([['x:1', 'x:3', 'x:9'], ['x:2'], ['x:4']]);
  await take(undo);
  expect(await bare()).toEqual([city, province]);
});

test('a changed institution is as before, and so are those that it took accounts of', async () => {
  const { bare, take, save } = await withGroups();
  const undo = await save({ ...city, name: 'Kota', accounts: ['x:4', 'x:2', 'x:3'] });
  await take(undo);
  expect(await bare()).toEqual([city, province]);
});

test('a comparison that became an institution gives back what it took', async () => {
  const { bare, take, save } = await withGroups();
  const comparison: Group = {
    ...city,
    id: 'c',
    name: 'Banding',
    kind: 'comparison',
    accounts: ['x:1', 'x:3'],
  };
  await save(comparison);
  const undo = await save({ ...comparison, kind: 'institution' });
  await take(undo);
  expect(await bare()).toEqual([comparison, city, province]);
});

test('a deleted group is stored again as it was', async () => {
  const { db, all, bare, take } = await withGroups();
  const deleted = (await all()).find(({ id }) => id === 'city');
  if (deleted === undefined) throw new Error('no such group');
  await deleteGroup(db, 'city');
  await take(undoDelete(deleted));
  expect(await bare()).toEqual([city, province]);
});

test('what was done since is not taken back with it', async () => {
  const { db, take, save } = await withGroups();
  const undo = await save({ ...city, accounts: ['x:1', 'x:3'] });
  await setGroupFormula(db, 'city', { numerator: 'core', denominator: 'views' }, NOON);
  await expect(take(undo)).rejects.toThrow('changed since');
});

test('nor where an institution that lost accounts to it was changed since, or deleted', async () => {
  const { db, take, save } = await withGroups();
  const undo = await save({ ...city, accounts: ['x:1', 'x:3'] });
  await saveGroup(db, { ...province, accounts: ['x:4', 'x:5'] }, NOON);
  await expect(take(undo)).rejects.toThrow('changed since');
  await deleteGroup(db, 'province');
  await expect(take(undo)).rejects.toThrow('changed since');
});

test('a deleted institution takes no accounts back that went to another one since', async () => {
  const { db, all, take } = await withGroups();
  const deleted = (await all()).find(({ id }) => id === 'city');
  if (deleted === undefined) throw new Error('no such group');
  await deleteGroup(db, 'city');
  await saveGroup(db, { ...province, accounts: ['x:3', 'x:1'] }, NOON);
  await expect(take(undoDelete(deleted))).rejects.toThrow('changed since');
});
