import type { PlatformFacts } from '../contract.ts';

const facts: PlatformFacts = {
  id: 'youtube',
  name: 'YouTube',
  matches: ['https://www.youtube.com/*', 'https://m.youtube.com/*'],
  wireUrls: [
    '^https://(?:www|m)\\.youtube\\.com/youtubei/v1/(?:player|next|browse|search|get_watch|updated_metadata|reel/\\w+)(?![\\w/])',
  ],
  engagement: {
    interactions: ['likes', 'comments'],
    extended: [],
    denominator: 'views',
    matureDays: 30,
    halfLifeHours: 144,
  },
};

export default facts;
