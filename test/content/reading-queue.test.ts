import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createReadingQueue, type ReadingQueue } from '../../src/content/reading-queue.ts';
import type { Send } from '../../src/content/worker-link.ts';
import type { MessageError, ReadingBatch } from '../../src/messages/contract.ts';

type Outcome = MessageError | 'ok';

/** What the worker was sent, and how it answers: the outcomes in order, then always well. */
let messages: string[][];
let outcomes: Outcome[];
let saved: string[];
let life: AbortController;
let gone: number;
/** Ids of readings that the worker does not accept. */
let unacceptable: Set<string>;
let queue: ReadingQueue;

const send: Send = async (_, request) => {
  const batches: ReadingBatch[] =
    'batches' in request && Array.isArray(request.batches) ? request.batches : [];
  const ids = batches.flatMap(({ readings }) => readings.map(({ id }) => id ?? ''));
  messages.push(ids);
  const outcome = outcomes.shift() ?? 'ok';
  if (outcome !== 'ok') return { ok: false, error: outcome };
  if (ids.some((id) => unacceptable.has(id))) return { ok: false, error: 'invalid-request' };
  saved.push(...ids);
  return { ok: true, value: { appended: ids.length, duplicates: 0 } as never };
};

function batch(...ids: string[]): ReadingBatch {
  const readings = ids.map((id) => ({ kind: 'post' as const, platform: 'demo', id, counts: {} }));
  return { at: 1, source: 'wire', page: 'https://demo.example/', readings };
}

function many(count: number, from = 0): string[] {
  return Array.from({ length: count }, (_, n) => String(from + n));
}

beforeEach(() => {
  vi.useFakeTimers();
  messages = [];
  outcomes = [];
  saved = [];
  gone = 0;
  unacceptable = new Set();
  life = new AbortController();
  queue = createReadingQueue({
    platform: 'demo',
    send,
    onSaved: () => {},
    onGone: () => {
      gone += 1;
    },
    signal: life.signal,
  });
});

afterEach(() => {
  vi.useRealTimers();
});

describe('Readings on their way to the worker', () => {
  it('are joined when they come at about the same time', async () => {
    queue.add(batch('1'));
    await vi.advanceTimersByTimeAsync(100);
    queue.add(batch('2', '3'));
    expect(messages).toEqual([]);
    await vi.runAllTimersAsync();
    expect(messages).toEqual([['1', '2', '3']]);
    expect(queue.length).toBe(0);
  });

  it.each<MessageError>([
    'no-answer',
    'storage-failed',
    'storage-full',
  ])('are kept and sent again in order after %s, later each time', async (error) => {
    outcomes = [error, error, 'ok'];
    queue.add(batch('1'));
    queue.add(batch('2'));
    await vi.advanceTimersByTimeAsync(200);
    expect(messages).toHaveLength(1);
    expect(queue.failed).toBe(true);
    await vi.advanceTimersByTimeAsync(900);
    expect(messages).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(200);
    expect(messages).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(1_500);
    expect(messages).toHaveLength(2);
    await vi.runAllTimersAsync();
    expect(saved).toEqual(['1', '2']);
    expect(queue.failed).toBe(false);
  });

  it('are sent again unchanged when the worker stored them and died before it answered', async () => {
    outcomes = ['no-answer'];
    queue.add(batch('1', '2'));
    await vi.runAllTimersAsync();
    expect(messages).toEqual([
      ['1', '2'],
      ['1', '2'],
    ]);
  });

  it('are one message at a time, of at most a thousand', async () => {
    queue.add(batch(...many(2_500)));
    await vi.runAllTimersAsync();
    expect(messages.map(({ length }) => length)).toEqual([1_000, 1_000, 500]);
    expect(saved).toEqual(many(2_500));
  });

  it('that the worker refuses take no other with them', async () => {
    unacceptable = new Set(['7', '13']);
    queue.add(batch('a', 'b'));
    queue.add(batch(...many(20)));
    queue.add(batch('c'));
    await vi.runAllTimersAsync();
    expect(saved).toEqual(['a', 'b', ...many(20).filter((id) => !unacceptable.has(id)), 'c']);
    expect(queue.length).toBe(0);
  });

  it('stay up to a bound while nothing can be stored, the oldest first', async () => {
    outcomes = Array(100).fill('storage-full');
    for (let n = 0; n < 12; n += 1) queue.add(batch(...many(1_000, n * 1_000)));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(queue.length).toBe(10_000);
    outcomes = [];
    await vi.runAllTimersAsync();
    expect(saved).toEqual(many(10_000));
  });

  it('go at once when the page is about to go', () => {
    queue.add(batch('1'));
    queue.flush();
    expect(messages).toEqual([['1']]);
  });

  it('stop when the extension is gone or the end has come', async () => {
    outcomes = ['gone'];
    queue.add(batch('1'));
    await vi.runAllTimersAsync();
    expect(gone).toBe(1);
    expect(messages).toHaveLength(1);
    life.abort();
    queue.add(batch('2'));
    await vi.runAllTimersAsync();
    expect(messages).toHaveLength(1);
  });

  it('hands over everything at once when the page goes, though a message is under way', async () => {
    queue.add(batch(...many(900)));
    queue.flush();
    queue.add(batch(...many(900, 900)));
    queue.add(batch(...many(900, 1_800)));
    expect(messages).toHaveLength(1);
    queue.handOver();
    expect(messages.flat()).toEqual(many(2_700));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(queue.length).toBe(0);
  });
});
