import en from '../../extension/_locales/en/worker.json';
import id from '../../extension/_locales/id/worker.json';
import type { Language } from '../model/settings.ts';
import { isFailing } from '../store/health.ts';
import type { HealthRecord } from '../store/schema.ts';

/** The part of `browser.action` that marks the toolbar icon; each mark is of one tab and goes with its page. */
export type IconAction = {
  setBadgeText(details: { tabId: number; text: string }): unknown;
  setBadgeBackgroundColor(details: { tabId: number; color: string }): unknown;
  setTitle(details: { tabId: number; title: string }): unknown;
};

const WARNING = '#b3261e';

/** Shows in the toolbar whether the page of a tab is still understood. A tab that is gone by now is no failure. */
export async function markIcon(
  action: IconAction,
  tabId: number,
  health: HealthRecord,
  platformName: string,
  language: Language,
): Promise<void> {
  const { understood, expected, failingSince, partialSince } = health;
  const texts = { id, en }[language];
  const { message } =
    failingSince !== undefined
      ? texts.worker_icon_failing
      : partialSince !== undefined
        ? texts.worker_icon_partial
        : texts.worker_icon_fine;
  const values = [platformName, understood, expected];
  const title = message.replace(/\$([1-3])/g, (_, n: string) => String(values[Number(n) - 1]));
  try {
    await Promise.all([
      action.setBadgeText({ tabId, text: isFailing(health) ? '!' : '' }),
      action.setBadgeBackgroundColor({ tabId, color: WARNING }),
      action.setTitle({ tabId, title }),
    ]);
  } catch {
    // The tab was closed.
  }
}
