import type { StageAccount, StagePost } from '../world.ts';
import { countsAt } from '../world.ts';

/** Objects as X's GraphQL states them; the shapes are those of the X fact sheet, sections 2.1 to 2.3. */
export type Json = { [key: string]: unknown };

/** The three generations of the user object: everything in `legacy`, `core` beside `legacy`, no `legacy`. */
export type UserGeneration = 'A' | 'B' | 'C';

function userLegacy(account: StageAccount): Json {
  return {
    description: account.bio,
    entities: { url: { urls: [{ expanded_url: account.website, url: 'https://t.co/stage00001' }] } },
    followers_count: account.followers,
    friends_count: account.following,
    statuses_count: 4_000 + account.following,
  };
}

export function userShape(account: StageAccount, generation: UserGeneration): Json {
  const avatar = avatarUrl(account);
  const common = {
    __typename: 'User',
    id: `VXNlcjo${account.id}`,
    rest_id: account.id,
    is_blue_verified: account.verified,
  };
  const core = {
    created_at: 'Tue Mar 05 02:00:00 +0000 2013',
    name: account.name,
    screen_name: account.handle,
  };
  if (generation === 'A') {
    const legacy = { ...userLegacy(account), name: account.name, screen_name: account.handle };
    return { ...common, legacy: { ...legacy, profile_image_url_https: avatar, verified: false } };
  }
  const verification = account.verified
    ? { verified: true, verified_type: 'Government' }
    : { verified: false };
  if (generation === 'B') {
    return { ...common, avatar: { image_url: avatar }, core, legacy: userLegacy(account), verification };
  }
  return {
    ...common,
    avatar: { image_url: avatar },
    core,
    profile_bio: {
      description: account.bio,
      entities: { url: { urls: [{ expanded_url: account.website, url: 'https://t.co/stage00001' }] } },
    },
    relationship_counts: { followers: account.followers, following: account.following },
    tweet_counts: { media_tweets: 900, tweets: 4_000 + account.following },
    verification,
    website: { url: 'https://t.co/stage00001' },
  };
}

export function avatarUrl(account: StageAccount): string {
  return `https://pbs.twimg.com/profile_images/${account.hue}/stage_normal.jpg`;
}

function mediaOf(post: StagePost): Json[] {
  if (post.format === 'text' || post.format === 'link') return [];
  return Array.from({ length: post.slides }, (_, n) => ({
    id_str: `${post.id}${n}`,
    type: post.format === 'video' ? 'video' : 'photo',
    media_url_https: `https://pbs.twimg.com/media/${(post.account.hue + n * 40) % 360}.jpg`,
    expanded_url: `https://x.com/${post.account.handle}/status/${post.id}/photo/1`,
    url: 'https://t.co/stagemedia',
  }));
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** "Wed Jul 08 15:46:13 +0000 2026". */
function xTime(ms: number): string {
  const [weekday, day, month, year, time] = new Date(ms).toUTCString().replace(',', '').split(' ');
  return `${weekday} ${month} ${day} ${time} +0000 ${year}`;
}

function postLegacy(post: StagePost, round: number): Json {
  const counts = countsAt(post, round);
  const media = mediaOf(post);
  const words = post.long ? `${post.caption.slice(0, 270)}… https://t.co/stagelong1` : post.caption;
  const text = escapeText(words);
  return {
    bookmark_count: counts.saves,
    bookmarked: false,
    conversation_id_str: post.replyTo?.id ?? post.id,
    created_at: xTime(post.createdAt),
    display_text_range: [0, Array.from(text).length],
    entities: { hashtags: [], urls: [], user_mentions: [], ...(media.length > 0 ? { media } : {}) },
    ...(media.length > 0 ? { extended_entities: { media } } : {}),
    favorite_count: counts.likes,
    favorited: false,
    full_text: media.length > 0 ? `${text} https://t.co/stagemedia` : text,
    ...(post.replyTo
      ? {
          in_reply_to_screen_name: post.replyTo.account.handle,
          in_reply_to_status_id_str: post.replyTo.id,
          in_reply_to_user_id_str: post.replyTo.account.id,
        }
      : {}),
    is_quote_status: post.quoteOf !== undefined,
    lang: 'in',
    quote_count: counts.quotes,
    reply_count: counts.comments,
    retweet_count: counts.reposts,
    retweeted: false,
    user_id_str: post.account.id,
    id_str: post.id,
  };
}

/** A post as `tweet_results.result`; some come in the visibility wrapper, as on the site. */
export function postShape(post: StagePost, round: number, generation: UserGeneration): Json {
  const { views } = countsAt(post, round);
  const tweet: Json = {
    __typename: 'Tweet',
    rest_id: post.id,
    core: { user_results: { result: userShape(post.account, generation) } },
    edit_control: { edit_tweet_ids: [post.id], edits_remaining: '5', is_edit_eligible: false },
    is_translatable: false,
    legacy: postLegacy(post, round),
    source: '<a href="https://mobile.x.com" rel="nofollow">Twitter Web App</a>',
    views: views === null ? { state: 'Enabled' } : { count: String(views), state: 'EnabledWithCount' },
  };
  if (post.long) {
    tweet.note_tweet = {
      is_expandable: true,
      note_tweet_results: { result: { id: `Tm90ZQ${post.id}`, text: post.caption } },
    };
  }
  if (post.format === 'link') tweet.card = { legacy: { name: 'summary_large_image' }, rest_id: 'card://1' };
  if (post.quoteOf) tweet.quoted_status_result = { result: postShape(post.quoteOf, round, generation) };
  if (!post.id.endsWith('3')) return tweet;
  const { __typename: _, ...bare } = tweet;
  return {
    __typename: 'TweetWithVisibilityResults',
    tweet: bare,
    limitedActionResults: { limited_actions: [] },
  };
}

/** The wrapper that a repost is: its counts are zero and its text is cut. */
export function repostShape(
  post: StagePost,
  by: StageAccount,
  round: number,
  generation: UserGeneration,
): Json {
  const wrapperId = String(BigInt(post.id) + (1_800_000n << 22n));
  const legacy = postLegacy(post, round);
  return {
    __typename: 'Tweet',
    rest_id: wrapperId,
    core: { user_results: { result: userShape(by, generation) } },
    legacy: {
      ...legacy,
      id_str: wrapperId,
      user_id_str: by.id,
      bookmark_count: 0,
      favorite_count: 0,
      quote_count: 0,
      reply_count: 0,
      full_text: `RT @${post.account.handle}: ${post.caption.slice(0, 100)}…`,
      retweeted_status_result: { result: postShape(post, round, generation) },
    },
    views: { state: 'Enabled' },
  };
}
