import { describe, expect, it } from 'vitest';
import type { Shape } from '../../../src/platforms/contract.ts';
import tiktok from '../../../src/platforms/tiktok/index.ts';
import shapes from '../../../src/platforms/tiktok/shapes.ts';
import { comment, type Fields, item, list, photoItem, sigiItem, sigiState, userInfo } from './nodes.ts';
import payloads from './payloads.ts';

type Value = Shape['needs'][number]['type'];

function isOfType(value: unknown, type: Value): boolean {
  if (value === undefined || value === null) return false;
  if (type === 'list') return Array.isArray(value);
  if (type === 'object') return typeof value === 'object' && !Array.isArray(value);
  const kind = typeof value;
  return type === undefined || kind === type;
}

function valuesAt(value: unknown, path: readonly string[]): unknown[] {
  const [step, ...rest] = path;
  if (step === undefined) return [value];
  if (step === '[]') return Array.isArray(value) ? value.flatMap((inner) => valuesAt(inner, rest)) : [];
  const isHolder = typeof value === 'object' && value !== null && Object.hasOwn(value, step);
  return isHolder ? valuesAt(Object(value)[step], rest) : [];
}

function fits(node: unknown, { needs }: Shape): boolean {
  return needs.every(({ oneOf, type }) =>
    oneOf.some((path) => valuesAt(node, path.split('.')).some((value) => isOfType(value, type))),
  );
}

/** How many objects of a body have a shape of this kind. */
function found(body: unknown, what: Shape['what']): number {
  if (typeof body !== 'object' || body === null) return 0;
  const own = shapes.some((shape) => shape.what === what && fits(body, shape)) ? 1 : 0;
  return Object.values(body).reduce((sum: number, value) => sum + found(value, what), own);
}

describe('the shapes', () => {
  it.each(
    payloads.map(({ name, ...payload }) => [name, payload] as const),
  )('find what the reader reads in %s', (_, payload) => {
    const body: unknown = JSON.parse(payload.text);
    const readings = tiktok.readWire(body, { pageUrl: payload.page });
    expect(readings.length).toBeGreaterThan(0);
    for (const what of ['post', 'account', 'comment'] as const) {
      const read = readings.filter(({ kind }) => kind === what).length;
      expect(found(body, what), what).toBeGreaterThanOrEqual(read);
      if (read === 0) expect(found(body, what), what).toBe(0);
    }
  });

  it.each<[string, Fields]>([
    ['a list', item()],
    ['photos', photoItem(2)],
    ['2023', sigiItem()],
    ['statsV2 alone', item({ stats: undefined })],
  ])('find an item of %s, and no damaged one, like the reader', (_, node) => {
    const isRead = (body: unknown) =>
      tiktok.readWire(body, { pageUrl: 'https://www.tiktok.com/' }).some(({ kind }) => kind === 'post');
    expect([found(list(node), 'post'), isRead(node)]).toEqual([1, true]);
    const damages: Fields[] = [
      { stats: {}, statsV2: {} },
      { stats: undefined, statsV2: null },
      { id: undefined, video: {} },
      { desc: undefined, createTime: undefined },
    ];
    for (const damage of damages) {
      const damaged = { ...node, ...damage };
      expect([found(damaged, 'post'), isRead(damaged)], JSON.stringify(damage)).toEqual([0, false]);
    }
  });

  it('find no account without its statistics and no comment without its id', () => {
    expect(found(userInfo(), 'account')).toBe(1);
    expect(found(userInfo({ stats: {}, statsV2: undefined }), 'account')).toBe(0);
    expect(found(sigiState(), 'account')).toBe(1);
    expect(found(comment('1'), 'comment')).toBe(1);
    expect(found(comment('1', { cid: undefined }), 'comment')).toBe(0);
  });
});
