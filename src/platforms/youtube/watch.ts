import type { PostReading } from '../../model/reading.ts';
import { exactCount, inside, isObject, isoFromMs, type JsonObject, shortText } from '../parse/values.ts';
import { channelId, handleIn, type PostAddress } from './addresses.ts';
import { type Lang, likesAt, saysWaiting, viewsIn } from './counts.ts';
import { fragment } from './post.ts';
import { channelOfByline, channelOfEndpoint, linkedChannel, runsOf, textOf, unwrapped } from './texts.ts';

/**
 * What the player and the parts of a watch page say of the one video they are about. Its id mostly stands elsewhere and
 * is handed in. Sheet 2.1 and 2.3.
 */

/** `videoDetails` of the player. A request with a field mask leaves the id alone in it: no post. */
export function readDetails(node: JsonObject): PostReading | undefined {
  const { title, author } = node;
  const views = exactCount(node.viewCount);
  const id = channelId(node.channelId);
  if (typeof title !== 'string' && !views && id === undefined) return undefined;
  return fragment(node.videoId, {
    author: { id, name: shortText(author) },
    caption: textOf(title),
    format: node.isLive === true ? 'live' : undefined,
    counts: { views },
  });
}

/** `playerMicroformatRenderer`; some do not repeat the player's id. */
export function readMicroformat(
  node: JsonObject,
  _: Lang,
  playing: string | undefined,
): PostReading | undefined {
  const id = channelId(node.externalChannelId);
  const handle = handleIn(node.ownerProfileUrl);
  const name = shortText(node.ownerChannelName);
  return fragment(node.externalVideoId ?? playing, {
    author: { id, handle, name },
    caption: textOf(node.title),
    createdAt: timeIn(node.publishDate),
    format: node.isShortsEligible === true ? 'short' : undefined,
    counts: { views: exactCount(node.viewCount), likes: exactCount(node.likeCount) },
  });
}

/** A time with its zone as ISO 8601 UTC; a bare date is none. */
function timeIn(value: unknown): string | undefined {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:?\d\d)$/.test(value)
    ? isoFromMs(Date.parse(value))
    : undefined;
}

/** `videoPrimaryInfoRenderer`, the title above the description. */
export function readPrimary({ title }: JsonObject, _: Lang, id: string | undefined): PostReading | undefined {
  return isObject(title) ? fragment(id, { caption: textOf(title) }) : undefined;
}

/** `videoOwnerRenderer`: the author. A collaboration has no single name there. */
export function readOwner(node: JsonObject, _: Lang, id: string | undefined): PostReading | undefined {
  const { title, navigationEndpoint } = inside(node.videoOwnerRenderer);
  const name = textOf(title);
  const channel = channelOfEndpoint(navigationEndpoint) ?? channelOfByline(title);
  return name === undefined || !channel ? undefined : fragment(id, { author: { ...channel, name } });
}

/** A `likeButtonViewModel`, in however many wrappers. */
export function readLikeButton(
  node: JsonObject,
  lang: Lang,
  id: string | undefined,
): PostReading | undefined {
  let current = node;
  for (let step = 0; step < 6 && !current.defaultButtonViewModel; step += 1) {
    current = inside(current.likeButtonViewModel ?? current.toggleButtonViewModel);
  }
  const { accessibilityText, title } = unwrapped(current.defaultButtonViewModel);
  const likes = likesAt(accessibilityText, title, lang);
  return likes && fragment(id, { counts: { likes } });
}

/** `likeButtonRenderer`, the whole number in the older Shorts player; a playlist has such a button too. */
export function readOldLikeButton(
  node: JsonObject,
  _: Lang,
  id: string | undefined,
): PostReading | undefined {
  const { target, likeCount } = inside(node.likeButtonRenderer);
  const likes = exactCount(likeCount);
  return likes && fragment(target === undefined ? id : inside(target).videoId, { counts: { likes } });
}

/** `reelChannelBarViewModel`: who made a Short. */
export function readShortsAuthor(node: JsonObject, _: Lang, id: string | undefined): PostReading | undefined {
  const author = linkedChannel(inside(node.reelChannelBarViewModel).channelName);
  return author && fragment(id, { author });
}

export function readShortsTitle(node: JsonObject, _: Lang, id: string | undefined): PostReading | undefined {
  const caption = textOf(inside(node.shortsVideoTitleViewModel).text);
  return caption === undefined ? undefined : fragment(id, { caption });
}

/**
 * `videoViewCountRenderer`: of a running stream it counts the viewers, of a coming premiere those who wait. A Short's
 * page can hold a 0 there that only keeps the place. Sheet 3.
 */
export function readCounter(
  node: JsonObject,
  lang: Lang,
  id: string | undefined,
  { page }: { page: PostAddress | undefined },
): PostReading | undefined {
  const { viewCount, shortViewCount, extraShortViewCount, isLive } = inside(node.videoViewCountRenderer);
  if (isLive === true) return saysWaiting(viewCount) ? undefined : fragment(id, { format: 'live' });
  const texts = runsOf(viewCount).length > 1 ? [] : [viewCount, shortViewCount, extraShortViewCount];
  const views = texts.map((written) => viewsIn(written, lang)).find(Boolean);
  return views?.value || page?.kind !== 'shorts' ? fragment(id, { counts: { views } }) : undefined;
}

/** Numbers kept apart from what shows them: `likeCountEntity`, `viewCountEntity`. */
export function readEntity(node: JsonObject, _: Lang, id: string | undefined): PostReading | undefined {
  const likes = exactCount(node.likeCountIfIndifferentNumber);
  const views = node.isLive === true ? undefined : exactCount(node.viewCountNumber);
  return likes || views ? fragment(id, { counts: { likes, views } }) : undefined;
}
