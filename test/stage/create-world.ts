import { caption } from './captions.ts';
import type { StageTraits } from './part.ts';
import { parts } from './platforms.ts';
import { type Random, seededRandom } from './random.ts';
import type { StageAccount, StageItem, StagePost, StageSide, World } from './world.ts';

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

function makeAccounts(traits: StageTraits): StageAccount[] {
  return OFFICES.map(([handle, name, followers], index) => ({
    id: traits.accountId(index),
    handle,
    name,
    bio: `Akun resmi ${name}. Melayani dengan sepenuh hati & terbuka.`,
    website: `https://${handle.replaceAll('_', '')}.example/`,
    verified: index < 3,
    followers: traits.followers(followers, index),
    following: 120 + index * 7,
    hue: (index * 67 + 20) % 360,
  }));
}

function makePost(traits: StageTraits, account: StageAccount, createdAt: number, random: Random): StagePost {
  const format = random.pick(traits.formats);
  const long = random.chance(0.07);
  const likes = random.skewed(account.followers * traits.likesPerFollower);
  const views = traits.hasViews(format, random);
  return {
    id: traits.newId(createdAt, random, format),
    account,
    caption: caption(random, long),
    createdAt,
    format,
    slides: format === 'carousel' ? random.between(2, 4) : 1,
    long,
    hidden: random.chance(traits.hidden),
    promoted: false,
    pinned: false,
    counts: {
      likes,
      comments: random.chance(0.15) ? 0 : random.skewed(likes * 0.08),
      reposts: random.chance(0.2) ? 0 : random.skewed(likes * 0.2),
      quotes: random.chance(0.5) ? 0 : random.skewed(likes * 0.03),
      shares: random.chance(0.3) ? 0 : random.skewed(likes * 0.1),
      saves: random.chance(0.4) ? 0 : random.skewed(likes * 0.05),
      views: views ? random.skewed(likes * 40 + 300) : null,
    },
  };
}

/** The main account's posts, three a day back from two hours ago, with the rare kinds at fixed places. */
function makeProfile(
  traits: StageTraits,
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
    const post = makePost(traits, main, createdAt, random);
    if (n === 30) post.pinned = true;
    Object.assign(post, traits.special?.(n));
    const earlier = items[n - 3]?.post;
    if (traits.quotes && n % 17 === 5 && earlier) post.quoteOf = earlier;
    if (traits.replies && n % 23 === 7 && earlier) post.replyTo = earlier;
    if (traits.coauthors && n % 19 === 4) post.coauthor = neighbour;
    items.push({ post });
    if (traits.reposts && n % 14 === 9) {
      items.push({ post: makePost(traits, neighbour, createdAt - 40 * 60_000, random), repostedBy: main });
    }
  }
  return items;
}

/** The home feed: mostly the main account, neighbours between, an advertisement now and then. */
function makeHome(
  traits: StageTraits,
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
    const post = makePost(traits, account, createdAt, random);
    if (n % 12 === 6) Object.assign(post, { promoted: true, hidden: false });
    items.push({ post });
  });
  return items;
}

/** What others answer to the main account's posts, and what it answers them: on no timeline, below their posts alone. */
function makeAnswers(
  traits: StageTraits,
  { accounts, main, profile }: Pick<StageSide, 'accounts' | 'main' | 'profile'>,
  random: Random,
): StagePost[] {
  const [, ...others] = accounts;
  return profile.flatMap(({ post }, n) => {
    if (n % 3 !== 0) return [];
    return others.slice(0, 1 + (n % 2)).flatMap((account, place) => {
      const createdAt = post.createdAt + (7 + place * 11) * 60_000;
      const answer = { ...makePost(traits, account, createdAt, random), replyTo: post };
      if (n % 6 !== 0 || place > 0) return [answer];
      const thanks = { ...makePost(traits, main, createdAt + 5 * 60_000, random), replyTo: answer };
      return [answer, thanks];
    });
  });
}

function makeSide(traits: StageTraits, now: number, count: number, seed: number): StageSide {
  const random = seededRandom(seed);
  const accounts = makeAccounts(traits);
  const [main] = accounts;
  if (main === undefined) throw new Error('the stage needs an institution');
  const own = Math.round(count * (traits.postsFactor ?? 1));
  const profile = makeProfile(traits, accounts, now, own, random);
  const home = makeHome(traits, { accounts, main, profile }, now, random);
  const answers = traits.answers ? makeAnswers(traits, { accounts, main, profile }, random) : [];
  const posts = new Map([...profile, ...home].map(({ post }) => [post.id, post]));
  for (const answer of answers) posts.set(answer.id, answer);
  return { accounts, main, posts, profile, home };
}

/** The same world for the same `now` (milliseconds since 1970), number of posts of the main account and seed. */
export function createWorld(now: number, count = MAIN_POSTS, seed = 2026): World {
  const sides = parts.map(({ id, traits }, n) => [id, makeSide(traits, now, count, seed + n)] as const);
  return { now, sides: Object.fromEntries(sides) };
}
