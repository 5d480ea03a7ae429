import { ACCOUNT_COUNT_NAMES, type AccountReading, type PlatformId } from '../model/reading.ts';
import type { Database } from './database.ts';
import { followFold } from './groups.ts';
import { type AccountName, byTimeOfHandle, handleKeyOf, idIn, idKeyOf } from './keys.ts';
import type { AccountField, AccountRecord } from './schema.ts';
import { mayReplace, takeCount, takeCounts } from './statements.ts';

/** A place in a message where an account is named, and what is said of it there. */
export type AccountMention = AccountName &
  Partial<Omit<AccountReading, 'kind' | 'platform' | 'id' | 'handle'>>;

const FIELDS: readonly AccountField[] = ['handle', 'name', 'bio', 'website', 'avatarUrl'];

/**
 * The accounts that one message names, looked up once and written back once. An account known by its handle alone is
 * folded into the one with the id as soon as any source links the two.
 */
export class AccountBook {
  readonly #platform: PlatformId;
  readonly #records = new Map<string, AccountRecord>();
  /** From a handle's key to the key of the account with an id that goes by it. */
  readonly #idKeys = new Map<string, string>();
  readonly #storedLastRead = new Map<string, number>();
  readonly #folded = new Map<string, string>();
  readonly #changed = new Set<string>();

  private constructor(platform: PlatformId) {
    this.#platform = platform;
  }

  /** Looks up the named accounts. `names` in order of time: the latest link of a handle to an id holds. */
  static async open(db: Database, platform: PlatformId, names: readonly AccountName[]): Promise<AccountBook> {
    const book = new AccountBook(platform);
    const keys = new Set<string>();
    const handleKeys = new Set<string>();
    for (const { id, handle } of names) {
      const handleKey = handle === undefined ? undefined : handleKeyOf(platform, handle);
      if (id !== undefined) keys.add(idKeyOf(platform, id));
      if (handleKey !== undefined) handleKeys.add(handleKey);
      if (id !== undefined && handleKey !== undefined) book.#idKeys.set(handleKey, idKeyOf(platform, id));
    }
    await book.#loadByKey(db, [...keys]);
    // Where the account with the id already goes by the handle, what stood under the handle was folded long ago.
    const unfolded = [...handleKeys].filter((handleKey) => book.#linked(handleKey)?.handleKey !== handleKey);
    const unlinked = unfolded.filter((handleKey) => !book.#idKeys.has(handleKey));
    await book.#loadByKey(db, unfolded);
    await book.#loadByHandle(db, unlinked);
    book.#fold();
    return book;
  }

  /** Whether the account was stored before this message. */
  wasKnown(name: AccountName): boolean {
    return this.#storedLastRead.has(this.#keyOf(name) ?? '');
  }

  /** Whether an account is known to go by a handle. */
  goesBy(name: AccountName, handle: string): boolean {
    const key = this.#keyOf(name);
    const handleKey = handleKeyOf(this.#platform, handle);
    return key !== undefined && (key === handleKey || this.#records.get(key)?.handleKey === handleKey);
  }

  /** The accounts into which others were folded by this message. */
  foldedInto(): string[] {
    return [...new Set(this.#folded.values())];
  }

  /** When a stored account was last read before this message; undefined for a new one. */
  storedLastRead(key: string): number | undefined {
    return this.#storedLastRead.get(key);
  }

  /** Notes what a source said of an account at a moment, and gives its key; undefined when it names none. */
  note(mention: AccountMention, at: number): string | undefined {
    const key = this.#keyOf(mention);
    if (key === undefined) return undefined;
    const record = this.#recordAt(key, at);
    for (const field of FIELDS) {
      const value = mention[field];
      if (value !== undefined && mayReplace(record.stated, field, at)) record[field] = value;
    }
    if (record.handle !== undefined) record.handleKey = handleKeyOf(this.#platform, record.handle);
    if (mention.verified) record.verified = true;
    if (mention.counts) takeCounts(record, mention.counts, ACCOUNT_COUNT_NAMES, at);
    record.firstSeen = Math.min(record.firstSeen, at);
    record.lastRead = Math.max(record.lastRead, at);
    this.#changed.add(key);
    return key;
  }

  /** Points posts, readings and groups of folded accounts at the accounts they went into. Before these are read. */
  async writeFolds(db: Database): Promise<void> {
    if (this.#folded.size === 0) return;
    for (const [from, account] of this.#folded) {
      await db.posts.where('account').equals(from).modify({ account });
      await db.accountReadings.where('account').equals(from).modify({ account });
      await followFold(db, from, account);
    }
    await db.accounts.bulkDelete([...this.#folded.keys()]);
  }

  async write(db: Database): Promise<void> {
    const changed = [...this.#changed].flatMap((key) => this.#records.get(key) ?? []);
    if (changed.length > 0) await db.accounts.bulkPut(changed);
  }

  /** The account with an id that goes by a handle, as far as looked up. */
  #linked(handleKey: string): AccountRecord | undefined {
    return this.#records.get(this.#idKeys.get(handleKey) ?? '');
  }

  async #loadByKey(db: Database, keys: readonly string[]): Promise<void> {
    if (keys.length === 0) return;
    for (const record of await db.accounts.bulkGet([...keys])) {
      if (record !== undefined) this.#remember(record);
    }
  }

  /** Of two accounts that went by one handle, it belongs to the one that was seen with it last. */
  async #loadByHandle(db: Database, handleKeys: readonly string[]): Promise<void> {
    if (handleKeys.length === 0) return;
    const records = await db.accounts.where('handleKey').anyOf(handleKeys).toArray();
    for (const record of records.sort(byTimeOfHandle)) {
      if (!this.#records.has(record.key)) this.#remember(record);
      if (record.id !== undefined && record.handleKey !== undefined) {
        this.#idKeys.set(record.handleKey, record.key);
      }
    }
  }

  #keyOf({ id, handle }: AccountName): string | undefined {
    if (id !== undefined) return idKeyOf(this.#platform, id);
    if (handle === undefined) return undefined;
    const handleKey = handleKeyOf(this.#platform, handle);
    return this.#idKeys.get(handleKey) ?? handleKey;
  }

  #recordAt(key: string, at: number): AccountRecord {
    const existing = this.#records.get(key);
    if (existing !== undefined) return existing;
    const id = idIn(key);
    const created: AccountRecord = {
      key,
      platform: this.#platform,
      ...(id !== undefined && { id }),
      counts: {},
      stated: {},
      firstSeen: at,
      lastRead: at,
    };
    this.#records.set(key, created);
    return created;
  }

  #remember(record: AccountRecord): void {
    this.#records.set(record.key, record);
    this.#storedLastRead.set(record.key, record.lastRead);
  }

  #fold(): void {
    for (const [handleKey, key] of this.#idKeys) {
      const folded = this.#records.get(handleKey);
      if (folded === undefined) continue;
      const target = this.#recordAt(key, folded.firstSeen);
      foldInto(target, folded);
      this.#records.delete(handleKey);
      this.#folded.set(handleKey, key);
      this.#changed.add(key);
      const lastRead = Math.max(folded.lastRead, this.#storedLastRead.get(key) ?? 0);
      this.#storedLastRead.set(key, lastRead);
    }
  }
}

function foldInto(target: AccountRecord, folded: AccountRecord): void {
  for (const field of FIELDS) {
    const value = folded[field];
    const at = folded.stated[field];
    if (value !== undefined && at !== undefined && mayReplace(target.stated, field, at))
      target[field] = value;
  }
  if (target.handle !== undefined) target.handleKey = handleKeyOf(target.platform, target.handle);
  if (folded.verified) target.verified = true;
  for (const name of ACCOUNT_COUNT_NAMES) {
    takeCount(target, name, folded.counts[name], folded.beside?.[name]);
  }
  target.firstSeen = Math.min(target.firstSeen, folded.firstSeen);
  target.lastRead = Math.max(target.lastRead, folded.lastRead);
}
