import { platforms } from '../../platforms/registry.ts';
import { accountName } from '../../ui/account-name.ts';

export type Pickable = { key: string; platform: string; handle?: string; name?: string };

/** The accounts of one platform that a search leaves. */
export type PickGroup<A> = { platform: string; name: string; accounts: A[] };

/** Whether each word of a search stands in an account's name, handle or platform; no word leaves all. */
export function matches(account: Pickable, search: string): boolean {
  const platform = platforms.find(({ id }) => id === account.platform)?.name ?? account.platform;
  const line = `${accountName(account)} @${account.handle ?? ''} ${platform}`.toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => line.includes(word));
}

/** Accounts by platform, in the platforms' own order and by name; platforms of none are left out. */
export function byPlatform<A extends Pickable>(accounts: readonly A[]): PickGroup<A>[] {
  const known = platforms.map(({ id, name }) => ({ platform: id, name }));
  const others = [...new Set(accounts.map(({ platform }) => platform))]
    .filter((id) => !known.some(({ platform }) => platform === id))
    .map((id) => ({ platform: id, name: id }));
  return [...known, ...others]
    .map(({ platform, name }) => ({
      platform,
      name,
      accounts: accounts
        .filter((account) => account.platform === platform)
        .sort((a, b) => accountName(a).localeCompare(accountName(b), 'id', { numeric: true })),
    }))
    .filter((group) => group.accounts.length > 0);
}
