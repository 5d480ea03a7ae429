import type { StagePart } from '../part.ts';
import { newTikTokId } from '../post-ids.ts';
import { tiktokDocument } from './document.ts';
import { itemInfo, respondTikTok, userDetail } from './respond.ts';
import { roundedStat } from './rounding.ts';

const tiktok: StagePart = {
  id: 'tiktok',
  name: 'TikTok',
  hosts: ['www.tiktok.com'],
  imageHosts: ['p16-sign-va.tiktokcdn.com'],
  traits: {
    accountId: (index) => `680000000000000100${index}`,
    followers: (base, index) => Math.round(base * 1.3) + index,
    newId: newTikTokId,
    formats: ['video', 'video', 'video', 'video', 'video', 'photo', 'carousel'],
    likesPerFollower: 0.04,
    hasViews: () => true,
    hidden: 0,
    reposts: true,
  },
  repostsApart: true,
  pages: {
    profile: 'https://www.tiktok.com/@kpu_kotacontoh',
    home: 'https://www.tiktok.com/foryou',
  },
  more: ['/foryou', '/search?q=pemilih', '/@kpu_kotacontoh?cards=bare', '/foryou?photos=bare'],
  answer({ url, isDocument }, { side, look, round, files, dress }) {
    if (url.pathname.startsWith('/api/')) {
      const json = respondTikTok(side, url, round);
      return json && { json };
    }
    if (!isDocument) return undefined;
    return { html: tiktokDocument(look, scopeOf(url.pathname), files.app, files.css) };

    function scopeOf(path: string): Record<string, unknown> {
      const { handle, id } = placeOf(path);
      const post = side.posts.get(id ?? '');
      if (post) return { 'webapp.video-detail': dress(itemInfo(post, round, 'page')) };
      const account = side.accounts.find((one) => one.handle === handle);
      return account ? { 'webapp.user-detail': dress(userDetail(account)) } : {};
    }
  },
  /** Every item carries its author's followers, rounded; the account's page has them whole. */
  rate({ account }, { likes, comments, shares, saves }, { followersKnown, onlyRoundedRead }) {
    const stated = onlyRoundedRead ? roundedStat : (value: number) => value;
    const followers = followersKnown ? account.followers : roundedStat(account.followers);
    return ((stated(likes) + stated(comments) + stated(shares) + saves) / followers) * 100;
  },
  followersStated: ({ followers }) => followers,
};

/** Whose page a path is, and which post's. */
function placeOf(path: string): { handle?: string; id?: string } {
  const [, handle, id] = /^\/@([\w.]+)(?:\/(?:video|photo)\/(\d+))?\/?$/.exec(path) ?? [];
  return { ...(handle !== undefined && { handle }), ...(id !== undefined && { id }) };
}

export default tiktok;
