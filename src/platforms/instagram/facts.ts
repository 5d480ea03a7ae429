import type { PlatformFacts } from '../contract.ts';

const facts: PlatformFacts = {
  id: 'instagram',
  name: 'Instagram',
  matches: ['https://www.instagram.com/*'],
  wireUrls: [
    '^https://(?:www|i)\\.instagram\\.com/(?:graphql/query|api/graphql|api/v1/)',
    // Pages as data, until 2023: `/p/<code>/?__a=1&__d=dis`.
    '^https://www\\.instagram\\.com/(?!ajax/)[^?#]*\\?(?:[^#]*&)?__a=1(?:[&#]|$)',
  ],
  engagement: {
    interactions: ['likes', 'comments'],
    extended: ['reposts', 'shares'],
    denominator: 'followers',
    matureDays: 7,
    halfLifeHours: 19,
    idTimeIsUpload: true,
  },
};

export default facts;
