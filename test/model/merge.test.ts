import { describe, expect, it } from 'vitest';
import { betterCount, mergeReadings } from '../../src/model/merge.ts';
import type { AccountReading, Count, PostReading } from '../../src/model/reading.ts';
import { keepValid } from '../../src/model/valid.ts';

const exact = (value: number): Count => ({ value, exact: true });
const rounded = (value: number): Count => ({ value, exact: false });
const hidden: Count = { hidden: true };
const post = (fields: Partial<PostReading>): PostReading => ({
  kind: 'post',
  platform: 'x',
  id: '1',
  counts: {},
  ...fields,
});
const account = (fields: Partial<AccountReading>): AccountReading => ({
  kind: 'account',
  platform: 'x',
  counts: { followers: exact(10) },
  ...fields,
});

describe('The better of two counts', () => {
  it.each([
    ['stated beats absent', exact(3), undefined, exact(3)],
    ['stated beats hidden', hidden, rounded(900), rounded(900)],
    ['hidden beats absent', undefined, hidden, hidden],
    ['exact beats rounded, though smaller', exact(1234), rounded(1300), exact(1234)],
    ['the larger of two exact ones stands', exact(5), exact(7), exact(7)],
    ['a stated zero is a number', exact(0), undefined, exact(0)],
  ])('%s', (_, a, b, expected) => {
    expect(betterCount(a, b)).toEqual(expected);
    expect(betterCount(b, a)).toEqual(expected);
  });
});

describe('Merging the readings of one source', () => {
  it('makes one record of the fragments of a post, field by field', () => {
    const stub = post({ author: { id: '7' }, counts: { views: exact(900) } });
    const node = post({ author: { handle: 'kpu_kotacontoh' }, caption: 'Halo', counts: { likes: exact(4) } });
    expect(mergeReadings([stub, node])).toEqual([
      post({
        author: { id: '7', handle: 'kpu_kotacontoh' },
        caption: 'Halo',
        counts: { views: exact(900), likes: exact(4) },
      }),
    ]);
  });

  it('lets a stated time beat one derived from the id, in either order', () => {
    const derived = post({ createdAt: '2026-08-07T10:00:00.000Z', createdAtFrom: 'id' });
    const stated = post({ createdAt: '2026-08-07T10:02:00.000Z' });
    expect(mergeReadings([derived, stated])).toEqual([stated]);
    expect(mergeReadings([stated, derived])).toEqual([stated]);
  });

  it('lets reel replace video, since search does not tell them apart', () => {
    expect(mergeReadings([post({ format: 'video' }), post({ format: 'reel' })])[0]).toMatchObject({
      format: 'reel',
    });
    expect(mergeReadings([post({ format: 'reel' }), post({ format: 'video' })])[0]).toMatchObject({
      format: 'reel',
    });
  });

  it('lets the fragment with media tell the format, and the one with the handle the address', () => {
    const poor = post({ format: 'text', url: 'https://x.com/i/web/status/1', author: { id: '7' } });
    const rich = post({
      format: 'photo',
      url: 'https://x.com/kota/status/1',
      author: { id: '7', handle: 'kota' },
    });
    expect(mergeReadings([poor, rich])).toEqual([rich]);
    expect(mergeReadings([rich, poor])).toEqual([rich]);
  });

  it('keeps the author with the id when a post stands on a co-author’s profile too', () => {
    const tile = post({ author: { handle: 'kota_contoh' } });
    const node = post({ author: { id: '7', handle: 'kpu_kotacontoh' } });
    expect(mergeReadings([tile, node])).toEqual([node]);
    expect(mergeReadings([node, tile])).toEqual([node]);
  });

  it('never gives the id of one author to another', () => {
    const byId = post({ author: { id: '7' } });
    const other = post({ author: { id: '8', handle: 'kota_contoh' } });
    expect(mergeReadings([byId, other])).toEqual([byId]);
  });

  it('keeps the kinds of reactions that either fragment lists', () => {
    const [merged] = mergeReadings([
      post({ reactions: { like: 3 } }),
      post({ reactions: { like: 3, sad: 1 } }),
    ]);
    expect(merged).toMatchObject({ reactions: { like: 3, sad: 1 } });
  });

  it.each([
    ['text', 'link'],
    ['text', 'photo'],
    ['video', 'reel'],
    ['video', 'short'],
    ['video', 'live'],
    ['photo', 'carousel'],
  ] as const)('takes for %s that is elsewhere called %s the latter', (poor, rich) => {
    for (const order of [
      [poor, rich],
      [rich, poor],
    ]) {
      expect(mergeReadings(order.map((format) => post({ format })))[0]).toMatchObject({ format: rich });
    }
  });

  it('knows an account stated by its handle alone as the one stated with its id', () => {
    const whole = account({ id: '7', handle: 'KPU_KotaContoh', name: 'KPU Kota Contoh' });
    const byHandle = account({ handle: 'kpu_kotacontoh', bio: 'Akun resmi' });
    const merged = [{ ...whole, bio: 'Akun resmi' }];
    expect(mergeReadings([whole, byHandle])).toEqual(merged);
    expect(mergeReadings([byHandle, whole])).toEqual(merged);
  });

  it('keeps the accounts of two platforms and two ids apart', () => {
    const readings = [account({ id: '1' }), account({ id: '2' }), account({ id: '1', platform: 'threads' })];
    expect(mergeReadings(readings)).toHaveLength(3);
  });
});

describe('Keeping what fits the schema', () => {
  it('drops a broken reading and keeps its neighbours', () => {
    const broken = post({ id: '2', counts: { likes: { value: -1, exact: true } } });
    expect(keepValid([post({}), broken, post({ id: '3' })])).toEqual({
      readings: [post({}), post({ id: '3' })],
      dropped: 1,
    });
  });

  it.each([
    ['a count that is no whole number', { counts: { likes: { value: 1.5, exact: true } } }],
    ['an address that is not https', { url: 'javascript:alert(1)' }],
    ['an empty caption', { caption: '' }],
    ['a time that is not ISO', { createdAt: '7 Agustus 2026' }],
  ])('drops %s', (_, fields) => {
    expect(keepValid([post(fields)])).toEqual({ readings: [], dropped: 1 });
  });
});
