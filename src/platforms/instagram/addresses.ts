import type { Surface } from '../contract.ts';
import { pkFromShortcode } from '../parse/ids.ts';

/** What Instagram's addresses say. A link to a comment (`/p/<code>/c/<id>/`) or to a sound is no post's. */

/** Characters that a private post's code has behind the real one. */
const PRIVATE_TAIL = 28;

/** First segments that name no account. */
const RESERVED = new Set(
  (
    'about accounts ads ajax api ar archive challenge create data developer developers direct directory download ' +
    'emails explore fxcal graphql hashtag help invites legal lite live locations logging nametag notifications ' +
    'oauth p popular press privacy qr reel reels saved session share static stories terms topics tv web ' +
    'your_activity'
  ).split(' '),
);

/** Tabs and dialogs of a profile; `/saved/` shows the posts of others and is none. */
const PROFILE_TABS = new Set([
  'reels',
  'tagged',
  'reposts',
  'channel',
  'guides',
  'igtv',
  'video',
  'feed',
  'followers',
  'following',
]);

export type PostAddress = {
  id: string;
  code: string;
  kind: 'p' | 'reel' | 'reels' | 'tv';
  /** As the path states it: the account on whose page the link stands, mostly the author. */
  handle?: string;
};

/** A shortcode without the tail of a private one; undefined if it is no shortcode. */
export function shortcode(value: unknown): string | undefined {
  if (typeof value !== 'string' || !/^[\w-]{5,60}$/.test(value)) return undefined;
  return value.length > PRIVATE_TAIL + 4 ? value.slice(0, -PRIVATE_TAIL) : value;
}

export function postUrl(code: string, isReel: boolean): string {
  return `https://www.instagram.com/${isReel ? 'reel' : 'p'}/${code}/`;
}

/** The post that a path of Instagram names. */
export function postOfPath(path: string): PostAddress | undefined {
  const match = /^\/(?:([\w.]{1,60})\/)?(p|reel|reels|tv)\/([\w-]{5,60})\/?$/.exec(path);
  const [, handle, kind, segment] = match ?? [];
  if (segment === 'audio' || (handle !== undefined && RESERVED.has(handle.toLowerCase()))) return undefined;
  if (kind !== 'p' && kind !== 'reel' && kind !== 'reels' && kind !== 'tv') return undefined;
  const code = shortcode(segment);
  const id = code === undefined ? undefined : pkFromShortcode(code);
  if (code === undefined || id === undefined) return undefined;
  return { id, code, kind, ...(handle === undefined ? {} : { handle: handle.toLowerCase() }) };
}

/** The path of an address, absolute on Instagram or relative; undefined for other sites. */
export function pathOf(address: string | null | undefined): string | undefined {
  if (!address || address.length > 4_000) return undefined;
  if (address.startsWith('/') && !address.startsWith('//')) return address.split(/[?#]/, 1)[0];
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url && /^(?:www\.)?instagram\.com$/.test(url.hostname) ? url.pathname : undefined;
}

/** The handle of an account's page: the profile, its tabs and its follower lists. A bare `/reels/` is the viewer. */
export function handleOfPath(path: string): string | undefined {
  const match = /^\/([\w.]{1,60})(?:\/(\w+))?\/?$/.exec(path);
  const handle = match?.[1]?.toLowerCase();
  if (handle === undefined || RESERVED.has(handle)) return undefined;
  return match?.[2] === undefined || PROFILE_TABS.has(match[2]) ? handle : undefined;
}

/** Pages with posts; messages, stories and settings have none. */
export function surfaceOf({ pathname }: URL): Surface | undefined {
  if (pathname === '/') return 'feed';
  const post = postOfPath(pathname);
  if (post || /^\/reels\/?$/.test(pathname)) return post?.kind === 'reels' || !post ? 'viewer' : 'post';
  if (/^\/explore\/(?:search|tags|locations)\//.test(pathname)) return 'search';
  if (/^\/explore\/?$/.test(pathname)) return 'feed';
  return handleOfPath(pathname) === undefined || /\/follow(?:ers|ing)\/?$/.test(pathname)
    ? undefined
    : 'account';
}
