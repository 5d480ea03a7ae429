import type { PlatformId } from '../../src/model/reading.ts';
import { COUNT_NAMES, FORMATS, type Format } from '../../src/model/reading.ts';
import type {
  AccountReadingRecord,
  AccountRecord,
  PostRecord,
  ReadingRecord,
  ReplyRecord,
} from '../../src/store/schema.ts';
import { takeCounts } from '../../src/store/statements.ts';
import { type Random, seeded, times } from '../metrics/random.ts';
import { type SeededAccount, seededAccount } from './accounts.ts';
import { countsAtAge, type Final, finalCounts, reactionsOf } from './growth.ts';
import { repliesTo } from './replies.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const YEAR = 365 * DAY;
const USUAL_FORMATS: readonly [Format, ...Format[]] = [
  'photo',
  'photo',
  'carousel',
  'carousel',
  'reel',
  'video',
  'text',
];

export type SeedOptions = {
  seed: number;
  /** The year ends here. Milliseconds since 1970. */
  now: number;
  /** How many of them in all; every post has at least one reading. */
  posts: number;
  readings: number;
  /** The platform of each account; one named again is another account of the institution. */
  accounts: readonly PlatformId[];
};

/** Records as a year of reading leaves them behind; readings without the numbers that the store gives them. */
export type Seeded = {
  accounts: AccountRecord[];
  posts: PostRecord[];
  readings: Omit<ReadingRecord, 'id'>[];
  accountReadings: Omit<AccountReadingRecord, 'id'>[];
  replies: ReplyRecord[];
};

/** A year of an invented institution, KPU Kota Contoh: the same seed and `now` give the same records. */
export function seedYear(options: SeedOptions): Seeded {
  const all: Seeded = { accounts: [], posts: [], readings: [], accountReadings: [], replies: [] };
  for (const chunk of seedChunks(options)) {
    all.accounts.push(...chunk.accounts);
    all.posts.push(...chunk.posts);
    all.readings.push(...chunk.readings);
    all.accountReadings.push(...chunk.accountReadings);
    all.replies.push(...chunk.replies);
  }
  return all;
}

/**
 * The same year in parts of `size` posts in order of time, the accounts with the first: for 100,000 posts and a million
 * readings, of which only one part is in memory. The readings of a part are in order of time.
 */
export function* seedChunks(options: SeedOptions, size = 500): Generator<Seeded> {
  const accounts = options.accounts.map((platform, index) => seededAccount(platform, index, options));
  for (let from = 0; from < options.posts || from === 0; from += size) {
    const chunk: Seeded = { accounts: [], posts: [], readings: [], accountReadings: [], replies: [] };
    if (from === 0) {
      chunk.accounts.push(...accounts.map(({ record }) => record));
      chunk.accountReadings.push(...accounts.flatMap(({ readings }) => readings));
    }
    for (let index = from; index < Math.min(from + size, options.posts); index += 1) {
      addPost(chunk, accounts, index, options);
    }
    chunk.readings.sort((a, b) => a.at - b.at);
    yield chunk;
  }
}

function addPost(chunk: Seeded, accounts: readonly SeededAccount[], index: number, options: SeedOptions) {
  const account = accounts[index % accounts.length];
  if (account === undefined) return;
  const random = seeded(options.seed * 1_000_003 + index);
  const { platform } = account.record;
  const createdAt = postedAt(random, index, options);
  const format = random.next() < 0.97 ? random.pick(USUAL_FORMATS) : (FORMATS[random.int(0, 8)] ?? 'photo');
  const key = `${platform}:${1_000_000_000 + index}`;
  const replies = repliesTo(random, { key, platform, createdAt, now: options.now });
  const final = finalCounts(random, account.facts, {
    followers: account.followersAt(createdAt),
    format,
    comments: Math.ceil(replies.length * (1 + random.next() * 0.4)),
  });
  const readings = readingsOf(random, key, { account, createdAt, final, index, options });
  chunk.posts.push(recordOf(random, { key, account, createdAt, format, readings, index }));
  chunk.readings.push(...readings);
  // The comments of some posts were never looked at.
  if (random.next() < 0.6) chunk.replies.push(...replies);
}

/** In office hours of western Indonesia on most days; the last a day before the end. */
function postedAt(random: Random, index: number, { now, posts }: SeedOptions): number {
  const spread = now - YEAR + ((index + random.next()) / posts) * (YEAR - 2 * DAY);
  const day = Math.floor(spread / DAY) * DAY;
  const hour = random.next() < 0.85 ? random.int(1, 9) : random.int(0, 23);
  return Math.min(day + hour * HOUR + random.int(0, HOUR - 1), now - DAY);
}

type ReadingsOf = {
  account: SeededAccount;
  createdAt: number;
  final: Final;
  index: number;
  options: SeedOptions;
};

/** Most posts are met within days and then ever more seldom; some for the first time weeks later. */
function readingsOf(
  random: Random,
  post: string,
  { account: { facts, record }, createdAt, final, index, options }: ReadingsOf,
): Seeded['readings'] {
  const hidesLikes = random.next() < 0.03;
  const age = options.now - createdAt;
  const earliest = random.next() < 0.15 ? Math.min(age / 2, (7 + 30 * random.next()) * DAY) : 0;
  const ages = times(howMany(index, options), () => earliest + (age - earliest) * random.next() ** 4);
  if (earliest === 0 && random.next() < 0.6 && age > 25 * HOUR) ages[0] = (23 + 2 * random.next()) * HOUR;
  return ages
    .sort((a, b) => a - b)
    .map((ageMs, i) => {
      // Never two at one moment, and never one after the end: the youngest post is a day old.
      const at = Math.min(Math.trunc(createdAt + ageMs) + (i + 1) * MINUTE, options.now - ages.length + i);
      const counts = countsAtAge(random, final, {
        ageMs: at - createdAt,
        halfLifeHours: facts.halfLifeHours,
        hidesLikes,
      });
      const reactions = record.platform === 'facebook' ? reactionsOf(random, counts) : {};
      return {
        post,
        at,
        source: random.next() < 0.8 ? 'wire' : 'embedded',
        counts,
        ...(Object.keys(reactions).length > 0 && { reactions }),
      };
    });
}

/** As many as asked for in all: what one post has more, its neighbour has less. */
function howMany(index: number, { readings, posts, seed }: SeedOptions): number {
  const usual = Math.floor(readings / posts);
  const rest = index < readings % posts ? 1 : 0;
  if (index === posts - 1 && posts % 2 === 1) return usual + rest;
  const random = seeded(seed + Math.floor(index / 2));
  const more = random.int(0, Math.max(0, usual - 1)) * random.pick([1, -1]);
  return usual + rest + (index % 2 === 0 ? more : -more);
}

type Post = {
  key: string;
  account: SeededAccount;
  createdAt: number;
  format: Format;
  readings: Seeded['readings'];
  index: number;
};

function recordOf(random: Random, { key, account, createdAt, format, readings, index }: Post): PostRecord {
  const { platform } = account.record;
  const id = key.slice(platform.length + 1);
  const first = readings[0]?.at ?? createdAt;
  const last = readings.at(-1);
  const post: PostRecord = {
    key,
    platform,
    id,
    url: `https://${platform}.example/kpu_kotacontoh/${id}`,
    account: account.record.key,
    caption: `Unggahan ke-${index + 1} KPU Kota Contoh tentang tahapan pemilihan. `.repeat(random.int(1, 5)),
    createdAt,
    format,
    counts: {},
    stated: { url: first, account: first, caption: first, createdAt: first, format: first },
    firstSeen: first,
    lastRead: last?.at ?? first,
  };
  if (random.next() < 0.05) post.createdAtFrom = 'id';
  if (random.next() < 0.01) post.promoted = true;
  if (random.next() < 0.01) post.replyTo = { self: false };
  for (const { counts, at } of readings) takeCounts(post, counts, COUNT_NAMES, at);
  if (last?.reactions) {
    post.reactions = last.reactions;
    post.stated.reactions = last.at;
  }
  return post;
}
