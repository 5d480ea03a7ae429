import type { PlatformFacts } from '../contract.ts';

const facts: PlatformFacts = {
  id: 'threads',
  name: 'Threads',
  matches: ['https://www.threads.com/*', 'https://www.threads.net/*'],
  wireUrls: ['^https://www\\.threads\\.(?:com|net)/(?:graphql/query|api/graphql)(?:[/?#]|$)'],
  engagement: {
    interactions: ['likes', 'comments', 'reposts', 'quotes'],
    extended: ['shares'],
    denominator: 'followers',
    matureDays: 7,
    halfLifeHours: 19,
    outsideRankings: true,
  },
};

export default facts;
