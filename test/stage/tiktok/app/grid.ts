import { h, icon } from '../../app/dom.ts';
import { ICONS } from '../../app/icons.ts';
import type { ShownPost } from '../../app/stage-hook.ts';
import { labels, shortCount } from './labels.ts';
import { player } from './parts.ts';
import { HAS_BARE_CARDS } from './variants.ts';
import { altOf, pathOf, shownPost, type Video } from './videos.ts';

const ORIGIN = 'https://www.tiktok.com';

type Card = { element: HTMLElement; link: HTMLElement; fill(video: Video): void };

/** The grid of a profile or of a search: cards that stay, and are filled again when another list is chosen. */
export type Grid = {
  element: HTMLElement;
  /** Shows these posts, under the names that the kind of list has. */
  show(videos: readonly Video[], kind: 'user-post' | 'user-repost'): void;
  shown(): ShownPost[];
};

export function createGrid(): Grid {
  const element = h('div', { class: 'grid', id: 'user-post-item-list', mode: 'compact' });
  const cards: Card[] = [];
  let list: readonly Video[] = [];
  return {
    element,
    show(videos, kind) {
      list = videos;
      element.setAttribute('data-e2e', `${kind}-item-list`);
      videos.forEach((video, n) => {
        const card = cards[n] ?? createCard(n);
        cards[n] = card;
        card.element.firstElementChild?.firstElementChild?.setAttribute('data-e2e', `${kind}-item`);
        card.fill(video);
        if (card.element.parentNode !== element) element.append(card.element);
      });
      for (const card of cards.slice(videos.length)) card.element.remove();
    },
    shown: () =>
      list.flatMap((video, n) => {
        const card = cards[n];
        return card ? [shownPost(card.link, video)] : [];
      }),
  };
}

function createCard(n: number): Card {
  const picture = h('img', { alt: '', fetchpriority: n < 4 ? 'high' : 'auto', decoding: 'async' });
  const film = h('div', { class: 'film' });
  const views = h('strong', { 'data-e2e': 'video-views', class: 'video-count' });
  const footer = h('div', { class: 'card-footer' }, icon(ICONS.play, 18), views);
  const head = h('div', { class: 'card-head' });
  const link = h(
    'a',
    { tabindex: '-1', class: 'card' },
    h('canvas', { width: '75', height: '100' }),
    h(
      'div',
      { class: 'card-player' },
      h('div', { mode: '1' }, h('div', {}, h('span', {}, h('picture', {}, picture))), film),
      ...(HAS_BARE_CARDS ? [] : [footer]),
    ),
    head,
  );
  const item = h(
    'div',
    { tabindex: '0', role: 'button', 'aria-label': labels.fullScreen },
    h('div', { class: 'ratio' }, h('div', {}, link)),
  );
  let shown: Video | undefined;
  // Only the card under the pointer plays.
  item.addEventListener('pointerenter', () => shown && film.replaceChildren(player(shown, 1)));
  item.addEventListener('pointerleave', () => film.replaceChildren());
  const element = h('div', { class: 'item-container' }, h('div', { id: `grid-item-container-${n}` }, item));
  return {
    element,
    link,
    fill(video) {
      if (shown?.id === video.id) return;
      shown = video;
      link.setAttribute('href', `${ORIGIN}${pathOf(video)}`);
      picture.setAttribute('alt', altOf(video));
      picture.setAttribute('src', video.cover);
      views.textContent = shortCount(video.views);
      film.replaceChildren();
      head.replaceChildren(
        ...(video.pinned ? [h('div', { 'data-e2e': 'video-card-badge' }, labels.pinned)] : []),
        ...(video.kind === 'photo' ? [h('span', { class: 'photos' }, icon(ICONS.layers, 18))] : []),
      );
    },
  };
}
