import { h, icon } from '../../app/dom.ts';
import { ICONS } from '../../app/icons.ts';
import { dig } from '../../app/json.ts';
import type { ShownPost } from '../../app/stage-hook.ts';
import { labels } from './labels.ts';
import { type Media, mediaOf, readConnection } from './media.ts';
import { actionSection, authorLine, likedBy, timeLink } from './parts.ts';
import { embeddedAnswer, query } from './wire.ts';

export type PostView = { element: HTMLElement; shown(): ShownPost[]; stop?(): void };

async function load(code: string): Promise<Media | undefined> {
  const carried = mediaOf(postIn(embeddedAnswer('PolarisPostRootQuery')));
  if (carried?.code === code) return carried;
  return mediaOf(postIn(await query('PolarisPostRootQuery', { shortcode: code })));
}

function postIn(body: unknown): unknown {
  return dig(body, 'data', 'xdt_api__v1__media__shortcode__web_info', 'items', 0);
}

function details(media: Media): HTMLElement[] {
  const written = h('time', { datetime: media.time }, media.time.slice(0, 10));
  return [
    authorLine(media, false),
    h('div', { class: 'caption', dir: 'auto' }, written, ' ', media.caption),
    actionSection(media),
    likedBy(media),
    h('div', {}, timeLink(media)),
  ];
}

/** The desktop post page: no `article`; the first `time` is the caption's and has no link. */
export function openPostPage(code: string): PostView {
  const holder = h('div', { class: 'post-page' });
  let media: Media | undefined;
  void load(code).then((found) => {
    media = found;
    if (!found) return;
    holder.replaceChildren(
      h('div', { class: 'square' }, h('img', { alt: found.caption, src: found.picture })),
      h('div', { class: 'details' }, ...details(found)),
    );
  });
  return {
    element: holder,
    shown: () => (media ? [{ element: holder, id: media.pk, handle: media.handle }] : []),
  };
}

/** The post over the grid: a dialog with an article; the grid stays below. */
export function openModal(media: Media, onClose: () => void): PostView {
  const close = h(
    'div',
    { role: 'button', tabindex: '0', class: 'close' },
    icon(ICONS.close, 20, labels.close),
  );
  close.addEventListener('click', onClose);
  const article = h('article', { role: 'presentation', tabindex: '-1' });
  let drawn = media;
  /** A tile of the Reels tab knows neither author nor time: the post is drawn when it has come. */
  function draw(): void {
    if (drawn.time === '') return;
    article.replaceChildren(
      h('div', { class: 'square' }, h('img', { alt: drawn.caption, src: drawn.picture })),
      h('div', { class: 'details' }, ...details(drawn)),
    );
  }
  draw();
  void load(media.code).then((found) => {
    if (found) drawn = found;
    draw();
  });
  const dialog = h('div', { role: 'dialog', 'aria-modal': 'true', class: 'modal' }, article);
  const element = h('div', { id: 'layer' }, close, dialog);
  return { element, shown: () => [{ element: article, id: drawn.pk, handle: drawn.handle }] };
}

/** The reels viewer: several items in the document, none with a permalink; the address names the one in view. */
export function openViewer(code: string): PostView {
  const holder = h('div', { class: 'viewer' });
  const items: [HTMLElement, Media][] = [];
  /** When the list has come to rest the film in view gets its source, and the address its name. */
  function settle(): void {
    const middle = window.innerHeight / 2;
    const front = items.find(([element]) => {
      const { top, bottom } = element.getBoundingClientRect();
      return top < middle && bottom > middle;
    });
    if (!front) return;
    const [element, media] = front;
    history.replaceState(history.state, '', `/reels/${media.code}/`);
    element.querySelector('video')?.replaceChildren(h('source', { type: 'video/mp4' }));
  }
  void query('PolarisClipsTabDesktopContainerQuery', {}).then((body) => {
    const { posts } = readConnection(body);
    posts.sort((a, b) => Number(b.code === code) - Number(a.code === code));
    for (const media of posts) {
      const element = viewerItem(media);
      items.push([element, media]);
      holder.append(element);
    }
    settle();
  });
  window.addEventListener('scrollend', settle);
  return {
    element: holder,
    shown: () => items.map(([element, media]) => ({ element, id: media.pk, handle: media.handle })),
    stop: () => window.removeEventListener('scrollend', settle),
  };
}

function viewerItem(media: Media): HTMLElement {
  const count = (value: string) => h('span', { role: 'button', tabindex: '0' }, value);
  const button = (path: string, label: string) =>
    h('div', { role: 'button', tabindex: '0' }, icon(path, 24, label));
  return h(
    'div',
    { class: 'viewer-item' },
    h(
      'div',
      { class: 'film' },
      h('video', { poster: media.picture, playsinline: true, muted: true, preload: 'none' }),
      h('a', { href: `/${media.handle}/reels/`, role: 'link', class: 'by' }, media.handle),
      h('div', { class: 'caption', dir: 'auto' }, media.caption),
    ),
    h(
      'div',
      { class: 'side' },
      button(ICONS.heart, labels.like),
      count(media.hidden ? labels.like : String(media.likes)),
      button(ICONS.reply, labels.comment),
      count(String(media.comments)),
      button(ICONS.plane, labels.share),
      button(ICONS.bookmark, labels.save),
    ),
  );
}
