import type { ContentMessages, MessageError, RequestOf } from '../messages/contract.ts';
import type { SendingTabs } from '../messages/endpoint.ts';
import { sendToTab } from '../messages/send-to-tab.ts';
import type { Origin, WorkerHandlers } from '../messages/serve.ts';
import type { Result } from '../model/result.ts';
import { platformById } from '../platforms/registry.ts';
import type { Database } from '../store/database.ts';
import { deleteAccount, deleteAll } from '../store/delete.ts';
import { deleteGroup, saveGroup, setGroupFormula } from '../store/groups.ts';
import { saveHealth } from '../store/health.ts';
import { setMark } from '../store/marks.ts';
import { setReach } from '../store/reach.ts';
import { saveReadings } from '../store/save-readings.ts';
import { changeSettings, readSettings } from '../store/settings.ts';
import { storageErrorOf } from '../store/storage-error.ts';
import { loadVerdicts } from '../store/verdicts.ts';
import { briefingOf } from './texts.ts';
import { type IconAction, markIcon } from './toolbar-icon.ts';

/** What the worker needs of the browser; `browser` fits as it is. */
export type WorkerBrowser = {
  runtime: { getURL(path: string): string };
  action: IconAction;
  tabs: SendingTabs & {
    create(tab: { url: string }): Promise<unknown>;
    query(query: Record<string, never>): Promise<{ id?: number | undefined }[]>;
  };
};

/** What the worker does for each message. Each is one complete transaction: the worker may end after any of them. */
export function workerHandlers(db: Database, browser: WorkerBrowser, now: () => number): WorkerHandlers {
  /** Not waited for: a frozen tab may never answer. */
  const tell = <N extends keyof ContentMessages>(name: N, request: RequestOf<ContentMessages, N>) =>
    void tellTabs(browser, name, request);
  /** Stores what changes rates, and lets the tabs ask for theirs again. */
  const measuredAnew = async <T>(work: PromiseLike<T>) => {
    const changed = await stored(work);
    if (changed.ok) tell('verdicts.changed', {});
    return changed;
  };
  return {
    'readings.save': ({ platform, batches }, origin) =>
      isOf(origin, platform) &&
      batches.every(({ readings }) => readings.every((r) => r.platform === platform))
        ? stored(saveReadings(db, platform, batches, now()))
        : NOT_ALLOWED,
    'verdicts.get': ({ posts }, origin) =>
      posts.every((post) => isOf(origin, post.slice(0, post.indexOf(':'))))
        ? stored(loadVerdicts(db, posts))
        : NOT_ALLOWED,
    'settings.get': () => stored(readSettings(db)),
    'briefing.get': () => stored(readSettings(db).then(briefingOf)),
    'settings.set': async (change) => {
      const changed = await stored(changeSettings(db, change));
      if (!changed.ok) return changed;
      tell('briefing.changed', briefingOf(changed.value));
      if (change.formula !== undefined) tell('verdicts.changed', {});
      return changed;
    },
    'account.delete': ({ account }) => stored(deleteAccount(db, account)),
    'data.delete': () => stored(deleteAll(db).then(nothing)),
    'group.save': ({ group }) => measuredAnew(saveGroup(db, group, now()).then((moved) => ({ moved }))),
    'group.formula': ({ id, formula }) => measuredAnew(setGroupFormula(db, id, formula, now()).then(nothing)),
    'group.delete': ({ id }) => measuredAnew(deleteGroup(db, id).then(nothing)),
    'reach.set': ({ post, value }) => measuredAnew(setReach(db, post, value, now()).then(nothing)),
    'mark.set': ({ comment, post, mark }) => stored(setMark(db, comment, post, mark, now()).then(nothing)),
    'health.report': async (report, origin) => {
      if (!isOf(origin, report.platform)) return NOT_ALLOWED;
      const saved = await stored(saveHealth(db, report, now()));
      if (!saved.ok) return saved;
      if (origin.tab !== undefined) {
        const { language } = await readSettings(db);
        const platformName = platformById(report.platform)?.name ?? report.platform;
        void markIcon(browser.action, origin.tab, saved.value, platformName, language);
      }
      return { ok: true, value: {} };
    },
    'options.open': async ({ hash }) => {
      await browser.tabs.create({ url: browser.runtime.getURL('options.html') + hash });
      return { ok: true, value: {} };
    },
  };
}

const NOT_ALLOWED = { ok: false, error: 'not-allowed' } as const;

function nothing(): Record<never, never> {
  return {};
}

/** A content script speaks for the platform on whose page it stands, and for no other. */
function isOf(origin: Origin, platform: string): boolean {
  return origin.platform === platform;
}

async function stored<T>(work: PromiseLike<T>): Promise<Result<T, MessageError>> {
  try {
    return { ok: true, value: await work };
  } catch (error) {
    return { ok: false, error: storageErrorOf(error) };
  }
}

/** Most tabs hold no content script of ours and give no answer, which is no failure. */
async function tellTabs<N extends keyof ContentMessages>(
  { tabs }: WorkerBrowser,
  name: N,
  request: RequestOf<ContentMessages, N>,
): Promise<void> {
  const all = await tabs.query({}).catch(() => []);
  await Promise.all(all.map(({ id }) => (id === undefined ? undefined : sendToTab(tabs, id, name, request))));
}
