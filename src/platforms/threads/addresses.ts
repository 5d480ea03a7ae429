import type { Surface } from '../contract.ts';
import { pkFromShortcode } from '../parse/ids.ts';

/** What the addresses of Threads say. Handles are compared in lower case. */

/** Longer is no handle; the longest that the platform gives has 30 characters. */
const LONGEST_HANDLE = 100;

export type PostAddress = { id: string; code: string; handle?: string };

/** The address of a post; undefined when its author or code is not known. */
export function postUrl(code: string | undefined, handle: string | undefined): string | undefined {
  if (code === undefined || handle === undefined) return undefined;
  // Names with spaces were seen in the place of a handle; what would change the path is none.
  if (handle.length > LONGEST_HANDLE || /[\p{C}/?#\\]/u.test(handle)) return undefined;
  return `https://www.threads.com/@${handle}/post/${code}`;
}

/** A shortcode; undefined if it is none. */
export function shortcode(value: unknown): string | undefined {
  return typeof value === 'string' && /^[\w-]{5,40}$/.test(value) ? value : undefined;
}

/** The path of an address, absolute on Threads or relative; undefined for other sites. */
export function pathOf(address: string | null | undefined): string | undefined {
  if (!address || address.length > 4_000) return undefined;
  if (address.startsWith('/')) return address.split(/[?#]/, 1)[0];
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url && /^(?:www\.)?threads\.(?:com|net)$/.test(url.hostname) ? url.pathname : undefined;
}

/** The post that a path names, also in its media viewer. */
export function postOfPath(path: string | undefined): PostAddress | undefined {
  const [, name = '', segment] =
    /^\/(?:@([^/]{1,300})\/post|t)\/([\w-]{5,40})(?:\/media)?\/?$/.exec(path ?? '') ?? [];
  const code = shortcode(segment);
  const id = code === undefined ? undefined : pkFromShortcode(code);
  if (code === undefined || id === undefined) return undefined;
  return /^[\w.]+$/.test(name) ? { id, code, handle: name.toLowerCase() } : { id, code };
}

/** The handle of an account's page or of one of its tabs. */
export function handleOfPath(path: string | undefined): string | undefined {
  return /^\/@([\w.]{1,60})(?:\/(?:replies|media|reposts))?\/?$/.exec(path ?? '')?.[1]?.toLowerCase();
}

/** Pages with posts; activity, settings and the login page have none. */
export function surfaceOf({ pathname }: URL): Surface | undefined {
  if (postOfPath(pathname)) return 'post';
  if (handleOfPath(pathname) !== undefined) return 'account';
  if (/^\/search\/?$/.test(pathname)) return 'search';
  return /^\/(?:(?:for_you|following|liked|saved|custom_feed\/\w+)\/?)?$/.test(pathname) ? 'feed' : undefined;
}
