import type { PlatformFacts } from '../contract.ts';

const facts: PlatformFacts = {
  id: 'facebook',
  name: 'Facebook',
  matches: ['https://www.facebook.com/*', 'https://web.facebook.com/*', 'https://m.facebook.com/*'],
  wireUrls: ['^https://(?:www|web|m)\\.facebook\\.com/api/graphql\\b'],
  engagement: {
    interactions: ['likes', 'comments', 'shares'],
    extended: [],
    denominator: 'followers',
    matureDays: 2,
    halfLifeHours: 2 / 3,
  },
};

export default facts;
