import { h, icon } from '../../app/dom.ts';
import { ICONS } from '../../app/icons.ts';
import { labels, shortCount } from './labels.ts';
import type { Video } from './videos.ts';

/** The player; its id ends in the post's. A photo post has pictures in it. */
export function player(video: Video, place: number): HTMLElement {
  const film =
    video.kind === 'video'
      ? h('video', { poster: video.cover, preload: 'none', playsinline: true, muted: true })
      : h('img', { class: 'slide', src: video.cover, alt: '' });
  return h('div', { id: `xgwrapper-${place}-${video.id}`, class: 'player' }, film);
}

/** A caption as the page draws it: words in spans, hashtags as links. */
export function captionParts({ caption }: Video): HTMLElement[] {
  return caption
    .split(/(#\w+)/)
    .filter((part) => part !== '')
    .map((part) =>
      part.startsWith('#')
        ? h('a', { href: `/tag/${part.slice(1)}`, 'data-e2e': 'search-common-link' }, h('strong', {}, part))
        : h('span', { 'data-e2e': 'new-desc-span' }, part),
    );
}

type Button = { label: string; icon: string; e2e: string; strong: string; count: number };

/** The buttons beside or below a video; `prefix` is `browse-` in the full-screen viewer. */
export function actionButtons(
  video: Video,
  prefix: '' | 'browse-',
): { element: HTMLElement; fill(): void }[] {
  const { likes, comments, saves, shares } = video;
  const buttons: Button[] = [
    {
      label: `${labels.like}\n${shortCount(likes)} ${labels.likes}`,
      icon: ICONS.heart,
      e2e: 'like',
      strong: 'like-count',
      count: likes,
    },
    {
      label: `${labels.comment}\n${shortCount(comments)} ${labels.comments}`,
      icon: ICONS.reply,
      e2e: 'comment',
      strong: 'comment-count',
      count: comments,
    },
    {
      label: `${labels.save} ${shortCount(saves)} ${labels.saves}`,
      icon: ICONS.bookmark,
      e2e: 'undefined',
      strong: 'undefined-count',
      count: saves,
    },
    {
      label: `${labels.share}\n${shortCount(shares)} ${labels.shares}`,
      icon: ICONS.share,
      e2e: 'share',
      strong: 'share-count',
      count: shares,
    },
  ];
  return buttons.map(({ label, icon: path, e2e, strong, count }) => {
    // Saves are an anchor without a name of their own, in the viewer too.
    const name = (part: string) => (e2e === 'undefined' ? part : `${prefix}${part}`);
    const number = h('strong', { 'data-e2e': name(strong) });
    const sign = h('span', { class: 'round', 'data-e2e': name(`${e2e}-icon`) }, icon(path, 24));
    const element = h('button', { type: 'button', 'aria-label': label, class: `act ${e2e}` }, sign, number);
    return {
      element,
      fill() {
        number.textContent = shortCount(count);
      },
    };
  });
}

export function avatar(address: string, size: number): HTMLElement {
  return h('img', {
    class: 'avatar',
    loading: 'lazy',
    alt: '',
    src: address,
    width: String(size),
    height: String(size),
  });
}
