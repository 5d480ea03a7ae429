import type { Format } from '../../model/reading.ts';
import { at, inside, isObject, type JsonObject, numericId, text } from '../parse/values.ts';
import { listOf } from './nodes.ts';

/** What a story has attached: its format, and the ids that stand for it in links (sheet 2.1). */

/** The kinds of attachments by the name of what renders them; the first that fits. */
const RENDERERS: readonly [RegExp, Format][] = [
  [/Reels/, 'reel'],
  [/Album|MultiShare/, 'carousel'],
  [/AnimatedImage|Gif|Video/, 'video'],
  [/Photo/, 'photo'],
  [/Share|Link/, 'link'],
];
const REEL = /\/reel\/\d/;

type Attachment = { renderer: string; media: JsonObject; nodes: readonly unknown[]; url: unknown };

/** The attachments of a story; undefined when nothing states whether it has any. */
function attachmentsOf(story: JsonObject): Attachment[] | undefined {
  const content = inside(at(story, 'comet_sections', 'content', 'story'));
  const lists = [story.attachments, content.attachments].filter((list) => Array.isArray(list));
  const list = lists.find(({ length }) => length > 0) ?? lists[0];
  return list?.map((attachment: unknown) => {
    const style = inside(at(attachment, 'styles'));
    const shown = inside(style.attachment);
    const nodes = at(shown, 'all_subattachments', 'nodes') ?? at(attachment, 'all_subattachments', 'nodes');
    const media = isObject(shown.media) ? shown.media : inside(at(attachment, 'media'));
    const renderer = text(style.__typename) ?? text(media.__typename) ?? '';
    return { renderer, media, nodes: listOf(nodes), url: shown.url };
  });
}

/** A reel by its own parts: the film's context (to 2025) and the button that counts its reactions. */
export function isReel(story: JsonObject): boolean {
  return isObject(story.short_form_video_context) || isObject(story.fb_reel_react_button);
}

/** The format of a story with this address; undefined when it is not known. */
export function formatOf(story: JsonObject, url: string | undefined): Format | undefined {
  if (isReel(story) || REEL.test(url ?? '')) return 'reel';
  const attachments = attachmentsOf(story);
  const [first, second] = attachments ?? [];
  if (!first) return attachments && 'text';
  const { renderer, media, nodes } = first;
  const isVideo = media.__typename === 'Video' || /Video/.test(renderer);
  if (isVideo && media.is_live_streaming === true) return 'live';
  const addresses = [first.url, media.url, media.permalink_url, media.shareable_url];
  if (isVideo && addresses.some((address) => REEL.test(text(address) ?? ''))) return 'reel';
  if (second !== undefined || nodes.length > 1) return 'carousel';
  return RENDERERS.find(([pattern]) => pattern.test(renderer))?.[1];
}

/** The ids of a story's photos, videos and reels. */
export function mediaIdsOf(story: JsonObject): string[] {
  const { video, playback_video } = inside(story.short_form_video_context);
  const attached = (attachmentsOf(story) ?? []).flatMap(({ media, nodes }) => [
    media,
    ...nodes.map((node) => at(node, 'media')),
  ]);
  return [video, playback_video, ...attached].flatMap((media) => numericId(inside(media).id) ?? []);
}
