import type { ReadContext } from '../contract.ts';
import { pathOf, postOf } from './addresses.ts';
import { captionMark } from './post-node.ts';

/** Where posts stand on a rendered page, told by their links, players and test ids. Class names and words change. */

export type PostPlace = {
  id: string;
  element: Element;
  /** A card of a grid, an item of the one-column feed (For You, video page), the item of the full-screen viewer. */
  kind: 'card' | 'item' | 'viewer';
  handle?: string | undefined;
  /** As a link, a player or the address tells it; unknown where an item was told by its caption. */
  isPhoto?: boolean | undefined;
  /** The link around a card's picture. */
  link?: Element;
};

const LINK = 'a[href*="/video/"], a[href*="/photo/"]';
const ITEM = '[data-e2e="recommend-list-item-container"]';
/** The likes of the viewer, and of the page that showed one video before the feed did; those of items are no place. */
const VIEWER_LIKES = '[data-e2e="browse-like-count"]';
const LIKES = `${VIEWER_LIKES}, [data-e2e="like-count"]`;
const ANY = `${LINK}, ${ITEM}, ${LIKES}`;
const CARD = '[data-e2e$="-item"]:not([data-e2e*="inbox"])';
const AROUND = `${CARD}, ${ITEM}, header, nav, [data-e2e*="inbox"]`;
const PICTURE = 'img, picture, canvas, video';

function isElement(node: ParentNode): node is Element {
  return node.nodeType === 1;
}

/**
 * Every post at or below `root`, and the one that `root` is a part of, in document order. None among direct messages:
 * what people send each other is not read.
 */
export function findPlaces(root: ParentNode, context: ReadContext): PostPlace[] {
  if (pathOf(context.pageUrl)?.startsWith('/messages')) return [];
  const around = isElement(root) ? root.closest(ANY) : null;
  const places = new Map<Element, PostPlace>();
  for (const found of around ? [around, ...root.querySelectorAll(ANY)] : root.querySelectorAll(ANY)) {
    const place = placeAt(found, context);
    const taken = place && places.get(place.element);
    if (!place || taken?.id === place.id) continue;
    // What holds two posts is a list, and the link alone the post.
    const element = taken && place.link ? place.link : place.element;
    if (!places.has(element)) places.set(element, { ...place, element });
  }
  return [...places.values()];
}

function placeAt(found: Element, context: ReadContext): PostPlace | undefined {
  if (found.localName === 'a') return cardPlace(found);
  const item = found.closest(ITEM);
  return item ? itemPlace(item, context) : viewerPlace(found, context);
}

/** A link in a card, or one around a picture elsewhere in the page; a notice in the page's head is no post. */
function cardPlace(link: Element): PostPlace | undefined {
  const address = postOf(link.getAttribute('href'));
  const around = address && link.closest(AROUND);
  if (!address) return undefined;
  if (around ? !around.matches(CARD) : link.querySelector(PICTURE) === null) return undefined;
  return { ...address, element: around ?? link, kind: 'card', link };
}

/**
 * An item of the feed states its id in its player's and in its menu; photos have no player. Undefined when the two
 * differ, as while it is refilled. Before they are there its caption may tell.
 */
function itemPlace(element: Element, context: ReadContext): PostPlace | undefined {
  const played = playerId(element);
  const listed = menuId(element);
  if (played !== undefined && listed !== undefined && played !== listed) return undefined;
  const href = element.querySelector('a[data-e2e="video-author-avatar"]')?.getAttribute('href');
  const handle = /\/@([\w.-]{1,60})(?:[/?#]|$)/.exec(href ?? '')?.[1];
  const id = played ?? listed ?? marked(handle, element.querySelector('[data-e2e="video-desc"]'), context);
  const isPhoto = played === undefined ? undefined : false;
  return id === undefined ? undefined : { id, element, kind: 'item', handle, isPhoto };
}

function playerId(element: Element): string | undefined {
  const player = element.querySelector('[id^="xgwrapper-"]');
  return /-(\d{15,25})$/.exec(player?.id ?? '')?.[1];
}

function menuId(element: Element): string | undefined {
  const menu = element.querySelector('[data-more-menu-item-id]');
  return /^\d{15,25}$/.exec(menu?.getAttribute('data-more-menu-item-id') ?? '')?.[0];
}

function marked(
  handle: string | undefined,
  caption: Element | null,
  { marks }: ReadContext,
): string | undefined {
  const mark = captionMark(handle, caption?.textContent ?? undefined);
  return (mark !== undefined && marks?.get(mark)) || undefined;
}

/**
 * The full-screen viewer is named by the address, which may change a moment before what is shown: the caption tells
 * better where it is known, and another author's name forbids the address.
 */
function viewerPlace(likes: Element, context: ReadContext): PostPlace | undefined {
  const element = viewerAround(likes);
  if (!element || (!likes.matches(VIEWER_LIKES) && !isAlone(likes, element))) return undefined;
  const name = element.querySelector('[data-e2e="browse-username"]')?.textContent?.trim().replace(/^@/, '');
  const page = postOf(context.pageUrl);
  const handle = name || page?.handle;
  const isOfPage = handle !== undefined && handle.toLowerCase() === page?.handle.toLowerCase();
  const id = marked(handle, element.querySelector('[data-e2e="browse-video-desc"]'), context);
  if (id !== undefined && id !== page?.id) return { id, element, kind: 'viewer', handle };
  return page && isOfPage ? { ...page, element, kind: 'viewer' } : undefined;
}

/** Not one of several posts in a part, and not behind an open viewer, which then has the address. */
function isAlone(likes: Element, part: Element): boolean {
  return part.querySelectorAll(LIKES).length === 1 && !likes.ownerDocument.querySelector(VIEWER_LIKES);
}

/** The smallest part around the counts that also names the author, else one that holds the caption. */
function viewerAround(likes: Element): Element | undefined {
  return partWith(likes, '[data-e2e="browse-username"]') ?? partWith(likes, '[data-e2e="browse-video-desc"]');
}

function partWith(inner: Element, selector: string): Element | undefined {
  let part = inner.parentElement;
  while (part && !part.querySelector(selector)) part = part.parentElement;
  return part ?? undefined;
}
