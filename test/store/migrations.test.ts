import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { Database } from '../../src/store/database.ts';
import { type SchemaVersion, VERSIONS } from '../../src/store/schema.ts';
import { account, batch, comment, contents, freshDatabase, NOON, post, save } from './builders.ts';
import { SAMPLES } from './samples.ts';

const AUGUST = Date.UTC(2026, 7, 1);
const latest = VERSIONS.at(-1)?.version ?? 0;

/** Leaves behind a database as that version of Takar would have, with the sample rows of its time. */
async function leaveBehind(name: string, version: number): Promise<void> {
  const old = new Dexie(name);
  for (const { version: number, stores } of VERSIONS.filter((entry) => entry.version <= version)) {
    old.version(number).stores(stores);
  }
  await old.open();
  for (const [table, rows] of Object.entries(SAMPLES[version] ?? {})) await old.table(table).bulkPut(rows);
  old.close();
}

describe('The versions of the database', () => {
  it('rise one by one from 1, each with sample rows to be upgraded', () => {
    expect(VERSIONS.map(({ version }) => version)).toEqual(VERSIONS.map((_, i) => i + 1));
    for (const { version } of VERSIONS) expect(SAMPLES[version], `rows of version ${version}`).toBeDefined();
  });

  it.each(
    VERSIONS.map(({ version }) => version),
  )('a database of version %i opens in the latest form and loses nothing', async (version) => {
    const name = `upgrade-${version}`;
    await leaveBehind(name, version);
    const db = new Database(name);
    const upgraded = await contents(db);
    expect(db.verno).toBe(latest);
    const reference = freshDatabase();
    for (const [table, rows] of Object.entries(SAMPLES[latest] ?? {})) {
      await reference.table(table).bulkPut(rows);
    }
    expect(upgraded).toEqual(await contents(reference));
    expect((await save(db, batch(NOON, post('900')))).appended).toBe(1);
    const inAugust = db.posts.where('[account+createdAt]').between(['x:10', AUGUST], ['x:10', NOON]);
    expect(await inAugust.primaryKeys()).toEqual(['x:1', 'x:900']);
    expect(await db.settings.get('settings')).toEqual(SAMPLES[version]?.settings?.[0]);
    await db.delete();
  });

  it('have rows of the latest version in the form that saving makes', async () => {
    const db = freshDatabase();
    await save(db, batch(NOON, post('1', { caption: 'Halo' }), account(100), comment('7')));
    const reference = freshDatabase();
    for (const [table, rows] of Object.entries(SAMPLES[latest] ?? {})) {
      await reference.table(table).bulkPut(rows);
    }
    expect(await contents(db)).toEqual(await contents(reference));
  });

  it('run their upgrades in order, each on the form of the one before', async () => {
    const versions: SchemaVersion[] = [
      ...VERSIONS,
      {
        version: latest + 1,
        stores: { drafts: 'id, made' },
        upgrade: async (transaction) => {
          await transaction.table('posts').toCollection().modify({ format: 'text' });
        },
      },
    ];
    await leaveBehind('upgrade-next', latest);
    const db = new Database('upgrade-next', versions);
    expect((await db.posts.toArray()).map(({ format }) => format)).toEqual(['text']);
    expect(db.verno).toBe(latest + 1);
    await db.delete();
  });
});
