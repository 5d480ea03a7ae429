import { describe, expect, it } from 'vitest';
import { COMMON_KEYS, structureOf } from '../../src/content/structure.ts';
import { ownPayloads } from '../mutations/payloads.ts';
import { recordedFiles, recordedPresent, recordedText } from '../platforms/recorded.ts';

/** Every key of a structure, however deep. */
function keysIn(structure: unknown): string[] {
  if (typeof structure !== 'object' || structure === null) return [];
  const own = Array.isArray(structure) ? [] : Object.keys(structure);
  return [...own, ...Object.values(structure).flatMap(keysIn)];
}

function valuesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [String(value)];
  return Object.values(value).flatMap(valuesIn);
}

function textsIn(structure: unknown): string[] {
  if (typeof structure === 'string') return [structure];
  if (typeof structure !== 'object' || structure === null) return [];
  return Object.values(structure).flatMap(textsIn);
}

const KINDS =
  /^(?:(?:null|boolean|integer|fraction|seconds|milliseconds|empty|digits|address|text|long text|…)(?:\||$))+$/;

/** Signs that stand for something else than a key. */
const SIGNS = ['?', '*', '[]'];

describe('The structure of data', () => {
  it('says keys, types and sizes', () => {
    const body = {
      data: { edges: [{ node: { pk: '9', taken: 1_769_994_964, flag: true, none: null, n: 3, r: 0.5 } }] },
    };
    expect(structureOf([body])).toEqual({
      data: {
        edges: [
          {
            node: {
              pk: 'digits',
              taken: 'seconds',
              flag: 'boolean',
              none: 'null',
              n: 'integer',
              r: 'fraction',
            },
          },
          1,
        ],
      },
    });
  });

  it('joins what elements of a list look like, and says about how many there are', () => {
    const list = [{ a: 1 }, { a: 'x', b: '' }, 7, { a: null }, { a: 2 }];
    expect(structureOf([{ list }])).toEqual({ list: [{ a: 'integer|null|text', b: 'empty' }, 8, 'integer'] });
  });

  it('keeps apart an object, a list and a single value in the same place', () => {
    expect(structureOf([{ a: { b: 1 } }, { a: [1] }, { a: 'x' }])).toEqual({
      a: { b: 'integer', '[]': ['integer', 1], '?': 'text' },
    });
  });

  it.each<[string, unknown]>([
    ['a handle that is told elsewhere', { users: { kpu_kotacontoh: { a: 1 } }, name: 'kpu_kotacontoh' }],
    [
      'a handle that stands in an address',
      { u: { kpu_kotacontoh: 1 }, l: 'https://x.example/@kpu_kotacontoh/' },
    ],
    ['a word of a caption', { rahasia: 1, caption: 'Ini rahasia.' }],
    ['an id', { item7447222008196205846: 1 }],
    ['names of a table', { t: { ani: { a: 1, b: 2 }, budi: { a: 3, b: 4 }, citra: { a: 5, b: 6 } } }],
    ['a sentence', { 'Selamat pagi': 1 }],
    ['a letter beyond ASCII', { é: 1 }],
    ['a number', { 3201010101010001: 1 }],
  ])('does not tell a key that is %s', (_, body) => {
    const told = keysIn(structureOf([body]));
    for (const secret of [
      'kpu_kotacontoh',
      'rahasia',
      'item7447222008196205846',
      'ani',
      'budi',
      'citra',
      'é',
    ]) {
      expect(told).not.toContain(secret);
    }
    expect(told.some((key) => /\s|\d{4}/.test(key))).toBe(false);
    expect(told).toContain('*');
  });

  const bodies: (readonly [string, string])[] = [
    ...ownPayloads.map(({ name, text }) => [name, text] as const),
    ...(recordedPresent
      ? ['instagram', 'x', 'tiktok', 'youtube', 'facebook']
          .flatMap((platform) => recordedFiles(platform))
          .filter(({ kind }) => kind === 'response')
          .map(({ file }) => [file, recordedText(file)] as const)
      : []),
  ];

  it.each(bodies)('holds no value of %s', (_, text) => {
    const values = text.split('\n').flatMap((line): unknown[] => {
      try {
        return [JSON.parse(line)];
      } catch {
        return [];
      }
    });
    const whole = values.length > 0 ? values : [JSON.parse(text)];
    const structure = structureOf(whole);
    for (const kind of textsIn(structure)) expect(kind).toMatch(KINDS);
    const stated = new Set(whole.flatMap(valuesIn));
    const leaked = keysIn(structure).filter(
      (key) => stated.has(key) && !COMMON_KEYS.has(key) && !SIGNS.includes(key),
    );
    expect(leaked).toEqual([]);
    expect(JSON.stringify(structure).length).toBeLessThan(200_000);
  });

  it('gives up on what is too deep or too large to be sent', () => {
    const deep = JSON.parse(`${'{"a":'.repeat(300)}1${'}'.repeat(300)}`);
    expect(JSON.stringify(structureOf([deep])).length).toBeLessThan(2_000);
    const wide = Object.fromEntries(
      Array.from({ length: 20_000 }, (_, n) => [`k${n % 999}x${'abcdefgh'[n % 8]}`, { [`v${n % 7}`]: n }]),
    );
    expect(JSON.stringify(structureOf([wide])).length).toBeLessThan(200_000);
  });
});
