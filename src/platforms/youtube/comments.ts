import type { PostReading, StatedCount } from '../../model/reading.ts';
import { inside, isObject, type JsonObject, shortText } from '../parse/values.ts';
import { channelId, isVideoId } from './addresses.ts';
import { countIn, type Lang } from './counts.ts';
import { fragment } from './post.ts';
import { channelOfEndpoint, runsOf, unwrapped } from './texts.ts';

/** Comments: whose and in which thread, neither text nor name; their times are relative. Sheet 2.4 and 2.6. */

/** A comment without the post it belongs to, which stands elsewhere in the body. */
export type Comment = { id: string; parentId: string | null; isCreator: boolean; writer: string | undefined };

/** `commentEntityPayload` or the older `commentRenderer`; undefined for every other node. */
export function readComment({ properties, author, ...node }: JsonObject): Comment | undefined {
  const { isCreator = node.authorIsChannelOwner, channelId: writer } = inside(author);
  const { commentId = isObject(node.authorText) ? node.commentId : undefined, replyLevel } =
    inside(properties);
  const [id, thread, reply] = /^([\w-]{10,60})(\.[\w-]{1,60})?$/.exec(shortText(commentId) ?? '') ?? [];
  // A reply whose thread is not in its id would pass for a comment of its own.
  if (
    id === undefined ||
    thread === undefined ||
    (!reply && typeof replyLevel === 'number' && replyLevel > 0)
  )
    return undefined;
  return {
    id,
    parentId: reply ? thread : null,
    isCreator: isCreator === true,
    writer: channelId(writer) ?? channelOfEndpoint(node.authorEndpoint)?.id,
  };
}

/** The video under which a comment stands, behind its time: of an entity's surface, or of the older renderer. */
export function commentedVideo({ publishedTimeText, publishedTimeCommand }: JsonObject): string | undefined {
  const { innertubeCommand = inside(runsOf(publishedTimeText)[0]).navigationEndpoint } =
    inside(publishedTimeCommand);
  const { videoId } = inside(inside(innertubeCommand).watchEndpoint);
  return isVideoId(videoId) ? videoId : undefined;
}

/** The total in the header of the comments; in a first response it has only the word. */
export function totalIn({ countText, commentsCount }: JsonObject, lang: Lang): StatedCount | undefined {
  return countIn(countText, lang) ?? countIn(commentsCount, lang);
}

/** The total in the small box that stands for the comments where these are folded. */
export function readEntryPoint(
  node: JsonObject,
  lang: Lang,
  id: string | undefined,
): PostReading | undefined {
  const comments = countIn(inside(node.commentsEntryPointHeaderRenderer).commentCount, lang);
  return comments && fragment(id, { counts: { comments } });
}

/** The total at the head of the panel of comments; undefined for other panels and with comments turned off. */
export function readPanel(node: JsonObject, lang: Lang, id: string | undefined): PostReading | undefined {
  const { panelIdentifier, header } = node;
  const comments = countIn(unwrapped(header).contextualInfo, lang);
  const isOfComments = shortText(panelIdentifier)?.includes('comment');
  return isOfComments && comments ? fragment(id, { counts: { comments } }) : undefined;
}
