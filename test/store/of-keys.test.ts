import { expect, test } from 'vitest';
import { recordsOf } from '../../src/store/of-keys.ts';
import { seeded, times } from '../metrics/random.ts';

type Entry = { key: string; n: number };

/** A table of entries that notes which ranges were loaded. */
function tableOf(entries: readonly Entry[]) {
  const sorted = entries.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const loads: [low: string, high: string][] = [];
  const between = (low: string, high: string) => sorted.filter(({ key }) => key >= low && key <= high);
  return {
    loads,
    count: async (low: string, high: string) => between(low, high).length,
    load: async (low: string, high: string) => {
      loads.push([low, high]);
      return between(low, high);
    },
    keyOf: ({ key }: Entry) => key,
  };
}

const keyOf = (platform: string, n: number) => `${platform}:${String(n).padStart(6, '0')}`;

test('records of many keys are those of each key, whatever lies between', async () => {
  const random = seeded(4);
  for (let run = 0; run < 60; run += 1) {
    const spread = random.pick([5, 300, 40_000]);
    const entries = times(random.int(0, 3_000), (n) => ({
      key: keyOf(random.pick(['a', 'b']), random.int(0, spread)),
      n,
    }));
    const keys = times(random.int(0, 900), () => keyOf(random.pick(['a', 'b', 'c']), random.int(0, spread)));
    const wanted = new Set(keys);
    const expected = entries.filter(({ key }) => wanted.has(key)).map(({ n }) => n);
    const found = (await recordsOf(keys, tableOf(entries))).map(({ n }) => n);
    expect(found.toSorted((a, b) => a - b)).toEqual(expected);
  }
});

test('keys that lie close together are read in few ranges, and no range goes from one platform to another', async () => {
  const keys = ['a', 'b'].flatMap((platform) => times(300, (n) => keyOf(platform, n)));
  const far = times(20_000, (n) => ({ key: keyOf('a', 5_000 + n), n }));
  const table = tableOf([...keys.map((key, n) => ({ key, n })), ...far]);
  expect(await recordsOf(keys, table)).toHaveLength(600);
  expect(table.loads).toEqual([
    [keyOf('a', 0), keyOf('a', 299)],
    [keyOf('b', 0), keyOf('b', 299)],
  ]);
});

test('keys that lie far apart are looked up one by one', async () => {
  const keys = times(10, (n) => keyOf('a', 1_000 * n));
  const table = tableOf(times(10_000, (n) => ({ key: keyOf('a', n), n })));
  expect((await recordsOf(keys, table)).map(({ key }) => key)).toEqual(keys);
  expect(table.loads).toEqual(keys.map((key) => [key, key]));
});
