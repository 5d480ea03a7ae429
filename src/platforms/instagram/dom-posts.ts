import type { Format, PostReading } from '../../model/reading.ts';
import type { BadgeSlot, PostElement, ReadContext } from '../contract.ts';
import { isoFromMs, stated } from '../parse/values.ts';
import { actionRow, shownCounts } from './action-row.ts';
import { postUrl } from './addresses.ts';
import { findPlaces, type PostPlace } from './dom-places.ts';
import { findIcon } from './icons.ts';
import { timeOfId } from './post-node.ts';

/** Width of the Save button at the right end of the action row, px. */
const SAVE_BUTTON = 48;

/** Post elements with the places of their badges. */
export function findPosts(root: ParentNode, context: ReadContext): PostElement[] {
  return findPlaces(root, context).map((place) => {
    const slot = slotOf(place);
    return { id: place.address.id, element: place.element, ...(slot ? { slot } : {}) };
  });
}

function slotOf({ element, kind }: PostPlace): BadgeSlot | undefined {
  if (kind === 'post') {
    const parent = actionRow(element);
    const offset = { x: SAVE_BUTTON, y: 0 };
    return parent && { parent, corner: 'middle-right', offset, positionParent: true, size: 'pill' };
  }
  if (kind === 'tile') {
    const parent = element.firstElementChild;
    if (parent?.localName !== 'div') return undefined;
    return { parent, corner: 'top-left', offset: { x: 8, y: 8 }, positionParent: true, size: 'compact' };
  }
  const parent = iconColumn(element);
  const offset = { x: 0, y: -28 };
  return parent && { parent, corner: 'bottom-left', offset, positionParent: true, size: 'compact' };
}

/** The viewer's column of icons: the smallest element around both Like and Comment. */
function iconColumn(item: Element): Element | undefined {
  const like = findIcon(item, 'like');
  const comment = findIcon(item, 'comment');
  if (!like || !comment) return undefined;
  let column = like.parentElement;
  while (column && !column.contains(comment)) column = column.parentElement;
  return column ?? undefined;
}

/**
 * What the page shows of its posts. Nothing of the reels viewer: its items do not say which posts they are, and a
 * number of a neighbour would be false.
 */
export function readDomPosts(root: ParentNode, context: ReadContext): PostReading[] {
  return findPlaces(root, context)
    .filter(({ kind }) => kind !== 'viewer')
    .map((place) => readPlace(place, context));
}

function readPlace({ address, element, kind, link }: PostPlace, context: ReadContext): PostReading {
  const format = formatOf(address.kind, kind === 'tile' ? element : undefined);
  const row = kind === 'post' ? actionRow(element) : undefined;
  const shownTime = Date.parse(link?.querySelector('time[datetime]')?.getAttribute('datetime') ?? '');
  const statedTime = kind === 'post' ? isoFromMs(shownTime) : undefined;
  const idTime = statedTime === undefined ? timeOfId(address.id) : undefined;
  return stated<PostReading>({
    kind: 'post',
    platform: 'instagram',
    id: address.id,
    url: postUrl(address.code, format === 'reel'),
    author: address.handle === undefined ? undefined : { handle: address.handle },
    createdAt: statedTime ?? idTime,
    createdAtFrom: idTime === undefined ? undefined : 'id',
    format,
    counts: row ? shownCounts(row, context.lang) : {},
  });
}

/** As the address or the icon in the tile's corner states it; a tile without an icon may be a photo or not. */
function formatOf(path: string, tile: Element | undefined): Format | undefined {
  if (path === 'reel' || path === 'reels') return 'reel';
  if (!tile) return undefined;
  if (findIcon(tile, 'reel')) return 'reel';
  if (findIcon(tile, 'carousel')) return 'carousel';
  return findIcon(tile, 'video') ? 'video' : undefined;
}
