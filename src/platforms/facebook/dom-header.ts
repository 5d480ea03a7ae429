import type { AccountReading } from '../../model/reading.ts';
import type { AccountRef, ReadContext } from '../contract.ts';
import { parseCount } from '../parse/counts.ts';
import { facebookUrl, profileOf } from './addresses.ts';

/** Whose page an address is. */
export function accountOf(url: URL): AccountRef | undefined {
  return profileOf(url)?.account;
}

/** The account whose page is shown, with the followers that its own link to them states. */
export function readHeader(root: ParentNode, context: ReadContext): AccountReading[] {
  const page = profileAt(context.pageUrl);
  for (const link of page ? root.querySelectorAll('a[href*="followers"]') : []) {
    const { account, tab } = profileAt(link.getAttribute('href')) ?? {};
    const isOwn = tab === 'followers' && keyOf(account) === keyOf(page?.account);
    const followers = isOwn && parseCount(link.textContent ?? '', context.lang);
    if (followers) return [{ kind: 'account', platform: 'facebook', ...account, counts: { followers } }];
  }
  return [];
}

function profileAt(address: string | null) {
  const url = facebookUrl(address);
  return url && profileOf(url);
}

function keyOf(account: AccountRef | undefined): string | undefined {
  return account?.id ?? account?.handle?.toLowerCase();
}
