import type { ReadingBatch } from '../messages/contract.ts';
import type { PlatformId } from '../model/reading.ts';
import type { Send } from './worker-link.ts';

/** Wait for more before sending, ms. */
const JOIN = 150;
/** Readings of one message: a transaction that ends well within the worker's life. */
const READINGS_PER_MESSAGE = 1_000;
const BATCHES_PER_MESSAGE = 50;
/** Readings that are kept while nothing can be stored; the oldest stay. */
const MOST_KEPT = 10_000;
const FIRST_RETRY = 1_000;
const LAST_RETRY = 60_000;

export type ReadingQueue = {
  add(batch: ReadingBatch): void;
  /** Sends what waits without delay. */
  flush(): void;
  /**
   * Sends all that waits at once, without waiting for answers: the page is about to go. Should it stay, it is sent
   * again; the store keeps a reading once.
   */
  handOver(): void;
  /** The last attempt to store failed. */
  readonly failed: boolean;
  /** Readings that wait or are under way. */
  readonly length: number;
};

type Options = {
  platform: PlatformId;
  send: Send;
  /** After the worker stored these. */
  onSaved(batches: readonly ReadingBatch[]): void;
  /** The extension is no longer there. */
  onGone(): void;
  signal: AbortSignal;
};

/**
 * Carries readings to the worker: joined, in order, one message at a time, again and again until they are stored.
 * A message that was stored without its answer arriving is sent twice; the store keeps a reading once.
 */
export function createReadingQueue({ platform, send, onSaved, onGone, signal }: Options): ReadingQueue {
  let waiting: ReadingBatch[] = [];
  let kept = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isSending = false;
  /** How many of the first batches in `waiting` are in the message under way. */
  let underWay = 0;
  let failures = 0;
  let batchesPerMessage = BATCHES_PER_MESSAGE;

  function wait(ms: number): void {
    if (signal.aborted || waiting.length === 0) return;
    timer ??= setTimeout(sendNow, ms);
  }

  function sendNow(): void {
    clearTimeout(timer);
    timer = undefined;
    if (isSending || signal.aborted || waiting.length === 0) return;
    isSending = true;
    const batches = nextBatches(waiting, batchesPerMessage);
    underWay = batches.length;
    void deliver(batches);
  }

  async function deliver(batches: ReadingBatch[]): Promise<void> {
    const answer = await send('readings.save', { platform, batches });
    isSending = false;
    underWay = 0;
    if (signal.aborted) return;
    if (answer.ok) {
      failures = 0;
      batchesPerMessage = BATCHES_PER_MESSAGE;
      drop(batches);
      onSaved(batches);
      wait(0);
    } else if (answer.error === 'gone') {
      onGone();
    } else if (answer.error === 'invalid-request') {
      narrow(batches);
      wait(0);
    } else {
      failures += 1;
      wait(Math.min(LAST_RETRY, FIRST_RETRY * 2 ** (failures - 1)));
    }
  }

  /** The worker refused a message: what it does not accept is looked for, so that it takes nothing with it. */
  function narrow(batches: readonly ReadingBatch[]): void {
    const [first] = batches;
    if (batches.length > 1 || !first) {
      batchesPerMessage = 1;
    } else if (first.readings.length > 1) {
      const middle = Math.ceil(first.readings.length / 2);
      const halves = [first.readings.slice(0, middle), first.readings.slice(middle)];
      waiting.splice(0, 1, ...halves.map((readings) => ({ ...first, readings })));
    } else {
      drop(batches);
    }
  }

  function drop(batches: readonly ReadingBatch[]): void {
    waiting = waiting.slice(batches.length);
    kept -= sizeOf(batches);
  }

  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });

  return {
    add(batch) {
      for (const part of parts(batch)) {
        if (signal.aborted || kept + part.readings.length > MOST_KEPT) return;
        waiting.push(part);
        kept += part.readings.length;
      }
      if (!isSending) wait(JOIN);
    },
    flush: sendNow,
    handOver() {
      let rest = waiting.slice(underWay);
      while (rest.length > 0 && !signal.aborted) {
        const batches = nextBatches(rest, batchesPerMessage);
        void send('readings.save', { platform, batches });
        rest = rest.slice(batches.length);
      }
    },
    get failed() {
      return failures > 0;
    },
    get length() {
      return kept;
    },
  };
}

function sizeOf(batches: readonly ReadingBatch[]): number {
  return batches.reduce((sum, { readings }) => sum + readings.length, 0);
}

function parts(batch: ReadingBatch): ReadingBatch[] {
  const cut: ReadingBatch[] = [];
  for (let from = 0; from < batch.readings.length; from += READINGS_PER_MESSAGE) {
    cut.push({ ...batch, readings: batch.readings.slice(from, from + READINGS_PER_MESSAGE) });
  }
  return cut;
}

/** The first batches that fit into one message; at least one. */
function nextBatches(waiting: readonly ReadingBatch[], most: number): ReadingBatch[] {
  let size = 0;
  const end = waiting.findIndex(({ readings }, index) => {
    size += readings.length;
    return index > 0 && (size > READINGS_PER_MESSAGE || index >= most);
  });
  return end < 0 ? [...waiting] : waiting.slice(0, end);
}
