import { liveQuery } from 'dexie';
import { useLayoutEffect, useState } from 'preact/hooks';

/** What a query gave last; undefined before its first answer, `failed` when the store cannot be read. */
export type Live<T> = T | 'failed' | undefined;

/**
 * The answer of a query on the store, asked again whenever a record that it read changes, in whatever page or worker.
 * `keys` are the values that the query depends on; undefined as a query asks nothing.
 */
export function useLive<T>(query: (() => Promise<T>) | undefined, keys: readonly unknown[]): Live<T> {
  const [answer, setAnswer] = useState<{ is: Live<T> }>({ is: undefined });
  // Before the paint: an effect after it would cost each query of a page a frame or more.
  useLayoutEffect(() => {
    if (query === undefined) {
      setAnswer({ is: undefined });
      return;
    }
    const subscription = liveQuery(query).subscribe({
      next: (is) => setAnswer({ is }),
      error: () => setAnswer({ is: 'failed' }),
    });
    return () => subscription.unsubscribe();
  }, keys);
  return answer.is;
}
