import { useEffect, useState } from 'preact/hooks';

/** Milliseconds of work after which the page may draw and be scrolled again. */
const AT_ONCE = 12;

export type Worked<R> = {
  /** The results of all items, in their order; those of before while new ones are being made. */
  results: readonly R[] | undefined;
  /** Whether they are of the items and keys of now. */
  isDone: boolean;
};

/**
 * Does a piece of work for each item without holding the page up: it pauses every few milliseconds. Begun anew when a
 * key changes; `items` undefined are still to come.
 */
export function useWorked<T, R>(
  items: readonly T[] | undefined,
  work: (item: T) => R,
  keys: readonly unknown[],
): Worked<R> {
  const [made, setMade] = useState<{ results: readonly R[]; keys: readonly unknown[] }>();
  useEffect(() => {
    if (items === undefined) return;
    let isGone = false;
    workThrough(items, work, () => isGone).then((results) => {
      if (!isGone) setMade({ results, keys });
    });
    return () => {
      isGone = true;
    };
  }, keys);
  const isDone = items !== undefined && made !== undefined && keys.every((key, i) => key === made.keys[i]);
  return { results: made?.results, isDone };
}

async function workThrough<T, R>(
  items: readonly T[],
  work: (item: T) => R,
  isGone: () => boolean,
): Promise<R[]> {
  const results: R[] = [];
  let since = performance.now();
  for (const item of items) {
    if (isGone()) break;
    results.push(work(item));
    if (performance.now() - since < AT_ONCE) continue;
    await new Promise((done) => setTimeout(done));
    since = performance.now();
  }
  return results;
}
