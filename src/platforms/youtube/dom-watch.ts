import type { Reading } from '../../model/reading.ts';
import { parseCount } from '../parse/counts.ts';
import { text } from '../parse/values.ts';
import { handleIn, postOf, postUrl } from './addresses.ts';
import { type Lang, likesAt, saysViews, viewsIn } from './counts.ts';
import { postReading } from './post.ts';

/**
 * The rendered watch page. It is used again for the next video and keeps the old content while that loads, so its parts
 * are read only where they say themselves that they are about the video of the address. Sheet 3 and 4.
 */

const PAGE = 'ytd-watch-flexy';

/** Whether this part, the page around it and the address all name the same video. */
export function watchPart(element: Element, id: string): boolean {
  const around = element.closest(PAGE)?.getAttribute('video-id') ?? id;
  return element.getAttribute('video-id') === id && around === id;
}

/** The video with its shown counts. `element` is `ytd-watch-metadata`. */
export function readWatchPage(element: Element, id: string, lang: Lang): Reading {
  const textAt = (selector: string) => element.querySelector(selector)?.textContent?.trim() ?? '';
  const like = element.querySelector('like-button-view-model button');
  // The first piece of the line above the description; only its word tells views from viewers.
  const counter = textAt('ytd-watch-info-text #info span');
  const owner = element.querySelector('#channel-name a');
  return postReading(id, {
    url: postUrl(id, false),
    author: { handle: handleIn(owner?.getAttribute('href')) },
    caption: text(element.querySelector('h1 [title]')?.getAttribute('title')),
    counts: {
      likes: likesAt(like?.getAttribute('aria-label'), like?.textContent?.trim(), lang),
      views: saysViews(counter) ? viewsIn(counter, lang) : undefined,
      comments: parseCount(commentsOf(element, id), lang),
    },
  });
}

/** The total above the comments, when these belong to this video. */
function commentsOf(element: Element, id: string): string {
  const page = element.closest(PAGE);
  const permalink = page?.querySelector('ytd-comments a[href*="&lc="]')?.getAttribute('href');
  const total = page?.querySelector('ytd-comments-header-renderer #count');
  return postOf(permalink)?.id === id ? (total?.textContent ?? '') : '';
}
