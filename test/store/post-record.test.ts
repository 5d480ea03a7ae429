import { describe, expect, it } from 'vitest';
import type { PostReading } from '../../src/model/reading.ts';
import { batch, DAY, domBatch, freshDatabase, likes, MINUTE, NOON, post, save } from './builders.ts';

/** What is stored of post 1 after readings a minute apart, in the order given and in the reverse. */
async function recordAfter(...readings: PostReading[]) {
  const batches = readings.map((reading, i) => batch(NOON + i * MINUTE, reading));
  const ordered = freshDatabase();
  await save(ordered, ...batches);
  const reversed = freshDatabase();
  await save(reversed, ...batches.toReversed());
  const record = await ordered.posts.get('x:1');
  const late = await reversed.posts.get('x:1');
  expect({ ...late, stated: {} }).toEqual({ ...record, stated: {} });
  return record;
}

describe('The record of a post', () => {
  it('never loses a stated value to an unknown one', async () => {
    const rich = post('1', { url: 'https://x.com/i/status/1', caption: 'Halo', promoted: true });
    const poor: PostReading = { kind: 'post', platform: 'x', id: '1', counts: {} };
    expect(await recordAfter(rich, poor)).toMatchObject({
      url: 'https://x.com/i/status/1',
      caption: 'Halo',
      promoted: true,
      format: 'photo',
      account: 'x:10',
      counts: { likes: { value: 5 } },
    });
  });

  it('takes the later of two counts, a number or hidden', async () => {
    const hidden = post('1', { counts: { likes: { hidden: true } } });
    expect((await recordAfter(post('1'), hidden))?.counts.likes).toEqual({ hidden: true, at: NOON + MINUTE });
    expect((await recordAfter(hidden, post('1')))?.counts.likes).toMatchObject({ value: 5 });
    const lower = post('1', { counts: likes(4) });
    expect((await recordAfter(post('1'), lower))?.counts.likes).toMatchObject({ value: 4 });
  });

  it('holds to an exact count against a rounded one for ten minutes, and no longer', async () => {
    const rounded = post('1', { counts: likes(12_000, false) });
    const exact = post('1', { counts: likes(12_345) });
    expect((await recordAfter(exact, rounded))?.counts.likes).toMatchObject({ value: 12_345, at: NOON });
    expect((await recordAfter(rounded, exact))?.counts.likes).toMatchObject({ value: 12_345 });
    const db = freshDatabase();
    await save(db, batch(NOON, exact), batch(NOON + 11 * MINUTE, rounded));
    expect((await db.posts.get('x:1'))?.counts.likes).toMatchObject({ value: 12_000, exact: false });
  });

  it('takes a stated time before one derived from the id, whichever came first', async () => {
    const stated = post('1', { createdAt: '2026-08-01T10:00:00.000Z' });
    const derived = post('1', { createdAt: '2026-07-30T10:00:00.000Z', createdAtFrom: 'id' });
    for (const record of [await recordAfter(stated, derived), await recordAfter(derived, stated)]) {
      expect(record?.createdAt).toBe(Date.UTC(2026, 7, 1, 10));
      expect(record?.createdAtFrom).toBeUndefined();
    }
    expect(await recordAfter(derived)).toMatchObject({ createdAtFrom: 'id' });
  });

  it('takes reel before video, else the later format', async () => {
    const [reel, video, live] = (['reel', 'video', 'live'] as const).map((format) => post('1', { format }));
    if (!reel || !video || !live) throw new Error('three formats');
    expect((await recordAfter(reel, video))?.format).toBe('reel');
    expect((await recordAfter(video, reel))?.format).toBe('reel');
    expect((await recordAfter(live, video))?.format).toBe('video');
  });

  it('takes any other format before text, which a fragment without media looks like', async () => {
    const [text, photo] = (['text', 'photo'] as const).map((format) => post('1', { format }));
    if (!text || !photo) throw new Error('two formats');
    expect((await recordAfter(photo, text))?.format).toBe('photo');
    expect((await recordAfter(text, photo))?.format).toBe('photo');
    expect((await recordAfter(text))?.format).toBe('text');
  });

  it('takes the later caption, also a shorter one, since captions are edited', async () => {
    const long = post('1', { caption: 'Pengumuman panjang' });
    expect((await recordAfter(long, post('1', { caption: 'Ralat' })))?.caption).toBe('Ralat');
  });

  it('takes a caption off the page, which may be cut, only where there is no other', async () => {
    const cut = domBatch(NOON + DAY, post('1', { caption: 'Pengumuman…' }));
    const whole = batch(NOON, post('1', { caption: 'Pengumuman panjang' }));
    for (const order of [
      [cut, whole],
      [whole, cut],
    ]) {
      const db = freshDatabase();
      await save(db, ...order);
      const record = await db.posts.get('x:1');
      expect([record?.caption, record?.captionFrom]).toEqual(['Pengumuman panjang', undefined]);
    }
    const db = freshDatabase();
    await save(db, cut);
    expect(await db.posts.get('x:1')).toMatchObject({ caption: 'Pengumuman…', captionFrom: 'dom' });
  });

  it('holds the later of two whole captions however late a cut one was read', async () => {
    const db = freshDatabase();
    await save(
      db,
      domBatch(NOON + 3 * DAY, post('1', { caption: 'Ralat…' })),
      batch(NOON, post('1', { caption: 'Pengumuman' })),
      batch(NOON + DAY, post('1', { caption: 'Ralat pengumuman' })),
    );
    expect((await db.posts.get('x:1'))?.caption).toBe('Ralat pengumuman');
  });

  it('stays promoted once it was seen so', async () => {
    expect((await recordAfter(post('1', { promoted: true }), post('1')))?.promoted).toBe(true);
  });

  it('says to which post it answers and whether to its own author, and names nobody', async () => {
    const other = post('1', { replyTo: { id: '7', handle: 'warga_contoh' } });
    const db = freshDatabase();
    await save(
      db,
      batch(NOON, post('0')),
      batch(NOON + 1, other),
      batch(NOON + 2, post('2', { replyTo: { handle: 'KPU_KotaContoh' } })),
    );
    expect((await db.posts.get('x:1'))?.replyTo).toEqual({ id: '7', self: false });
    expect((await db.posts.get('x:2'))?.replyTo).toEqual({ self: true });
    expect(JSON.stringify(await db.posts.toArray())).not.toContain('warga_contoh');
  });
});
