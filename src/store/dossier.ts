import type { FollowersAt } from '../metrics/measured-post.ts';
import type { Mark } from '../model/tone.ts';
import type { Database } from './database.ts';
import { followersOf, followersSince } from './follower-history.ts';
import { groupBy } from './group.ts';
import { marksIn } from './marks.ts';
import { choiceOf, type Measuring } from './measuring.ts';
import { engagementOf } from './platform-facts.ts';
import {
  type CountsReading,
  type Period,
  postsMadeIn,
  readingsOf,
  readingsOfPost,
  repliesOf,
} from './post-history.ts';
import { lastPostBefore, timelessPosts } from './post-times.ts';
import { type ReachBook, reachBook, withReach } from './reach.ts';
import type { AccountRecord, PostRecord, ReadingRecord, ReplyRecord } from './schema.ts';

/** An account with all that its page is made of. */
export type Dossier = Measuring & {
  account: AccountRecord;
  /** All that are stored, with the reach typed in for them; the oldest first, those of unknown time last. */
  posts: PostRecord[];
  /** In order of time. */
  followers: FollowersAt[];
  /** By post key, in order of time; a post without any is absent. */
  readings: ReadonlyMap<string, CountsReading[]>;
  replies: ReplyRecord[];
  /** By comment key. */
  marks: ReadonlyMap<string, Mark>;
};

/** A post with all that its page is made of. */
export type PostDossier = Measuring & {
  post: PostRecord;
  /** Absent when the author is not known or not stored. */
  account?: AccountRecord;
  /** All posts of the account, this one among them, as in a `Dossier`; this one alone when the author is not known. */
  posts: PostRecord[];
  followers: FollowersAt[];
  /** Of this post, in order of time. */
  readings: ReadingRecord[];
  replies: ReplyRecord[];
  marks: ReadonlyMap<string, Mark>;
};

/** What of an account is left out, so that one with many posts opens as soon as one with few. */
export type LoadOptions = {
  /**
   * Posts made before this moment are left out, but for the last of them: it is the one that a gap began with. Those
   * of unknown time are all there.
   */
  since?: number;
  /** The readings, most of the work, are only those of posts made in this period; by default in that of the replies. */
  readings?: Period | 'none';
};

/**
 * Everything of an account, of one moment. With a period the readings and replies are only those of posts made in it
 * or at an unknown time; the posts are all there unless `since` says otherwise. Undefined for an account that is not
 * stored, or of a platform that this version does not know.
 */
export async function loadDossier(
  db: Database,
  accountKey: string,
  period?: Period,
  { since, readings: readPeriod = period }: LoadOptions = {},
): Promise<Dossier | undefined> {
  return db.transaction('r', tablesOf(db), async () => {
    const account = await db.accounts.get(accountKey);
    const facts = account && engagementOf(account.platform);
    if (account === undefined || facts === undefined) return undefined;
    const [choice, posts, followers] = await Promise.all([
      choiceOf(db, accountKey),
      since === undefined ? postsOf(db, accountKey) : postsSince(db, accountKey, since),
      followersOf(db, accountKey),
    ]);
    const madeIn = (span: Period | undefined) =>
      posts.filter(({ createdAt }) => isIn(span, createdAt)).map(({ key }) => key);
    const looked = madeIn(period);
    const [readings, replies, marks] = await Promise.all([
      readPeriod === 'none' ? new Map() : readingsOf(db, madeIn(readPeriod)),
      repliesOf(db, looked),
      db.marks.where('post').anyOf(looked).toArray(),
    ]);
    return { account, facts, ...choice, posts, followers, readings, replies, marks: marksIn(marks) };
  });
}

/** Everything of a post, of one moment. Undefined as for `loadDossier`. */
export async function loadPostDossier(db: Database, postKey: string): Promise<PostDossier | undefined> {
  return db.transaction('r', tablesOf(db), async () => {
    const stored = await db.posts.get(postKey);
    const facts = stored && engagementOf(stored.platform);
    if (stored === undefined || facts === undefined) return undefined;
    const author = stored.account;
    const [account, choice, own, followers, reaches, readings, replies, marks] = await Promise.all([
      author === undefined ? undefined : db.accounts.get(author),
      choiceOf(db, author),
      author === undefined ? undefined : postsOf(db, author),
      author === undefined ? [] : followersOf(db, author),
      reachBook(db),
      readingsOfPost(db, postKey),
      repliesOf(db, [postKey]),
      db.marks.where('post').equals(postKey).toArray(),
    ]);
    const post = withReach(stored, reaches);
    return {
      post,
      ...(account && { account }),
      facts,
      ...choice,
      posts: own ?? [post],
      followers,
      readings,
      replies,
      marks: marksIn(marks),
    };
  });
}

/**
 * The same of many accounts side by side, of one moment, in the order given, without those for which `loadDossier`
 * gives nothing. Lighter: `posts` are only those made in the period or in the one before it, `readings` those of the
 * posts of the period, and `followers` reach back as far as these posts need. `before` is as long as the period unless
 * it is given, as for months.
 */
export async function loadGroupDossiers(
  db: Database,
  accountKeys: readonly string[],
  period: Period,
  before: Period = { from: 2 * period.from - period.until, until: period.from },
): Promise<Dossier[]> {
  return db.transaction('r', tablesOf(db), async () => {
    const [accounts, reaches] = await Promise.all([db.accounts.bulkGet([...accountKeys]), reachBook(db)]);
    const members = await Promise.all(
      accounts.map((account) => account && memberIn(db, account, [before, period], reaches)),
    );
    return withHistories(
      db,
      members.filter((member) => member !== undefined),
    );
  });
}

/** A dossier without what is kept by post, and the keys of the posts of the period. */
type Member = Omit<Dossier, 'readings' | 'replies' | 'marks'> & { own: string[] };

async function memberIn(
  db: Database,
  account: AccountRecord,
  [before, period]: readonly [Period, Period],
  reaches: ReachBook,
): Promise<Member | undefined> {
  const { key } = account;
  const facts = engagementOf(account.platform);
  if (facts === undefined) return undefined;
  const [choice, earlier, own, followers] = await Promise.all([
    choiceOf(db, key),
    postsMadeIn(db, key, before),
    postsMadeIn(db, key, period),
    followersSince(db, key, before.from),
  ]);
  const posts = [...earlier, ...own].map((post) => withReach(post, reaches));
  return { account, facts, ...choice, posts, followers, own: own.map((post) => post.key) };
}

/** Asked for all accounts at once: the posts of a period lie together by platform, not by account. */
async function withHistories(db: Database, members: readonly Member[]): Promise<Dossier[]> {
  const keys = members.flatMap(({ posts }) => posts.map(({ key }) => key));
  const [readings, replies, marks] = await Promise.all([
    readingsOf(
      db,
      members.flatMap(({ own }) => own),
    ),
    repliesOf(db, keys),
    db.marks.where('post').anyOf(keys).toArray(),
  ]);
  const repliesByPost = groupBy(replies, ({ post }) => post);
  const marksByPost = groupBy(marks, ({ post }) => post);
  return members.map(({ own, ...member }) => ({
    ...member,
    readings: new Map(
      own.flatMap((key): [string, CountsReading[]][] => {
        const found = readings.get(key);
        return found === undefined ? [] : [[key, found]];
      }),
    ),
    replies: member.posts.flatMap(({ key }) => repliesByPost.get(key) ?? []),
    marks: marksIn(member.posts.flatMap(({ key }) => marksByPost.get(key) ?? [])),
  }));
}

function tablesOf(db: Database) {
  const { accounts, posts, accountReadings, readings, replies, marks, reach, settings, groups } = db;
  return [accounts, posts, accountReadings, readings, replies, marks, reach, settings, groups];
}

async function postsOf(db: Database, account: string): Promise<PostRecord[]> {
  const [posts, reaches] = await Promise.all([
    db.posts.where('account').equals(account).toArray(),
    reachBook(db),
  ]);
  return posts.map((post) => withReach(post, reaches)).sort((a, b) => timeOf(a) - timeOf(b));
}

/** The posts made from a moment on, the last one before it, and those of unknown time. */
async function postsSince(db: Database, account: string, since: number): Promise<PostRecord[]> {
  const [before, made, timeless, reaches] = await Promise.all([
    lastPostBefore(db, account, since),
    postsMadeIn(db, account, { from: since, until: Number.MAX_SAFE_INTEGER }),
    timelessPosts(db, [account]),
    reachBook(db),
  ]);
  return [...(before ? [before] : []), ...made, ...(timeless.get(account) ?? [])].map((post) =>
    withReach(post, reaches),
  );
}

function timeOf({ createdAt }: PostRecord): number {
  return createdAt ?? Number.MAX_SAFE_INTEGER;
}

function isIn(period: Period | undefined, at: number | undefined): boolean {
  return period === undefined || at === undefined || (at >= period.from && at < period.until);
}
