import { describe, expect, it } from 'vitest';
import { about, accountsOf, context, exact, header, KPU, read, story } from './nodes.ts';

const account = (words: string, lang: string, fields = {}) =>
  accountsOf(read(header(words, fields), context({ lang })))[0];

describe('the header of a Page', () => {
  it('states the account with its followers, which are rounded', () => {
    expect(account('3.7K followers', 'en')).toEqual({
      kind: 'account',
      platform: 'facebook',
      id: KPU.id,
      handle: 'kpu.kotacontoh',
      name: 'KPU Kota Contoh',
      avatarUrl: 'https://scontent.example/v/t39.30808-1/1.jpg',
      verified: true,
      counts: { followers: about(3700) },
    });
  });

  it.each([
    ['121 rb pengikut', 'id', about(121_000)],
    ['121\u00a0rb pengikut', 'id', about(121_000)],
    ['1,2 jt pengikut', 'id', about(1_200_000)],
    ['2,4 tys. obserwujący', 'pl', about(2400)],
    ['512 pengikut', 'id', exact(512)],
    ['8.1万 followers', 'zh', about(81_000)],
  ])('reads "%s" (%s)', (words, lang, followers) => {
    expect(account(words, lang)?.counts).toMatchObject({ followers });
  });

  it.each([
    'Pengikut',
    '1,2 M',
    'Diikuti oleh Warga dan 12 lainnya',
    '',
  ])('leaves "%s" in English unknown', (words) => {
    expect(account(words, 'en')).toBeUndefined();
  });

  it('does not take likes for followers, and reads who is followed', () => {
    const content = [
      { text: { text: '9.9K likes' }, uri: 'https://www.facebook.com/profile.php?id=1&sk=friends_likes' },
      { text: { text: '57 following' }, uri: 'https://www.facebook.com/profile.php?id=1&sk=following' },
    ];
    expect(account('', 'en', { profile_social_context: { content } })?.counts).toEqual({
      following: exact(57),
    });
  });

  it('has no handle in addresses by number', () => {
    for (const url of [
      'https://www.facebook.com/profile.php?id=100064000000001',
      'https://www.facebook.com/people/KPU/100064000000001/',
    ]) {
      expect(account('512 followers', 'en', { url })).not.toHaveProperty('handle');
      expect(account('512 followers', 'en', { url, username_for_profile: 'kpu.kotacontoh' })).toMatchObject({
        handle: 'kpu.kotacontoh',
      });
    }
  });

  it('keeps the description, and what is not stated absent', () => {
    const fields = {
      delegate_page: { best_description: { text: 'Akun resmi' } },
      profilePicLarge: null,
      is_verified: false,
    };
    expect(account('512 followers', 'en', fields)).toMatchObject({ bio: 'Akun resmi' });
    for (const key of ['verified', 'avatarUrl', 'website'])
      expect(account('512 followers', 'en', fields)).not.toHaveProperty(key);
    expect(
      account('512 followers', 'en', { is_verified: false, show_verified_badge_on_profile: true }),
    ).toMatchObject({ verified: true });
  });

  it('is the only account: an author without counts is none', () => {
    expect(accountsOf(read(story()))).toEqual([]);
    expect(accountsOf(read(header('Pengikut')))).toEqual([]);
  });
});
