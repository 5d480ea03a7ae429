import type { Shape } from '../contract.ts';

/** What the reader knows a thing by. Not part of any bundle: `npm run read` and the tests use it. */
const shapes: Shape[] = [
  {
    what: 'post',
    name: 'XDTMediaDict and api/v1, 2022 to 2026',
    needs: [
      { oneOf: ['code'], type: 'string' },
      { oneOf: ['pk', 'id'] },
      { oneOf: ['taken_at'], type: 'number' },
      { oneOf: ['like_count'], type: 'number' },
      { oneOf: ['comment_count'], type: 'number' },
      { oneOf: ['user', 'owner'], type: 'object' },
    ],
  },
  {
    what: 'post',
    name: 'item of the reels tab, 2024 to 2026',
    needs: [
      { oneOf: ['code'], type: 'string' },
      { oneOf: ['pk', 'id'] },
      { oneOf: ['play_count'], type: 'number' },
      { oneOf: ['like_count'], type: 'number' },
    ],
  },
  {
    what: 'post',
    name: 'GraphImage and XDTGraph…, to 2025',
    needs: [
      { oneOf: ['shortcode'], type: 'string' },
      { oneOf: ['taken_at_timestamp'], type: 'number' },
      { oneOf: ['edge_media_preview_like.count', 'edge_liked_by.count'], type: 'number' },
    ],
  },
  {
    what: 'post',
    name: 'XIGPolaris… logged out, from 2026',
    needs: [
      { oneOf: ['code'], type: 'string' },
      { oneOf: ['id'], type: 'string' },
      { oneOf: ['media_type'], type: 'number' },
      { oneOf: ['caption', 'user', 'owner'] },
    ],
  },
  {
    what: 'account',
    name: 'user, all generations',
    needs: [
      { oneOf: ['username'], type: 'string' },
      { oneOf: ['follower_count', 'edge_followed_by.count'], type: 'number' },
    ],
  },
  {
    what: 'comment',
    name: 'XDTCommentDict and api/v1',
    needs: [
      { oneOf: ['pk', 'id'] },
      { oneOf: ['text'] },
      { oneOf: ['created_at', 'created_at_utc'], type: 'number' },
      { oneOf: ['user', 'owner'], type: 'object' },
    ],
  },
];

export default shapes;
