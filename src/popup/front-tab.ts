import type { Tabs } from '../browser.ts';
import type { PageDescription } from '../messages/contract.ts';
import { sendToTab } from '../messages/send-to-tab.ts';
import browser from './extension.ts';

/** The tab in front of the user, and its content script's answer; no answer where none runs. */
export type FrontTab = { id?: number; url?: string; answer?: PageDescription };

/** Opened as a page of its own, the popup is told which tab it is about by `?tab=<id>`. Never rejects. */
export async function readFrontTab(search: string): Promise<FrontTab> {
  const tab = await frontTab(new URLSearchParams(search).get('tab'));
  if (tab?.id === undefined) return {};
  const reply = await sendToTab(browser.tabs, tab.id, 'page.describe', {});
  return {
    id: tab.id,
    ...(tab.url !== undefined && { url: tab.url }),
    ...(reply.ok && { answer: reply.value }),
  };
}

async function frontTab(id: string | null): Promise<Tabs.Tab | undefined> {
  try {
    if (id !== null) return await browser.tabs.get(Number(id));
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    return tab;
  } catch {
    return undefined;
  }
}
