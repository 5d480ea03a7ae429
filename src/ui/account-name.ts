/** What to call an account: its name, else its handle, else the store's key. */
export function accountName(account: { key: string; handle?: string; name?: string }): string {
  return account.name ?? (account.handle ? `@${account.handle}` : account.key);
}
