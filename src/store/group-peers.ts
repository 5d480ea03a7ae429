import type { Database } from './database.ts';

/** The other accounts of an account's platform that stand in a group with it, each once. */
export async function peersOf(db: Database, account: string): Promise<string[]> {
  const groups = await db.groups.where('accounts').equals(account).toArray();
  const platform = account.slice(0, account.indexOf(':') + 1);
  const peers = groups.flatMap(({ accounts }) => accounts.filter((key) => key.startsWith(platform)));
  return [...new Set(peers)].filter((key) => key !== account);
}
