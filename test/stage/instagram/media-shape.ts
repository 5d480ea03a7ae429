import { shortcodeOf } from '../post-ids.ts';
import type { StageAccount, StagePost } from '../world.ts';
import { countsAt } from '../world.ts';

/** Objects as Instagram's web states them; the shapes are those of the Instagram fact sheet, sections 1.1 to 2.3. */
export type Json = { [key: string]: unknown };

/** The number Instagram writes in place of likes that are hidden. */
const HIDDEN_PLACEHOLDER = 3;

export function avatarUrl(account: StageAccount): string {
  return `https://scontent.cdninstagram.com/v/t51.82787-19/${account.hue}.jpg`;
}

export function pictureUrl(post: StagePost, slide = 0): string {
  return `https://scontent.cdninstagram.com/v/t51.82787-15/${(post.account.hue + slide * 40 + Number(post.id.at(-3)) * 9) % 360}.jpg`;
}

export function authorShape(account: StageAccount): Json {
  return {
    __typename: 'XDTUserDict',
    pk: account.id,
    id: account.id,
    username: account.handle,
    full_name: account.name,
    profile_pic_url: avatarUrl(account),
    hd_profile_pic_url_info: { url: avatarUrl(account) },
    is_private: false,
    is_verified: account.verified,
    friendship_status: { following: true },
  };
}

/** What the profile header answers. */
export function profileShape(account: StageAccount, posts: number): Json {
  return {
    ...authorShape(account),
    biography: account.bio,
    external_url: account.website,
    bio_links: [{ url: account.website, title: '' }],
    follower_count: account.followers,
    following_count: account.following,
    media_count: posts,
  };
}

function productTypeOf(post: StagePost): string {
  if (post.promoted) return 'ad';
  if (post.format === 'reel') return 'clips';
  return post.format === 'carousel' ? 'carousel_container' : 'feed';
}

function mediaTypeOf(post: StagePost): number {
  if (post.format === 'carousel') return 8;
  return post.format === 'photo' ? 1 : 2;
}

function slidesOf(post: StagePost): Json[] {
  return Array.from({ length: post.slides }, (_, n) => ({
    pk: String(BigInt(post.id) + BigInt(n + 1)),
    id: `${BigInt(post.id) + BigInt(n + 1)}_${post.account.id}`,
    code: null,
    taken_at: Math.floor(post.createdAt / 1000),
    like_count: null,
    media_type: 1,
    image_versions2: { candidates: [{ url: pictureUrl(post, n), width: 1080, height: 1080 }] },
  }));
}

function statedCounts(post: StagePost, round: number): Json {
  const counts = countsAt(post, round);
  if (post.promoted) return { like_count: 0, comment_count: 0, like_and_view_counts_disabled: false };
  return {
    like_count: post.hidden ? HIDDEN_PLACEHOLDER : counts.likes,
    comment_count: counts.comments,
    like_and_view_counts_disabled: post.hidden,
  };
}

/** A post as `XDTMediaDict` of the home feed, the grid and the post page. */
export function mediaShape(post: StagePost, round: number): Json {
  const counts = countsAt(post, round);
  return {
    __typename: 'XDTMediaDict',
    pk: post.id,
    id: `${post.id}_${post.account.id}`,
    code: shortcodeOf(post.id),
    taken_at: Math.floor(post.createdAt / 1000),
    caption: {
      text: post.caption,
      pk: `1${post.id.slice(1)}`,
      created_at: Math.floor(post.createdAt / 1000) + 2,
    },
    caption_is_edited: false,
    user: authorShape(post.account),
    owner: {
      pk: post.account.id,
      id: post.account.id,
      username: post.account.handle,
      __typename: 'XDTUserDict',
    },
    coauthor_producers: post.coauthor ? [authorShape(post.coauthor)] : [],
    ...statedCounts(post, round),
    media_repost_count: null,
    view_count: null,
    has_liked: false,
    top_likers: [],
    product_type: productTypeOf(post),
    media_type: mediaTypeOf(post),
    image_versions2: { candidates: [{ url: pictureUrl(post), width: 1080, height: 1080 }] },
    ...(post.format === 'carousel'
      ? { carousel_media_count: post.slides, carousel_media: slidesOf(post) }
      : { carousel_media: null }),
    ...(post.promoted ? { link: 'https://www.facebook.com/ads/ig_redirect/?stage=1', ad_id: null } : {}),
    timeline_pinned_user_ids: post.pinned ? [post.account.id] : [],
    original_height: 1080,
    original_width: 1080,
    logging_info_token: null,
    sponsor_tags: post.coauthor ? [{ sponsor: { username: 'mitracontoh', follower_count: 777_777 } }] : null,
    ...(counts.reposts % 7 === 0 ? {} : { usertags: { in: [] } }),
  };
}

/** A reel of the Reels tab: plays, but neither time nor caption nor handle. */
export function clipShape(post: StagePost, round: number): Json {
  return {
    pk: post.id,
    id: `${post.id}_${post.account.id}`,
    code: shortcodeOf(post.id),
    user: { pk: post.account.id, id: post.account.id },
    product_type: 'clips',
    media_type: 2,
    play_count: post.hidden ? null : countsAt(post, round).views,
    ...statedCounts(post, round),
    clips_tab_pinned_user_ids: [],
    has_views_fetching: true,
    image_versions2: { candidates: [{ url: pictureUrl(post), width: 1080, height: 1920 }] },
    coauthor_producers: [],
  };
}
