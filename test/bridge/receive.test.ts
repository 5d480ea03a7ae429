// @vitest-environment happy-dom
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createIdleQueue } from '../../src/bridge/idle-queue.ts';
import { COPY_EVENT, type ReceivedBody, receive } from '../../src/bridge/receive.ts';

const WANTED = '^https://www\\.platform\\.example/api/';
const sent = {
  v: 1,
  url: 'https://www.platform.example/api/posts',
  page: 'https://www.platform.example/p/1/?tab=a',
  status: 200,
  body: '{"id":"1"}',
};

let life: AbortController;
let received: ReceivedBody[];
let waiting: (() => void)[];

/** Does what waits in the queue, also what comes to wait meanwhile. */
function work(): void {
  while (waiting.length > 0) waiting.shift()?.();
}

function dispatch(detail: unknown, name = COPY_EVENT): void {
  document.dispatchEvent(new CustomEvent(name, { detail }));
}

beforeEach(() => {
  life = new AbortController();
  received = [];
  waiting = [];
  vi.stubGlobal('location', new URL('https://www.platform.example/home'));
  Object.defineProperty(document, 'location', { configurable: true, value: location });
  const queue = {
    add: (piece: () => void) => void waiting.push(piece),
    flush: work,
    get length() {
      return waiting.length;
    },
  };
  receive(document, [WANTED], queue, (body) => received.push(body), life.signal);
});

afterEach(() => life.abort());

describe('What the page hook sends', () => {
  it('arrives as parsed JSON, with where and when', () => {
    const before = Date.now();
    dispatch(JSON.stringify(sent));
    work();
    expect(received).toHaveLength(1);
    expect(received[0]).toMatchObject({
      url: sent.url,
      page: sent.page,
      text: '{"id":"1"}',
      values: [{ id: '1' }],
    });
    expect(received[0]?.at).toBeGreaterThanOrEqual(before);
  });

  it('is only queued in the event itself, which the page waits for', () => {
    dispatch(JSON.stringify(sent));
    expect(received).toEqual([]);
    expect(waiting).toHaveLength(1);
  });

  it('has the same event name on both sides', async () => {
    const hook = await readFile(join(import.meta.dirname, '../../src/bridge/page.ts'), 'utf8');
    expect(hook).toContain(`const COPY_EVENT = '${COPY_EVENT}';`);
  });

  it('is no longer heard after the end', () => {
    life.abort();
    dispatch(JSON.stringify(sent));
    expect(waiting).toEqual([]);
  });
});

describe('What a page forges', () => {
  it.each<[string, unknown]>([
    ['an object instead of text', sent],
    ['no detail', undefined],
    ['text that is no JSON', 'x{'],
    ['a list', '[]'],
    ['a missing field', JSON.stringify({ ...sent, page: undefined })],
    ['a field too many', JSON.stringify({ ...sent, command: 'delete' })],
    ['another version', JSON.stringify({ ...sent, v: 2 })],
    ['another status', JSON.stringify({ ...sent, status: 404 })],
    ['a body that is no text', JSON.stringify({ ...sent, body: { id: '1' } })],
    ['a body that is no JSON', JSON.stringify({ ...sent, body: '<p>1</p>' })],
    ['another address', JSON.stringify({ ...sent, url: 'https://elsewhere.example/api/posts' })],
    [
      'an address that only contains the wanted',
      JSON.stringify({ ...sent, url: `https://a.example/#${sent.url}` }),
    ],
    ['an endless address', JSON.stringify({ ...sent, url: sent.url + 'a'.repeat(20_000) })],
    ['a body beyond the limit', JSON.stringify({ ...sent, body: `{"a":"${'x'.repeat(12_000_000)}"}` })],
  ])('%s is dropped', (_, detail) => {
    dispatch(detail);
    work();
    expect(received).toEqual([]);
  });

  it('a page of another origin is not taken for the tab', () => {
    dispatch(JSON.stringify({ ...sent, page: 'https://elsewhere.example/p/9/' }));
    dispatch(JSON.stringify({ ...sent, page: 'javascript:alert(1)' }));
    work();
    expect(received.map(({ page }) => page)).toEqual(Array(2).fill('https://www.platform.example/'));
  });

  it('a flood is cut off', () => {
    for (let n = 0; n < 1_000; n += 1) dispatch(JSON.stringify(sent));
    expect(waiting).toHaveLength(200);
  });
});

describe('The idle queue', () => {
  beforeEach(() => {
    vi.stubGlobal('requestIdleCallback', undefined);
    vi.useFakeTimers();
    return () => vi.useRealTimers();
  });

  it('does nothing before it is opened, then one piece at a time, in order', async () => {
    let open = () => {};
    const queue = createIdleQueue(
      new Promise<void>((resolve) => {
        open = resolve;
      }),
      life.signal,
    );
    const done: number[] = [];
    for (const n of [1, 2, 3]) queue.add(() => done.push(n));
    await vi.runAllTimersAsync();
    queue.flush();
    expect(done).toEqual([]);
    open();
    await vi.advanceTimersToNextTimerAsync();
    expect(done).toEqual([1]);
    queue.flush();
    expect(done).toEqual([1, 2, 3]);
  });

  it('goes on after a piece that throws, and forgets everything at the end', async () => {
    const queue = createIdleQueue(Promise.resolve(), life.signal);
    const done: string[] = [];
    queue.add(() => {
      throw new Error('a reader is broken');
    });
    queue.add(() => done.push('second'));
    await expect(vi.runAllTimersAsync()).rejects.toThrow('a reader is broken');
    await vi.runAllTimersAsync();
    expect(done).toEqual(['second']);
    queue.add(() => done.push('third'));
    life.abort();
    await vi.runAllTimersAsync();
    expect(done).toEqual(['second']);
    expect(queue.length).toBe(0);
  });
});
