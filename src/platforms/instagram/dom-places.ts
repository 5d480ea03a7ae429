import type { ReadContext } from '../contract.ts';
import { handleOfPath, type PostAddress, pathOf, postOfPath } from './addresses.ts';
import { isIcon } from './icons.ts';

/** Where posts stand on a rendered page, told by their links: nothing here depends on class names or words. */

export type PostPlace = {
  address: PostAddress;
  element: Element;
  /** A whole post with its permalink, a tile of a grid, or the item in view of the reels viewer. */
  kind: 'post' | 'tile' | 'viewer';
  /** The link that names the post; the viewer has none. */
  link?: Element;
};

const POST_LINKS = 'a[href*="/p/"], a[href*="/reel/"], a[href*="/reels/"], a[href*="/tv/"]';
const CONTAINERS = 'article, [role="dialog"], main, [role="main"]';
/** How far, in shares of the window's height, the middle of the item in view may be from the window's middle. */
const IN_VIEW = 0.1;

export function isElement(node: ParentNode): node is Element {
  return 'matches' in node;
}

/**
 * Every post at or below `root`, and the one that `root` is a part of, in document order. None among direct
 * messages: what people send each other is not read.
 */
export function findPlaces(root: ParentNode, context: ReadContext): PostPlace[] {
  if (pathOf(context.pageUrl)?.startsWith('/direct/')) return [];
  const links = linksAt(root, POST_LINKS).flatMap((link) => {
    const path = pathOf(link.getAttribute('href'));
    const address = path === undefined ? undefined : postOfPath(path);
    return address ? [{ link, address, hasTime: link.querySelector('time[datetime]') !== null }] : [];
  });
  const permalinks = links.filter(({ hasTime }) => hasTime);
  const places = new Map<Element, PostPlace>();
  for (const { link, address, hasTime } of links) {
    if (hasTime) {
      const others = permalinks.filter((other) => other.address.id !== address.id).map((other) => other.link);
      const element = enclosingPost(link, others);
      if (!places.has(element)) places.set(element, { address, element, kind: 'post', link });
    } else if (isTile(link) && !isInsidePost(link, permalinks)) {
      places.set(link, { address, element: link, kind: 'tile', link });
    }
  }
  const viewed = permalinks.length === 0 ? viewedReel(root, context) : undefined;
  return viewed ? [...places.values(), viewed] : [...places.values()];
}

function linksAt(root: ParentNode, selector: string): Element[] {
  const below = Array.from(root.querySelectorAll(selector));
  const around = isElement(root) ? root.closest(selector) : null;
  return around ? [around, ...below] : below;
}

/** The article, dialog or page part that holds this post and no other one. */
function enclosingPost(link: Element, others: readonly Element[]): Element {
  let element = link;
  for (let next = link.parentElement; next && next.localName !== 'body'; next = next.parentElement) {
    const parent = next;
    if (others.some((other) => parent.contains(other))) return element;
    element = parent;
    if (element.matches(CONTAINERS)) return element;
  }
  return element;
}

/** Is this link part of an article that has a permalink of its own? Grids stood in articles too, until 2024. */
function isInsidePost(link: Element, permalinks: readonly { link: Element }[]): boolean {
  const article = link.closest('article');
  return article !== null && permalinks.some((permalink) => article.contains(permalink.link));
}

/** A link around a picture in the page's main part; the lists of notifications have such links elsewhere. */
function isTile(link: Element): boolean {
  if (link.querySelector('img, [style*="background-image"]') === null) return false;
  const main = link.ownerDocument.querySelector('main, [role="main"]');
  return main === null || main.contains(link) || link.closest('[role="dialog"]') !== null;
}

/** The reels viewer has no permalinks: its address names the one item in view. */
function viewedReel(root: ParentNode, context: ReadContext): PostPlace | undefined {
  const path = pathOf(context.pageUrl) ?? '';
  const address = postOfPath(path);
  if (address?.kind !== 'reels') return undefined;
  const element = itemInView(viewerItems(root));
  return element ? { address, element, kind: 'viewer' } : undefined;
}

/** Items of the viewer: what surrounds one author link (`/<handle>/reels/`) and a video, and no second one. */
function viewerItems(root: ParentNode): Element[] {
  const authors = linksAt(root, 'a[href$="/reels/"]').filter((link) => {
    const path = pathOf(link.getAttribute('href')) ?? '';
    return handleOfPath(path) !== undefined && link.closest('nav, header, [role="tablist"]') === null;
  });
  const items = authors.map((link) => {
    const handle = link.getAttribute('href');
    return enclosingPost(
      link,
      authors.filter((other) => other.getAttribute('href') !== handle || !sharesItem(link, other)),
    );
  });
  // Asked about one item alone, there is no second author to tell where it ends.
  const within = items.map((item) => (isElement(root) && item.contains(root) ? root : item));
  return [...new Set(within)].filter((item) => item.querySelector('video') !== null);
}

/** An item can link to its author twice (picture and name): what is around both has one Like icon at most. */
function sharesItem(link: Element, other: Element): boolean {
  for (let element = link.parentElement; element; element = element.parentElement) {
    if (!element.contains(other)) continue;
    return Array.from(element.querySelectorAll('svg')).filter((svg) => isIcon(svg, 'like')).length <= 1;
  }
  return false;
}

/** The only item, or the one that has come to rest in the middle of the window; none while scrolling. */
function itemInView(items: readonly Element[]): Element | undefined {
  if (items.length <= 1) return items[0];
  return items.find((item) => {
    const height = item.ownerDocument.defaultView?.innerHeight ?? 0;
    const box = typeof item.getBoundingClientRect === 'function' ? item.getBoundingClientRect() : undefined;
    if (!box || box.height === 0 || height === 0) return false;
    return Math.abs(box.top + box.height / 2 - height / 2) <= height * IN_VIEW;
  });
}
