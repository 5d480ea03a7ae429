import { describe, expect, it } from 'vitest';
import type { Shape } from '../../../src/platforms/contract.ts';
import youtube from '../../../src/platforms/youtube/index.ts';
import shapes from '../../../src/platforms/youtube/shapes.ts';
import { HOME, read } from './nodes.ts';
import payloads from './payloads.ts';

type Need = Shape['needs'][number];

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function has(node: unknown, path: string, type: Need['type']): boolean {
  const value = path
    .split('.')
    .reduce<unknown>((at, key) => (isObject(at) && Object.hasOwn(at, key) ? at[key] : undefined), node);
  if (value === undefined || value === null) return false;
  if (type === undefined) return true;
  return type === 'list' ? Array.isArray(value) : type === 'object' ? isObject(value) : typeof value === type;
}

const fits = (node: unknown, { needs }: Shape) =>
  needs.every(({ oneOf, type }) => oneOf.some((path) => has(node, path, type)));

function nodesOf(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return [...(Array.isArray(value) ? [] : [value]), ...Object.values(value).flatMap(nodesOf)];
}

const bodies = payloads.map(({ name, text, page, request }) => ({
  name,
  body: JSON.parse(text),
  page,
  request,
}));

describe('the shapes', () => {
  it.each(bodies)('find what the reader finds: $name', ({ body, page, request }) => {
    const nodes = nodesOf(body);
    const kinds = new Set(
      read(body, { pageUrl: page, ...(request !== undefined && { requestUrl: request }) }).map(
        ({ kind }) => kind,
      ),
    );
    expect(kinds.size).toBeGreaterThan(0);
    for (const kind of kinds) {
      expect(
        shapes.some((shape) => shape.what === kind && nodes.some((node) => fits(node, shape))),
        kind,
      ).toBe(true);
    }
  });

  it('find nothing once the ids are gone, as the reader does not', () => {
    const ids = new Set(['videoId', 'externalVideoId', 'contentId', 'entityId', 'postId', 'commentId']);
    for (const { name, text } of payloads) {
      const damaged = JSON.parse(text, (key, value) => (ids.has(key) ? undefined : value));
      const posts = shapes.filter(({ what }) => what !== 'account');
      expect(
        nodesOf(damaged).some((node) => posts.some((shape) => fits(node, shape))),
        name,
      ).toBe(false);
      expect(
        youtube.readWire(damaged, HOME).filter(({ kind }) => kind !== 'account'),
        name,
      ).toEqual([]);
    }
  });

  it('each have their own post, account or comment here', () => {
    const nodes = bodies.flatMap(({ body }) => nodesOf(body));
    const unseen = shapes.filter((shape) => !nodes.some((node) => fits(node, shape))).map(({ name }) => name);
    expect(unseen).toEqual([]);
  });

  it('of every payload with posts leave their trace', () => {
    for (const { name, body } of bodies) {
      const texts = nodesOf(body)
        .flatMap((node) => Object.values(node ?? {}))
        .filter((value) => typeof value === 'string');
      const hasPosts = read(body).some(({ kind }) => kind === 'post');
      if (hasPosts && !name.includes('comments'))
        expect(
          texts.some((text) => youtube.postTrace.test(text)),
          name,
        ).toBe(true);
    }
  });
});
