import { h, icon } from '../../app/dom.ts';
import { ICONS } from '../../app/icons.ts';
import { labels } from './labels.ts';
import type { Shape, Video } from './videos.ts';

/** A card whose nodes are filled again with other videos. */
export type Card = { element: HTMLElement; fill(video: Video): void };

export function pathOf({ id, shape }: Video): string {
  if (shape === 'ad')
    return `https://www.googleadservices.com/pagead/aclk?sa=L&label=video&creative=${id.length}`;
  return shape === 'short' ? `/shorts/${id}` : `/watch?v=${id}&pp=0gcJCStage`;
}

export function createCard(shape: Shape): Card {
  if (shape === 'short') return shortCard();
  if (shape === 'lockup' || shape === 'other') return lockupCard();
  return olderCard(shape === 'ad');
}

function menuButton(): HTMLElement {
  return h('button', { type: 'button', class: 'menu', 'aria-label': labels.more }, icon(ICONS.more, 20));
}

/** The picture with the time in its lower right corner. */
function thumbnail(picture: HTMLElement, time: HTMLElement): HTMLElement {
  return h(
    'yt-thumbnail-view-model',
    { class: 'ytThumbnailViewModelHost' },
    h('div', { class: 'ytThumbnailViewModelImage' }, picture),
    h('yt-thumbnail-overlay-badge-view-model', {}, h('badge-shape', { class: 'time' }, time)),
  );
}

function metadataRow(parts: string[]): HTMLElement {
  const row = h('div', { class: 'yt-content-metadata-view-model__metadata-row' });
  parts.forEach((text, n) => {
    if (n > 0) row.append(h('span', { class: 'yt-content-metadata-view-model__delimiter' }, '•'));
    row.append(h('span', { class: 'yt-core-attributed-string', role: 'text' }, text));
  });
  return row;
}

/** The card of 2026: its id stands in a class and in its links. */
function lockupCard(): Card {
  const picture = h('img', { alt: '', class: 'ytCoreImageHost' });
  const time = h('div', { class: 'yt-badge-shape__text' });
  const imageLink = h('a', { class: 'yt-lockup-view-model__content-image' }, thumbnail(picture, time));
  const avatar = h('img', { alt: '', width: '36', height: '36' });
  const portrait = h('div', { class: 'yt-lockup-metadata-view-model__avatar' }, avatar);
  const title = h('span', { class: 'yt-core-attributed-string', role: 'text' });
  const titleLink = h('a', { class: 'yt-lockup-metadata-view-model__title' }, title);
  const heading = h('h3', { class: 'yt-lockup-metadata-view-model__heading-reset' }, titleLink);
  const rows = h('yt-content-metadata-view-model', {});
  const inner = h(
    'div',
    {},
    imageLink,
    h(
      'div',
      { class: 'yt-lockup-view-model__metadata' },
      h(
        'yt-lockup-metadata-view-model',
        {},
        portrait,
        h(
          'div',
          { class: 'yt-lockup-metadata-view-model__text-container' },
          heading,
          h('div', { class: 'yt-lockup-metadata-view-model__metadata' }, rows),
        ),
        menuButton(),
      ),
    ),
  );
  return {
    element: h('yt-lockup-view-model', { class: 'lockup' }, inner),
    fill(video) {
      const href = video.shape === 'other' ? `/playlist?list=${video.id}` : pathOf(video);
      inner.className = `yt-lockup-view-model yt-lockup-view-model--vertical content-id-${video.id}`;
      imageLink.setAttribute('href', href);
      titleLink.setAttribute('href', href);
      titleLink.setAttribute('aria-label', video.title);
      heading.setAttribute('title', video.title);
      title.textContent = video.title;
      picture.setAttribute('src', video.picture);
      time.textContent = video.time;
      time.classList.toggle('live', video.live);
      portrait.style.display = video.author.name === '' ? 'none' : '';
      if (video.author.name !== '') avatar.setAttribute('src', video.author.avatar);
      const author = video.author.name === '' ? [] : [[video.author.name]];
      rows.replaceChildren(...[...author, ...video.rows].map(metadataRow));
    },
  };
}

/** The card of older lists and, with a channel, of the search; an advertisement has no address of its video. */
function olderCard(isAd: boolean): Card {
  const picture = h('img', { alt: '', class: 'yt-core-image' });
  const time = h('div', { class: 'yt-badge-shape__text' });
  const imageLink = h('a', { id: 'thumbnail', class: 'yt-simple-endpoint' }, thumbnail(picture, time));
  const title = h('yt-formatted-string', { id: 'video-title' });
  const titleLink = h('a', { id: 'video-title-link', class: 'yt-simple-endpoint' }, title);
  const line = h('div', { id: 'metadata-line' });
  const channel = h('a', { class: 'yt-simple-endpoint' });
  const byline = h('ytd-channel-name', { id: 'channel-name' }, channel);
  const details = h(
    'div',
    { id: 'details' },
    h('div', { id: 'meta' }, h('h3', {}, titleLink), h('ytd-video-meta-block', {}, byline, line)),
    menuButton(),
  );
  const media = h(
    isAd ? 'ytd-in-feed-ad-layout-renderer' : 'ytd-rich-grid-media',
    { class: 'older' },
    imageLink,
    details,
  );
  return {
    element: isAd ? h('ytd-ad-slot-renderer', {}, media) : media,
    fill(video) {
      for (const link of [imageLink, titleLink]) link.setAttribute('href', pathOf(video));
      title.textContent = video.title;
      picture.setAttribute('src', video.picture);
      time.textContent = video.time;
      time.classList.toggle('live', video.live);
      channel.textContent = video.author.name;
      if (video.author.path !== '') channel.setAttribute('href', video.author.path);
      const parts = video.rows.flat().map((text) => h('span', { class: 'inline-metadata-item' }, text));
      line.replaceChildren(...parts);
    },
  };
}

function shortCard(): Card {
  const picture = h('img', { alt: '', class: 'ytCoreImageHost' });
  const imageLink = h('a', { class: 'shortsLockupViewModelHostEndpoint' }, picture);
  const title = h('span', { class: 'yt-core-attributed-string', role: 'text' });
  const titleLink = h('a', { class: 'shortsLockupViewModelHostEndpoint title' }, title);
  const views = h('span', { class: 'yt-core-attributed-string', role: 'text' });
  const inner = h(
    'ytm-shorts-lockup-view-model',
    {},
    imageLink,
    h(
      'div',
      { class: 'shortsLockupViewModelHostOutsideMetadata' },
      h('h3', {}, titleLink),
      h('div', {}, views),
    ),
  );
  return {
    element: h('ytm-shorts-lockup-view-model-v2', {}, inner),
    fill(video) {
      for (const link of [imageLink, titleLink]) link.setAttribute('href', pathOf(video));
      picture.setAttribute('src', video.picture);
      title.textContent = video.title;
      titleLink.setAttribute('title', video.title);
      views.textContent = video.rows[0]?.[0] ?? '';
    },
  };
}
