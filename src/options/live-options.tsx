import { useEffect, useMemo, useState } from 'preact/hooks';
import browser from '../browser.ts';
import { sendToWorker } from '../messages/send.ts';
import type { Settings } from '../model/settings.ts';
import { listedAccounts } from '../store/accounts.ts';
import type { Database } from '../store/database.ts';
import { allFollowers } from '../store/follower-history.ts';
import { formulaBook } from '../store/formula-book.ts';
import { listHealth } from '../store/health.ts';
import { type Live, useLive } from '../ui/live.ts';
import { Options } from './options.tsx';
import { isOwnPage, OwnPage } from './own-page.tsx';
import { type Route, routeOf } from './route.ts';
import { summariseAccounts } from './summarise-accounts.ts';
import { type LoadedRows, watchRows } from './watch-rows.ts';

const BETWEEN_LOOKS = 700;

/** The options page on the real store and worker. */
export function LiveOptions({ db, settings }: { db: Database; settings: Settings }) {
  const route = useRoute();
  const rows = useRows(db, !isOwnPage(route) && route.page !== 'health');
  const records = useLive(() => db.accounts.toArray(), [db]);
  // The rows are at hand, and come at their own pace: no need to count in the store after every message.
  const accounts = useMemo(
    () =>
      isKnown(records) && isKnown(rows)
        ? listedAccounts(
            records,
            rows.posts.map((row) => row.account),
          )
        : undefined,
    [records, rows],
  );
  const health = useLive(() => listHealth(db), [db]);
  const isAccountsPage = route.page === 'accounts' && route.account === undefined;
  const measuring = useLive(isAccountsPage ? () => measuringOf(db) : undefined, [db, isAccountsPage]);
  const summaries = useMemo(
    () =>
      accounts && isKnown(rows) && rows.complete && isKnown(measuring)
        ? summariseAccounts(accounts, rows.posts, measuring.followers, measuring.factsOf)
        : undefined,
    [accounts, rows, measuring],
  );
  const { version } = browser.runtime.getManifest();
  return (
    <Options
      route={route}
      onRoute={(hash) => {
        location.hash = hash;
      }}
      settings={settings}
      rows={rows}
      accounts={accounts}
      summaries={summaries}
      health={isKnown(health) ? health : undefined}
      version={version}
      onSettings={(change) => sendToWorker(browser.runtime, 'settings.set', change)}
      onDeleteAccount={(account) => sendToWorker(browser.runtime, 'account.delete', { account })}
      onDeleteAll={() => sendToWorker(browser.runtime, 'data.delete', {})}
      onExport={async (request) => (await loadDownload()).downloadCsv(request, settings.csvSeparator)}
      onBundle={async (onProgress) => {
        const [{ downloadBundle }, { bundleSources }] = await Promise.all([
          loadDownload(),
          import('./bundle-sources.ts'),
        ]);
        const sources = bundleSources(db, isKnown(rows) ? rows.posts : []);
        const { csvSeparator } = settings;
        return downloadBundle(sources, { csvSeparator, version, onProgress });
      }}
    >
      {isOwnPage(route) ? <OwnPage route={route} db={db} settings={settings} /> : undefined}
    </Options>
  );
}

/** Loaded when a file is asked for. */
const loadDownload = () => import('./download.ts');

async function measuringOf(db: Database) {
  const [followers, factsOf] = await Promise.all([allFollowers(db), formulaBook(db)]);
  return { followers, factsOf };
}

function isKnown<T>(live: Live<T>): live is T {
  return live !== undefined && live !== 'failed';
}

function useRoute(): Route {
  const [route, setRoute] = useState(() => routeOf(location.hash));
  useEffect(() => {
    const follow = () => setRoute(routeOf(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
}

/** All posts, watched from the first time that a page shows them: other pages open without this wait. */
function useRows(db: Database, isWanted: boolean): Live<LoadedRows> {
  const [rows, setRows] = useState<Live<LoadedRows>>();
  const [wasWanted, setWasWanted] = useState(isWanted);
  useEffect(() => {
    if (isWanted) setWasWanted(true);
  }, [isWanted]);
  useEffect(() => {
    if (!wasWanted) return;
    const leaving = new AbortController();
    watchRows(db, {
      onRows: setRows,
      onFailed: () => setRows('failed'),
      pause: BETWEEN_LOOKS,
      signal: leaving.signal,
    });
    return () => leaving.abort();
  }, [db, wasWanted]);
  return rows;
}
