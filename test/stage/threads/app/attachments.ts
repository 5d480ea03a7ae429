import { h, icon } from '../../app/dom.ts';
import { ICONS } from '../../app/icons.ts';
import { labels, longTime, shortAgo } from './labels.ts';
import { type Post, permalink } from './posts.ts';

/** px that the attachments of a post take; made from its parts, so that they never change. */
export function attachmentsHeight({ kind, quote }: Post): number {
  const own = kind === 'text' ? 0 : kind === 'link' ? 92 : 300;
  return own + (quote ? 132 : 0);
}

/** What stands between a post's text and its row: pictures, a film, a card, a quoted post. */
export function attachments(post: Post): HTMLElement[] {
  const parts: HTMLElement[] = [];
  if (post.kind === 'pictures')
    parts.push(h('div', { class: 'pictures' }, ...post.pictures.map(pictureIn(post))));
  if (post.kind === 'video') parts.push(film(post));
  if (post.link) {
    const to = `https://l.threads.com/?u=${encodeURIComponent(`https://${post.link.host}/`)}&e=stage`;
    const card = h('a', {
      href: to,
      role: 'link',
      target: '_blank',
      rel: 'nofollow noreferrer',
      class: 'card',
    });
    card.append(h('span', {}, post.link.host), h('b', {}, post.link.title));
    parts.push(card);
  }
  if (post.quote) parts.push(quoted(post.quote));
  return parts;
}

/** The link of a picture or film has no time. */
function pictureIn(post: Post) {
  return (url: string) =>
    h(
      'a',
      { href: `${permalink(post)}/media`, role: 'link', tabindex: '0', class: 'picture' },
      h('img', { alt: '', src: url, height: '100%', width: '100%' }),
    );
}

function film(post: Post): HTMLElement {
  const mute = h(
    'div',
    { role: 'button', tabindex: '0', class: 'mute' },
    icon(ICONS.close, 14, labels.muted),
  );
  const [poster] = post.pictures;
  return h(
    'div',
    { class: 'pictures' },
    h(
      'div',
      { class: 'picture film' },
      h('video', { playsinline: true, muted: true, preload: 'none', poster }),
      mute,
    ),
  );
}

/** Its link with the time is the second one of the element that quotes it; it has no row. */
function quoted(post: Post): HTMLElement {
  return h(
    'div',
    { class: 'quote', role: 'link', tabindex: '0' },
    h(
      'div',
      { class: 'head' },
      h('a', { href: `/@${post.handle}`, role: 'link', class: 'who' }, post.handle),
      timeLink(post),
    ),
    h('div', { class: 'text' }, h('span', { dir: 'auto' }, post.text.slice(0, 120))),
  );
}

export function timeLink(post: Post): HTMLElement {
  const link = h('a', { role: 'link', tabindex: '0', class: 'when' });
  fillTimeLink(link, post);
  return link;
}

/** Makes a link that is there already that of another post. */
export function fillTimeLink(link: HTMLElement, post: Post): void {
  const shown = h(
    'span',
    {},
    h('abbr', { 'aria-label': shortAgo(post.time) }, h('span', {}, shortAgo(post.time))),
  );
  link.replaceChildren(h('time', { datetime: post.time, title: longTime(post.time) }, shown));
  link.setAttribute('href', permalink(post));
}
