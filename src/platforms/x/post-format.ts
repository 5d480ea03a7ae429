import type { Format } from '../../model/reading.ts';
import { at, inside } from '../parse/values.ts';
import { mediaOf, type PostNode } from './post-node.ts';

/** The format of a post: its media decide, without them its card. */
export function formatOf(post: PostNode): Format | undefined {
  const media = mediaOf(post);
  if (media.length > 1) return 'carousel';
  if (media.length === 1) return formatOfMedia(media[0]);
  // Media listed in the short form only: their number and kind are not told.
  if (at(post.facts, 'entities', 'media', 0) !== undefined) return undefined;
  return formatOfCard(post.node.card);
}

const FORMATS: Readonly<Record<string, Format>> = {
  photo: 'photo',
  video: 'video',
  animated_gif: 'video',
  ApiImage: 'photo',
  ApiVideo: 'video',
  ApiGif: 'video',
};

function formatOfMedia(media: unknown): Format | undefined {
  const type = at(media, 'type') ?? at(media, 'media_results', 'result', 'media_info', '__typename');
  return typeof type === 'string' && Object.hasOwn(FORMATS, type) ? FORMATS[type] : undefined;
}

function formatOfCard(card: unknown): Format {
  const { legacy, name: plainName, binding_values } = inside(card);
  const name = inside(legacy).name ?? plainName;
  if (typeof name !== 'string' || /poll\d+choice/.test(name)) return 'text';
  if (!/broadcast|audiospace|live_event/.test(name)) return 'link';
  return hasEnded(inside(legacy).binding_values ?? binding_values) ? 'video' : 'live';
}

/** Whether the card of a broadcast says that it is over: then the card plays its recording. */
function hasEnded(values: unknown): boolean {
  const listed = Array.isArray(values)
    ? values.find((entry) => at(entry, 'key') === 'broadcast_state')
    : undefined;
  const state = at(listed, 'value', 'string_value') ?? at(values, 'broadcast_state', 'string_value');
  return typeof state === 'string' && state !== 'RUNNING';
}
