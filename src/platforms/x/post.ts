import type { Author, PostCounts, PostReading, StatedCount } from '../../model/reading.ts';
import { MAX_TEXT } from '../../model/reading.ts';
import { timeFromSnowflake } from '../parse/ids.ts';
import {
  at,
  exactCount,
  inside,
  isObject,
  isoFromMs,
  numericId,
  shortText,
  stated,
  text,
} from '../parse/values.ts';
import { authorOfUser } from './account-node.ts';
import { postUrl, statusOf } from './addresses.ts';
import { timeFromCreatedAt } from './created-at.ts';
import { formatOf } from './post-format.ts';
import { mediaOf, type PostNode } from './post-node.ts';

/** What a post object states. Not for reposts: their counts are zeros of their own. */
export function readPost(post: PostNode): PostReading {
  const { id } = post;
  const author = authorOf(post);
  const createdAt = createdAtOf(post);
  const timeOfId = createdAt === undefined ? timeFromSnowflake(id) : undefined;
  return stated<PostReading>({
    kind: 'post',
    platform: 'x',
    id,
    url: postUrl(id, author.handle),
    author: Object.keys(author).length > 0 ? author : undefined,
    caption: captionOf(post),
    createdAt: createdAt ?? timeOfId,
    createdAtFrom: timeOfId === undefined ? undefined : 'id',
    format: formatOf(post),
    replyTo: replyToOf(post),
    counts: countsOf(post),
  });
}

/** The accounts whose media a post shows; they stand inside the media, where nothing else is looked for. */
export function mediaOwnersOf(post: PostNode): unknown[] {
  return mediaOf(post).map((media) =>
    at(media, 'additional_media_info', 'source_user', 'user_results', 'result'),
  );
}

function createdAtOf({ facts }: PostNode): string | undefined {
  const ms = facts.created_at_ms;
  return timeFromCreatedAt(facts.created_at) ?? (ms === undefined ? undefined : isoFromMs(Number(ms)));
}

function countsOf(post: PostNode): PostCounts {
  const { facts } = post;
  return stated<PostCounts>({
    likes: exactCount(facts.favorite_count),
    comments: exactCount(facts.reply_count),
    reposts: exactCount(facts.retweet_count),
    quotes: exactCount(facts.quote_count),
    saves: exactCount(facts.bookmark_count),
    views: viewsOf(post),
  });
}

/** "Enabled" without a count: a post older than view counts, or a list that leaves them out. Unknown, not 0. */
function viewsOf({ node, facts }: PostNode): StatedCount | undefined {
  const views = inside(node.views ?? node.view_count_info ?? facts.ext_views);
  // The apps ask for the count alone.
  return views.state === undefined || views.state === 'EnabledWithCount'
    ? exactCount(views.count)
    : undefined;
}

function authorOf(post: PostNode): Author {
  const core = inside(post.node.core);
  const { result, rest_id } = inside(core.user_results ?? core.user_result);
  const stands = authorOfUser(result);
  return stated<Author>({
    id: stands.id ?? numericId(post.facts.user_id_str) ?? numericId(rest_id),
    handle: stands.handle ?? handleInMedia(post),
    name: stands.name,
  });
}

/** The author's handle in the address of the post's own media; media taken from another post carry the other's. */
function handleInMedia(post: PostNode): string | undefined {
  return mediaOf(post)
    .map((media) => statusOf(shortText(at(media, 'expanded_url'))))
    .find((status) => status?.id === post.id)?.handle;
}

/** The whole text with its t.co links. Only `full_text` is HTML-escaped; the note of a long post is not. */
function captionOf({ node, facts }: PostNode): string | undefined {
  const note = node.note_tweet
    ? text(at(node.note_tweet, 'note_tweet_results', 'result', 'text'))
    : undefined;
  if (note !== undefined || typeof facts.full_text !== 'string') return note;
  // An escaped sign is at most five characters long.
  return text(unescaped(facts.full_text.slice(0, 5 * MAX_TEXT)));
}

const ESCAPED: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

function unescaped(escaped: string): string {
  return escaped.includes('&')
    ? escaped.replace(/&(?:amp|lt|gt);/g, (sign) => ESCAPED[sign] ?? sign)
    : escaped;
}

function replyToOf({ node, facts }: PostNode): PostReading['replyTo'] {
  const user = isObject(node.reply_to_user_results) ? node.reply_to_user_results.result : undefined;
  const replyTo = stated<{ id?: string; handle?: string }>({
    id: numericId(facts.in_reply_to_status_id_str) ?? numericId(inside(node.reply_to_results).rest_id),
    handle: shortText(facts.in_reply_to_screen_name) ?? authorOfUser(user).handle,
  });
  return Object.keys(replyTo).length > 0 ? replyTo : undefined;
}
