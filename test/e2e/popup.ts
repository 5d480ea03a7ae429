import { type Browser, chromium, expect, type Page } from '@playwright/test';
import type { Launched } from './launch.ts';

type TargetInfo = { targetId: string; type: string; url: string };

/** The open popup. It is another client's page, so it is closed by `close`. */
export type Popup = { page: Page; close(): Promise<void> };

/**
 * Opens the real popup of the toolbar button over a page, with its `activeTab` grant, as a user's click does: a popup
 * opened as a plain tab would lack the grant and prove nothing. Playwright does not see it when it opens, so a second
 * client, connected afterwards, holds it.
 */
export async function openPopup(
  { context, extensionId, theme, debugger: address }: Launched,
  page: Page,
): Promise<Popup> {
  const browser = context.browser();
  if (!browser) throw new Error('this browser gives no session of its own');
  await page.bringToFront();
  const session = await browser.newBrowserCDPSession();
  // The protocol's types know neither the filter by `tab` nor the command.
  const send = session.send.bind(session) as (method: string, params: object) => Promise<unknown>;
  const targets = async (type: string) => {
    const { targetInfos } = (await send('Target.getTargets', { filter: [{ type }] })) as {
      targetInfos: TargetInfo[];
    };
    return targetInfos;
  };
  const tab = (await targets('tab')).find(({ url }) => url === page.url());
  if (!tab) throw new Error(`no tab shows ${page.url()}`);
  await send('Extensions.triggerAction', { id: extensionId, targetId: tab.targetId });
  const isPopup = ({ url }: TargetInfo) => url.endsWith('/popup.html');
  await expect.poll(async () => (await targets('page')).some(isPopup)).toBe(true);
  await session.detach();
  const client = await chromium.connectOverCDP(address, { noDefaults: true });
  const popup = popupOf(client);
  // What the first client has set for its pages does not hold for this one.
  await popup.emulateMedia({ colorScheme: theme });
  return { page: popup, close: () => closePopup(client) };
}

function popupOf(client: Browser): Page {
  const pages = client.contexts().flatMap((context) => context.pages());
  const popup = pages.find((page) => page.url().endsWith('/popup.html'));
  if (!popup) throw new Error('the popup closed as soon as it had opened');
  return popup;
}

async function closePopup(client: Browser): Promise<void> {
  await popupOf(client).close();
  await client.close();
}
