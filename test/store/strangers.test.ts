import { describe, expect, it } from 'vitest';
import { account, batch, comment, contents, DAY, freshDatabase, NOON, post, save } from './builders.ts';

const citizen = { id: '99', handle: 'warga_contoh', name: 'Warga Contoh' };
const answer = post('2', {
  author: citizen,
  url: 'https://x.com/warga_contoh/status/2',
  caption: 'Kapan dibuka?',
  replyTo: { id: '1', handle: 'kpu_kotacontoh' },
});

describe('Of a commenter', () => {
  it('only the time of the comment is kept', async () => {
    const db = freshDatabase();
    await save(db, batch(NOON, comment('7', { createdAt: '2026-08-02T10:00:00.000Z', parentId: '6' })));
    expect(await db.replies.toArray()).toEqual([
      {
        key: 'x:7',
        post: 'x:1',
        parent: 'x:6',
        byOwner: false,
        createdAt: Date.UTC(2026, 7, 2, 10),
        firstSeen: NOON,
      },
    ]);
  });

  it('a later and poorer reading takes nothing back', async () => {
    const db = freshDatabase();
    const rich = comment('7', { parentId: '6', byOwner: true, createdAt: '2026-08-02T10:00:00.000Z' });
    await save(db, batch(NOON, rich), batch(NOON + DAY, comment('7')));
    expect(await db.replies.get('x:7')).toMatchObject({
      parent: 'x:6',
      byOwner: true,
      createdAt: Date.UTC(2026, 7, 2, 10),
      firstSeen: NOON,
    });
  });

  it('who answers with a post, neither name nor words are kept, nor the account', async () => {
    const db = freshDatabase();
    await save(db, batch(NOON, post('1'), answer, account(12, { ...citizen, bio: 'Warga' })));
    const stored = await contents(db);
    expect(JSON.stringify(stored)).not.toMatch(/warga|Kapan|99/i);
    expect(stored.posts.map(({ key }) => key)).toEqual(['x:1']);
    expect(stored.replies).toMatchObject([{ key: 'x:2', post: 'x:1', byOwner: false }]);
  });

  it('of unknown name nothing more is kept either', async () => {
    const db = freshDatabase();
    const { author: _, ...nameless } = answer;
    await save(db, batch(NOON, nameless));
    expect(await db.posts.count()).toBe(0);
    expect(await db.replies.count()).toBe(1);
  });
});

describe('An answer', () => {
  it('by an account that is known, or posts in the same message, is a post', async () => {
    const known = freshDatabase();
    const toCitizen = post('3', { replyTo: { id: '2', handle: 'warga_contoh' } });
    await save(known, batch(NOON, account(100)), batch(NOON + DAY, toCitizen));
    expect(await known.posts.get('x:3')).toMatchObject({
      account: 'x:10',
      replyTo: { id: '2', self: false },
    });
    const together = freshDatabase();
    await save(together, batch(NOON, toCitizen, post('1')));
    expect(await together.posts.count()).toBe(2);
  });

  it('to its own author, as in a thread, is a post', async () => {
    const db = freshDatabase();
    await save(db, batch(NOON, post('2', { replyTo: { id: '1', handle: 'KPU_KotaContoh' } })));
    expect(await db.posts.get('x:2')).toMatchObject({ account: 'x:10', replyTo: { id: '1', self: true } });
  });
});
