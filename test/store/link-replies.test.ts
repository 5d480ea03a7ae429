import { describe, expect, it } from 'vitest';
import { deleteAccount } from '../../src/store/delete.ts';
import { saveReadings } from '../../src/store/save-readings.ts';
import { seeded } from '../metrics/random.ts';
import { account, batch, comment, freshDatabase, LATER, MINUTE, NOON, post, save } from './builders.ts';

/** A thread: the office's post 1, a citizen's comment 2, the office's answer 3, and what follows below. */
const citizen = { id: '99', handle: 'warga_contoh' };
const others = { id: '20', handle: 'dinas_contoh', name: 'Dinas Contoh' };
const root = post('1');
const question = post('2', { author: citizen, replyTo: { id: '1', handle: 'kpu_kotacontoh' } });
const reply = post('3', {
  replyTo: { id: '2', handle: 'warga_contoh' },
  createdAt: '2026-08-01T12:00:00.000Z',
});
const thanks = post('4', { author: citizen, replyTo: { id: '3', handle: 'kpu_kotacontoh' } });
const goesOn = post('5', { author: citizen, replyTo: { id: '2', handle: 'warga_contoh' } });

describe('The owner’s answer on a platform where replies are posts', () => {
  it('is a post, and an answer to the comment in the thread of the post', async () => {
    const db = freshDatabase();
    await save(db, batch(NOON, root, question, reply));
    expect(await db.posts.get('x:3')).toMatchObject({ account: 'x:10', replyTo: { id: '2', self: false } });
    expect(await db.replies.toArray()).toMatchObject([
      { key: 'x:2', post: 'x:1', parent: null, byOwner: false },
      { key: 'x:3', post: 'x:1', parent: 'x:2', byOwner: true, createdAt: Date.UTC(2026, 7, 1, 12) },
    ]);
  });

  it('is linked in whatever order the parts of the thread come', async () => {
    const random = seeded(31);
    for (let run = 0; run < 30; run++) {
      const db = freshDatabase();
      await save(db, batch(NOON - MINUTE, account(100)));
      const messages = random.shuffle([root, question, reply, thanks, goesOn]);
      await save(db, ...messages.map((reading, i) => batch(NOON + i * MINUTE, reading)));
      const links = (await db.replies.toArray()).map(({ key, post, parent, byOwner }) => [
        key,
        post,
        parent,
        byOwner,
      ]);
      expect(links).toEqual([
        ['x:2', 'x:1', null, false],
        ['x:3', 'x:1', 'x:2', true],
        ['x:4', 'x:1', 'x:3', false],
        ['x:5', 'x:1', 'x:2', false],
      ]);
      expect(await db.posts.orderBy('key').primaryKeys()).toEqual(['x:1', 'x:3']);
    }
  });

  it('is not the owner’s where another account that Takar knows comments', async () => {
    const db = freshDatabase();
    await save(db, batch(NOON, account(50, others)));
    await save(
      db,
      batch(NOON, root, post('6', { author: others, replyTo: { id: '1', handle: 'kpu_kotacontoh' } })),
    );
    expect(await db.posts.get('x:6')).toMatchObject({ account: 'x:20' });
    expect(await db.replies.get('x:6')).toMatchObject({ post: 'x:1', parent: null, byOwner: false });
  });

  it('is the owner’s when the account was known by its handle alone at first', async () => {
    const db = freshDatabase();
    const author = { handle: 'kpu_kotacontoh' };
    await save(db, batch(NOON, post('1', { author }), question));
    await save(db, batch(NOON, { ...reply, author: { id: '10' } }, post('9', { author: { id: '10' } })));
    expect((await db.replies.get('x:3'))?.byOwner).toBe(false);
    await save(db, batch(NOON + MINUTE, account(100)));
    expect((await db.replies.get('x:3'))?.byOwner).toBe(true);
  });

  it('that names no post is a post alone', async () => {
    const db = freshDatabase();
    await save(db, batch(NOON, root, post('3', { replyTo: { handle: 'warga_contoh' } })));
    expect(await db.posts.count()).toBe(2);
    expect(await db.replies.count()).toBe(0);
  });

  it('goes with its account', async () => {
    const db = freshDatabase();
    await save(db, batch(NOON, root, question, reply, thanks));
    await deleteAccount(db, 'x:10');
    expect(await db.replies.count()).toBe(0);
  });
});

describe('Comments that answer each other in a ring', () => {
  it('are stored and end', async () => {
    const db = freshDatabase();
    const ring = [
      post('2', { author: citizen, replyTo: { id: '3', handle: 'a' } }),
      post('3', { author: citizen, replyTo: { id: '2', handle: 'b' } }),
    ];
    await save(db, batch(NOON, ...ring), batch(NOON + MINUTE, ...ring));
    expect(await db.replies.count()).toBe(2);
  });
});

describe('A comment', () => {
  it('that was first read without its parent, its owner or its time gets them later, in any order', async () => {
    const bare = comment('8', { platform: 'instagram' });
    const rich = { ...bare, parentId: '7', byOwner: true, createdAt: '2026-08-02T10:00:00.000Z' };
    for (const order of [
      [bare, rich],
      [rich, bare],
    ]) {
      const db = freshDatabase();
      for (const reading of order) await saveReadings(db, 'instagram', [batch(NOON, reading)], LATER);
      expect(await db.replies.toArray()).toEqual([
        {
          key: 'instagram:8',
          post: 'instagram:1',
          parent: 'instagram:7',
          byOwner: true,
          createdAt: Date.UTC(2026, 7, 2, 10),
          firstSeen: NOON,
        },
      ]);
    }
  });
});
