import { caption } from './captions.ts';
import { newMetaPk, newSnowflake } from './post-ids.ts';
import { type Random, seededRandom } from './random.ts';

/** The fictional institution of the stage, its neighbours and their posts. Everything here is invented. */
export type StagePlatform = 'x' | 'instagram';

export type StageAccount = {
  id: string;
  handle: string;
  name: string;
  bio: string;
  website?: string;
  verified: boolean;
  followers: number;
  following: number;
  hue: number;
};

export type StageFormat = 'text' | 'photo' | 'video' | 'carousel' | 'reel' | 'link';
export type StageCounts = {
  likes: number;
  comments: number;
  reposts: number;
  quotes: number;
  saves: number;
  /** Null when the platform does not state it. */
  views: number | null;
};

export type StagePost = {
  id: string;
  account: StageAccount;
  caption: string;
  /** Milliseconds since 1970, whole seconds. */
  createdAt: number;
  format: StageFormat;
  slides: number;
  long: boolean;
  /** Its owner hides likes and views. */
  hidden: boolean;
  promoted: boolean;
  pinned: boolean;
  quoteOf?: StagePost;
  replyTo?: StagePost;
  coauthor?: StageAccount;
  /** At round 0; see `countsAt`. */
  counts: StageCounts;
};

/** A place in a timeline: the post, and who reposted it there. */
export type StageItem = { post: StagePost; repostedBy?: StageAccount };

export type StageSide = {
  accounts: StageAccount[];
  main: StageAccount;
  posts: Map<string, StagePost>;
  /** The main account's own timeline, newest first, pinned post in its own time order. */
  profile: StageItem[];
  home: StageItem[];
};
export type World = { now: number; x: StageSide; instagram: StageSide };

/** Posts of the main account; its home feed has about as many with its neighbours' between. */
export const MAIN_POSTS = 220;
/** The share of the main account's posts that its home feed shows. */
const OWN_AT_HOME = 0.73;
const HOUR = 3_600_000;

const OFFICES = [
  ['kpu_kotacontoh', 'KPU Kota Contoh', 18_432],
  ['pemkotcontoh', 'Pemerintah Kota Contoh', 45_210],
  ['kpuprovcontoh', 'KPU Provinsi Contoh', 96_004],
  ['diskominfocontoh', 'Diskominfo Kota Contoh', 7_865],
  ['perpuscontoh', 'Perpustakaan Kota Contoh', 2_310],
  ['puskesmascontoh', 'Puskesmas Contoh Timur', 989],
] as const;

function makeAccounts(platform: StagePlatform): StageAccount[] {
  return OFFICES.map(([handle, name, followers], index) => ({
    id: `${platform === 'x' ? 88_001_000 : 59_002_000_000}`.slice(0, -1) + index,
    handle,
    name,
    bio: `Akun resmi ${name}. Melayani dengan sepenuh hati & terbuka.`,
    website: `https://${handle.replaceAll('_', '')}.example/`,
    verified: index < 3,
    followers: platform === 'x' ? followers : Math.round(followers * 1.7) + index,
    following: 120 + index * 7,
    hue: (index * 67 + 20) % 360,
  }));
}

/** The counts a platform states at a round: each round every post has gained some of each. */
export function countsAt(post: StagePost, round: number): StageCounts {
  const { likes, comments, reposts, quotes, saves, views } = post.counts;
  return {
    likes: likes + round * (3 + (likes % 5)),
    comments: comments + round * (1 + (comments % 2)),
    reposts: reposts + round,
    quotes: quotes + (round >> 1),
    saves: saves + round,
    views: views === null ? null : views + round * 97,
  };
}

function formatOf(platform: StagePlatform, random: Random): StageFormat {
  return platform === 'x'
    ? random.pick(['text', 'text', 'photo', 'photo', 'photo', 'carousel', 'video', 'link'])
    : random.pick(['photo', 'photo', 'carousel', 'carousel', 'reel', 'reel', 'video']);
}

function makePost(
  platform: StagePlatform,
  account: StageAccount,
  createdAt: number,
  random: Random,
): StagePost {
  const format = formatOf(platform, random);
  const long = random.chance(0.07);
  const typical = account.followers * (platform === 'x' ? 0.004 : 0.012);
  const likes = random.skewed(typical);
  const views = platform === 'x' ? !random.chance(0.06) : format === 'reel';
  return {
    id: platform === 'x' ? newSnowflake(createdAt, random) : newMetaPk(createdAt, random),
    account,
    caption: caption(random, long),
    createdAt,
    format,
    slides: format === 'carousel' ? random.between(2, 4) : 1,
    long,
    hidden: platform === 'instagram' && random.chance(0.05),
    promoted: false,
    pinned: false,
    counts: {
      likes,
      comments: random.chance(0.15) ? 0 : random.skewed(likes * 0.08),
      reposts: random.chance(0.2) ? 0 : random.skewed(likes * 0.2),
      quotes: random.chance(0.5) ? 0 : random.skewed(likes * 0.03),
      saves: random.chance(0.4) ? 0 : random.skewed(likes * 0.05),
      views: views ? random.skewed(likes * 40 + 300) : null,
    },
  };
}

/** The main account's posts, three a day back from two hours ago, with the rare kinds at fixed places. */
function makeProfile(
  platform: StagePlatform,
  accounts: StageAccount[],
  now: number,
  count: number,
  random: Random,
): StageItem[] {
  const [main, , neighbour] = accounts;
  if (main === undefined || neighbour === undefined) return [];
  const items: StageItem[] = [];
  for (let n = 0; n < count; n += 1) {
    const createdAt = Math.floor((now - (2 + n * 8) * HOUR - random.between(0, 5_000_000)) / 1000) * 1000;
    const post = makePost(platform, main, createdAt, random);
    if (n === 30) post.pinned = true;
    const earlier = items[n - 3]?.post;
    if (platform === 'x' && n % 17 === 5 && earlier) post.quoteOf = earlier;
    if (platform === 'x' && n % 23 === 7 && earlier) post.replyTo = earlier;
    if (platform === 'instagram' && n % 19 === 4) post.coauthor = neighbour;
    items.push({ post });
    if (platform === 'x' && n % 14 === 9) {
      items.push({ post: makePost(platform, neighbour, createdAt - 40 * 60_000, random), repostedBy: main });
    }
  }
  return items;
}

/** The home feed: mostly the main account, neighbours between, an advertisement now and then. */
function makeHome(
  platform: StagePlatform,
  side: Omit<StageSide, 'home' | 'posts'>,
  now: number,
  random: Random,
): StageItem[] {
  const items: StageItem[] = [];
  const ownPosts = side.profile.filter((item) => item.repostedBy === undefined);
  const own = ownPosts.slice(0, Math.round(ownPosts.length * OWN_AT_HOME));
  own.forEach((item, n) => {
    items.push(item);
    if (n % 2 !== 0) return;
    const account = side.accounts[1 + ((n >> 1) % (side.accounts.length - 1))] ?? side.main;
    const createdAt = Math.floor((now - (1 + n * 7) * HOUR) / 1000) * 1000 - n * 1000;
    const post = makePost(platform, account, createdAt, random);
    if (n % 12 === 6) Object.assign(post, { promoted: true, hidden: false });
    items.push({ post });
  });
  return items;
}

function makeSide(platform: StagePlatform, now: number, count: number, seed: number): StageSide {
  const random = seededRandom(seed);
  const accounts = makeAccounts(platform);
  const [main] = accounts;
  if (main === undefined) throw new Error('the stage needs an institution');
  const profile = makeProfile(platform, accounts, now, count, random);
  const home = makeHome(platform, { accounts, main, profile }, now, random);
  const posts = new Map([...profile, ...home].map(({ post }) => [post.id, post]));
  return { accounts, main, posts, profile, home };
}

/** The same world for the same `now` (milliseconds since 1970), number of posts of the main account and seed. */
export function createWorld(now: number, count = MAIN_POSTS, seed = 2026): World {
  return { now, x: makeSide('x', now, count, seed), instagram: makeSide('instagram', now, count, seed + 1) };
}
