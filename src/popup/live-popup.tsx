import { useLayoutEffect, useState } from 'preact/hooks';
import { sendToTab } from '../messages/send-to-tab.ts';
import type { Settings } from '../model/settings.ts';
import { listAccounts } from '../store/accounts.ts';
import type { Database } from '../store/database.ts';
import { Lazy } from '../ui/lazy.tsx';
import { useLive } from '../ui/live.ts';
import { accountPicture } from './account-picture.ts';
import browser from './extension.ts';
import type { FrontTab } from './front-tab.ts';
import { pageState } from './page-state.ts';
import { Popup } from './popup.tsx';

export type LivePopupProps = {
  db: Database;
  settings: Settings;
  /** Asked before the first paint, so that the tab and the store answer at the same time. */
  front: Promise<FrontTab>;
};

/** The popup on the real store, tab and worker. */
export function LivePopup({ db, settings, front }: LivePopupProps) {
  const [tab, setTab] = useState<FrontTab>();
  useLayoutEffect(() => {
    front.then(setTab);
  }, [front]);
  const page = tab && pageState(tab, settings.paused);
  const platform = page?.platform?.id;
  const ref = page?.account;
  const hasAccount = platform !== undefined && ref !== undefined;
  const found = useLive(
    hasAccount ? async () => ({ account: await accountPicture(db, platform, ref) }) : undefined,
    [db, platform, ref?.id, ref?.handle],
  );
  const account = found === 'failed' ? undefined : found?.account;
  // The list is what a page without an account shows, or one of whose account nothing is stored.
  const needsList = tab !== undefined && (hasAccount ? found !== undefined && account === undefined : true);
  const accounts = useLive(needsList ? () => listAccounts(db) : undefined, [db, needsList]);
  const pause = (paused: boolean) => {
    if (platform === undefined) return;
    const others = settings.paused.filter((id) => id !== platform);
    change({ paused: paused ? [...others, platform] : others });
  };
  return (
    <Popup
      page={page}
      account={account}
      accounts={found === 'failed' ? found : accounts}
      paused={platform !== undefined && settings.paused.includes(platform)}
      now={Date.now()}
      more={
        <Lazy
          load={loadMore}
          props={{ db, account: account?.key, onOpen: open, onOpenPost: openTab }}
          waiting={null}
          failed={null}
        />
      }
      onPause={pause}
      onLanguage={(language) => change({ language })}
      onReload={() => reload(tab?.id)}
      diagnose={() => diagnose(tab?.id)}
      onOpen={open}
    />
  );
}

async function reload(tab: number | undefined): Promise<void> {
  if (tab !== undefined) await browser.tabs.reload(tab);
  window.close();
}

async function diagnose(tab: number | undefined): Promise<string | undefined> {
  if (tab === undefined) return undefined;
  const reply = await sendToTab(browser.tabs, tab, 'page.diagnose', {});
  return reply.ok ? reply.value.diagnostic : undefined;
}

function open(hash: string): Promise<void> {
  return openTab(browser.runtime.getURL(`options.html${hash}`));
}

async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
  window.close();
}

/** The settings are changed by the worker. */
async function change(settings: Partial<Settings>): Promise<void> {
  const { sendToWorker } = await loadLater();
  await sendToWorker(browser.runtime, 'settings.set', settings);
}

async function loadMore() {
  return (await loadLater()).More;
}

/** Asked for by the first paint, so that it is there when something is clicked. */
function loadLater() {
  return import('./more/later.ts');
}
