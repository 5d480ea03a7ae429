import { parseHTML } from 'linkedom';
import { ID } from './nodes.ts';

/**
 * Rendered pages of TikTok, by hand from the fact sheet: profile grid (2025-04 and 2026-05), one-column feed (2025-12),
 * full-screen viewer (from the sources of public tools, never seen). Test ids and links, without the styles.
 */

const HANDLE = 'kpu_kotacontoh';

type CardParts = { id?: string; handle?: string; kind?: string; views?: string; name?: string };

/** A card of a grid; without `views` as in 2026-05. */
export function card({
  id = ID,
  handle = HANDLE,
  kind = 'video',
  views,
  name = 'user-post-item',
}: CardParts = {}): string {
  const shown =
    views === undefined ? '' : `<div><svg></svg><strong data-e2e="video-views">${views}</strong></div>`;
  return `<div><div data-e2e="${name}" role="button"><div>
    <a href="https://www.tiktok.com/@${handle}/${kind}/${id}"><canvas></canvas><div><picture><img alt="Cek namamu created by KPU"></picture>${shown}</div></a>
  </div></div></div>`;
}

export function grid(...cards: string[]): string {
  return `<div data-e2e="user-post-item-list">${cards.join('')}</div>`;
}

export type Shown = { likes?: string; comments?: string; saves?: string; shares?: string };

function number(name: string, shown: string | undefined): string {
  return shown === undefined
    ? ''
    : `<button><span></span><strong data-e2e="${name}">${shown}</strong></button>`;
}

type ItemParts = Shown & { player?: string; menu?: string; handle?: string; caption?: string };

/** An item of the one-column feed; without `player` before it came into view, with `menu` also of photos (2026). */
export function feedItem({ player, menu, handle = HANDLE, caption, ...shown }: ItemParts = {}): string {
  const more =
    menu === undefined ? '' : `<button data-e2e="more-menu-icon" data-more-menu-item-id="${menu}"></button>`;
  const video = player === undefined ? more : `${more}<div id="xgwrapper-0-${player}"><video></video></div>`;
  const written = caption === undefined ? '' : `<div data-e2e="video-desc">${caption}</div>`;
  return `<article data-e2e="recommend-list-item-container" data-scroll-index="0" id="one-column-item-0">
    <section data-e2e="feed-video">${video}${written}</section>
    <section><a data-e2e="video-author-avatar" href="/@${handle}"></a>${number('like-count', shown.likes)}${number(
      'comment-count',
      shown.comments,
    )}${number('undefined-count', shown.saves)}${number('share-count', shown.shares)}</section></article>`;
}

export const SHELL =
  '<article data-e2e="recommend-list-item-container" data-scroll-index="1" id="one-column-item-1"></article>';

/** The full-screen viewer over whatever page it was opened on. */
export function viewer({ handle = HANDLE, caption = 'Cek namamu', likes = '25.5K' } = {}): string {
  return `<div role="dialog"><div><video></video></div><div id="panel">
    <div><span data-e2e="browse-username">${handle}</span></div>
    <div><div data-e2e="browse-video-desc">${caption}</div><div id="row"><strong data-e2e="browse-like-count">${likes}</strong><strong data-e2e="browse-comment-count">146</strong></div></div>
    <div><span data-e2e="comment-like-count">9</span></div></div></div>`;
}

/** The page of one video before the feed took its place: counts under the names of the feed, the rest the viewer's. */
export function videoPage({ handle = HANDLE, likes = '25.5K' } = {}): string {
  return `<div><div data-e2e="browse-video"><video></video></div>
    <div><span data-e2e="browse-username">${handle}</span><div data-e2e="browse-video-desc">Cek namamu</div></div>
    <div>${number('like-count', likes)}${number('comment-count', '146')}${number('undefined-count', '1311')}${number('share-count', '2156')}</div></div>`;
}

/** The header of a profile. The handle was the title in 2025-04, and the subtitle in 2026-05. */
export function header({ title = HANDLE, subtitle = 'KPU Kota Contoh', followers = '204.7K' } = {}): string {
  return `<div data-e2e="user-page"><h1 data-e2e="user-title">${title}</h1><h2 data-e2e="user-subtitle">${subtitle}</h2>
    <h3><strong title="Mengikuti" data-e2e="following-count">24</strong><strong title="Pengikut" data-e2e="followers-count">${followers}</strong>
    <strong title="Suka" data-e2e="likes-count">4.1M</strong></h3><h2 data-e2e="user-bio">Belum ada bio.</h2></div>`;
}

export function page(content: string, lang = 'en'): Document {
  return parseHTML(`<html lang="${lang}"><body><div id="app">${content}</div></body></html>`).document;
}

/** A page with this data in its script. */
export function pageWith(data: unknown, id = '__UNIVERSAL_DATA_FOR_REHYDRATION__', rest = ''): Document {
  const json = JSON.stringify(data).replaceAll('/', '\\u002F');
  return page(`<script id="${id}" type="application/json">${json}</script>${rest}`);
}
