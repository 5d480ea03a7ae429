import type { PlatformFacts } from '../contract.ts';

const facts: PlatformFacts = {
  id: 'x',
  name: 'X',
  matches: [
    'https://x.com/*',
    'https://mobile.x.com/*',
    'https://twitter.com/*',
    'https://mobile.twitter.com/*',
  ],
  wireUrls: [
    '^https://(?:[a-z]+\\.)?(?:x|twitter)\\.com/(?:i/api/)?graphql/[^/?#]+/[^/?#]+(?:[?#]|$)',
    '^https://(?:[a-z]+\\.)?(?:x|twitter)\\.com/(?:i/api/)?2/[\\w/]+\\.json(?:[?#]|$)',
  ],
  engagement: {
    interactions: ['likes', 'comments', 'reposts', 'quotes'],
    extended: ['saves'],
    denominator: 'followers',
    matureDays: 2,
    halfLifeHours: 0.375,
  },
};

export default facts;
