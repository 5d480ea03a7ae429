import { accountName } from '../../ui/account-name.ts';

type Named = { key: string; handle?: string; name?: string };

/**
 * What to call each of several accounts side by side: its name, with the handle where another has the same name, since
 * an institution's accounts often have one name.
 */
export function namesOf(accounts: readonly Named[]): ReadonlyMap<string, string> {
  const times = new Map<string, number>();
  for (const account of accounts) {
    const name = accountName(account);
    times.set(name, (times.get(name) ?? 0) + 1);
  }
  return new Map(
    accounts.map((account) => {
      const name = accountName(account);
      const isShared = (times.get(name) ?? 0) > 1;
      const handle = account.handle === undefined ? account.key : `@${account.handle}`;
      return [account.key, isShared && name !== handle ? `${name} (${handle})` : name];
    }),
  );
}
