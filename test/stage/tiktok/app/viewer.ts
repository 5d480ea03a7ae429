import { h, icon } from '../../app/dom.ts';
import { ICONS } from '../../app/icons.ts';
import type { ShownPost } from '../../app/stage-hook.ts';
import { fillComments } from './comments.ts';
import { labels } from './labels.ts';
import { actionButtons, avatar, captionParts, player } from './parts.ts';
import type { Screen } from './screen.ts';
import { altOf, pathOf, shownPost, type Video } from './videos.ts';

/** The address goes on at once, the content a moment later: ms. */
const CONTENT_LATE_BY = 80;

export type Viewer = { element: HTMLElement; shown(): ShownPost[]; stop(): void };

/** The full-screen viewer over a list: one post at a time in nodes that stay, comments beside it. */
export function openViewer(below: Screen, from: Video, close: () => void): Viewer {
  const life = new AbortController();
  const film = h('div', { 'data-e2e': 'browse-video', class: 'browse-film' });
  const username = h('span', { 'data-e2e': 'browse-username' });
  const nickname = h('span', { 'data-e2e': 'browser-nickname' });
  const portrait = h('a', { 'data-e2e': 'browse-user-avatar' });
  const name = h('a', { class: 'names' }, username, nickname);
  const desc = h('div', { 'data-e2e': 'browse-video-desc', class: 'desc' });
  const actions = h('div', { class: 'browse-actions' });
  const comments = h('div', { class: 'comments' });
  let drawn = from;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function draw(video: Video): void {
    drawn = video;
    film.replaceChildren(
      h('img', { class: 'poster', alt: altOf(video), src: video.cover }),
      player(video, 4),
    );
    username.textContent = video.handle;
    nickname.textContent = video.name;
    portrait.setAttribute('href', `/@${video.handle}`);
    portrait.replaceChildren(avatar(video.avatar, 40));
    name.setAttribute('href', `/@${video.handle}`);
    desc.replaceChildren(...captionParts(video));
    const buttons = actionButtons(video, 'browse-');
    actions.replaceChildren(...buttons.map((button) => button.element));
    for (const button of buttons) button.fill();
    comments.replaceChildren();
    void fillComments(comments, video, () => drawn === video && !life.signal.aborted);
  }

  function go(by: number): void {
    const videos = below.videos();
    const index = videos.findIndex(({ id }) => location.pathname.endsWith(id)) + by;
    const next = videos[index];
    if (index > videos.length - 4) below.more();
    if (!next) return;
    history.replaceState(history.state, '', pathOf(next));
    clearTimeout(timer);
    timer = setTimeout(() => {
      timer = undefined;
      draw(next);
    }, CONTENT_LATE_BY);
  }

  const button = (e2e: string, label: string, path: string, act: () => void) => {
    const made = h('button', { type: 'button', 'data-e2e': e2e, 'aria-label': label }, icon(path, 22));
    made.addEventListener('click', act);
    return made;
  };
  const element = h(
    'div',
    { class: 'viewer', role: 'dialog', 'aria-modal': 'true', id: 'browse-layer' },
    h(
      'div',
      { class: 'browse-left' },
      film,
      button('browse-close', labels.close, ICONS.close, close),
      button('arrow-left', labels.previous, ICONS.up, () => go(-1)),
      button('arrow-right', labels.next, ICONS.down, () => go(1)),
    ),
    h(
      'div',
      { class: 'browse-right' },
      h('div', { class: 'browse-head' }, portrait, name),
      desc,
      actions,
      comments,
    ),
  );
  element.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      // One turn goes on by one post: what comes before its content belongs to it.
      if (timer === undefined) go(Math.sign(event.deltaY));
    },
    { passive: false },
  );
  window.addEventListener(
    'keydown',
    ({ key }) => {
      if (key === 'ArrowDown') go(1);
      if (key === 'ArrowUp') go(-1);
    },
    { signal: life.signal },
  );
  draw(from);
  return {
    element,
    shown: () => [shownPost(element, drawn)],
    stop() {
      clearTimeout(timer);
      life.abort();
    },
  };
}
