import type { AccountReading, Count } from '../../model/reading.ts';
import { parseCount } from '../parse/counts.ts';
import {
  at,
  httpsUrl,
  inside,
  type JsonObject,
  numericId,
  shortText,
  stated,
  text,
} from '../parse/values.ts';
import { handleOfAddress } from './addresses.ts';
import { listOf } from './nodes.ts';

/** The header of a profile or Page (sheet 6). Its counts are shortened from 1,000 on. */

/** The count whose link leads to this list. Likes of a Page lead to another one and are no followers. */
function countOf(user: JsonObject, list: string, lang: string | undefined): Count | undefined {
  const part = listOf(at(user, 'profile_social_context', 'content')).find((candidate) =>
    new RegExp(`[/=]${list}\\b`).test(text(at(candidate, 'uri')) ?? ''),
  );
  const words = at(part, 'text', 'text');
  return typeof words === 'string' ? parseCount(words, lang) : undefined;
}

/** The account of a header; undefined when it states none of its counts. */
export function readAccount(header: unknown, lang: string | undefined): AccountReading | undefined {
  const user = inside(header);
  const counts = stated<AccountReading['counts']>({
    followers: countOf(user, 'followers', lang),
    following: countOf(user, 'following', lang),
  });
  const id = numericId(user.id);
  const handle = handleOfAddress(user.url) ?? handleOfAddress(user.username_for_profile);
  if (Object.keys(counts).length === 0 || (id === undefined && handle === undefined)) return undefined;
  return stated<AccountReading>({
    kind: 'account',
    platform: 'facebook',
    id,
    handle,
    name: shortText(user.name),
    bio: text(at(user, 'delegate_page', 'best_description', 'text')),
    avatarUrl: httpsUrl(at(user, 'profilePicLarge', 'uri')),
    verified: user.is_verified === true || user.show_verified_badge_on_profile === true || undefined,
    counts,
  });
}
