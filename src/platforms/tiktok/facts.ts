import type { PlatformFacts } from '../contract.ts';

const facts: PlatformFacts = {
  id: 'tiktok',
  name: 'TikTok',
  matches: ['https://www.tiktok.com/*', 'https://m.tiktok.com/*'],
  wireUrls: [
    // Every list of items is called `…/item_list/`, also those that no sheet names.
    '^https://(?:[\\w-]+\\.)*tiktok\\.com/api/(?:(?:[\\w-]+/)+item_list|item/detail|user/detail|comment/list(?:/reply)?|search/(?:item|general|video|photo)/full)/?(?:[?#]|$)',
  ],
  engagement: {
    interactions: ['likes', 'comments', 'shares', 'saves'],
    extended: ['reposts'],
    denominator: 'followers',
    matureDays: 7,
    halfLifeHours: 19,
  },
};

export default facts;
