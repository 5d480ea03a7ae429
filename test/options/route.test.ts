import { expect, test } from 'vitest';
import {
  hashOfAccount,
  hashOfAccountPage,
  hashOfGroup,
  hashOfPost,
  hashOfPostPage,
  routeOf,
} from '../../src/options/route.ts';

test.each([
  ['', { page: 'posts' }],
  ['#/posts', { page: 'posts' }],
  ['#/posts/x:1840', { page: 'posts', post: 'x:1840' }],
  ['#/accounts', { page: 'accounts' }],
  ['#/accounts/instagram:@kpu_kotacontoh', { page: 'accounts', account: 'instagram:@kpu_kotacontoh' }],
  ['#/account/x:10', { page: 'account', account: 'x:10' }],
  ['#/account', { page: 'posts' }],
  ['#/post/x:1840', { page: 'post', post: 'x:1840' }],
  ['#/groups', { page: 'groups' }],
  ['#/groups/kpu', { page: 'groups', group: 'kpu' }],
  ['#/data', { page: 'data' }],
  ['#/health', { page: 'health' }],
  ['#/elsewhere', { page: 'posts' }],
  ['#/posts/%E0%A4%A', { page: 'posts' }],
])('%j leads to %j', (hash, route) => {
  expect(routeOf(hash)).toEqual(route);
});

test('a link to a post or an account leads back to its key', () => {
  expect(routeOf(hashOfPost('youtube:a-b_c'))).toEqual({ page: 'posts', post: 'youtube:a-b_c' });
  expect(routeOf(hashOfPostPage('youtube:a-b_c'))).toEqual({ page: 'post', post: 'youtube:a-b_c' });
  expect(routeOf(hashOfAccountPage('tiktok:@a/b c'))).toEqual({ page: 'account', account: 'tiktok:@a/b c' });
  expect(routeOf(hashOfGroup('a/b'))).toEqual({ page: 'groups', group: 'a/b' });
  expect(routeOf(hashOfAccount('tiktok:@a/b c'))).toEqual({ page: 'accounts', account: 'tiktok:@a/b c' });
});
