import type { CDPSession, Page } from '@playwright/test';

/** Stops the background worker as the browser does when it is idle. */
export type WorkerStop = () => Promise<void>;

/**
 * From a page of the extension's origin. Playwright does not say when a worker stops, so the browser's own word for
 * it is waited for.
 */
export async function workerStop(desk: Page): Promise<WorkerStop> {
  const session = await desk.context().newCDPSession(desk);
  const running = new Set<string>();
  let onStopped = (): void => undefined;
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, runningStatus } of versions) {
      if (runningStatus !== 'stopped') running.add(versionId);
      else if (running.delete(versionId)) onStopped();
    }
  });
  await session.send('ServiceWorker.enable');
  return () => stop(session, running, (listener) => (onStopped = listener));
}

async function stop(
  session: CDPSession,
  running: ReadonlySet<string>,
  listen: (listener: () => void) => void,
): Promise<void> {
  if (running.size === 0) return;
  const stopped = new Promise<void>((resolve) => listen(resolve));
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
}
