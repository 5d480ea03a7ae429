import type { AccountRef, Surface } from '../contract.ts';

/** What TikTok's addresses say. An account's begin with its handle: `/@<handle>`, `/@<handle>/video/<id>`. */

const POST =
  /^(?:https?:\/\/(?:www|m)\.tiktok\.com)?\/(?:@|%40)([\w.-]{1,60})\/(video|photo)\/(\d{1,25})(?:[/?#]|$)/i;
const SITE = /^https?:\/\/(?:www|m)\.tiktok\.com(?=[/?#]|$)(\/[^?#]*)?/i;

/** First parts of a path, and the kind of page they lead to. */
const PAGES: readonly [RegExp, Surface][] = [
  [/^\/(?:(?:foryou|following|friends)\/?)?$/, 'viewer'],
  [/^\/search(?:\/|$)/, 'search'],
  [/^\/(?:explore|tag|music|topics|channel|discover|place)(?:\/|$)/, 'feed'],
  [/^\/(?:@|%40)[^/]+\/(?:video|photo)\/\d+/, 'post'],
  [/^\/v\/\d+(?:\.html)?\/?$/, 'post'],
  [/^\/(?:@|%40)[^/]+\/collection\//, 'feed'],
];

export type PostAddress = { id: string; handle: string; isPhoto: boolean };

/** The post that an address, absolute or not, leads to. */
export function postOf(href: string | null | undefined): PostAddress | undefined {
  const [, handle, kind, id] = POST.exec(href ?? '') ?? [];
  return handle === undefined || id === undefined
    ? undefined
    : { id, handle, isPhoto: kind?.toLowerCase() === 'photo' };
}

/** The address of a post; undefined without its author's handle. */
export function postUrl(id: string, handle: string | undefined, isPhoto: boolean): string | undefined {
  if (handle === undefined || !/^[\w.-]{1,60}$/.test(handle)) return undefined;
  return `https://www.tiktok.com/@${handle}/${isPhoto ? 'photo' : 'video'}/${id}`;
}

/** The handle with which a path begins: on an account's page, its posts and its lists. */
export function handleIn(pathname: string): string | undefined {
  return /^\/(?:@|%40)([\w.-]{1,60})(?:\/|$)/.exec(pathname)?.[1];
}

/** The path of an address of TikTok; undefined for other sites. */
export function pathOf(address: string): string | undefined {
  const found = SITE.exec(address);
  return found ? (found[1] ?? '/') : undefined;
}

/** The account whose profile, or list of its own posts, an address shows. */
export function profileOf(url: URL): Required<Pick<AccountRef, 'handle'>> | undefined {
  const path = pathOf(url.href) ?? '';
  const handle = handleIn(path);
  return handle !== undefined && /^\/[^/]+(?:\/(?:playlist\/[^/]+\/?)?)?$/.test(path)
    ? { handle }
    : undefined;
}

/** Pages with posts; messages, settings, uploads and live rooms have none. */
export function surfaceOf(url: URL): Surface | undefined {
  const path = pathOf(url.href);
  if (path === undefined) return undefined;
  return PAGES.find(([page]) => page.test(path))?.[1] ?? (profileOf(url) && 'account');
}
