import { Dexie, type EntityTable } from 'dexie';
import type {
  AccountReadingRecord,
  AccountRecord,
  GroupRecord,
  HealthRecord,
  MarkRecord,
  PlannedRecord,
  PostRecord,
  ReachRecord,
  ReadingRecord,
  ReplyRecord,
  SchemaVersion,
  SettingsRecord,
} from './schema.ts';
import { VERSIONS } from './schema.ts';

/** The name of the database in the browser. */
export const DATABASE_NAME = 'takar';

/**
 * The one way to IndexedDB. Opens itself at the first use, and brings older data up to the last of `versions`.
 * A connection is no state: the worker may die with it at any time between two transactions.
 */
export class Database extends Dexie {
  readonly accounts: EntityTable<AccountRecord, 'key'>;
  readonly posts: EntityTable<PostRecord, 'key'>;
  readonly readings: EntityTable<ReadingRecord, 'id'>;
  readonly accountReadings: EntityTable<AccountReadingRecord, 'id'>;
  readonly replies: EntityTable<ReplyRecord, 'key'>;
  readonly brands: EntityTable<PlannedRecord, 'id'>;
  readonly plans: EntityTable<PlannedRecord, 'id'>;
  readonly drafts: EntityTable<PlannedRecord, 'id'>;
  readonly settings: EntityTable<SettingsRecord, 'key'>;
  readonly ignored: EntityTable<PlannedRecord, 'id'>;
  readonly health: EntityTable<HealthRecord, 'key'>;
  readonly groups: EntityTable<GroupRecord, 'id'>;
  readonly reach: EntityTable<ReachRecord, 'post'>;
  readonly marks: EntityTable<MarkRecord, 'comment'>;

  constructor(name: string = DATABASE_NAME, versions: readonly SchemaVersion[] = VERSIONS) {
    super(name);
    for (const { version, stores, upgrade } of versions) {
      const declared = this.version(version).stores(stores);
      if (upgrade !== undefined) declared.upgrade(upgrade);
    }
    this.accounts = this.table('accounts');
    this.posts = this.table('posts');
    this.readings = this.table('readings');
    this.accountReadings = this.table('accountReadings');
    this.replies = this.table('replies');
    this.brands = this.table('brands');
    this.plans = this.table('plans');
    this.drafts = this.table('drafts');
    this.settings = this.table('settings');
    this.ignored = this.table('ignored');
    this.health = this.table('health');
    this.groups = this.table('groups');
    this.reach = this.table('reach');
    this.marks = this.table('marks');
  }
}
