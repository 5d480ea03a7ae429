import { h, icon } from '../../app/dom.ts';
import { ICONS } from '../../app/icons.ts';
import { dig, digNumber, digText } from '../../app/json.ts';
import { createGrid } from './grid.ts';
import { labels, shortCount } from './labels.ts';
import { avatar } from './parts.ts';
import type { Screen } from './screen.ts';
import { openSource, type Source, watchEnd } from './source.ts';
import { HAS_BARE_CARDS } from './variants.ts';
import { ask, carried } from './wire.ts';

/** The document's own account is that of the profile it was loaded for; for every other it is asked. */
async function load(handle: string): Promise<unknown> {
  const own = dig(carried('webapp.user-detail'), 'userInfo');
  if (digText(own, 'user', 'uniqueId') === handle) return own;
  return dig(await ask('/api/user/detail/', { uniqueId: handle }), 'userInfo');
}

/** A profile: its header, the tabs, and the grid, which comes by its own request. */
export function openProfile(handle: string): Screen {
  const header = h('div', { class: 'header' });
  const grid = createGrid();
  const tabs = tabRow();
  const sources: Partial<Record<Tab, Source>> = {};
  let tab: Tab = 'post';
  let secUid = '';

  function draw(): void {
    grid.show(sources[tab]?.videos ?? [], `user-${tab}`);
  }

  function choose(next: Tab): void {
    tab = next;
    tabs.mark(next);
    const source =
      sources[next] ??
      openSource({ path: `/api/${next}/item_list/`, params: { secUid, count: 35 }, added: draw });
    if (!sources[next]) source.more();
    sources[next] = source;
    draw();
  }

  tabs.onChoose(choose);
  void load(handle).then((info) => {
    secUid = digText(info, 'user', 'secUid');
    header.replaceChildren(...headerParts(info));
    choose('post');
  });
  const body = h('div', { class: 'columns' }, tabs.element, grid.element);
  const element = h(
    'div',
    { 'data-e2e': 'user-page', id: 'main-content-others_homepage', class: 'profile' },
    header,
    body,
  );
  watchEnd(element, () => sources[tab]?.more());
  return {
    element,
    shown: grid.shown,
    videos: () => sources[tab]?.videos ?? [],
    more: () => sources[tab]?.more(),
  };
}

type Tab = 'post' | 'repost';

function tabRow(): {
  element: HTMLElement;
  mark(tab: Tab): void;
  onChoose(choose: (tab: Tab) => void): void;
} {
  const [videos, reposts, ...others] = labels.tabs;
  const part = (e2e: string | undefined, name: string) =>
    h('p', { role: 'tab', 'data-e2e': e2e, 'aria-selected': 'false', tabindex: '0' }, h('span', {}, name));
  const byTab = { post: part('videos-tab', videos), repost: part('repost-tab', reposts) };
  const element = h(
    'div',
    { class: 'tabs', role: 'tablist' },
    byTab.post,
    byTab.repost,
    ...others.map((name) => part(undefined, name)),
  );
  return {
    element,
    mark(tab) {
      byTab.post.setAttribute('aria-selected', String(tab === 'post'));
      byTab.repost.setAttribute('aria-selected', String(tab === 'repost'));
    },
    onChoose(choose) {
      byTab.post.addEventListener('click', () => choose('post'));
      byTab.repost.addEventListener('click', () => choose('repost'));
    },
  };
}

function headerParts(info: unknown): HTMLElement[] {
  const handle = digText(info, 'user', 'uniqueId');
  const name = digText(info, 'user', 'nickname');
  const [title, subtitle] = HAS_BARE_CARDS ? [name, handle] : [handle, name];
  const website = digText(info, 'user', 'bioLink', 'link').replace('https://', '');
  const number = (e2e: string, key: string, label: string) =>
    h(
      'div',
      {},
      h('strong', { title: label, 'data-e2e': `${e2e}-count` }, shortCount(digNumber(info, 'stats', key))),
      h('span', { 'data-e2e': e2e }, label),
    );
  document.title = `${name} (@${handle}) | TikTok`;
  const tick = dig(info, 'user', 'verified') === true ? [icon(ICONS.tick, 18)] : [];
  return [
    h('div', { 'data-e2e': 'user-avatar' }, avatar(digText(info, 'user', 'avatarLarger'), 172)),
    h(
      'div',
      { class: 'about' },
      h(
        'div',
        { class: 'title' },
        h('h1', { 'data-e2e': 'user-title' }, title),
        ...tick,
        h('h2', { 'data-e2e': 'user-subtitle' }, subtitle),
      ),
      h('button', { type: 'button', 'data-e2e': 'follow-button', class: 'follow' }, labels.follow),
      h(
        'h3',
        { class: 'numbers' },
        number('following', 'followingCount', labels.following),
        number('followers', 'followerCount', labels.followers),
        number('likes', 'heartCount', labels.likesTotal),
      ),
      h('h2', { 'data-e2e': 'user-bio' }, digText(info, 'user', 'signature')),
      h(
        'a',
        {
          'data-e2e': 'user-link',
          href: `https://www.tiktok.com/link/v2?target=${website}`,
          rel: 'nofollow',
        },
        website,
      ),
    ),
  ];
}
