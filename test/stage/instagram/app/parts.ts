import { h, icon } from '../../app/dom.ts';
import { ICONS } from '../../app/icons.ts';
import { labels, shortCount } from './labels.ts';
import { type Media, permalink } from './media.ts';

/** Numbers come to the row a moment after it is drawn, as on the site; the room for them is there before. */
const COUNTS_LATE_BY = 250;

/** The row of icons: Like, its number, Comment, its number, Share, and Save at the right end. */
export function actionSection(media: Media): HTMLElement {
  const likes = h('span', { role: 'button', tabindex: '0', class: 'count' });
  const comments = h('span', { role: 'button', tabindex: '0', class: 'count' });
  setTimeout(() => {
    if (!media.hidden) likes.textContent = shortCount(media.likes);
    if (media.comments > 0) comments.textContent = shortCount(media.comments);
  }, COUNTS_LATE_BY);
  const button = (path: string, label: string) =>
    h('span', {}, h('div', { role: 'button', tabindex: '0' }, icon(path, 24, label)));
  return h(
    'section',
    { class: 'row' },
    h(
      'div',
      { class: 'left' },
      button(ICONS.heart, labels.like),
      likes,
      button(ICONS.reply, labels.comment),
      comments,
      h('div', { role: 'button', tabindex: '0' }, icon(ICONS.plane, 24, labels.share)),
    ),
    h('div', {}, h('div', { role: 'button', tabindex: '0' }, icon(ICONS.bookmark, 24, labels.save))),
  );
}

/** "KPU … dan …", the time as a permalink; an advertisement has the word instead of the time. */
export function authorLine(media: Media, withTime: boolean): HTMLElement {
  const line = h(
    'div',
    { class: 'author' },
    h('img', { alt: '', src: media.avatar, width: '32', height: '32' }),
    h('a', { href: `/${media.handle}/`, role: 'link' }, h('span', { dir: 'auto' }, media.handle)),
  );
  if (media.coauthor)
    line.append(' · ', h('a', { href: `/${media.coauthor}/`, role: 'link' }, media.coauthor));
  if (media.promoted) line.append(' · ', h('span', {}, labels.sponsored));
  else if (withTime) line.append(' · ', timeLink(media));
  return line;
}

export function timeLink(media: Media): HTMLElement {
  const written = new Intl.DateTimeFormat(document.documentElement.lang, {
    dateStyle: 'medium',
    timeZone: 'UTC',
  });
  const time = h('time', { datetime: media.time, title: written.format(new Date(media.time)) });
  time.textContent = written.format(new Date(media.time));
  return h('a', { href: permalink(media), role: 'link', tabindex: '0' }, time);
}

export function likedBy(media: Media): HTMLElement {
  return h('div', { class: 'liked' }, media.hidden ? labels.likedBy : '');
}

/** A tile of the grid: the picture's `alt` is the caption, an icon tells reels and carousels. */
export type TileView = { element: HTMLElement; fill(media: Media): void };

export function createTile(): TileView {
  const picture = h('img', { alt: '', crossorigin: 'anonymous' });
  const sign = h('div', { class: 'sign' });
  const link = h(
    'a',
    { role: 'link', tabindex: '0', class: 'tile' },
    h('div', { class: 'frame' }, h('div', { class: 'ratio' }, picture), h('div', {})),
    h('div', {}, sign),
  );
  return {
    element: link,
    fill(media) {
      link.setAttribute('href', permalink(media));
      picture.setAttribute('alt', media.caption);
      picture.setAttribute('src', media.picture);
      const signs = media.kind === 'reel' ? [icon(ICONS.clip, 20, labels.clip)] : [];
      if (media.carousel) signs.push(icon(ICONS.layers, 20, labels.carousel));
      sign.replaceChildren(...signs);
    },
  };
}
