import { describe, expect, it } from 'vitest';
import { matchesPattern } from '../../../src/platforms/registry.ts';
import threads from '../../../src/platforms/threads/index.ts';
import { codeOf, PK } from './nodes.ts';

const surface = (path: string) => threads.surfaceOf(new URL(path, 'https://www.threads.com'));

describe('the surface of an address', () => {
  it.each([
    ['/', 'feed'],
    ['/following', 'feed'],
    ['/custom_feed/17900000000000001/', 'feed'],
    ['/search?q=pemilu', 'search'],
    ['/@kpu_kotacontoh', 'account'],
    ['/@kpu_kotacontoh/replies', 'account'],
    [`/@kpu_kotacontoh/post/${codeOf(PK)}`, 'post'],
    [`/@kpu.kotacontoh/post/${codeOf(PK)}/media?index=1`, 'post'],
    [`/t/${codeOf(PK)}`, 'post'],
  ])('%s is %s', (path, kind) => expect(surface(path)).toBe(kind));

  it.each([
    '/login',
    '/activity',
    '/settings/privacy',
    '/insights',
    '/@kpu_kotacontoh/unknown',
    '/@kpu_kotacontoh/post/',
  ])('%s has none', (path) => expect(surface(path)).toBeUndefined());
});

describe('the addresses of Threads', () => {
  const isMatched = (url: string) => threads.matches.some((pattern) => matchesPattern(pattern, url));
  const copied = (url: string) => threads.wireUrls.some((pattern) => new RegExp(pattern).test(url));

  it('are those of both domains', () => {
    expect(isMatched('https://www.threads.com/@kpu_kotacontoh')).toBe(true);
    expect(isMatched('https://www.threads.net/')).toBe(true);
    expect(isMatched('https://www.instagram.com/')).toBe(false);
  });

  it.each([
    'https://www.threads.com/graphql/query',
    'https://www.threads.com/graphql/query/?x=1',
    'https://www.threads.net/api/graphql',
    'https://www.threads.com/api/graphql?fb_api_req_friendly_name=x',
  ])('include the responses of %s', (url) => expect(copied(url)).toBe(true));

  it.each([
    'https://www.threads.com/ajax/bz',
    'https://www.threads.com/graphql/queryless',
    'https://www.threads.com/@kpu_kotacontoh',
    'https://example.com/graphql/query',
    'https://www.threads.com.example.com/graphql/query',
  ])('do not include those of %s', (url) => expect(copied(url)).toBe(false));
});
