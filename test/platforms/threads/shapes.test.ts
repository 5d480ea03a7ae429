import { describe, expect, it } from 'vitest';
import type { Shape } from '../../../src/platforms/contract.ts';
import { at, isObject } from '../../../src/platforms/parse/values.ts';
import threads from '../../../src/platforms/threads/index.ts';
import shapes from '../../../src/platforms/threads/shapes.ts';
import { CITIZEN, codeOf, HOME, KPU, PK, post, user } from './nodes.ts';
import payloads from './payloads.ts';

/** What holds of an object with all parts of a shape, in the words of the contract. */
function has(node: unknown, { needs }: Shape): boolean {
  return needs.every(({ oneOf, type }) =>
    oneOf.some((path) => {
      const value = at(node, ...path.split('.'));
      if (value === undefined || value === null) return false;
      return type === undefined || (type === 'list' ? Array.isArray(value) : kindOf(value) === type);
    }),
  );
}

function kindOf(value: unknown): string {
  return isObject(value) || !Array.isArray(value) ? typeof value : 'list';
}

const named = (node: unknown, what: Shape['what']) =>
  shapes.filter((shape) => shape.what === what && has(node, shape)).map(({ name }) => name);

describe('the shapes of Threads', () => {
  it('find a post of each generation, and an account', () => {
    expect(named(post(), 'post')).toContain('post with text_post_app_info, 2025 to 2026');
    expect(named(post({ text_post_app_info: { direct_reply_count: 4 } }), 'post')).toEqual([
      'post of 2023, without counts of reposts',
    ]);
    const count = { id: `${PK}_${KPU.pk}`, text_post_app_info: { impression_count: '829' } };
    expect(named(count, 'post')).toEqual(['view count of a post']);
    expect(named(user(), 'account')).toEqual(['profile header, 2025 to 2026']);
  });

  it('do not find a damaged one, nor an author', () => {
    for (const damage of [{ text_post_app_info: null }, { like_count: null }, { taken_at: 'x' }]) {
      expect(named(post(damage), 'post')).toEqual([]);
    }
    expect(named(post({ pk: null, id: null, code: null }), 'post')).toEqual([]);
    expect(named(user({ follower_count: null }), 'account')).toEqual([]);
    expect(named(CITIZEN, 'account')).toEqual([]);
  });
});

describe('the trace of a post', () => {
  const found = (value: unknown) => typeof value === 'string' && threads.postTrace.test(value);

  it('stands in every response that holds posts', () => {
    for (const { text, page } of payloads) {
      const values: unknown[] = [];
      JSON.parse(text, (_, value) => values.push(value) && value);
      const posts = threads
        .readWire(JSON.parse(text), { ...HOME, pageUrl: page })
        .filter(({ kind }) => kind === 'post');
      expect(values.some(found)).toBe(posts.length > 0);
    }
  });

  it('is no avatar, no account, no other id', () => {
    const others = [
      'https://scontent.cdninstagram.com/v/t51.2885-19/320.jpg',
      KPU.pk,
      PK,
      codeOf(PK),
      'XDTTextPostAppMediaInfo',
      `adp_BarcelonaPostPageDirectQueryRelayPreloader_${PK}`,
      `${PK}_`,
      '1234567890123456_1234567890',
      `0${PK.slice(1)}_0000000001`,
    ];
    expect(others.filter(found)).toEqual([]);
  });
});
