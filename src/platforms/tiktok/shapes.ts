import type { Shape } from '../contract.ts';

/** What the reader knows a thing by. Not part of any bundle: `npm run read` and the tests use it. */
const shapes: Shape[] = [
  {
    what: 'post',
    name: 'item of a list, a page or the tables of 2023',
    needs: [
      { oneOf: ['id', 'video.id'], type: 'string' },
      { oneOf: ['desc', 'createTime'] },
      { oneOf: ['stats.diggCount', 'stats.playCount', 'statsV2.diggCount', 'statsV2.playCount'] },
    ],
  },
  {
    what: 'account',
    name: 'userInfo, profile header and user detail, 2024 to 2026',
    needs: [
      { oneOf: ['user.id', 'user.uniqueId'], type: 'string' },
      {
        oneOf: ['statsV2', 'stats'].flatMap((stats) =>
          ['followerCount', 'followingCount', 'videoCount'].map((count) => `${stats}.${count}`),
        ),
      },
    ],
  },
  {
    what: 'account',
    name: 'author of an item, 2023 to 2026',
    needs: [
      { oneOf: ['author.id', 'author.uniqueId', 'authorId', 'author'] },
      {
        oneOf: ['authorStatsV2', 'authorStats'].flatMap((stats) =>
          ['followerCount', 'followingCount', 'videoCount'].map((count) => `${stats}.${count}`),
        ),
      },
    ],
  },
  {
    what: 'account',
    name: 'UserModule: users and statistics in two tables, until 2023',
    needs: [
      { oneOf: ['users'], type: 'object' },
      { oneOf: ['stats'], type: 'object' },
    ],
  },
  {
    what: 'comment',
    name: 'comment list',
    needs: [
      { oneOf: ['cid'], type: 'string' },
      { oneOf: ['aweme_id', 'reply_id'], type: 'string' },
    ],
  },
];

export default shapes;
