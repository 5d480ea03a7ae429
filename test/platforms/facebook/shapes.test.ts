import { describe, expect, it } from 'vitest';
import { decodeBody } from '../../../src/bridge/decode.ts';
import type { Shape } from '../../../src/platforms/contract.ts';
import facebook from '../../../src/platforms/facebook/index.ts';
import shapes from '../../../src/platforms/facebook/shapes.ts';
import { isObject, type JsonObject } from '../../../src/platforms/parse/values.ts';
import { walkObjects } from '../../../src/platforms/parse/walk.ts';
import { CITIZEN, comment, context, header, ID, story } from './nodes.ts';
import payloads from './payloads.ts';

type Need = Shape['needs'][number];

/** The values at a path of own keys; `[]` is any element of a list. */
function valuesAt(value: unknown, [step, ...more]: string[]): unknown[] {
  if (step === undefined) return [value];
  const key = step.replace('[]', '');
  if (!isObject(value) || !Object.hasOwn(value, key)) return [];
  const inner = value[key];
  const items = step.endsWith('[]') ? (Array.isArray(inner) ? inner : []) : [inner];
  return items.flatMap((item) => valuesAt(item, more));
}

function isOfType(value: unknown, type: Need['type']): boolean {
  if (value === null || value === undefined) return false;
  if (type === 'list') return Array.isArray(value);
  return type === undefined || (typeof value === type && !Array.isArray(value));
}

function has(node: JsonObject, { needs }: Shape): boolean {
  return needs.every(({ oneOf, type }) =>
    oneOf.some((path) => valuesAt(node, path.split('.')).some((value) => isOfType(value, type))),
  );
}

/** Whether a shape of this kind fits at any object of the body. */
function fits(body: unknown, what: Shape['what']): boolean {
  let found = false;
  walkObjects(body, new Set(), (node) => {
    found ||= shapes.some((shape) => shape.what === what && has(node, shape));
    return true;
  });
  return found;
}

describe('the shapes of Facebook', () => {
  it.each(payloads.map((payload) => [payload.name, payload] as const))('find what is read in %s', (_, {
    text,
    page,
  }) => {
    const values = decodeBody(text);
    const where = context({ pageUrl: page });
    const readings = values.flatMap((value) => facebook.readWire(value, where));
    expect(readings).not.toEqual([]);
    for (const what of ['post', 'account', 'comment'] as const) {
      expect(fits(values, what), what).toBe(readings.some(({ kind }) => kind === what));
    }
  });

  it('do not find a damaged one', () => {
    expect(fits(story(), 'post')).toBe(true);
    expect(fits(story({ post_id: null }), 'post')).toBe(false);
    expect(fits(story({}, { context_layout: null }), 'post')).toBe(false);
    expect(fits(story({ feedback: null }, { content: null }), 'post')).toBe(false);
    expect(fits(comment('77', { legacy_fbid: null }), 'comment')).toBe(false);
    expect(fits(header('x', { profile_social_context: null }), 'account')).toBe(false);
    expect(fits(CITIZEN, 'account')).toBe(false);
  });
});

describe('the trace of a post', () => {
  const found = (value: unknown) => typeof value === 'string' && facebook.postTrace.test(value);

  it('stands in every response that holds posts', () => {
    for (const { name, text, page } of payloads) {
      const values: unknown[] = [];
      const bodies = decodeBody(text);
      JSON.parse(JSON.stringify(bodies), (_, value) => values.push(value) && value);
      const where = context({ pageUrl: page });
      const readings = bodies.flatMap((body) => facebook.readWire(body, where));
      expect(values.some(found), name).toBe(readings.some(({ kind }) => kind === 'post'));
    }
  });

  it('is no avatar, no account, no story of a day, no comment, no other id', () => {
    const others = [
      'https://scontent.xx.fbcdn.net/v/t39.30808-1/1_n.jpg',
      'https://www.facebook.com/kpu.kotacontoh',
      'https://www.facebook.com/photo/?fbid=1&set=a.1',
      `https://www.facebook.com/kpu.kotacontoh/posts/pfbid0abc?comment_id=1`,
      `https://www.facebook.com/groups/1/posts/2/?notif_id=3`,
      btoa('S:_ISC:1195309722705975'),
      btoa(`feedback:${ID}`),
      btoa(`comment:${ID}_77`),
      ID,
      '/stories/1/2',
    ];
    expect(others.filter(found)).toEqual([]);
  });
});
