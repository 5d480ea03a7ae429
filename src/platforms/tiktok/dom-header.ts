import type { AccountCounts, AccountReading } from '../../model/reading.ts';
import type { ReadContext } from '../contract.ts';
import { shortText, stated } from '../parse/values.ts';
import { profileOf } from './addresses.ts';
import { shownCount } from './counts.ts';

/**
 * The account in the header of the profile that the address names, with the numbers shown there ("204.7K"). Undefined
 * when the header is another's: the address changes before the page. Bio and link are left to the data, since words
 * of the site stand in their places when there are none.
 */
export function readHeader(root: ParentNode, context: ReadContext): AccountReading | undefined {
  const handle = URL.canParse(context.pageUrl) ? profileOf(new URL(context.pageUrl))?.handle : undefined;
  if (handle === undefined) return undefined;
  // Handle and name have changed places over the years.
  const titles = ['user-title', 'user-subtitle'].map((place) => textAt(root, place));
  const isHandle = (title: string) => title.replace(/^@/, '').toLowerCase() === handle.toLowerCase();
  if (!titles.some(isHandle)) return undefined;
  const counts = stated<AccountCounts>({
    followers: shownCount(textAt(root, 'followers-count'), context.lang),
    following: shownCount(textAt(root, 'following-count'), context.lang),
  });
  if (Object.keys(counts).length === 0) return undefined;
  return stated<AccountReading>({
    kind: 'account',
    platform: 'tiktok',
    handle,
    name: shortText(titles.find((title) => !isHandle(title))),
    counts,
  });
}

function textAt(root: ParentNode, place: string): string {
  return root.querySelector(`[data-e2e="${place}"]`)?.textContent?.trim() ?? '';
}
