import { mergeReadings } from '../../model/merge.ts';
import type { AccountReading, Author, PostReading, Reading } from '../../model/reading.ts';
import type { ReadContext } from '../contract.ts';
import { inside, isObject, type JsonObject, stated } from '../parse/values.ts';
import { readChannelLockup, readChannelMetadata, readPageHeader, readSubscribed } from './accounts.ts';
import { channelOf, isVideoId, type PostAddress, postOf, postUrl } from './addresses.ts';
import { readCard, readLockup, readPromoPanel, readShortsLockup } from './cards.ts';
import { type Comment, commentedVideo, readComment, readEntryPoint, readPanel, totalIn } from './comments.ts';
import { readCommunityPost } from './community.ts';
import type { Lang } from './counts.ts';
import { fragment } from './post.ts';
import {
  readCounter,
  readDetails,
  readEntity,
  readLikeButton,
  readMicroformat,
  readOldLikeButton,
  readOwner,
  readPrimary,
  readShortsAuthor,
  readShortsTitle,
} from './watch.ts';

/** Finds every video, channel and comment of a JSON value by the fields it has, wherever it stands. */

/** Deeper nesting than YouTube's (about 50) is not followed. */
const MAX_DEPTH = 120;

/** Commands, the description and the player's own machinery: no posts in them, and most of a response. */
const CLOSED_KEYS = new Set(
  (
    'attributedDescription command customEmojis loggingDirectives macroMarkersListRenderer menuButton ' +
    'navigationEndpoint onTap rendererContext responseContext streamingData structuredDescriptionContentRenderer ' +
    'styleRuns topbar'
  ).split(' '),
);
const AD_KEY = /^(?:ad|promoted)[A-Z]|Promoted/;

type Found = {
  lang: Lang;
  /** The video that the parts at hand are about. */
  id: string | undefined;
  /** The post that the tab's address names. */
  page: PostAddress | undefined;
  readings: Reading[];
  /** The channel of the page: who it is, and its header, which does not state its id. */
  channel?: AccountReading | undefined;
  header?: AccountReading | undefined;
  comments: Comment[];
  commented?: string | undefined;
  total?: PostReading['counts']['comments'];
  isContinuation?: true;
};

/** What a field tells of the node that has it. `id`: the video that its surroundings are about. */
type Reader = (node: JsonObject, lang: Lang, id: string | undefined, found: Found) => Reading | undefined;

const READERS: ReadonlyMap<string, Reader> = new Map(
  Object.entries<Reader>({
    videoId: (node, lang) => readCard(node, lang) ?? readDetails(node),
    contentId: (node, lang) => readLockup(node, lang) ?? readChannelLockup(node, lang),
    overlayMetadata: readShortsLockup,
    description: readPromoPanel,
    ownerProfileUrl: readMicroformat,
    publishDate: readMicroformat,
    videoActions: readPrimary,
    videoViewCountRenderer: readCounter,
    videoOwnerRenderer: readOwner,
    likeButtonViewModel: readLikeButton,
    likeCountIfIndifferentNumber: readEntity,
    viewCountNumber: readEntity,
    header: readPanel,
    commentsEntryPointHeaderRenderer: readEntryPoint,
    likeButtonRenderer: readOldLikeButton,
    reelChannelBarViewModel: readShortsAuthor,
    shortsVideoTitleViewModel: readShortsTitle,
    postId: readCommunityPost,
    subscriberCountText: readSubscribed,
    subtitle: readSubscribed,
    properties: keepParts,
    commentId: keepParts,
    publishedTimeCommand: keepParts,
    countText: keepParts,
    externalId: keepParts,
    pageHeaderViewModel: keepParts,
    continuationItems: keepParts,
    currentVideoEndpoint: keepParts,
    replacementEndpoint: keepParts,
    videoDetails: keepParts,
  }),
);

/** Keeps what other parts of the body complete. */
function keepParts(node: JsonObject, lang: Lang, _: unknown, found: Found): undefined {
  found.id = subjectOf(node) ?? found.id;
  const comment = readComment(node);
  if (comment) found.comments.push(comment);
  found.commented ??= commentedVideo(node);
  found.total ??= totalIn(node, lang);
  found.channel ??= readChannelMetadata(node);
  found.header ??= readPageHeader(node, lang);
  if (node.continuationItems) found.isContinuation = true;
}

function lookInto(value: unknown, isPromoted: boolean, depth: number, found: Found): void {
  if (depth > MAX_DEPTH) return;
  if (Array.isArray(value)) {
    for (const item of value) {
      if (typeof item === 'object' && item !== null) lookInto(item, isPromoted, depth + 1, found);
    }
    return;
  }
  if (!isObject(value)) return;
  const { id } = found;
  for (const key in value) {
    const reading = READERS.get(key)?.(value, found.lang, found.id, found);
    if (reading) {
      found.readings.push(isPromoted && reading.kind === 'post' ? { ...reading, promoted: true } : reading);
    }
    // A card has nothing else inside, and the lockup of a playlist no videos of its own.
    if (key === 'contentId' || (reading && (key === 'videoId' || key === 'overlayMetadata'))) return;
  }
  for (const key in value) {
    const child = value[key];
    if (typeof child !== 'object' || child === null || CLOSED_KEYS.has(key)) continue;
    lookInto(child, isPromoted || AD_KEY.test(key), depth + 1, found);
  }
  found.id = id;
}

/** The video that a response is about, which it states at its top. */
function subjectOf({
  currentVideoEndpoint,
  replacementEndpoint,
  videoDetails,
}: JsonObject): string | undefined {
  const { watchEndpoint, reelWatchEndpoint } = inside(currentVideoEndpoint ?? replacementEndpoint);
  const { videoId } = inside(videoDetails ?? watchEndpoint ?? reelWatchEndpoint);
  return isVideoId(videoId) ? videoId : undefined;
}

/** Readings of any number of JSON values that make one source. Never throws. */
export function gatherReadings(
  bodies: readonly unknown[],
  { pageUrl, lang }: ReadContext,
  isPage: boolean,
): Reading[] {
  const page = postOf(pageUrl);
  // A response may be late and about the video before; the document's own data is about its address.
  const found: Found = { lang, page, id: isPage ? page?.id : undefined, readings: [], comments: [] };
  lookInto(bodies, false, 0, found);
  const { channel, header, total, commented, readings, isContinuation } = found;
  const counted = total && fragment(commented, { counts: { comments: total } });
  const own = header && { ...header, ...channel, counts: header.counts };
  const owner =
    channel ?? (isContinuation && URL.canParse(pageUrl) ? channelOf(new URL(pageUrl)) : undefined);
  readings.push(...[counted, channel, own].flatMap((reading) => reading ?? []));
  return mergeReadings([...readings, ...commentsOf(found)]).flatMap((reading) =>
    reading.kind === 'post'
      ? completed(reading, owner, page)
      : reading.kind === 'comment' || Object.keys(reading.counts).length > 0
        ? reading
        : [],
  );
}

/** A post of all its fragments: a video unless one says otherwise. Cards of a channel's own page name no author. */
function completed(post: PostReading, owner: Author | undefined, page: PostAddress | undefined): PostReading {
  const { id, promoted, caption, author = promoted ? undefined : owner } = post;
  const isShort = post.format === 'short' || (page?.kind === 'shorts' && page.id === id);
  // Without a title it is a mere number, as of the comments.
  const format = isShort ? 'short' : (post.format ?? (caption === undefined ? undefined : 'video'));
  return stated<PostReading>({
    ...post,
    url: postUrl(id, isShort),
    author: author && stated<Author>({ id: author.id, handle: author.handle, name: author.name }),
    format,
  });
}

function commentsOf({ comments, commented, readings, page }: Found): Reading[] {
  const postId = commented ?? page?.id;
  if (postId === undefined) return [];
  const owners = readings.map(
    (reading) => reading.kind === 'post' && reading.id === postId && reading.author?.id,
  );
  return comments.map(({ isCreator, writer, ...comment }) => ({
    ...comment,
    kind: 'comment',
    platform: 'youtube',
    postId,
    byOwner: isCreator || (writer !== undefined && owners.includes(writer)),
  }));
}
