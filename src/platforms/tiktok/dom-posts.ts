import type { Count, PostCounts, PostReading } from '../../model/reading.ts';
import type { BadgeSlot, PostElement, ReadContext } from '../contract.ts';
import { stated } from '../parse/values.ts';
import { postUrl } from './addresses.ts';
import { shownCount } from './counts.ts';
import { findPlaces, type PostPlace } from './dom-places.ts';
import { timeOfId } from './post-node.ts';

/** Test ids of the shown numbers; `undefined` for saves was the site's own slip. */
const SHOWN = {
  likes: '[data-e2e="like-count"], [data-e2e="browse-like-count"]',
  comments: '[data-e2e="comment-count"], [data-e2e="browse-comment-count"]',
  shares: '[data-e2e="share-count"], [data-e2e="browse-share-count"]',
  saves: ['undefined', 'browse-undefined', 'favorite', 'browse-favorite']
    .map((name) => `[data-e2e="${name}-count"]`)
    .join(),
};
const VIEWS = '[data-e2e="video-views"]';

/** What the page shows of its posts. Captions are left to the data: on cards they stand in a translated sentence. */
export function readDomPosts(root: ParentNode, context: ReadContext): PostReading[] {
  return findPlaces(root, context).map((place) => readPlace(place, context.lang));
}

function readPlace({ id, element, kind, handle, isPhoto }: PostPlace, lang: string | undefined): PostReading {
  const createdAt = timeOfId(id);
  const counts =
    kind === 'card'
      ? stated<PostCounts>({ views: countAt(element, VIEWS, lang) })
      : itemCounts(element, lang);
  return stated<PostReading>({
    kind: 'post',
    platform: 'tiktok',
    id,
    url: isPhoto === undefined ? undefined : postUrl(id, handle, isPhoto),
    author: handle === undefined ? undefined : { handle },
    createdAt,
    createdAtFrom: createdAt === undefined ? undefined : 'id',
    // Only the sign of a video beside its views says what a card is.
    format: kind === 'card' && isPhoto === false && counts.views ? 'video' : undefined,
    counts,
  });
}

function itemCounts(element: Element, lang: string | undefined): PostCounts {
  return stated<PostCounts>({
    likes: countAt(element, SHOWN.likes, lang),
    comments: countAt(element, SHOWN.comments, lang),
    shares: countAt(element, SHOWN.shares, lang),
    saves: countAt(element, SHOWN.saves, lang),
  });
}

/** The number in the one place for it. A word in it, and two such places, tell nothing. */
function countAt(element: Element, selector: string, lang: string | undefined): Count | undefined {
  const places = element.querySelectorAll(selector);
  return places.length === 1 ? shownCount(places[0]?.textContent, lang) : undefined;
}

/** Post elements with the places of their badges. */
export function findPosts(root: ParentNode, context: ReadContext): PostElement[] {
  return findPlaces(root, context).map((place) => {
    const slot = slotOf(place);
    return { id: place.id, element: place.element, ...(slot ? { slot } : {}) };
  });
}

/**
 * A card has the views at the bottom left of its picture, so the badge stands above them. A feed item has it above its
 * column of buttons, which stands at the item's lower end: below it the next item begins. The viewer's counts may share
 * their line with other buttons, so there it stands below.
 */
function slotOf({ element, kind, link }: PostPlace): BadgeSlot | undefined {
  if (kind === 'card') {
    if (!link) return undefined;
    const parent = [...link.children].find((child) => child.localName === 'div') ?? link;
    const offset = { x: 8, y: 44 };
    return { parent, corner: 'bottom-left', offset, positionParent: true, size: 'compact' };
  }
  const parent = countsAround(element);
  if (!parent) return undefined;
  return kind === 'item'
    ? { parent, corner: 'top-left', offset: { x: 0, y: -32 }, positionParent: true, size: 'compact' }
    : { parent, corner: 'bottom-left', offset: { x: 0, y: -28 }, positionParent: true, size: 'compact' };
}

/** The smallest part that holds both the likes and the comments. */
function countsAround(element: Element): Element | undefined {
  const likes = element.querySelector(SHOWN.likes);
  const comments = element.querySelector(SHOWN.comments);
  if (!likes || !comments) return undefined;
  let part = likes.parentElement;
  while (part && !part.contains(comments)) part = part.parentElement;
  return part ?? undefined;
}
