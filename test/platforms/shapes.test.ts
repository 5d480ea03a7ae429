import { describe, expect, it } from 'vitest';
import { findShapes } from '../../scripts/diagnose.ts';
import { structureOf } from '../../src/content/structure.ts';
import type { Platform, Shape } from '../../src/platforms/contract.ts';
import { ownPayloads } from '../mutations/payloads.ts';
import { turnKeys } from '../stage/app/turned-keys.ts';

/** The shapes that a developer is shown must be those that the readers go by. */
const readers = import.meta.glob<{ default: Platform }>('../../src/platforms/*/index.ts', { eager: true });
const lists = import.meta.glob<{ default: Shape[] }>('../../src/platforms/*/shapes.ts', { eager: true });

function valuesOf(text: string): unknown[] {
  return text.split('\n').map((line) => JSON.parse(line) as unknown);
}

const postsIn = (list: readonly Shape[]) => list.filter(({ what }) => what === 'post');

describe('The shapes', () => {
  it('are listed for every platform', () => {
    const folder = (path: string) => path.split('/').at(-2);
    expect(Object.keys(lists).map(folder).sort()).toEqual(Object.keys(readers).map(folder).sort());
    for (const [path, { default: list }] of Object.entries(lists))
      expect(postsIn(list), path).not.toEqual([]);
  });

  describe.each(ownPayloads.map((payload) => [payload.name, payload] as const))('of %s', (_, {
    platform,
    text,
    page,
    request,
  }) => {
    const reader = readers[`../../src/platforms/${platform}/index.ts`]?.default;
    const shapes = postsIn(lists[`../../src/platforms/${platform}/shapes.ts`]?.default ?? []);
    const context = { pageUrl: page, lang: 'id', ...(request !== undefined && { requestUrl: request }) };
    const values = valuesOf(text);
    const posts = values
      .flatMap((value) => reader?.readWire(value, context) ?? [])
      .filter(({ kind }) => kind === 'post');
    const fits = (whole: unknown[]) =>
      findShapes(structureOf(whole), shapes).some(({ found }) => found.length > 0);

    it.runIf(posts.length > 0)('fit where the reader finds posts', () => {
      expect(fits(values)).toBe(true);
    });

    it('fit nowhere once every key has another name, and neither does the reader', () => {
      const turned = values.map(turnKeys);
      expect(fits(turned)).toBe(false);
      expect(turned.flatMap((value) => reader?.readWire(value, context) ?? [])).toEqual([]);
    });
  });
});

describe('A diagnostic', () => {
  const post: Shape = {
    what: 'post',
    name: 'item',
    needs: [
      { oneOf: ['id', 'pk'], type: 'string' },
      { oneOf: ['stats.likes', 'likes'], type: 'number' },
      { oneOf: ['pictures[].url'], type: 'string' },
    ],
  };
  const item = { id: '7', stats: { likes: 3 }, pictures: [{ url: 'https://a.example/1' }] };

  it('says where a shape fits', () => {
    const [finding] = findShapes(structureOf([{ data: { items: [{ node: item }] } }]), [post]);
    expect(finding).toEqual({ what: 'post', name: 'item', found: ['$.data.items[].node'] });
  });

  it('says what the nearest place lacks when a key was renamed', () => {
    const renamed = { ...item, stats: { like_total: 3 } };
    const [finding] = findShapes(structureOf([{ items: [renamed] }]), [post]);
    expect(finding?.nearest).toEqual({
      path: '$.items[]',
      missing: ['stats.likes or likes (number)'],
      has: ['id or pk (string)', 'pictures[].url (string)'],
    });
  });

  it('says so when a value has become another type', () => {
    const [finding] = findShapes(structureOf([{ items: [{ ...item, stats: { likes: '3 rb' } }] }]), [post]);
    expect(finding?.nearest?.missing).toEqual(['stats.likes or likes (number)']);
  });
});
