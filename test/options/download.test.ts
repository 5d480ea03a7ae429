// @vitest-environment happy-dom
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { downloadBundle } from '../../src/options/download.ts';
import { manyRows } from '../exports/post-rows.ts';

let saved: { blob: Blob; name: string }[];

beforeEach(() => {
  saved = [];
  let waiting: Blob | undefined;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) waiting = blob;
    return 'blob:1';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    if (waiting) saved.push({ blob: waiting, name: this.download });
  });
  vi.useFakeTimers({ now: new Date(2026, 8, 1, 9, 5), toFake: ['Date'] });
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const request = { csvSeparator: ',', version: '0.1.0' } as const;

test('the bundle is handed to the browser as one ZIP file with the day in its name', async () => {
  const told: string[] = [];
  const result = await downloadBundle(
    { posts: manyRows(600), readings: [] },
    { ...request, onProgress: ({ file }) => void told.push(file) },
  );
  expect(result).toEqual({ name: 'takar_dibuat-2026-09-01.zip', rows: 600 });
  expect(saved.map(({ name }) => name)).toEqual(['takar_dibuat-2026-09-01.zip']);
  expect(saved[0]?.blob.type).toBe('application/zip');
  const bytes = new Uint8Array((await saved[0]?.blob.arrayBuffer()) ?? []);
  const files = unzipSync(bytes);
  expect(Object.keys(files)).toEqual(['posts.csv', 'readings.csv', 'README.txt']);
  expect(strFromU8(files['posts.csv'] ?? new Uint8Array())).toContain('schema,post,url');
  expect(strFromU8(files['README.txt'] ?? new Uint8Array())).toContain('Takar 0.1.0');
  expect(told).toContain('posts.csv');
});

test('nothing is handed to the browser when a source fails', async () => {
  async function* broken() {
    yield* manyRows(3);
    throw new Error('the store was closed');
  }
  await expect(downloadBundle({ posts: broken() }, request)).rejects.toThrow('the store was closed');
  expect(saved).toEqual([]);
});
