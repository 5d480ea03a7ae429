import type { AccountRef, Surface } from '../contract.ts';

/** What the addresses of YouTube say. */

const HOST = /^(?:www\.|m\.)?youtube\.com$/;
const ORIGIN = 'https://www.youtube.com';

export function isVideoId(value: unknown): value is string {
  return typeof value === 'string' && /^[\w-]{11}$/.test(value);
}

/** The id of a channel ("UC…"); undefined for anything else. */
export function channelId(value: unknown): string | undefined {
  return typeof value === 'string' && /^UC[\w-]{22}$/.test(value) ? value : undefined;
}

export function postUrl(id: string, isShort: boolean): string {
  if (!isVideoId(id)) return `${ORIGIN}/post/${id}`;
  return isShort ? `${ORIGIN}/shorts/${id}` : `${ORIGIN}/watch?v=${id}`;
}

export type PostAddress = { id: string; kind: 'watch' | 'shorts' | 'post' };

/** The video, Short or community post that an address, absolute or not, leads to. */
export function postOf(href: string | null | undefined): PostAddress | undefined {
  const [, path, id = ''] =
    /^(?:https:\/\/\w+\.youtube\.com)?\/(watch\?(?:[^#]*&)?v=|live\/|shorts\/|post\/)([\w-]+)/.exec(
      href ?? '',
    ) ?? [];
  if (path === 'post/') return { id, kind: 'post' };
  return isVideoId(id) ? { id, kind: path === 'shorts/' ? 'shorts' : 'watch' } : undefined;
}

/** The handle behind the @ of a channel's address, which may be escaped and may end in a dot; undefined without one. */
export function handleIn(address: unknown): string | undefined {
  const written = typeof address === 'string' ? /\/@([^/?#]{1,300})/.exec(address)?.[1] : undefined;
  if (written === undefined) return undefined;
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

/** The channel whose page, or a tab of it, an address shows; undefined for the old names (`/c/`, `/user/`). */
export function channelOf(url: URL): AccountRef | undefined {
  if (!HOST.test(url.hostname)) return undefined;
  const [, first, second] = url.pathname.split('/');
  const handle = handleIn(`/${first}`);
  const id = first === 'channel' ? channelId(second) : undefined;
  return handle === undefined ? (id === undefined ? undefined : { id }) : { handle };
}

/** Pages with videos or posts, by their paths; the first that fits. A channel's playlists and store have none. */
const SURFACES: readonly [path: RegExp, surface: Surface | undefined][] = [
  [/^\/(?:watch$|live\/|post\/)/, 'post'],
  [/^\/shorts/, 'viewer'],
  [/^\/results/, 'search'],
  [/\/(?:about|channels|playlists|store)$/, undefined],
  [/^\/(?:@|channel\/|c\/|user\/)/, 'account'],
  [/^\/(?:$|feed|hashtag|playlist)/, 'feed'],
];

/** Undefined for settings and lists of channels. */
export function surfaceOf({ hostname, pathname }: URL): Surface | undefined {
  return HOST.test(hostname) ? SURFACES.find(([path]) => path.test(pathname))?.[1] : undefined;
}
