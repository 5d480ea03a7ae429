// @vitest-environment happy-dom
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../scripts/bundler.ts';
import { workerHandlers } from '../../src/background/handlers.ts';
import { decodeBody } from '../../src/bridge/decode.ts';
import { createIdleQueue } from '../../src/bridge/idle-queue.ts';
import { COPY_EVENT, type ReceivedBody, receive } from '../../src/bridge/receive.ts';
import type { MessageListener } from '../../src/messages/endpoint.ts';
import { serveWorker } from '../../src/messages/serve.ts';
import type { Reading } from '../../src/model/reading.ts';
import { keepValid } from '../../src/model/valid.ts';
import type { Platform } from '../../src/platforms/contract.ts';
import { platformOfUrl } from '../../src/platforms/registry.ts';
import { Database } from '../../src/store/database.ts';
import { MARKUP, MUTATIONS, numbersIn, randomFrom } from './mutate.ts';
import { ownPayloads } from './payloads.ts';

/**
 * Damaged responses through every part that takes them: bridge, readers, worker. What must hold: nothing is thrown,
 * no markup is interpreted, and no number is stored that the undamaged response does not state.
 */
const WANTED = 2_000;
const recorded = join(root, '..', 'shared', 'recorded');
const modules = import.meta.glob<{ default: Platform }>('../../src/platforms/*/index.ts', { eager: true });
const readers = Object.values(modules).map((module) => module.default);

type PlatformPayload = (typeof ownPayloads)[number];

async function recordedPayloads(): Promise<PlatformPayload[]> {
  if (!existsSync(recorded)) return [];
  const index: (PlatformPayload & { file: string; kind: string })[] = JSON.parse(
    await readFile(join(recorded, 'index.json'), 'utf8'),
  );
  const responses = index.filter(
    ({ kind, platform }) => kind === 'response' && readers.some(({ id }) => id === platform),
  );
  return Promise.all(
    responses.map(async ({ file, platform, page, request }) => ({
      name: file,
      platform,
      page,
      ...(request !== undefined && { request }),
      text: await readFile(join(recorded, file), 'utf8'),
    })),
  );
}

const payloads = [...ownPayloads, ...(await recordedPayloads())];
const here = existsSync(recorded) ? 'recorded and own' : 'own (../shared/recorded is not here)';

/** The worker as it serves, without a browser around it. */
function worker(db: Database): (name: string, request: unknown, url: string) => Promise<unknown> {
  const listeners: MessageListener[] = [];
  const runtime = {
    id: 'takar',
    getURL: (path: string) => `chrome-extension://takar/${path}`,
    onMessage: { addListener: (listener: MessageListener) => listeners.push(listener), removeListener() {} },
  };
  const tabs = { create: async () => ({}), query: async () => [], sendMessage: async () => undefined };
  const action = { setBadgeText() {}, setBadgeBackgroundColor() {}, setTitle() {} };
  const handlers = workerHandlers(db, { runtime, action, tabs }, Date.now);
  serveWorker(runtime, (url) => platformOfUrl(url)?.id, handlers);
  return (name, request, url) =>
    Promise.resolve(listeners[0]?.({ takar: 1, name, request }, { id: 'takar', url, tab: {} }));
}

function countsOf(reading: Reading): number[] {
  if (reading.kind === 'comment') return [];
  return Object.values(reading.counts).flatMap((count) => (count && 'value' in count ? [count.value] : []));
}

/** The bodies that the isolated world gets when the page dispatches this detail. */
async function received(detail: unknown, patterns: readonly string[]): Promise<ReceivedBody[]> {
  const stop = new AbortController();
  const queue = createIdleQueue(Promise.resolve(), stop.signal);
  const bodies: ReceivedBody[] = [];
  receive(document, patterns, queue, (body) => bodies.push(body), stop.signal);
  document.dispatchEvent(new CustomEvent(COPY_EVENT, { detail }));
  await Promise.resolve();
  while (queue.length > 0) queue.flush();
  stop.abort();
  return bodies;
}

let db: Database;
beforeAll(() => {
  db = new Database('mutations');
});
afterAll(() => db.delete());

describe(`Damaged responses, ${here}`, () => {
  const perKind = Math.ceil(WANTED / (payloads.length * MUTATIONS.length));

  it.each(payloads.map((payload) => [payload.name, payload] as const))(
    '%s: throw nothing, state nothing new, and are stored without a fault',
    { timeout: 240_000 },
    async (_, payload) => {
      const reader = readers.find(({ id }) => id === payload.platform);
      if (!reader) throw new Error(`no reader for ${payload.platform}`);
      const { page: pageUrl, request } = payload;
      const marks = new Map<string, string>();
      const context = { pageUrl, marks, lang: 'id', ...(request !== undefined && { requestUrl: request }) };
      const ask = worker(db);
      const stated = numbersIn(payload.text);
      const random = randomFrom(payload.text.length);
      const whole = decodeBody(payload.text).flatMap((value) => reader.readWire(value, context));
      let ran = 0;
      let survived = 0;
      for (const { name, mutate, keepsNumbers } of MUTATIONS) {
        for (let turn = 0; turn < perKind; turn += 1) {
          ran += 1;
          const text = mutate(payload.text, random);
          const values = decodeBody(text);
          const { readings } = keepValid(values.flatMap((value) => reader.readWire(value, context)));
          survived += readings.length;
          const invented = keepsNumbers
            ? readings.flatMap(countsOf).filter((value) => !stated.has(value))
            : [];
          expect(invented, name).toEqual([]);
          const batches = [
            { at: Date.now(), source: 'wire', page: 'https://a/', readings: readings.slice(0, 1_000) },
          ];
          const answer = await ask('readings.save', { platform: payload.platform, batches }, payload.page);
          expect(answer, name).toMatchObject({ ok: true });
        }
      }
      expect(ran).toBe(perKind * MUTATIONS.length);
      expect(survived > 0, 'most damage leaves something to read').toBe(whole.length > 0);
      expect(Object.prototype).not.toHaveProperty('polluted');
      expect(Object.prototype).not.toHaveProperty('like_count');
      expect(document.querySelectorAll('img, script').length).toBe(0);
      expect(window).not.toHaveProperty('broken');
    },
  );

  it(`are at least ${WANTED}, over every platform`, () => {
    expect(perKind * MUTATIONS.length * payloads.length).toBeGreaterThanOrEqual(WANTED);
    expect(new Set(payloads.map(({ platform }) => platform))).toEqual(new Set(readers.map(({ id }) => id)));
  });
});

describe('What the page may dispatch', () => {
  const patterns = ['^https://x\\.com/i/api/graphql/'];
  const url = 'https://x.com/i/api/graphql/abc/UserTweets';
  const envelope = { v: 1, url, page: 'https://x.com/', status: 200, body: '{"data":{}}' };

  it('is heard when it is of the expected form', async () => {
    expect(await received(JSON.stringify(envelope), patterns)).toMatchObject([
      { url, values: [{ data: {} }] },
    ]);
  });

  it.each<[string, unknown]>([
    ['an object instead of text', envelope],
    ['nothing', undefined],
    ['a number', 7],
    ['text that is no JSON', '{"v":1'],
    ['another version', JSON.stringify({ ...envelope, v: 2 })],
    ['a key too many', JSON.stringify({ ...envelope, command: 'delete' })],
    ['an address that is not wanted', JSON.stringify({ ...envelope, url: 'https://x.com/login' })],
    ['another status', JSON.stringify({ ...envelope, status: 500 })],
    ['a body that is no JSON', JSON.stringify({ ...envelope, body: MARKUP })],
    ['a body of 20 MB', JSON.stringify({ ...envelope, body: `{"a":"${'x'.repeat(20_000_000)}"}` })],
    ['text of 30 MB', 'x'.repeat(30_000_000)],
    ['nesting of 200,000 levels', JSON.stringify({ ...envelope, body: '['.repeat(200_000) })],
    [
      'a getter that throws',
      {
        get v() {
          throw new Error('page');
        },
      },
    ],
  ])('is dropped when it is %s', async (_, detail) => {
    expect(await received(detail, patterns)).toEqual([]);
  });
});

describe('What a content script may send', () => {
  const page = 'https://x.com/kpu_kotacontoh';
  const reading = { kind: 'post', platform: 'x', id: '7', counts: { likes: { value: 3, exact: true } } };
  const batch = { at: 1_790_000_000_000, source: 'wire', page, readings: [reading] };
  const request = { platform: 'x', batches: [batch] };

  const broken = (fields: object) => ({
    platform: 'x',
    batches: [{ ...batch, readings: [{ ...reading, ...fields }] }],
  });

  it.each<[string, object]>([
    ['a negative count', { counts: { likes: { value: -3, exact: true } } }],
    ['a text for a count', { counts: { likes: '3' } }],
    ['an unknown field', { html: MARKUP }],
    ['a caption of 20 MB', { caption: 'x'.repeat(20_000_000) }],
  ])('is left out, alone, when it is a reading with %s', async (_, fields) => {
    const good = { ...reading, id: '8' };
    const mixed = broken(fields);
    const saved = await worker(db)(
      'readings.save',
      { ...mixed, batches: [...mixed.batches, { ...batch, readings: [good] }] },
      page,
    );
    expect(saved).toMatchObject({ ok: true });
    expect(await db.posts.get('x:7')).toBeUndefined();
    expect(await db.posts.get('x:8')).toBeDefined();
  });

  it.each<[string, string, unknown, string]>([
    ['readings of another platform', 'readings.save', request, 'https://www.instagram.com/'],
    ['readings from another site', 'readings.save', request, 'https://example.org/'],
    ['a settings change', 'settings.set', { language: 'en' }, page],
    ['an order to delete', 'data.delete', {}, page],
    ['a name of the prototype', 'constructor', {}, page],
  ])('is refused when it is %s', async (_, name, content, url) => {
    const before = await db.posts.count();
    expect(await worker(db)(name, content, url)).toMatchObject({ ok: false });
    expect(await db.posts.count()).toBe(before);
  });
});
