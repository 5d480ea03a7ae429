import type { ServingRuntime } from '../messages/endpoint.ts';
import { serveWorker } from '../messages/serve.ts';
import { platformOfUrl } from '../platforms/registry.ts';
import type { Database } from '../store/database.ts';
import { type WorkerBrowser, workerHandlers } from './handlers.ts';

export type StartingBrowser = WorkerBrowser & {
  runtime: ServingRuntime & {
    readonly onInstalled: { addListener(listener: (details: { reason: string }) => void): void };
  };
};

/**
 * Registers every listener of the worker before it returns: the browser starts the worker for an event and delivers
 * it only to listeners that stand after the first tick.
 */
export function startWorker(browser: StartingBrowser, db: Database, now: () => number = Date.now): void {
  serveWorker(browser.runtime, (url) => platformOfUrl(url)?.id, workerHandlers(db, browser, now));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason !== 'install') return;
    // The page only explains: where the browser cannot open a tab, nothing is lost.
    browser.tabs.create({ url: browser.runtime.getURL('welcome.html') }).catch(() => undefined);
  });
}
