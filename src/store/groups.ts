import type { FormulaChoice } from '../model/formula.ts';
import type { Group } from '../model/group.ts';
import type { Database } from './database.ts';
import { byTimeOfHandle, idIn } from './keys.ts';
import type { GroupRecord } from './schema.ts';

/** An account that had to leave a group, by the group's name. */
export type Moved = { account: string; group: string };

/** All groups, by name. */
export async function listGroups(db: Database): Promise<GroupRecord[]> {
  const groups = await db.groups.toArray();
  return groups.sort((a, b) => a.name.localeCompare(b.name, 'id', { numeric: true }));
}

/**
 * Stores a group, new or changed; also one that was deleted. An account stands in one institution at most: those of an
 * institution are taken out of the others, and these are given with the names of what they left. A page may not know
 * yet that an account which it names by the handle goes by its id now: it is stored by the id.
 */
export async function saveGroup(db: Database, group: Group, now: number): Promise<Moved[]> {
  return db.transaction('rw', [db.groups, db.accounts], async () => {
    const accounts = [...new Set(await folded(db, group.accounts))];
    const moved = group.kind === 'institution' ? await takeOut(db, accounts, group.id, now) : [];
    await db.groups.put({ ...group, accounts, changedAt: now });
    return moved;
  });
}

/** Keys of handles that no stored account has for its key any more, as the ids of those that were last seen with them. */
async function folded(db: Database, keys: readonly string[]): Promise<string[]> {
  const handles = keys.filter((key) => idIn(key) === undefined);
  const stored = await db.accounts.bulkGet(handles);
  const gone = handles.filter((_, i) => stored[i] === undefined);
  const found = await db.accounts.where('handleKey').anyOf(gone).toArray();
  const ids = new Map(found.sort(byTimeOfHandle).map(({ handleKey, key }) => [handleKey, key]));
  return keys.map((key) => ids.get(key) ?? key);
}

async function takeOut(
  db: Database,
  accounts: readonly string[],
  into: string,
  now: number,
): Promise<Moved[]> {
  const naming = await db.groups.where('accounts').anyOf(accounts).distinct().toArray();
  const left = naming.filter(({ id, kind }) => kind === 'institution' && id !== into);
  const leaving = new Set(accounts);
  for (const group of left) {
    const staying = group.accounts.filter((account) => !leaving.has(account));
    await db.groups.put({ ...group, accounts: staying, changedAt: now });
  }
  return accounts.flatMap((account) =>
    left.filter((group) => group.accounts.includes(account)).map(({ name }) => ({ account, group: name })),
  );
}

/** Changes a group's formula and nothing else of it, whatever the page that asks for it has read. */
export async function setGroupFormula(
  db: Database,
  id: string,
  formula: FormulaChoice,
  now: number,
): Promise<void> {
  await db.groups.update(id, { formula, changedAt: now });
}

/** Deletes a group; its accounts and all that was read of them stay. */
export async function deleteGroup(db: Database, id: string): Promise<void> {
  await db.groups.delete(id);
}

/** The institution that an account belongs to; undefined when it belongs to none. */
export async function institutionOf(db: Database, account: string): Promise<GroupRecord | undefined> {
  const naming = await db.groups.where('accounts').equals(account).toArray();
  return naming.find(({ kind }) => kind === 'institution');
}

/**
 * Lets groups that name an account by its handle name it by its id, no group twice. Where another institution names it
 * by the id already, it stays there. Called inside the transaction of a message.
 */
export async function followFold(db: Database, from: string, to: string): Promise<void> {
  const naming = await db.groups.where('accounts').equals(from).toArray();
  if (naming.length === 0) return;
  const institution = await institutionOf(db, to);
  for (const group of naming) {
    const isTaken = group.kind === 'institution' && institution !== undefined && institution.id !== group.id;
    const accounts = isTaken
      ? group.accounts.filter((account) => account !== from)
      : [...new Set(group.accounts.map((account) => (account === from ? to : account)))];
    await db.groups.put({ ...group, accounts });
  }
}
