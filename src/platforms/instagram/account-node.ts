import type { AccountReading, Author } from '../../model/reading.ts';
import {
  at,
  exactCount,
  httpsUrl,
  type JsonObject,
  numericId,
  shortText,
  stated,
  text,
  webUrl,
} from '../parse/values.ts';

/** Users in all generations: `XDTUserDict`, api/v1, `xig_user_by_username`, `web_profile_info`. */

/** Ids of the Facebook side (`fbid`, xig's `id`): 17 digits, 1784…; Instagram's own are shorter. */
const FACEBOOK_SIDE_ID = /^1784\d{13}$/;

/** A user with one of these is an account. */
const COUNT_KEYS = [
  'follower_count',
  'edge_followed_by',
  'media_count',
  'edge_owner_to_timeline_media',
  'following_count',
  'edge_follow',
];

/** The `pk` of a user. Undefined when only the Facebook side's id is stated. */
export function userId(user: JsonObject): string | undefined {
  const id = numericId(user.pk) ?? numericId(user.pk_id) ?? numericId(user.id);
  return id !== undefined && FACEBOOK_SIDE_ID.test(id) ? undefined : id;
}

/** What a user node says about a post's author; undefined when that is nothing. */
export function authorOf(user: JsonObject): Author | undefined {
  const author = stated<Author>({
    id: userId(user),
    handle: shortText(user.username),
    name: shortText(user.full_name),
  });
  return Object.keys(author).length > 0 ? author : undefined;
}

/** May this node state an account with at least one of its counts? */
export function isAccountNode(node: JsonObject): boolean {
  return typeof node.username === 'string' && COUNT_KEYS.some((key) => key in node);
}

/** An account, or undefined when none of its counts is stated. */
export function readAccountNode(user: JsonObject): AccountReading | undefined {
  const counts = stated<AccountReading['counts']>({
    followers: exactCount(user.follower_count) ?? exactCount(at(user, 'edge_followed_by', 'count')),
    following: exactCount(user.following_count) ?? exactCount(at(user, 'edge_follow', 'count')),
    posts:
      exactCount(user.media_count) ??
      exactCount(at(user, 'edge_owner_to_timeline_media', 'count')) ??
      exactCount(user.all_media_count),
  });
  const id = userId(user);
  const handle = shortText(user.username);
  if (Object.keys(counts).length === 0 || (id === undefined && handle === undefined)) return undefined;
  return stated<AccountReading>({
    kind: 'account',
    platform: 'instagram',
    id,
    handle,
    name: shortText(user.full_name),
    bio: text(user.biography),
    website: webUrl(user.external_url) ?? webUrl(at(user, 'bio_links', 0, 'url')),
    avatarUrl:
      httpsUrl(at(user, 'hd_profile_pic_url_info', 'url')) ??
      httpsUrl(user.profile_pic_url_hd) ??
      httpsUrl(user.profile_pic_url),
    verified: user.is_verified === true ? true : undefined,
    counts,
  });
}
