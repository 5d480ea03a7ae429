import type { PlatformId } from '../model/reading.ts';
import type { AccountRecord } from './schema.ts';

/** Names of an account as far as a source states them. */
export type AccountName = { id?: string | undefined; handle?: string | undefined };

/** `<platform>:@<handle>`, alike for every spelling of the handle. */
export function handleKeyOf(platform: PlatformId, handle: string): string {
  return `${platform}:@${handle.replace(/^@/, '').toLowerCase()}`;
}

/** `<platform>:<id>`. An id never begins with "@", so no handle can be taken for one. */
export function idKeyOf(platform: PlatformId, id: string): string {
  return `${platform}:${id}`;
}

/** The id in an account's key; undefined in a key that is made of the handle. */
export function idIn(key: string): string | undefined {
  const name = key.slice(key.indexOf(':') + 1);
  return name.startsWith('@') ? undefined : name;
}

/** Of accounts that went by one handle, the one that was seen with it last comes last. */
export function byTimeOfHandle(a: AccountRecord, b: AccountRecord): number {
  return (a.stated.handle ?? 0) - (b.stated.handle ?? 0);
}
