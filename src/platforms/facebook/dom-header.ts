import type { AccountReading } from '../../model/reading.ts';
import type { AccountRef, ReadContext } from '../contract.ts';
import { parseCount } from '../parse/counts.ts';
import { facebookUrl, profileOf } from './addresses.ts';

/** The account whose page is shown, with the followers that its own link to them states. */
export function readHeader(root: ParentNode, context: ReadContext): AccountReading[] {
  const page = facebookUrl(context.pageUrl);
  const account = page && accountOf(page);
  if (!account) return [];
  for (const link of root.querySelectorAll('a[href*="followers"]')) {
    const url = facebookUrl(link.getAttribute('href'));
    const { tab, id, handle } = (url && profileOf(url)) ?? {};
    const isOwn = id === account.id && handle?.toLowerCase() === account.handle?.toLowerCase();
    const followers = isOwn && tab === 'followers' && parseCount(link.textContent ?? '', context.lang);
    if (followers) return [{ kind: 'account', platform: 'facebook', ...account, counts: { followers } }];
  }
  return [];
}

/** Whose page an address is. */
export function accountOf(url: URL): AccountRef | undefined {
  const { id, handle } = profileOf(url) ?? {};
  return id === undefined && handle === undefined
    ? undefined
    : { ...(id && { id }), ...(handle && { handle }) };
}
