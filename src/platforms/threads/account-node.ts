import type { AccountReading } from '../../model/reading.ts';
import {
  at,
  exactCount,
  httpsUrl,
  inside,
  type JsonObject,
  shortText,
  stated,
  text,
  webUrl,
} from '../parse/values.ts';
import { userId } from './post-node.ts';

/**
 * The account that a user node with `follower_count` states (sheet 2.4); undefined when it has none, as authors of
 * posts. Following and posts are not delivered: keys of those names, should they come, may be Instagram's.
 */
export function readAccountNode(user: JsonObject): AccountReading | undefined {
  const handle = shortText(user.username);
  const followers = exactCount(user.follower_count);
  if (handle === undefined || followers === undefined) return undefined;
  return stated<AccountReading>({
    kind: 'account',
    platform: 'threads',
    id: userId(user),
    handle,
    name: shortText(user.full_name),
    bio: text(user.biography) ?? bioOfFragments(user),
    website: webUrl(at(user, 'bio_links', 0, 'url')),
    avatarUrl: httpsUrl(at(user, 'hd_profile_pic_versions', 0, 'url')) ?? httpsUrl(user.profile_pic_url),
    verified: user.is_verified === true ? true : undefined,
    counts: { followers },
  });
}

function bioOfFragments(user: JsonObject): string | undefined {
  const fragments = at(user, 'text_app_biography', 'text_fragments', 'fragments');
  if (!Array.isArray(fragments)) return undefined;
  return text(fragments.map((fragment) => text(inside(fragment).plaintext) ?? '').join(''));
}
