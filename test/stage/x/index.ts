import type { StagePart } from '../part.ts';
import { newSnowflake } from '../post-ids.ts';
import { xDocument } from './document.ts';
import { respondX } from './respond.ts';

const x: StagePart = {
  id: 'x',
  name: 'X',
  hosts: ['x.com'],
  imageHosts: ['pbs.twimg.com', 'abs.twimg.com'],
  traits: {
    accountId: (index) => `8800100${index}`,
    followers: (base) => base,
    newId: newSnowflake,
    formats: ['text', 'text', 'photo', 'photo', 'photo', 'carousel', 'video', 'link'],
    likesPerFollower: 0.004,
    hasViews: (_, random) => !random.chance(0.06),
    hidden: 0,
    quotes: true,
    replies: true,
    reposts: true,
  },
  pages: { profile: 'https://x.com/kpu_kotacontoh', home: 'https://x.com/home' },
  more: ['/home', '/search?q=pemilih'],
  answer({ url, isDocument }, { side, look, round, files }) {
    if (url.pathname.includes('/graphql/')) {
      const json = respondX(side, url, round);
      return json && { json };
    }
    if (!isDocument) return undefined;
    const [handle, ...others] = url.pathname.split('/').filter(Boolean);
    const account = others.length > 0 ? undefined : side.accounts.find((one) => one.handle === handle);
    return { html: xDocument(look, account, files.app, files.css) };
  },
  rate({ account }, { likes, comments, reposts, quotes }) {
    return ((likes + comments + reposts + quotes) / account.followers) * 100;
  },
  followersStated: ({ followers }) => followers,
};

export default x;
