/**
 * What the user is told of a failed write: `storage-full` when the browser has no room left, else `storage-failed`.
 * Dexie wraps the browser's error, so it is looked for inside too.
 */
export function storageErrorOf(error: unknown): 'storage-full' | 'storage-failed' {
  let current = error;
  for (let depth = 0; depth < 5 && typeof current === 'object' && current !== null; depth++) {
    if ('name' in current && current.name === 'QuotaExceededError') return 'storage-full';
    if ('failures' in current && Array.isArray(current.failures)) {
      if (current.failures.some((failure) => storageErrorOf(failure) === 'storage-full'))
        return 'storage-full';
    }
    current = 'inner' in current ? current.inner : undefined;
  }
  return 'storage-failed';
}
