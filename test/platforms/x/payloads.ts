import type { Payload } from '../payload.ts';

/** Small responses written by hand from the platform's sheet (shapes of 2026). */

const author = {
  __typename: 'User',
  rest_id: '101',
  core: { name: 'KPU Kota Contoh', screen_name: 'kpu_kotacontoh' },
  relationship_counts: { followers: 8_412, following: 57 },
  tweet_counts: { tweets: 1_903 },
};

function tweet(id: string, counts: Record<string, number>, more: Record<string, unknown> = {}) {
  return {
    __typename: 'Tweet',
    rest_id: id,
    core: { user_results: { result: author } },
    views: { state: 'EnabledWithCount', count: '5120' },
    legacy: {
      id_str: id,
      full_text: 'Ayo cek &amp; pastikan namamu',
      created_at: 'Tue Oct 01 19:59:18 +0000 2024',
      ...counts,
    },
    ...more,
  };
}

const counts = { favorite_count: 61, reply_count: 7, retweet_count: 12, quote_count: 2, bookmark_count: 3 };
const quoted = tweet('1841206275088290111', { ...counts, favorite_count: 88 });
const posts = [
  tweet('1841206275088290279', counts),
  tweet('1841206275088290280', counts, { quoted_status_result: { result: quoted } }),
  { __typename: 'TweetWithVisibilityResults', tweet: tweet('1841206275088290281', counts) },
  { __typename: 'TweetTombstone' },
];

const timeline = {
  data: {
    user: {
      result: {
        timeline: {
          timeline: {
            instructions: [
              {
                type: 'TimelinePinEntry',
                entry: { content: { itemContent: { tweet_results: { result: posts[0] } } } },
              },
              {
                type: 'TimelineAddEntries',
                entries: posts.map((result) => ({ content: { itemContent: { tweet_results: { result } } } })),
              },
            ],
          },
        },
      },
    },
  },
};

const payloads: Payload[] = [
  {
    name: 'own: X profile',
    page: 'https://x.com/kpu_kotacontoh',
    request: 'https://x.com/i/api/graphql/abc/UserTweets',
    text: JSON.stringify(timeline),
  },
];

export default payloads;
