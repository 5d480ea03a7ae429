export type IdleQueue = {
  /** Does `work` when the page has time for it, in the order of calls. A piece of work should stay below 10 ms. */
  add(work: () => void): void;
  /** Does what waits, at once: the page is about to go. */
  flush(): void;
  readonly length: number;
};

/** Longest wait while the page is busy, ms. */
const PATIENCE = 250;

/**
 * Work in pieces between the page's own. Nothing is done before `open` resolves; all is dropped when `signal` fires.
 */
export function createIdleQueue(open: Promise<unknown>, signal: AbortSignal): IdleQueue {
  const waiting: (() => void)[] = [];
  let isOpen = false;
  let isAsked = false;

  function ask(): void {
    if (isAsked || !isOpen || waiting.length === 0) return;
    isAsked = true;
    whenIdle(() => {
      isAsked = false;
      const work = waiting.shift();
      ask();
      work?.();
    });
  }

  open.then(
    () => {
      isOpen = true;
      ask();
    },
    () => undefined,
  );
  signal.addEventListener('abort', () => waiting.splice(0), { once: true });

  return {
    add(work) {
      if (signal.aborted) return;
      waiting.push(work);
      ask();
    },
    flush() {
      while (isOpen && !signal.aborted && waiting.length > 0) waiting.shift()?.();
    },
    get length() {
      return waiting.length;
    },
  };
}

function whenIdle(work: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work, { timeout: PATIENCE });
  else setTimeout(work, 0);
}
