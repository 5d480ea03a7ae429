import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import threads from '../../../src/platforms/threads/index.ts';
import { exact, KPU, post, profile, readWire, user } from './nodes.ts';
import { json, streamed } from './page.ts';

describe('an account of Threads', () => {
  it('is read from the profile header', () => {
    expect(readWire({ data: { user: user(), viewer: null } })).toEqual([
      {
        kind: 'account',
        platform: 'threads',
        id: KPU.pk,
        handle: KPU.username,
        name: KPU.full_name,
        bio: 'Akun resmi',
        website: 'https://kpu.contoh.example/',
        avatarUrl: 'https://scontent.cdninstagram.com/v/t51.2885-19/320.jpg',
        verified: true,
        counts: { followers: exact(15_320) },
      },
    ]);
  });

  it('has the pieces of its bio, the small picture and nothing that is empty, where that is all', () => {
    const pieces = [{ plaintext: 'Akun resmi ' }, { plaintext: null }, { plaintext: 'KPU' }, null];
    const poor = user({
      biography: '',
      text_app_biography: { text_fragments: { fragments: pieces } },
      full_name: '',
      bio_links: [],
      hd_profile_pic_versions: null,
      is_verified: false,
    });
    expect(readWire({ data: { user: poor } })).toEqual([
      {
        kind: 'account',
        platform: 'threads',
        id: KPU.pk,
        handle: KPU.username,
        bio: 'Akun resmi KPU',
        avatarUrl: 'https://scontent.cdninstagram.com/v/t51.2885-19/150.jpg',
        counts: { followers: exact(15_320) },
      },
    ]);
  });

  it('takes no other count for its own', () => {
    const [account] = readWire({ data: { user: user({ following_count: 5, media_count: 811 }) } });
    expect(account).toMatchObject({ counts: { followers: exact(15_320) } });
    expect(account).not.toHaveProperty('counts.posts');
    expect(account).not.toHaveProperty('counts.following');
  });

  it('is none without stated followers, nor without a handle', () => {
    for (const follower_count of [null, undefined, -1, '12K', {}]) {
      expect(readWire({ data: { user: user({ follower_count }) } })).toEqual([]);
    }
    expect(readWire({ data: { user: user({ username: null }) } })).toEqual([]);
    expect(readWire(profile(post())).map(({ kind }) => kind)).toEqual(['post']);
  });
});

describe('the account of an address', () => {
  const of = (path: string, html = '') => {
    const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
    return threads.accountOf(new URL(path, 'https://www.threads.com'), document);
  };

  it('has its id where the document states it for this handle', () => {
    const page = json(streamed({ data: { user: user() } }));
    expect(of('/@kpu_kotacontoh', page)).toEqual({ id: KPU.pk, handle: KPU.username });
    expect(of('/@bawaslu_contoh', page)).toEqual({ handle: 'bawaslu_contoh' });
    expect(threads.accountOf(new URL('https://www.threads.net/@KPU_KotaContoh'))).toEqual({
      handle: KPU.username,
    });
  });

  it.each([
    '/@kpu_kotacontoh/',
    '/@kpu_kotacontoh/replies',
    '/@kpu_kotacontoh/media',
    '/@kpu_kotacontoh/reposts?x=1',
  ])('is stated by %s', (path) => expect(of(path)).toEqual({ handle: KPU.username }));

  it.each([
    '/',
    '/search?q=kpu',
    '/@kpu_kotacontoh/post/DSYyOtyuwAB',
    '/kpu_kotacontoh',
    '/login',
    '/@',
    '/settings/account',
  ])('is not stated by %s', (path) => expect(of(path)).toBeUndefined());

  it('is none on another site', () => {
    expect(threads.accountOf(new URL('https://example.com/@kpu_kotacontoh'))).toBeUndefined();
  });
});
