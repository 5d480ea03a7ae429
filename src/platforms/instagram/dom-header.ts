import type { AccountReading, StatedCount } from '../../model/reading.ts';
import type { AccountRef, ReadContext } from '../contract.ts';
import { parseCount } from '../parse/counts.ts';
import { httpsUrl, shortText, stated } from '../parse/values.ts';
import { handleOfPath, pathOf } from './addresses.ts';
import { isElement } from './dom-places.ts';
import { findIcon } from './icons.ts';

/** Levels of elements around a number or a name; Instagram has 2. */
const DEEPEST_LABEL = 20;

/** The head of a profile: posts, followers, following, in this order in every language. */
type Head = { header: Element; handle: string; list: Element; items: [Element, Element, Element] };

/** The account whose profile is shown, with the counts of its head. */
export function readHeader(root: ParentNode, context: ReadContext): AccountReading[] {
  const header = root.querySelector('main header, [role="main"] header') ?? root.querySelector('header');
  const head = header ? findHead(header, context) : undefined;
  if (!head) return [];
  const [posts, followers, following] = head.items;
  const counts = stated<AccountReading['counts']>({
    followers: exactInTitle(followers, context.lang) ?? shownCount(followers, context.lang),
    following: exactInTitle(following, context.lang) ?? shownCount(following, context.lang),
    posts: exactInTitle(posts, context.lang) ?? shownCount(posts, context.lang),
  });
  if (Object.keys(counts).length === 0) return [];
  return [
    stated<AccountReading>({
      kind: 'account',
      platform: 'instagram',
      id: accountIdOf(root, head.handle),
      handle: head.handle,
      name: nameBefore(head.list),
      avatarUrl: avatarOf(head),
      verified: isVerified(head) ? true : undefined,
      counts,
    }),
  ];
}

/** By the links to followers and following, else (logged out, private) by the exact followers in a title. */
function findHead(header: Element, context: ReadContext): Head | undefined {
  const link = header.querySelector('a[href$="/followers/"]');
  const anchor = link ?? header.querySelector('span[title]');
  const page = handleOfPath(pathOf(context.pageUrl) ?? '');
  const linked = link ? handleOfPath(pathOf(link.getAttribute('href')) ?? '') : undefined;
  // While the site changes pages its address and its content differ for a moment; the content decides.
  const handle = linked ?? (page !== undefined && names(header, page) ? page : undefined);
  if (!anchor || handle === undefined) return undefined;
  for (let item = anchor; item.parentElement && item !== header; item = item.parentElement) {
    const list = item.parentElement;
    const items = itemsAround(item, list, link !== null);
    if (items) return { header, handle, list, items };
  }
  return undefined;
}

/** The three numbers, if `followers` is the second. With links, the handle may stand in the same row. */
function itemsAround(followers: Element, list: Element, linked: boolean): Head['items'] | undefined {
  const parts = Array.from(list.children);
  const [first, second, third, fourth] = linked ? parts.filter((part) => !holds(part, 'h1, h2')) : parts;
  if (!first || !second || !third || fourth || second !== followers) return undefined;
  const following = 'a[href$="/following/"]';
  const inOrder = !linked || (holds(third, following) && !holds(second, following));
  return inOrder ? [first, second, third] : undefined;
}

function holds(element: Element, selector: string): boolean {
  return element.matches(selector) || element.querySelector(selector) !== null;
}

/** Does a heading of this header show the handle? */
function names(header: Element, handle: string): boolean {
  return Array.from(header.querySelectorAll('h1, h2')).some(
    (heading) => heading.textContent?.trim().toLowerCase() === handle,
  );
}

function exactInTitle(item: Element, lang: string | undefined): StatedCount | undefined {
  const title = item.querySelector('[title]')?.getAttribute('title') ?? item.getAttribute('title');
  return title === null ? undefined : parseCount(title, lang);
}

/** The one text with a number; two numbers in one item are not understood. */
function shownCount(item: Element, lang: string | undefined): StatedCount | undefined {
  const texts = textsOf(item).filter((text) => /\p{N}/u.test(text));
  return texts.length === 1 && texts[0] !== undefined ? parseCount(texts[0], lang) : undefined;
}

/** Texts of an element as they stand in its text nodes, without the hidden titles of icons. */
function textsOf(element: Element, depth = 0): string[] {
  if (depth > DEEPEST_LABEL) return [];
  const texts: string[] = [];
  for (const child of element.childNodes) {
    if (child.nodeType === 3) texts.push(child.textContent?.trim() ?? '');
  }
  for (const child of element.children)
    if (child.localName !== 'svg') texts.push(...textsOf(child, depth + 1));
  return texts.filter((text) => text !== '');
}

/** The name stands alone before the numbers; anything else there (pronouns, buttons) leaves it unknown. */
function nameBefore(list: Element): string | undefined {
  const before = list.previousElementSibling;
  if (!before || before.querySelector('a, button, h1, h2, [role="button"]') !== null) return undefined;
  const texts = textsOf(before);
  return texts.length === 1 ? shortText(texts[0]) : undefined;
}

function avatarOf({ header, handle }: Head): string | undefined {
  const picture = header.querySelector('img[alt]');
  const isAccounts = picture?.getAttribute('alt')?.toLowerCase().includes(handle) ?? false;
  return isAccounts ? httpsUrl(picture?.getAttribute('src')) : undefined;
}

/** The tick stands in the block of the handle's heading, before the numbers. */
function isVerified({ header, list }: Head): boolean {
  const block = header.querySelector('h2, h1')?.parentElement?.parentElement?.parentElement;
  return (
    block !== null &&
    block !== undefined &&
    !block.contains(list) &&
    findIcon(block, 'verified') !== undefined
  );
}

/**
 * The id that the document's own route states for this handle. Scripts stay when the site goes on to another
 * profile, so a script counts only if it names the handle, and only one profile.
 */
export function accountIdOf(root: ParentNode, handle: string): string | undefined {
  const page = isElement(root) ? root.ownerDocument : root;
  for (const script of page.querySelectorAll('script[type="application/json"]')) {
    const text = script.textContent ?? '';
    if (!text.includes('"profilePage_') || !text.includes(`"params":{"username":"${handle}"`)) continue;
    const ids = new Set(
      Array.from(text.matchAll(/"page_id":"profilePage_(\d{1,20})"/g), (match) => match[1]),
    );
    const [id] = ids;
    if (ids.size === 1 && id !== undefined) return id;
  }
  return undefined;
}

/** Whose page an address is, with the id if the document states it. */
export function accountOf(url: URL, root?: ParentNode): AccountRef | undefined {
  const path = pathOf(url.href);
  const handle = path === undefined ? undefined : handleOfPath(path);
  if (handle === undefined) return undefined;
  const id = root ? accountIdOf(root, handle) : undefined;
  return { ...(id === undefined ? {} : { id }), handle };
}
