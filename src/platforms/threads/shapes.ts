import type { Shape } from '../contract.ts';

/** What the reader knows a thing by. Not part of any bundle: `npm run read` and the tests use it. */
const shapes: Shape[] = [
  {
    what: 'post',
    name: 'post with text_post_app_info, 2025 to 2026',
    needs: [
      { oneOf: ['text_post_app_info', 'text_app_info'], type: 'object' },
      { oneOf: ['pk', 'id', 'code'], type: 'string' },
      { oneOf: ['like_count'], type: 'number' },
      {
        oneOf: ['text_post_app_info.direct_reply_count', 'text_app_info.direct_reply_count'],
        type: 'number',
      },
      { oneOf: ['text_post_app_info.repost_count', 'text_app_info.repost_count'], type: 'number' },
      { oneOf: ['text_post_app_info.quote_count', 'text_app_info.quote_count'], type: 'number' },
      { oneOf: ['taken_at'], type: 'number' },
      { oneOf: ['user.username'], type: 'string' },
    ],
  },
  {
    what: 'post',
    name: 'post of 2023, without counts of reposts',
    needs: [
      { oneOf: ['text_post_app_info', 'text_app_info'], type: 'object' },
      { oneOf: ['pk', 'id', 'code'], type: 'string' },
      { oneOf: ['like_count'], type: 'number' },
      { oneOf: ['taken_at'], type: 'number' },
    ],
  },
  {
    what: 'post',
    name: 'view count of a post',
    needs: [
      { oneOf: ['text_post_app_info.impression_count', 'text_app_info.impression_count'], type: 'string' },
      { oneOf: ['pk', 'id', 'code'], type: 'string' },
    ],
  },
  {
    what: 'account',
    name: 'profile header, 2025 to 2026',
    needs: [
      { oneOf: ['username'], type: 'string' },
      { oneOf: ['follower_count'], type: 'number' },
    ],
  },
];

export default shapes;
