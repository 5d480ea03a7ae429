import { h } from '../../app/dom.ts';
import type { ShownPost } from '../../app/stage-hook.ts';
import { labels, shortCount } from './labels.ts';
import { avatar, captionParts } from './parts.ts';
import type { Screen } from './screen.ts';
import { openSource, watchEnd } from './source.ts';
import { altOf, pathOf, shownPost, type Video } from './videos.ts';

/** Results of a search: a card with its picture as a link, and the caption and author below it. */
export function openSearch(keyword: string, isVideos: boolean): Screen {
  const kind = isVideos ? 'search_video-item' : 'search_top-item';
  const list = h('div', { 'data-e2e': `${kind}-list`, class: 'results', mode: 'search-video-list' });
  const path = isVideos ? '/api/search/item/full/' : '/api/search/general/full/';
  const source = openSource({ path, params: { keyword }, position: 'offset', added });
  const shown: ShownPost[] = [];
  const query = `?q=${encodeURIComponent(keyword)}`;
  const [top, videos] = labels.searchTabs;
  const tabs = h(
    'div',
    { class: 'tabs' },
    h('a', { href: `/search${query}` }, top),
    h('a', { href: `/search/video${query}` }, videos),
  );
  const element = h(
    'main',
    { id: isVideos ? 'main-content-search_video' : 'main-content-general_search', class: 'search' },
    tabs,
    list,
  );

  function added(): void {
    for (const video of source.videos.slice(shown.length)) {
      const result = resultOf(video, kind);
      shown.push(shownPost(result, video));
      list.append(result);
    }
  }

  watchEnd(element, () => source.more());
  source.more();
  return { element, shown: () => shown, videos: () => source.videos, more: () => source.more() };
}

function resultOf(video: Video, kind: string): HTMLElement {
  return h(
    'div',
    { class: 'result' },
    h(
      'div',
      { 'data-e2e': kind, class: 'ratio' },
      h(
        'a',
        { href: `https://www.tiktok.com${pathOf(video)}`, class: 'card' },
        h('picture', {}, h('img', { alt: altOf(video), src: video.cover })),
      ),
    ),
    h(
      'div',
      { 'data-e2e': 'search-card-desc', class: 'result-words' },
      h('div', { 'data-e2e': 'search-card-video-caption', class: 'desc' }, ...captionParts(video)),
      h(
        'div',
        { class: 'result-by' },
        h(
          'a',
          { 'data-e2e': 'search-card-user-link', href: `/@${video.handle}` },
          avatar(video.avatar, 24),
          h('p', { 'data-e2e': 'search-card-user-unique-id' }, video.handle),
        ),
        h('strong', { 'data-e2e': 'search-card-like-container' }, shortCount(video.likes)),
      ),
    ),
  );
}
