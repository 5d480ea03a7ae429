import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../src/model/reading.ts';
import x from '../../../src/platforms/x/index.ts';
import {
  entry,
  OWNER_ID,
  otherUser,
  post,
  timeline,
  user,
  userWithCoreAndLegacy,
  userWithLegacy,
} from './nodes.ts';

const ID = '2074882755905585501';
const OTHER = '2074882755905585502';

function read(body: unknown): Reading[] {
  return x.readWire(body, { pageUrl: 'https://x.com/kpu_kotacontoh' });
}

describe('an account of X', () => {
  const account = {
    kind: 'account',
    platform: 'x',
    id: OWNER_ID,
    handle: 'kpu_kotacontoh',
    name: 'KPU Kota Contoh',
    bio: 'Akun resmi KPU Kota Contoh.',
    website: 'https://kpu.contoh.example/',
    avatarUrl: 'https://pbs.twimg.com/profile_images/1/kpu_normal.jpg',
    counts: {
      followers: { value: 12345, exact: true },
      following: { value: 67, exact: true },
      posts: { value: 4321, exact: true },
    },
  };

  it.each([
    ['2025-03', userWithLegacy()],
    ['2026-05', userWithCoreAndLegacy()],
    ['2026-08', user()],
  ])('is the same in the shape of %s', (_month, result) => {
    expect(read({ data: { user: { result } } })).toEqual([account]);
    expect(read({ data: { user_results: { result } } })).toEqual([account]);
  });

  it('is read from a post, a list of followers and who to follow, once each', () => {
    const follower = { itemContent: { user_results: { result: otherUser('9', 'warga_contoh') } } };
    const readings = read(timeline([entry(post(ID)), entry(post(OTHER)), { content: follower }]));
    const accounts = readings.flatMap((reading) => (reading.kind === 'account' ? [reading.handle] : []));
    expect(accounts).toEqual(['kpu_kotacontoh', 'warga_contoh']);
  });

  it('is read from the author of a repost and the owner of shared media', () => {
    const source_user = { user_results: { result: otherUser('9', 'pemilik_contoh') } };
    const media = [{ type: 'video', additional_media_info: { source_user } }];
    const inner = post(ID, {
      author: otherUser('8', 'dinas_contoh'),
      legacy: { extended_entities: { media } },
    });
    const readings = read(post(OTHER, { legacy: { retweeted_status_result: { result: inner } } }));
    const accounts = readings.flatMap((reading) => (reading.kind === 'account' ? [reading.handle] : []));
    expect(accounts.sort()).toEqual(['dinas_contoh', 'kpu_kotacontoh', 'pemilik_contoh']);
  });

  it.each([
    ['is_blue_verified', { is_blue_verified: true }],
    ['verification.verified', { verification: { verified: true } }],
    ['the app query', { verification: { is_blue_verified: true } }],
    ['legacy.verified', { legacy: { verified: true } }],
  ])('is verified by %s', (_mark, changes) => {
    expect(read(user(changes))).toMatchObject([{ verified: true }]);
  });

  it('is not verified by the type of a mark that is off', () => {
    expect(read(user())[0]).not.toHaveProperty('verified');
  });

  it('has no website where only the short link is known', () => {
    expect(read(user({ profile_bio: {} }))[0]).not.toHaveProperty('website');
  });

  it('is nothing without a count, nor when suspended', () => {
    expect(read(user({ relationship_counts: {}, tweet_counts: {} }))).toEqual([]);
    expect(read({ data: { user: { rest_id: '5', result: { __typename: 'UserUnavailable' } } } })).toEqual([]);
  });

  it('is nothing when its id belongs to something else', () => {
    expect(read(user({ __typename: 'Community' }))).toEqual([]);
  });
});
