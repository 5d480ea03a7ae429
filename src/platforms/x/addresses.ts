import type { AccountRef, Surface } from '../contract.ts';

/** What the addresses of X say. Handles keep the case they are written in. */

const HOSTS = new Set(['x.com', 'twitter.com'].flatMap((host) => [host, `www.${host}`, `mobile.${host}`]));
const HANDLE = /^\w{1,20}$/;

/** First parts of a path that are X's own and never a handle. */
const OWN_PATHS = new Set(
  (
    'home explore search i settings notifications messages compose hashtag jobs tos privacy login logout signup ' +
    'about download intent share account bookmarks lists communities topics moments grok chat help personalization ' +
    'who_to_follow connect_people follower_requests oauth sessions widgets rules trends events mentions import start ' +
    'keyboard_shortcuts display status statuses en premium premium_sign_up newtwitter articles money logged_out web'
  ).split(' '),
);

/** The views of a profile. */
const PROFILE_TABS = new Set(
  (
    'with_replies media highlights likes articles superfollows subs affiliates photo header_photo about reposts ' +
    'followers following verified_followers followers_you_follow lists topics communities creator-subscriptions videos photos'
  ).split(' '),
);

export function isHandle(text: string | undefined): text is string {
  return text !== undefined && HANDLE.test(text);
}

/** The address of a post; with an unknown handle the one that X itself forwards. */
export function postUrl(id: string, handle: string | undefined): string {
  return isHandle(handle) ? `https://x.com/${handle}/status/${id}` : `https://x.com/i/web/status/${id}`;
}

export type StatusAddress = { id: string; handle?: string };

/** The post that an address, absolute or not, leads to: `/<handle>/status/<id>` and what lies below it. */
export function statusOf(href: string | null | undefined): StatusAddress | undefined {
  const parts = /^(?:https?:\/\/[^/]+)?\/(\w{1,20})\/(?:web\/)?status(?:es)?\/(\d{1,20})(?:[/?#]|$)/.exec(
    href ?? '',
  );
  const [, handle, id] = parts ?? [];
  if (id === undefined) return undefined;
  return handle === undefined || OWN_PATHS.has(handle.toLowerCase()) ? { id } : { id, handle };
}

/** The account whose profile, or a tab of it, an address shows. */
export function profileOf(url: URL): Required<Pick<AccountRef, 'handle'>> | undefined {
  if (!HOSTS.has(url.hostname)) return undefined;
  const [handle, tab, ...more] = url.pathname.split('/').filter((part) => part !== '');
  if (!isHandle(handle) || OWN_PATHS.has(handle.toLowerCase()) || more.length > 0) return undefined;
  return tab === undefined || PROFILE_TABS.has(tab) ? { handle } : undefined;
}

/** Pages with posts; messages, settings and lists of people have none. */
export function surfaceOf(url: URL): Surface | undefined {
  if (statusOf(url.pathname)) return 'post';
  const [first = '', second] = url.pathname.split('/').filter((part) => part !== '');
  if (/^(?:home|explore|hashtag)$/i.test(first)) return 'feed';
  if (first === 'search') return 'search';
  if (first === 'i') return second === 'communities' ? 'group' : second === 'lists' ? 'feed' : undefined;
  const profile = profileOf(url);
  return profile &&
    !/\/(?:affiliates|about|followers|following|verified_followers|lists|topics)/.test(url.pathname)
    ? 'account'
    : undefined;
}
