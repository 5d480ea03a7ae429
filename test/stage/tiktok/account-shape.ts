import type { StageAccount } from '../world.ts';
import { roundedStat } from './rounding.ts';

/** Accounts as TikTok's web API states them; the shapes are those of the TikTok fact sheet, section 2.4. */
export type Json = { [key: string]: unknown };

export const PICTURES = 'https://p16-sign-va.tiktokcdn.com';
/** Signed addresses end. */
export const SIGNED = 'x-expires=1790000000&x-signature=stage';

export function avatarUrl(account: StageAccount): string {
  return `${PICTURES}/tos-maliva-avt-0068/stage${account.hue}~avatar.jpeg?${SIGNED}`;
}

export function authorShape(account: StageAccount): Json {
  return {
    id: account.id,
    uniqueId: account.handle,
    nickname: account.name,
    avatarLarger: avatarUrl(account),
    avatarMedium: avatarUrl(account),
    avatarThumb: avatarUrl(account),
    signature: account.bio,
    verified: account.verified,
    secUid: secUidOf(account),
    relation: 0,
    privateAccount: false,
    secret: false,
    ttSeller: false,
  };
}

export function secUidOf({ id }: StageAccount): string {
  return `MS4wLjABAAAAstage${id}`;
}

/** Likes that an account has received; nobody counts them on the stage. */
function heartsOf(account: StageAccount): number {
  return account.followers * 11;
}

export function authorStats(account: StageAccount): Json {
  return {
    followerCount: roundedStat(account.followers),
    followingCount: account.following,
    heart: roundedStat(heartsOf(account)),
    heartCount: roundedStat(heartsOf(account)),
    videoCount: 180 + account.following,
    diggCount: 14,
    friendCount: 9,
  };
}

/** What the profile's document and `/api/user/detail/` state: here the followers are whole. */
export function userInfoShape(account: StageAccount): Json {
  const stats = authorStats(account);
  const exact = { ...stats, followerCount: account.followers, heart: heartsOf(account) };
  return {
    user: {
      ...authorShape(account),
      ...(account.website === undefined ? {} : { bioLink: { link: account.website, risk: 0 } }),
      createTime: 1_566_000_000,
      commerceUserInfo: { commerceUser: false },
      language: 'id',
      isOrganization: 0,
    },
    stats,
    statsV2: asTexts({ ...exact, heartCount: heartsOf(account) }),
    itemList: [],
  };
}

export function asTexts(numbers: Json): Json {
  return Object.fromEntries(Object.entries(numbers).map(([key, value]) => [key, String(value)]));
}
