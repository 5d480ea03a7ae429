/** Small responses written by hand from the platform sheets (shapes of 2026), so that the mutations run anywhere. */
export type Payload = { name: string; platform: string; page: string; request: string; text: string };

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

function media(pk: string, code: string, more: Record<string, unknown> = {}) {
  return {
    __typename: 'XDTMediaDict',
    pk,
    id: `${pk}_501`,
    code,
    taken_at: 1_769_994_964,
    product_type: 'feed',
    media_type: 1,
    like_count: 214,
    comment_count: 9,
    view_count: null,
    like_and_view_counts_disabled: false,
    caption: { text: 'Sosialisasi tahapan pemilihan' },
    user: { pk: '501', username: 'kpu_kotacontoh', full_name: 'KPU Kota Contoh' },
    ...more,
  };
}

const feed = {
  data: {
    xdt_api__v1__feed__timeline__connection: {
      edges: [
        { node: { media: media('3823317335071817706', 'DUPJtwEjH_q') } },
        {
          node: {
            media: media('3691007162826073293', 'DM5F3Vzq6TN', {
              like_count: 3,
              like_and_view_counts_disabled: true,
            }),
          },
        },
        { node: { ad: { items: [media('3729646867191079198', 'DPCXhCwkqEe', { product_type: 'ad' })] } } },
      ],
    },
  },
};

export const ownPayloads: Payload[] = [
  {
    name: 'own: X profile',
    platform: 'x',
    page: 'https://x.com/kpu_kotacontoh',
    request: 'https://x.com/i/api/graphql/abc/UserTweets',
    text: JSON.stringify(timeline),
  },
  {
    name: 'own: Instagram feed',
    platform: 'instagram',
    page: 'https://www.instagram.com/',
    request: 'https://www.instagram.com/graphql/query',
    text: JSON.stringify(feed),
  },
];
