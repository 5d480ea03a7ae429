import { h, icon } from '../../app/dom.ts';
import { ICONS } from '../../app/icons.ts';
import { labels } from './labels.ts';
import { actionButton, createLikeButtons } from './watch-parts.ts';

/** The nodes of the page of a video, made once for all videos; `below` and `beside` are put in their places. */
export function createWatchFrame(below: HTMLElement, beside: HTMLElement) {
  const picture = h('img', { alt: '' });
  const overlay = createLikeButtons();
  const player = h(
    'div',
    { id: 'movie_player' },
    picture,
    h('div', { class: 'overlay', hidden: true }, overlay.element),
  );
  const title = h('yt-formatted-string', {});
  const avatar = h('img', { alt: '', width: '40', height: '40', class: 'avatar' });
  const ownerLink = h('a', { class: 'yt-simple-endpoint' });
  const tick = h('ytd-badge-supported-renderer', { hidden: true }, icon(ICONS.tick, 14, labels.verified));
  const attributed = h('yt-attributed-string', { id: 'attributed-channel-name' });
  const subscribers = h('yt-formatted-string', { id: 'owner-sub-count' });
  const likes = createLikeButtons();
  const info = h('yt-formatted-string', { id: 'info' });
  const description = h('div', { id: 'description-inline-expander' });
  const metadata = h(
    'ytd-watch-metadata',
    { class: 'watch-active-metadata' },
    h('div', { id: 'title' }, h('h1', {}, title)),
    h(
      'div',
      { id: 'top-row' },
      h(
        'div',
        { id: 'owner', class: 'item' },
        h(
          'ytd-video-owner-renderer',
          {},
          avatar,
          h(
            'div',
            { id: 'upload-info' },
            attributed,
            h('ytd-channel-name', { id: 'channel-name' }, ownerLink, tick),
            subscribers,
          ),
        ),
        h('div', { id: 'subscribe-button' }, h('button', { type: 'button' }, labels.subscribe)),
      ),
      h(
        'div',
        { id: 'actions', class: 'item' },
        h(
          'ytd-menu-renderer',
          {},
          h(
            'div',
            { id: 'top-level-buttons-computed' },
            likes.element,
            actionButton(ICONS.share, labels.share),
          ),
          h('div', { id: 'flexible-item-buttons' }, actionButton(ICONS.bookmark, labels.save)),
          actionButton(ICONS.more, labels.more, false),
        ),
      ),
    ),
    h(
      'div',
      { id: 'bottom-row' },
      h('div', { id: 'description' }, h('ytd-watch-info-text', {}, info), description),
    ),
  );
  const element = h(
    'ytd-watch-flexy',
    { role: 'main', class: 'watch-root-element' },
    h(
      'div',
      { id: 'columns' },
      h(
        'div',
        { id: 'primary' },
        h('div', { id: 'player' }, player),
        h('div', { id: 'below' }, metadata, below),
      ),
      h('div', { id: 'secondary' }, beside),
    ),
  );
  return {
    element,
    metadata,
    picture,
    title,
    avatar,
    ownerLink,
    tick,
    attributed,
    subscribers,
    likes,
    overlay,
    info,
    description,
  };
}
