import { h } from '../../app/dom.ts';
import { labels } from './labels.ts';
import { actionButtons, avatar, captionParts, player } from './parts.ts';
import { HAS_BARE_PHOTOS } from './variants.ts';
import { altOf, type Video } from './videos.ts';

/** The parts of an article come after it is in view, the player after the words, the numbers last: ms. */
const PARTS_LATE_BY = 40;
const PLAYER_LATE_BY = 30;
const COUNTS_LATE_BY = 60;

export type Article = {
  element: HTMLElement;
  video(): Video | undefined;
  /** Comes to stand for a post at a place in the feed: `top` px down. It is an empty shell until it is filled. */
  take(video: Video, index: number, top: number, isOwnPage: boolean): void;
  fillSoon(): void;
  empty(): void;
};

/** An article of the feed. Its node serves one post after another. */
export function createArticle(openComments: (video: Video) => void): Article {
  const element = h('article', { 'data-e2e': 'recommend-list-item-container' });
  let shown: Video | undefined;
  let place = -1;
  let isOwnPage = false;
  let timers: ReturnType<typeof setTimeout>[] = [];
  let isFilled = false;

  function empty(): void {
    for (const timer of timers) clearTimeout(timer);
    timers = [];
    isFilled = false;
    if (element.childNodes.length > 0) element.replaceChildren();
  }

  function later(delay: number, act: () => void): void {
    timers.push(setTimeout(act, delay));
  }

  function fill(video: Video): void {
    const film = h('div', { class: 'film' });
    const buttons = actionButtons(video, '');
    buttons[1]?.element.addEventListener('click', () => openComments(video));
    element.replaceChildren(
      h(
        'div',
        { class: 'content' },
        h(
          'section',
          { 'data-e2e': 'feed-video', class: 'media' },
          poster(video),
          film,
          words(video, isOwnPage),
        ),
        h(
          'section',
          { class: 'actions' },
          h(
            'div',
            {},
            h(
              'a',
              { 'data-e2e': 'video-author-avatar', href: `/@${video.handle}` },
              avatar(video.avatar, 48),
            ),
          ),
          ...buttons.map((button) => button.element),
        ),
      ),
    );
    if (video.kind === 'video' || !HAS_BARE_PHOTOS) {
      later(PLAYER_LATE_BY, () => film.append(player(video, place)));
    }
    later(COUNTS_LATE_BY, () => {
      for (const button of buttons) button.fill();
    });
  }

  return {
    element,
    video: () => shown,
    take(video, index, top, own) {
      if (shown === video && place === index) return;
      empty();
      shown = video;
      place = index;
      isOwnPage = own;
      element.id = `one-column-item-${index}`;
      element.setAttribute('data-scroll-index', String(index));
      element.style.transform = `translateY(${top}px)`;
    },
    fillSoon() {
      if (isFilled) return;
      isFilled = true;
      later(PARTS_LATE_BY, () => shown && fill(shown));
    },
    empty,
  };
}

function poster(video: Video): HTMLElement {
  return h('picture', {}, h('img', { class: 'poster', alt: altOf(video), src: video.cover }));
}

/** What lies over the lower end of the video. On a video's own page the first has no caption there. */
function words(video: Video, isOwnPage: boolean): HTMLElement {
  const by = h('a', { href: `/@${video.handle}`, class: 'by' }, h('h3', {}, video.name));
  const mark = video.promoted ? [h('span', { class: 'ad' }, labels.sponsored)] : [];
  const caption = isOwnPage
    ? []
    : [h('div', { 'data-e2e': 'video-desc', class: 'desc' }, ...captionParts(video))];
  return h('div', { class: 'words' }, h('div', { class: 'by-line' }, by, ...mark), ...caption);
}
