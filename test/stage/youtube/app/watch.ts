import { h } from '../../app/dom.ts';
import { dig, digList, digText } from '../../app/json.ts';
import type { ShownPost } from '../../app/stage-hook.ts';
import { createComments } from './comments.ts';
import { setTitle } from './labels.ts';
import { createRelated } from './related.ts';
import { createWatchFrame } from './watch-frame.ts';
import { likeTexts } from './watch-parts.ts';
import { ask } from './wire.ts';

/** The likes come to the row a moment after the rest. */
const LIKES_LATE_BY = 250;
/** How often the counter of a running stream is asked for, ms. */
const COUNTER = 5_000;

export type WatchPage = {
  element: HTMLElement;
  /** Goes on to a video. What stood there stays until the answers have come; `given`: the document has them. */
  show(id: string, given?: { data: unknown; player: unknown }): Promise<unknown>;
  shown(): ShownPost[];
  stop(): void;
};

function text(value: unknown): string {
  const simple = digText(value, 'simpleText');
  return (
    simple ||
    digList(value, 'runs')
      .map((run) => digText(run, 'text'))
      .join('')
  );
}

/** The page of a video: one `ytd-watch-flexy` for all videos that are watched. */
export function createWatchPage(): WatchPage {
  const comments = createComments();
  const related = createRelated();
  const frame = createWatchFrame(comments.element, related.element);
  let wanted = '';
  let filled = '';
  let counter: ReturnType<typeof setInterval> | undefined;
  let late: ReturnType<typeof setTimeout> | undefined;

  async function show(id: string, given?: { data: unknown; player: unknown }): Promise<unknown> {
    wanted = id;
    stop();
    const [data] = given
      ? [given.data]
      : await Promise.all([ask('next', { videoId: id }), ask('player', { videoId: id, isMasked: true })]);
    if (wanted !== id) return undefined;
    fill(id, data);
    return data;
  }

  function fill(id: string, data: unknown): void {
    const results = dig(data, 'contents', 'twoColumnWatchNextResults');
    const contents = digList(results, 'results', 'results', 'contents');
    const primary = dig(contents[0], 'videoPrimaryInfoRenderer');
    const owner = dig(contents[1], 'videoSecondaryInfoRenderer', 'owner', 'videoOwnerRenderer');
    const name = text(dig(primary, 'title'));
    filled = id;
    frame.element.setAttribute('video-id', id);
    frame.metadata.setAttribute('video-id', id);
    frame.title.setAttribute('title', name);
    frame.title.textContent = name;
    setTitle(name);
    frame.picture.setAttribute(
      'src',
      `https://i.ytimg.com/vi/${id}/hqdefault_${(id.charCodeAt(2) * 5) % 360}.jpg`,
    );
    fillOwner(owner);
    const counted = dig(primary, 'viewCount', 'videoViewCountRenderer');
    fillInfo(counted, primary);
    frame.description.textContent = digText(
      contents[1],
      'videoSecondaryInfoRenderer',
      'attributedDescription',
      'content',
    );
    const buttons = dig(
      primary,
      'videoActions',
      'menuRenderer',
      'topLevelButtons',
      0,
      'segmentedLikeDislikeButtonViewModel',
    );
    for (const row of [frame.likes, frame.overlay]) row.fill(undefined);
    late = setTimeout(() => {
      for (const row of [frame.likes, frame.overlay]) row.fill(likeTexts(buttons));
    }, LIKES_LATE_BY);
    const place = dig(contents[2], 'itemSectionRenderer', 'contents', 0, 'continuationItemRenderer');
    comments.open(digText(place, 'continuationEndpoint', 'continuationCommand', 'token') || undefined);
    related.fill(dig(results, 'secondaryResults'));
    if (dig(counted, 'isLive') === true) counter = setInterval(() => void count(id, primary), COUNTER);
  }

  /** A collaboration has one text for both channels, and no subscribers. */
  function fillOwner(owner: unknown): void {
    const names = digText(owner, 'attributedTitle', 'content');
    frame.attributed.textContent = names;
    frame.ownerLink.textContent = names === '' ? text(dig(owner, 'title')) : '';
    frame.ownerLink.setAttribute(
      'href',
      digText(owner, 'navigationEndpoint', 'browseEndpoint', 'canonicalBaseUrl'),
    );
    frame.tick.toggleAttribute('hidden', digList(owner, 'badges').length === 0);
    frame.avatar.setAttribute('src', digText(owner, 'thumbnail', 'thumbnails', 0, 'url'));
    frame.subscribers.textContent = text(dig(owner, 'subscriberCountText'));
    frame.subscribers.setAttribute('aria-label', frame.subscribers.textContent);
  }

  function fillInfo(counted: unknown, primary: unknown): void {
    const parts = [text(dig(counted, 'viewCount')), '  ', text(dig(primary, 'dateText'))];
    frame.info.replaceChildren(...parts.map((part) => h('span', { class: 'bold' }, part)));
  }

  async function count(id: string, primary: unknown): Promise<void> {
    const body = await ask('updated_metadata', { videoId: id });
    const action = dig(body, 'actions', 0, 'updateViewershipAction');
    if (filled === id) fillInfo(dig(action, 'viewCount', 'videoViewCountRenderer'), primary);
  }

  function stop(): void {
    clearInterval(counter);
    clearTimeout(late);
  }

  return {
    element: frame.element,
    show,
    stop,
    shown: () =>
      filled === '' ? [] : [{ element: frame.metadata, id: filled, handle: '' }, ...related.shown()],
  };
}
