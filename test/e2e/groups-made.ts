import type { Page } from '@playwright/test';
import { DEFAULT_FORMULA } from '../../src/model/formula.ts';
import { DEFAULT_TARGETS, type Group } from '../../src/model/group.ts';

type Made = Pick<Group, 'id' | 'name' | 'kind' | 'accounts'> & Partial<Group>;

/** Saves groups by message, as the editor does; `page` is one of Takar's own. */
export async function saveGroups(page: Page, groups: readonly Made[]): Promise<void> {
  for (const made of groups) {
    const group = { formula: DEFAULT_FORMULA, targets: DEFAULT_TARGETS, ...made };
    await page.evaluate(
      `chrome.runtime.sendMessage(${JSON.stringify({ takar: 1, name: 'group.save', request: { group } })})`,
    );
  }
}
