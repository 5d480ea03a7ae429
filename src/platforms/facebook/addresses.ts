import type { AccountRef, Surface } from '../contract.ts';
import { numericId } from '../parse/values.ts';

/** What Facebook's addresses say. `pfbid…` differs with each load and names a post only within one. */

const HOST = /^(?:www|web|m)\.facebook\.com$/;
const HANDLE = /^(?!\d+$|.*\.php$)[\w.-]{2,80}$/i;

/** First parts of a path that are Facebook's own and never a handle. */
const OWN_PATHS = new Set(
  (
    'ads business events friends gaming groups hashtag help login marketplace messages notifications p pages people ' +
    'photo reel reels saved search settings share stories watch'
  ).split(' '),
);

/** Tabs of a profile that show posts. */
const POST_TABS = /^(?:posts|photos|videos|reels|live|mentions)/;

/** Pages without a handle. */
const NUMBERED = /^\/(?:p\/[^/]*-|(?:people|pages)\/[^/]+\/)(\d+)\/?$/;
const GROUP_POST =
  /^(?!.*comment_id=)(?:https:\/\/\w+\.facebook\.com)?\/groups\/[^/]+\/(?:posts|permalink)\/(\d{1,40})/;
const MARK =
  /^(?!.*comment_id=).*?(?:[/=](pfbid\w{5,200})|\/(?:reel|videos)\/(?:[^/?#]+\/)?(\d{5,40})|[?&](?:v|fbid)=(\d{5,40}))/;

/** Pages with posts, by path and query; the first that fits. */
const SURFACES: readonly [RegExp, Surface][] = [
  [
    /^\/(?:permalink|story|photo)(?:\.php|\/)|^\/watch\/?[^?]*\?.*\bv=\d|\/(?:posts|permalink|videos|photos)\/[^?]*\d|^\/share\/[prv]\//,
    'post',
  ],
  [/^\/reels?(?:[/?]|$)/, 'viewer'],
  [/^\/(?:search|hashtag)\//, 'search'],
  [/^\/(?:home\.php|watch\/?|groups\/(?:feed\/?)?)?(?:\?|$)/, 'feed'],
  [/^\/groups\/(?!(?:discover|joins|create|feed|search)\b)[\w.]+\/?(?:$|\?|media|user\/)/, 'group'],
];

/** An address of Facebook, absolute or relative; undefined for other sites. */
export function facebookUrl(address: unknown): URL | undefined {
  if (typeof address !== 'string' || address.length > 4_000) return undefined;
  const base = 'https://www.facebook.com/';
  const url = URL.canParse(address, base) ? new URL(address, base) : undefined;
  return url && HOST.test(url.hostname) ? url : undefined;
}

function partsOf({ pathname }: URL): string[] {
  return pathname.split('/').filter((part) => part !== '');
}

function isHandle(part: string | undefined): part is string {
  return part !== undefined && HANDLE.test(part) && !OWN_PATHS.has(part.toLowerCase());
}

/** The handle in an account's own address; none in `profile.php?id=…` and `/people/<name>/<id>/`. */
export function handleOfAddress(address: unknown): string | undefined {
  const url = facebookUrl(address);
  const [handle, ...more] = url ? partsOf(url) : [];
  return isHandle(handle) && more.length === 0 ? handle : undefined;
}

/** Whose page an address is, and which tab of it is open; undefined when it is no account's. */
export function profileOf(url: URL): { account: AccountRef; tab: string | null } | undefined {
  if (!HOST.test(url.hostname)) return undefined;
  const [first, second, third] = partsOf(url);
  const sk = url.searchParams.get('sk');
  if (isHandle(first)) {
    const isTab = third === undefined && /^[a-z_]*$/.test(second ?? '');
    return isTab ? { account: { handle: first }, tab: second ?? sk } : undefined;
  }
  const number = first === 'profile.php' ? url.searchParams.get('id') : NUMBERED.exec(url.pathname)?.[1];
  const id = numericId(number);
  return id === undefined ? undefined : { account: { id }, tab: sk };
}

/** Pages with posts; messages, settings, shops and lists of people have none. */
export function surfaceOf(url: URL): Surface | undefined {
  const where = url.pathname + url.search;
  const known = SURFACES.find(([pattern]) => pattern.test(where));
  const profile = profileOf(url);
  return known?.[1] ?? (profile && POST_TABS.test(profile.tab ?? 'posts') ? 'account' : undefined);
}

/** The post whose id stands in an address: of all forms only a group's has it. Undefined for a comment's address. */
export function groupPostOf(address: string): string | undefined {
  return GROUP_POST.exec(address)?.[1];
}

/** What stands for a post in an address within one load of a page: its `pfbid`, or its reel, video or photo. */
export function markOfAddress(address: string): string | undefined {
  const [, pfbid, inPath, inQuery] = MARK.exec(address) ?? [];
  const mark = pfbid ?? inPath ?? inQuery;
  return mark && `media:${mark}`;
}
