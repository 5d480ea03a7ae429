import type { Format, PostReading } from '../../model/reading.ts';
import {
  inside,
  isObject,
  isoFromMs,
  isoFromSeconds,
  type JsonObject,
  numericId,
  shortText,
  stated,
  text,
} from '../parse/values.ts';
import { authorOf } from './account-node.ts';
import { postUrl } from './addresses.ts';
import { postCounts } from './counts.ts';

/** Items (`itemStruct`), the same in lists, pages and the tables of 2023 but for the types of their fields. */

/** Whether an object is an item. Accounts, sounds and hashtags have statistics too, but other ones. */
export function isPostNode(node: JsonObject): boolean {
  const { stats, statsV2 } = node;
  if (node.uniqueId !== undefined || (!hasItemStats(stats) && !hasItemStats(statsV2))) return false;
  return typeof node.desc === 'string' || node.createTime !== undefined;
}

function hasItemStats(stats: unknown): boolean {
  return (
    isObject(stats) &&
    (stats.diggCount !== undefined || stats.playCount !== undefined) &&
    stats.followerCount === undefined
  );
}

/** What an item states; undefined for live rooms, and where no id is left whole. */
export function readPostNode(node: JsonObject): PostReading | undefined {
  // A video has its item's id; an id that came as a number has lost digits, and 0 is none.
  const id = [node.id, inside(node.video).id]
    .map(numericId)
    .find((found) => found !== undefined && found !== '0');
  if (id === undefined || isObject(node.liveRoomInfo)) return undefined;
  const author = authorOf(node);
  const createdAt = isoFromSeconds(node.createTime);
  const idTime = createdAt === undefined ? timeOfId(id) : undefined;
  return stated<PostReading>({
    kind: 'post',
    platform: 'tiktok',
    id,
    url: postUrl(id, author.handle, isObject(node.imagePost)),
    author: Object.keys(author).length > 0 ? author : undefined,
    caption: text(node.desc),
    createdAt: createdAt ?? idTime,
    createdAtFrom: idTime === undefined ? undefined : 'id',
    format: formatOf(node.imagePost),
    promoted: node.isAd === true ? true : undefined,
    counts: postCounts(node.statsV2, node.stats),
  });
}

/** Undefined for a photo post that does not list its pictures. */
function formatOf(imagePost: unknown): Format | undefined {
  if (!isObject(imagePost)) return 'video';
  const { images } = imagePost;
  if (!Array.isArray(images) || images.length === 0) return undefined;
  return images.length === 1 ? 'photo' : 'carousel';
}

/** The upload time in an item's id: seconds in its upper 32 bits, mostly right within minutes (sheets, section 2). */
export function timeOfId(id: string): string | undefined {
  return /^\d{17,20}$/.test(id) ? isoFromMs(Number(BigInt(id) >> 32n) * 1000) : undefined;
}

/** What joins a rendered item to this one where the page does not state its id: author and caption, without spaces. */
export function captionMark(handle: string | undefined, caption: string | undefined): string | undefined {
  const written = caption?.replace(/\s+/g, '');
  return handle && written ? `${handle.toLowerCase()} ${written}` : undefined;
}

/** Notes an item for the readers of the page and of comments. A caption that its author used twice joins nothing. */
export function markPost({ id, author, caption }: PostReading, marks: Map<string, string>): void {
  const mark = captionMark(author?.handle, caption);
  if (mark !== undefined) marks.set(mark, (marks.get(mark) ?? id) === id ? id : '');
  for (const writer of [author?.id, author?.handle]) {
    if (writer !== undefined) marks.set(writerMark(id, writer), id);
  }
}

/** Says of a post that this id or handle is its author's. */
export function writerMark(postId: string, writer: string): string {
  return `${postId} ${writer.toLowerCase()}`;
}

/** The id or handle of whoever wrote something, from a value of unknown kind. */
export function writerName(value: unknown): string | undefined {
  return numericId(value) ?? shortText(value);
}
