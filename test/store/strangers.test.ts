import { describe, expect, it } from 'vitest';
import { isReading } from '../../src/model/reading-schema.ts';
import { saveReadings } from '../../src/store/save-readings.ts';
import {
  account,
  batch,
  comment,
  contents,
  DAY,
  freshDatabase,
  LATER,
  NOON,
  post,
  save,
} from './builders.ts';

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

  it('to its own author, as in a thread, is a post where the account is known or the thread begins', async () => {
    const part = post('2', { replyTo: { id: '1', handle: 'KPU_KotaContoh' } });
    for (const first of [post('1'), account(100)]) {
      const db = freshDatabase();
      await save(db, batch(NOON, first), batch(NOON, first, part));
      expect(await db.posts.get('x:2')).toMatchObject({ account: 'x:10', replyTo: { id: '1', self: true } });
      expect(await db.replies.count()).toBe(0);
    }
  });

  it('to its own author is known as such by the id too, once the account’s handle is known', async () => {
    const db = freshDatabase();
    const part = post('2', { author: { id: '10' }, replyTo: { id: '1', handle: 'kpu_kotacontoh' } });
    await save(db, batch(NOON, account(100)), batch(NOON + DAY, part));
    expect((await db.posts.get('x:2'))?.replyTo).toEqual({ id: '1', self: true });
  });
});

describe('No name and no word of a commenter is kept', () => {
  const goesOn = post('4', {
    author: citizen,
    caption: 'Mohon dijawab',
    replyTo: { id: '2', handle: 'warga_contoh' },
  });
  const { replyTo: _, ...unmarked } = answer;
  const person = account(12, { ...citizen, bio: 'Warga' });

  it.each([
    ['who goes on with an answer of his own, in one message', [[post('1'), answer, goesOn, person]]],
    [
      'who goes on in a later one',
      [
        [post('1'), answer],
        [goesOn, person],
      ],
    ],
    [
      'who goes on in one that came first',
      [
        [goesOn, person],
        [post('1'), answer],
      ],
    ],
    [
      'whose answer is read again where it does not say that it is one',
      [
        [post('1'), answer],
        [unmarked, person],
      ],
    ],
    [
      'whose name comes first without a post',
      [[post('1'), { ...answer, author: { handle: 'Warga_Contoh' } }, person]],
    ],
  ])('%s', async (_, messages) => {
    const db = freshDatabase();
    await save(db, ...messages.map((readings, i) => batch(NOON + i * DAY, ...readings)));
    const stored = await contents(db);
    expect(JSON.stringify(stored)).not.toMatch(/warga|Kapan|Mohon|"x:99"/i);
    expect(stored.posts.map(({ key }) => key)).toEqual(['x:1']);
  });

  it.each([
    'instagram',
    'facebook',
    'tiktok',
    'youtube',
    'x',
    'threads',
  ])('by a comment on %s, which has no place for either', async (platform) => {
    const plain = comment('7', { platform });
    expect(isReading(plain)).toBe(true);
    for (const field of ['text', 'caption', 'name', 'author', 'handle', 'url']) {
      expect(isReading({ ...plain, [field]: 'Warga' })).toBe(false);
    }
    const db = freshDatabase();
    await saveReadings(db, platform, [batch(NOON, { ...plain, text: 'Warga' } as typeof plain)], LATER);
    expect(await db.replies.toArray()).toEqual([
      { key: `${platform}:7`, post: `${platform}:1`, parent: null, byOwner: false, firstSeen: NOON },
    ]);
  });
});
