import { h, icon } from '../../app/dom.ts';
import { ICONS } from '../../app/icons.ts';
import { dig, digList, digNumber, digText } from '../../app/json.ts';
import { PATHS } from './icons.ts';
import { labels, shortCount } from './labels.ts';
import type { PostView } from './post.ts';
import { pathOf } from './story.ts';
import { carriedData, query } from './wire.ts';

const OPERATION = 'FBReelsRootWithEntrypointQuery';

export type ReelView = PostView & {
  /** Puts another reel into the same nodes. */
  show(videoId: string): void;
};

/** The video that the address of a reel names. */
export function videoOfPath(path: string): string | undefined {
  return /^\/reel\/(\d+)\/?$/.exec(path)?.[1];
}

type Reel = {
  video: string;
  id: string;
  name: string;
  handle: string;
  text: string;
  picture: string;
  likes: number;
  comments: number;
  shares: string;
  next: string[];
};

function reelOf(data: unknown): Reel | undefined {
  const story = dig(data, 'video', 'creation_story');
  const context = dig(story, 'short_form_video_context');
  const video = digText(data, 'video', 'id');
  if (video === '') return undefined;
  return {
    video,
    id: digText(story, 'post_id'),
    name: digText(context, 'video_owner', 'name'),
    handle: pathOf(digText(context, 'video_owner', 'url')).slice(1),
    text: digText(story, 'message', 'text'),
    picture: digText(context, 'video', 'first_frame_thumbnail'),
    likes: digNumber(story, 'feedback', 'reaction_count', 'count'),
    comments: digNumber(story, 'feedback', 'total_comment_count'),
    shares: digText(story, 'feedback', 'share_count_reduced'),
    next: digList(data, 'next_reels', 'nodes').map((node) => digText(node, 'id')),
  };
}

/**
 * The viewer of reels: one film at a time, in the same nodes. Only the address and the film's own box name the
 * video, and nothing the post. `go` leads to another address.
 */
export function openReel(videoId: string, isCarried: boolean, go: (path: string) => void): ReelView {
  const player = h('div', { class: 'player' });
  const words = h('div', { class: 'by' });
  const film = h('div', { class: 'film' }, player, words);
  const side = h('div', { class: 'side' });
  const item = h('div', { class: 'reel' }, film, side);
  const next = h('div', { role: 'button', tabindex: '0', 'aria-label': labels.next }, icon(PATHS.right, 24));
  const back = h('div', { role: 'button', tabindex: '0', 'aria-label': labels.close }, icon(ICONS.close, 24));
  let reel: Reel | undefined;
  let wanted = '';

  function fill(found: Reel): void {
    reel = found;
    player.setAttribute('data-video-id', found.video);
    player.replaceChildren(
      h('video', { poster: found.picture, playsinline: true, muted: true, preload: 'none' }),
    );
    words.replaceChildren(
      h('a', { role: 'link', href: `https://www.facebook.com/${found.handle}` }, h('span', {}, found.name)),
      h('div', { dir: 'auto', class: 'said' }, h('span', { dir: 'auto' }, found.text)),
    );
    side.replaceChildren(
      ...button(PATHS.thumb, labels.like, shortCount(found.likes)),
      ...button(PATHS.bubble, labels.comment, shortCount(found.comments)),
      ...button(PATHS.arrow, labels.share, found.shares),
    );
  }

  async function show(video: string, mayBeCarried: boolean): Promise<void> {
    wanted = video;
    const carried = mayBeCarried ? reelOf(carriedData(OPERATION)) : undefined;
    const found = carried?.video === video ? carried : reelOf(await query(OPERATION, { video_id: video }));
    if (found && wanted === video) fill(found);
  }

  next.addEventListener('click', () => {
    const following = reel?.next[0];
    if (following !== undefined) go(`/reel/${following}/`);
  });
  back.addEventListener('click', () => history.back());
  void show(videoId, isCarried);
  return {
    element: h('div', { class: 'reels' }, back, item, next),
    shown: () => (reel ? [{ element: item, id: reel.id, handle: reel.handle }] : []),
    show: (video) => void show(video, false),
  };
}

function button(path: string, name: string, count: string): HTMLElement[] {
  return [
    h('div', { role: 'button', tabindex: '0', 'aria-label': name }, icon(path, 24)),
    h('span', { dir: 'auto', class: 'count' }, h('span', {}, count)),
  ];
}
