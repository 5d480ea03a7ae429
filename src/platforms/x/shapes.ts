import type { Shape } from '../contract.ts';

const ID = { oneOf: ['rest_id', 'legacy.id_str', 'id_str'], type: 'string' } as const;

/** What the reader knows a thing by. Not part of any bundle: `npm run read` and the tests use it. */
const shapes: Shape[] = [
  {
    what: 'post',
    name: 'Tweet with legacy, to 2026',
    needs: [
      ID,
      { oneOf: ['legacy.full_text'], type: 'string' },
      { oneOf: ['legacy.favorite_count'], type: 'number' },
      { oneOf: ['legacy.reply_count'], type: 'number' },
      { oneOf: ['legacy.retweet_count'], type: 'number' },
      { oneOf: ['legacy.quote_count'], type: 'number' },
    ],
  },
  {
    what: 'post',
    name: "Tweet with details and counts, the apps' newest",
    needs: [
      ID,
      { oneOf: ['details.full_text'], type: 'string' },
      { oneOf: ['counts.favorite_count'], type: 'number' },
      { oneOf: ['counts.reply_count'], type: 'number' },
    ],
  },
  {
    what: 'post',
    name: 'Tweet of the oldest responses, facts beside the id',
    needs: [
      { oneOf: ['id_str'], type: 'string' },
      { oneOf: ['full_text'], type: 'string' },
      { oneOf: ['favorite_count'], type: 'number' },
    ],
  },
  {
    what: 'account',
    name: 'User, all generations',
    needs: [
      { oneOf: ['rest_id'], type: 'string' },
      { oneOf: ['legacy.followers_count', 'relationship_counts.followers'], type: 'number' },
      { oneOf: ['core.screen_name', 'legacy.screen_name'], type: 'string' },
    ],
  },
];

export default shapes;
