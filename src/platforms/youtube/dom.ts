import type { Reading } from '../../model/reading.ts';
import type { BadgeSlot, PostElement, ReadContext } from '../contract.ts';
import { shortText, text } from '../parse/values.ts';
import { type PostAddress, postOf, postUrl } from './addresses.ts';
import { viewsInRows } from './counts.ts';
import { readWatchPage, watchPart } from './dom-watch.ts';
import { postReading } from './post.ts';

/** Rendered cards, the watch page and the Shorts player. Custom element names, ids and addresses only. Sheet 4. */

const WATCH = 'ytd-watch-metadata';
const SHORT = 'ytd-reel-video-renderer';
const ITEM = 'ytd-rich-item-renderer';
const CARDS =
  'yt-lockup-view-model,ytm-shorts-lockup-view-model-v2,ytd-video-renderer,ytd-grid-video-renderer';
const PLACES = `${WATCH},${SHORT}[is-active],${ITEM},${CARDS}`;
const LINKS = 'a[href*="/watch?v="],a[href*="/shorts/"]';

type Place = { element: Element; address: PostAddress; link?: Element };

function findPlaces(root: ParentNode, pageUrl: string): Place[] {
  const page = postOf(pageUrl);
  return elementsAt(root).flatMap((element): Place | Place[] => {
    const { localName } = element;
    if (localName === WATCH || localName === SHORT) {
      const isShown = page && (localName === WATCH ? watchPart(element, page.id) : page.kind === 'shorts');
      return isShown ? { element, address: page } : [];
    }
    if (localName === ITEM && element.querySelector(CARDS)) return [];
    const link = element.querySelector(LINKS);
    const address = postOf(link?.getAttribute('href'));
    // The class of a lockup names what it shows: a playlist links to its first video, but is none.
    const shown = /content-id-(\S+)/.exec(element.firstElementChild?.className ?? '')?.[1];
    return link && address && (shown ?? address.id) === address.id ? { element, address, link } : [];
  });
}

/** The place around when asked about a part, and those below. */
function elementsAt(root: ParentNode): Element[] {
  const around = isElement(root) ? root.closest(PLACES) : null;
  return [...(around ? [around] : []), ...root.querySelectorAll(PLACES)];
}

function isElement(node: ParentNode): node is Element {
  return node.nodeType === 1;
}

/** Post elements with the places of their badges. */
export function findPosts(root: ParentNode, { pageUrl }: ReadContext): PostElement[] {
  return findPlaces(root, pageUrl).map((place) => {
    const slot = slotOf(place);
    return { id: place.address.id, element: place.element, ...(slot && { slot }) };
  });
}

/** In the gap below the row of the watch page's buttons, above the Shorts player's, or on a card's picture. */
function slotOf({ element, link }: Place): BadgeSlot | undefined {
  const isWatch = element.localName === WATCH;
  const picture = link?.querySelector('yt-thumbnail-view-model') ?? link?.closest('ytd-thumbnail');
  const parent = picture ?? link ?? element.querySelector(isWatch ? '#top-row' : 'like-button-view-model');
  return parent
    ? {
        parent,
        corner: isWatch ? 'bottom-right' : 'top-left',
        offset: { x: 8, y: isWatch ? -24 : link ? 8 : -28 },
        positionParent: true,
        size: 'compact',
      }
    : undefined;
}

/**
 * What the page shows: cards with their shortened views, the watch page with its counts. The Shorts player says
 * nothing of its item that could not be its neighbour's.
 */
export function readDom(root: ParentNode, { pageUrl, lang }: ReadContext): Reading[] {
  return findPlaces(root, pageUrl).flatMap(({ element, address: { id, kind }, link }): Reading[] => {
    if (element.localName === WATCH) return [readWatchPage(element, id, lang)];
    const isShort = kind === 'shorts';
    const card = {
      url: postUrl(id, isShort),
      caption: text(element.querySelector('h3[title],#video-title')?.getAttribute('title')),
      format: isShort ? ('short' as const) : undefined,
      counts: { views: viewsInRows(rowsOf(element), lang) },
    };
    return link ? [postReading(id, card)] : [];
  });
}

/** The texts of the rows below a title, today's and the older. */
function rowsOf(element: Element): string[][] {
  const rows = element.querySelectorAll('yt-content-metadata-view-model > div,#metadata-line');
  return Array.from(rows, (row) =>
    Array.from(row.querySelectorAll('[role="text"],span.inline-metadata-item')).flatMap(
      (part) => shortText(part.textContent?.trim()) ?? [],
    ),
  );
}
