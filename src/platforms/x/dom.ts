import { mergeReadings } from '../../model/merge.ts';
import type { PostReading, Reading } from '../../model/reading.ts';
import type { BadgeSlot, PostElement, ReadContext } from '../contract.ts';
import { isoFromMs, stated } from '../parse/values.ts';
import { postUrl, statusOf } from './addresses.ts';
import { actionRows, articlesIn, linkOf } from './dom-article.ts';
import { countsOfArticle } from './dom-counts.ts';
import { readHeader } from './dom-header.ts';

/**
 * Readings of the rendered posts (ids, times, counts) and of the profile's header. Texts are left to the responses:
 * on the page they are cut and their emoji are pictures.
 */
export function readDom(root: ParentNode, context: ReadContext): Reading[] {
  const posts = articlesIn(root).flatMap((article) => readArticle(article, context) ?? []);
  const header = readHeader(root, context);
  return mergeReadings(header ? [header, ...posts] : posts);
}

function readArticle(article: Element, context: ReadContext): PostReading | undefined {
  const link = linkOf(article);
  if (!link || isInThread(article, link.id, context)) return undefined;
  return stated<PostReading>({
    kind: 'post',
    platform: 'x',
    id: link.id,
    url: postUrl(link.id, link.handle),
    author: link.handle === undefined ? undefined : { handle: link.handle },
    createdAt: isoFromMs(Date.parse(link.time)),
    counts: countsOfArticle(article, context.lang),
  });
}

/**
 * Whether an article on a post's own page is another than that post, or stands below one: then it is, or may be, an
 * answer, which the rendered page does not say. Answers of others must not be taken for posts.
 */
function isInThread(article: Element, id: string, { pageUrl }: ReadContext): boolean {
  const page = URL.canParse(pageUrl) ? statusOf(new URL(pageUrl).pathname) : undefined;
  if (page === undefined) return false;
  const above = article.closest('[data-testid="cellInnerDiv"]')?.previousElementSibling;
  return page.id !== id || (above?.querySelector('article') ?? null) !== null;
}

/** The rendered posts and the open photo's, with the place of a badge in their action row. */
export function findPosts(root: ParentNode, context: ReadContext): PostElement[] {
  const narrow = URL.canParse(context.pageUrl) && new URL(context.pageUrl).hostname.startsWith('mobile.');
  const posts = articlesIn(root).flatMap((element) => {
    const id = linkOf(element)?.id;
    return id === undefined ? [] : postElement(id, element, narrow);
  });
  return [...posts, ...photoViewerPosts(root, context, narrow)];
}

/** The photo viewer shows its post's action row below the photo, outside any article; beside it often the post itself. */
function photoViewerPosts(root: ParentNode, context: ReadContext, narrow: boolean): PostElement[] {
  return [...root.querySelectorAll('[role="dialog"] div[role="group"]')].flatMap((row) => {
    if (row.closest('article') || !row.querySelector('[data-testid$="like"]')) return [];
    const address =
      row.querySelector('a[href$="/analytics"]')?.getAttribute('href') ?? photoPath(context.pageUrl);
    const id = statusOf(address)?.id;
    const beside = [...(row.closest('[role="dialog"]')?.querySelectorAll('article') ?? [])];
    return id === undefined || beside.some((article) => linkOf(article)?.id === id)
      ? []
      : postElement(id, row, narrow);
  });
}

function photoPath(pageUrl: string): string | undefined {
  const path = URL.canParse(pageUrl) ? new URL(pageUrl).pathname : '';
  return /\/(?:photo|video)\/\d+$/.test(path) ? path : undefined;
}

function postElement(id: string, element: Element, narrow: boolean): PostElement {
  const slot = slotIn(element, narrow);
  return slot ? { id, element, slot } : { id, element };
}

/**
 * The free right end of the views cell, or of the likes cell where views are not shown: 65 to 105 px in a column of
 * 600 px, 40 to 80 px in one of 500 px. All boxes of the row are positioned.
 */
function slotIn(element: Element, narrow: boolean): BadgeSlot | undefined {
  const rows = element.matches('[role="group"]') ? [element] : actionRows(element);
  for (const anchor of ['a[href$="/analytics"]', '[data-testid$="like"]']) {
    for (const row of rows) {
      const part = row.querySelector(anchor);
      const cell = part && [...row.children].find((child) => child.contains(part));
      if (cell) {
        return {
          parent: cell,
          corner: 'middle-right',
          offset: { x: 0, y: 0 },
          size: narrow ? 'compact' : 'pill',
        };
      }
    }
  }
  return undefined;
}
