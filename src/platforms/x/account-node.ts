import type { AccountCounts, AccountReading, Author } from '../../model/reading.ts';
import {
  at,
  exactCount,
  httpsUrl,
  inside,
  isObject,
  type JsonObject,
  numericId,
  shortText,
  stated,
  text,
  webUrl,
} from '../parse/values.ts';

/**
 * The user objects of X in their three generations: everything in `legacy` (to 2025-03), names in `core` beside
 * `legacy` (to 2026-07), no `legacy` at all (from 2026-08; the app's query has it since 2025-12).
 */

/** The account that a user object states; undefined for other objects and where no count is stated. */
export function readAccount(user: unknown): AccountReading | undefined {
  if (!isUser(user)) return undefined;
  const legacy = inside(user.legacy);
  const bio = inside(user.profile_bio);
  const counts = countsOf(user, legacy);
  if (counts.followers === undefined && counts.following === undefined && counts.posts === undefined) {
    return undefined;
  }
  const { id, handle, name } = authorOfUser(user);
  return stated<AccountReading>({
    kind: 'account',
    platform: 'x',
    id,
    handle,
    name,
    bio: text(legacy.description) ?? text(bio.description),
    website: websiteOf(legacy) ?? websiteOf(bio),
    avatarUrl: httpsUrl(inside(user.avatar).image_url) ?? httpsUrl(legacy.profile_image_url_https),
    verified: isVerified(user, legacy) ? true : undefined,
    counts,
  });
}

/** Id, handle and name of a user object, as far as stated. */
export function authorOfUser(user: unknown): Author {
  const outer = inside(user);
  const { rest_id: id, core, legacy } = isObject(outer.user) ? outer.user : outer;
  return stated<Author>({
    id: numericId(id),
    handle: shortText(inside(core).screen_name) ?? shortText(inside(legacy).screen_name),
    name: shortText(inside(core).name) ?? shortText(inside(legacy).name),
  });
}

function isUser(node: unknown): node is JsonObject {
  return (
    isObject(node) &&
    (node.__typename === undefined || node.__typename === 'User') &&
    numericId(node.rest_id) !== undefined
  );
}

function countsOf(user: JsonObject, legacy: JsonObject): AccountCounts {
  const relationships = inside(user.relationship_counts);
  return stated<AccountCounts>({
    followers: exactCount(legacy.followers_count) ?? exactCount(relationships.followers),
    following: exactCount(legacy.friends_count) ?? exactCount(relationships.following),
    posts: exactCount(legacy.statuses_count) ?? exactCount(inside(user.tweet_counts).tweets),
  });
}

/** The address behind the profile's t.co link; the t.co link itself is not a website. */
function websiteOf(owner: JsonObject): string | undefined {
  return webUrl(at(owner.entities, 'url', 'urls', 0, 'expanded_url'));
}

/** A type of mark (`verified_type`) also stands where the mark itself is off, so it says nothing. */
function isVerified(user: JsonObject, legacy: JsonObject): boolean {
  const verification = inside(user.verification);
  return (
    user.is_blue_verified === true ||
    legacy.verified === true ||
    verification.verified === true ||
    verification.is_blue_verified === true
  );
}
