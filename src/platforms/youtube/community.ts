import type { Format, PostReading } from '../../model/reading.ts';
import { inside, type JsonObject, shortText } from '../parse/values.ts';
import { countIn, type Lang } from './counts.ts';
import { postReading } from './post.ts';
import { channelOfByline, textOf, unwrapped } from './texts.ts';

/** What a post's attachment is called. */
const FORMATS: readonly [name: string, format: Format][] = [
  ['MultiImage', 'carousel'],
  ['Image', 'photo'],
  ['video', 'video'],
];

/** `backstagePostRenderer`, a channel's post of text or pictures; a shared one stands inside its wrapper. Sheet 1. */
export function readCommunityPost(node: JsonObject, lang: Lang): PostReading | undefined {
  const id = shortText(node.postId);
  // A wrapper around another's post has that one and no text, votes or button of its own.
  if (!id?.startsWith('Ug') || node.originalPost !== undefined) return undefined;
  const [attachment = ''] = Object.keys(inside(node.backstageAttachment));
  return postReading(id, {
    author: channelOfByline(node.authorText),
    caption: textOf(node.contentText),
    format: FORMATS.find(([name]) => attachment.includes(name))?.[1] ?? 'text',
    counts: {
      likes: countIn(node.voteCount, lang),
      comments: countIn(unwrapped(unwrapped(node.actionButtons).replyButton).text, lang),
    },
  });
}
