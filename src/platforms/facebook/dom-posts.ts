import type { PostCounts, PostReading } from '../../model/reading.ts';
import type { BadgeSlot, PostElement, ReadContext } from '../contract.ts';
import { parseCount } from '../parse/counts.ts';
import { stated } from '../parse/values.ts';
import { facebookUrl, groupPostOf, markOfAddress } from './addresses.ts';
import { type Marks, marksOf } from './marks.ts';

/** Rendered posts (sheet 4). Their links mostly do not say which post they lead to, but all carry its token. */

const CONTAINER = 'div[aria-posinset], div[role="article"]:not([aria-label])';
const COMMENT = '[role="article"][aria-label]';
const MESSAGE = '[data-ad-preview], [data-ad-rendering-role="story_message"]';
/** The box of a film, which names its video (seen in the viewer of reels in 2024). */
const FILM = 'div[data-video-id]';
const VIEWER = /^https:\/\/[^/]+\/reels?\b/;
/** Links of one post that are looked at; the first has the token. */
const MOST_LINKS = 40;

/** The words of counts in English and Indonesian; in other languages the data is the only source. */
const WORDS: readonly (readonly [keyof PostCounts, RegExp])[] = [
  ['comments', /comment|komentar/i],
  ['shares', /share|bagikan/i],
  ['views', /view|tayangan|ditonton/i],
];

/**
 * Post elements whose id is known, with the places of their badges. A shared post inside the one that shares it is
 * not among them, nor is anything in messages.
 */
export function findPosts(root: ParentNode, context: ReadContext): PostElement[] {
  if (/^https:\/\/[^/]+\/messages\b/.test(context.pageUrl)) return [];
  const marks = marksOf(context);
  const found: PostElement[] = [];
  for (const element of elementsAt(root, CONTAINER)) {
    if (found.some((post) => post.element.contains(element))) continue;
    const id = idOf(element, marks);
    const slot = id && slotOf(element);
    if (id) found.push({ id, element, ...(slot && { slot }) });
  }
  return VIEWER.test(context.pageUrl) ? [...found, ...reelsAt(root, marks)] : found;
}

/** The reels of the viewer: nothing but the film's box names them. A film in a post is a part of that post. */
function reelsAt(root: ParentNode, marks: Marks): PostElement[] {
  return elementsAt(root, FILM).flatMap((element): PostElement[] => {
    const id = marks.get(`media:${element.getAttribute('data-video-id')}`);
    if (!id || element.closest(CONTAINER)) return [];
    const offset = { x: 16, y: 16 };
    const slot = { parent: element, corner: 'top-left', offset, positionParent: true, size: 'pill' } as const;
    return [{ id, element, slot }];
  });
}

/** What fits: around `root` and below it. */
function elementsAt(root: ParentNode, selector: string): Element[] {
  const around = isElement(root) ? root.closest(selector) : null;
  return [...(around ? [around] : []), ...root.querySelectorAll(selector)];
}

function isElement(node: ParentNode): node is Element {
  return 'closest' in node;
}

/**
 * By the token of its links; else by its permalink where that names it, which is the first of its links to a post
 * (one further down leads to what it shares or speaks of); else by its reel, video or photo.
 */
function idOf(element: Element, marks: Marks): string | undefined {
  let named: string | undefined;
  let isFirst = true;
  for (const link of [...element.getElementsByTagName('a')].slice(0, MOST_LINKS)) {
    const address = link.getAttribute('href') ?? '';
    const token = address.includes('__cft__') && facebookUrl(address)?.searchParams.get('__cft__[0]');
    const joined = token && marks.get(`cft:${token}`);
    if (joined) return joined;
    const group = groupPostOf(address);
    const mark = markOfAddress(address);
    if (isFirst) named = group;
    isFirst &&= !group && !mark && !address.startsWith('?');
    if (mark && !link.closest(MESSAGE)) named ||= marks.get(mark);
  }
  return named;
}

/**
 * Before the numbers of comments and shares, where the room after the reactions is free; without reactions at the right
 * end of the last button. Not in the part with the reactions: it is as high as its text, and hides what stands out of
 * it (captures of 2025-11 and 2025-12, by the names of their styles). Positioned, so that the buttons keep their width.
 */
function slotOf(element: Element): BadgeSlot | undefined {
  const numbers = reactionsOf(element)?.nextElementSibling;
  if (numbers) {
    const offset = { x: 8, y: 0 };
    return { parent: numbers, corner: 'middle-before', offset, positionParent: true, size: 'pill' };
  }
  const parent = element.querySelector('[data-ad-rendering-role="share_button"]')?.closest('[role="button"]');
  return parent
    ? { parent, corner: 'middle-right', offset: { x: 0, y: 0 }, positionParent: true, size: 'pill' }
    : undefined;
}

/** What stands in the post and not in one of its comments. */
function ownOf(element: Element, selector: string): Element[] {
  return [...element.querySelectorAll(selector)].filter((part) => part.closest(COMMENT) === null);
}

/** The pictures of the reactions with their number. */
function reactionsOf(element: Element): Element | null | undefined {
  return ownOf(element, '[role="toolbar"]')[0]?.parentElement;
}

/** What the page shows of its posts: posts without a number are left out. */
export function readDomPosts(root: ParentNode, context: ReadContext): PostReading[] {
  return findPosts(root, context).flatMap(({ id, element }): PostReading[] => {
    const counts = shownCounts(element, context.lang);
    return Object.keys(counts).length > 0 ? [{ kind: 'post', platform: 'facebook', id, counts }] : [];
  });
}

/** The row of numbers between the text and the buttons; "You and 12 others" is no number. */
function shownCounts(element: Element, lang: string | undefined): PostCounts {
  const left = reactionsOf(element);
  const row = left?.parentElement;
  if (!left || !row) return {};
  const counts: PostCounts = {};
  for (const part of ownOf(row, '[role="button"], span')) {
    const words = part.textContent ?? '';
    const name = WORDS.find(([, pattern]) => pattern.test(words))?.[0];
    const count = name && parseCount(words, lang);
    if (name && count) counts[name] ??= count;
  }
  const total = left.querySelector('span[aria-hidden="true"]')?.textContent ?? '';
  return stated<PostCounts>({ ...counts, likes: parseCount(total, lang) });
}
