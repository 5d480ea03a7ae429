import type { PostRow } from '../exports/contract.ts';
import { summariseAccount } from '../metrics/account-summary.ts';
import type { FollowersAt } from '../metrics/measured-post.ts';
import type { ListedAccount } from '../store/accounts.ts';
import { groupBy } from '../store/group.ts';
import type { FactsOf } from '../store/platform-facts.ts';
import type { AccountSummary } from '../ui/account-summary.ts';

/** The accounts with their habits, from rows that are there already. An account of an unknown platform has no habit. */
export function summariseAccounts(
  accounts: readonly ListedAccount[],
  rows: readonly PostRow[],
  followers: ReadonlyMap<string, readonly FollowersAt[]>,
  factsOf: FactsOf,
): AccountSummary[] {
  const rowsByAccount = groupBy(rows, (row) => row.account);
  return accounts.map((account) => {
    const facts = factsOf(account.platform, account.key);
    const own = rowsByAccount.get(account.key) ?? [];
    if (!facts) return { ...account, n: 0 };
    return { ...account, ...summariseAccount(own, facts, followers.get(account.key) ?? []) };
  });
}
