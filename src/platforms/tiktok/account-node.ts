import type { AccountReading, Author } from '../../model/reading.ts';
import {
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
import { accountCounts } from './counts.ts';

/** Accounts: `userInfo`, the authors of items, and until late 2023 two tables beside each other (sheet 2.4). */

/** Id, handle and name of an item's author: an object, or until late 2023 the handle with the rest beside it. */
export function authorOf(item: JsonObject): Author {
  const author = inside(item.author);
  return stated<Author>({
    id: numericId(author.id) ?? numericId(item.authorId),
    handle: shortText(author.uniqueId) ?? shortText(item.author),
    name: shortText(author.nickname) ?? shortText(item.nickname),
  });
}

/** The account of an item's author; undefined where its statistics are missing, or zeros of a placeholder. */
export function readAuthorAccount(item: JsonObject): AccountReading | undefined {
  const { id, handle, name } = authorOf(item);
  const user = { ...inside(item.author), id, uniqueId: handle, nickname: name };
  const account = readAccount(user, item.authorStatsV2, item.authorStats);
  const { followers, posts } = account?.counts ?? {};
  // Who has an item has posted.
  const isEmpty = posts && 'value' in posts && posts.value === 0 && followers && 'value' in followers;
  return isEmpty && followers.value === 0 ? undefined : account;
}

/** The account that `{user, stats}` states; undefined for other objects and where no count is stated. */
export function readUserInfo({ user, statsV2, stats }: JsonObject): AccountReading | undefined {
  return isObject(user) ? readAccount(user, statsV2, stats) : undefined;
}

/** The accounts of `UserModule`: users and their statistics in two tables by handle. */
export function readUserTables({ users, stats, statsV2 }: JsonObject): AccountReading[] {
  if (!isObject(users) || !isObject(stats)) return [];
  return Object.keys(stats).flatMap((handle) => {
    const user = Object.hasOwn(users, handle) ? users[handle] : undefined;
    const exact = isObject(statsV2) && Object.hasOwn(statsV2, handle) ? statsV2[handle] : undefined;
    return (isObject(user) && readAccount({ uniqueId: handle, ...user }, exact, stats[handle])) || [];
  });
}

function readAccount(user: JsonObject, statsV2: unknown, stats: unknown): AccountReading | undefined {
  const counts = accountCounts(statsV2, stats);
  const id = numericId(user.id);
  const handle = shortText(user.uniqueId);
  if (Object.keys(counts).length === 0 || (id === undefined && handle === undefined)) return undefined;
  return stated<AccountReading>({
    kind: 'account',
    platform: 'tiktok',
    id,
    handle,
    name: shortText(user.nickname),
    bio: text(user.signature),
    website: websiteOf(inside(user.bioLink).link),
    avatarUrl: httpsUrl(user.avatarLarger) ?? httpsUrl(user.avatarMedium) ?? httpsUrl(user.avatarThumb),
    verified: user.verified === true ? true : undefined,
    counts,
  });
}

/** The profile's link, which is often written without its scheme. */
function websiteOf(link: unknown): string | undefined {
  const address =
    typeof link === 'string' && /^[\w-]+(?:\.[\w-]+)+(?:[/?#]|$)/.test(link) ? `https://${link}` : link;
  return webUrl(address);
}
