import { h } from '../../app/dom.ts';
import { dig, digText } from '../../app/json.ts';
import { installHook } from '../../app/stage-hook.ts';
import { openFeed } from './feed.ts';
import { labels } from './labels.ts';
import { openProfile } from './profile.ts';
import type { Screen } from './screen.ts';
import { openSearch } from './search.ts';
import { pathOf, type Video, videoOf } from './videos.ts';
import { openViewer, type Viewer } from './viewer.ts';
import { carried } from './wire.ts';

/** TikTok's page on the stage: the routes, kept screens, and the full-screen viewer above them. */
type Kept = { key: string; screen: Screen; scroll: number };

const POST_PATH = /^\/@[\w.]+\/(?:video|photo)\/(\d+)$/;
const holder = h('div', { class: 'main' });
const kept = new Map<string, Kept>();
let current: Kept | undefined;
let viewer: Viewer | undefined;

installHook(
  () => [...(viewer?.shown() ?? []), ...(current?.screen.shown() ?? [])],
  () => current?.screen.videos().length ?? 0,
);

function openScreen({ pathname, searchParams }: URL): Screen {
  const [, id] = POST_PATH.exec(pathname) ?? [];
  if (id !== undefined) return openPostPage(id);
  if (pathname.startsWith('/search')) {
    return openSearch(searchParams.get('q') ?? '', pathname === '/search/video');
  }
  const [, handle] = /^\/@([\w.]+)$/.exec(pathname) ?? [];
  if (handle !== undefined) return openProfile(handle);
  return openFeed({ path: '/api/recommend/item_list/', params: { count: 12 }, openComments: openOver });
}

/** A post's own page is a feed that begins with it; what the document carries is the post it was loaded for. */
function openPostPage(id: string): Screen {
  const own = videoOf(dig(carried('webapp.video-detail'), 'itemInfo', 'itemStruct'));
  const first = own?.id === id ? { first: own } : {};
  return openFeed({
    path: '/api/related/item_list/',
    params: { itemID: id },
    ...first,
    openComments: openOver,
  });
}

/** Opens a post in the viewer over the list that it stands in. */
function openOver(video: Video): void {
  history.pushState({ over: current?.key }, '', pathOf(video));
  route();
}

function showViewer({ screen }: Kept): void {
  const id = POST_PATH.exec(location.pathname)?.[1];
  const video = screen.videos().find((one) => one.id === id);
  if (!video) return;
  viewer = openViewer(screen, video, () => history.back());
  document.body.append(viewer.element);
  document.body.classList.add('is-over');
}

function closeViewer(): void {
  viewer?.stop();
  viewer?.element.remove();
  viewer = undefined;
  document.body.classList.remove('is-over');
}

/** The address says which screen stands, or, in the viewer, which of its posts: the screen is then in the state. */
function route(): void {
  closeViewer();
  const url = new URL(location.href);
  const below = kept.get(digText(history.state, 'over'));
  const key = below?.key ?? `${url.pathname}?${url.searchParams.get('q') ?? ''}`;
  if (key !== current?.key) show(below ?? kept.get(key) ?? { key, screen: openScreen(url), scroll: 0 });
  if (below) showViewer(below);
}

function show(next: Kept): void {
  if (current) current.scroll = scrolled;
  current = next;
  kept.set(next.key, next);
  holder.replaceChildren(next.screen.element);
  window.scrollTo(0, next.scroll);
  next.screen.resume?.();
}

/** A document that becomes shorter scrolls by itself, so the place is noted before. */
let scrolled = 0;
window.addEventListener(
  'scroll',
  () => {
    scrolled = window.scrollY;
  },
  { passive: true },
);

document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : undefined;
  const link = target?.closest('a');
  if (!link || event.defaultPrevented) return;
  event.preventDefault();
  const url = new URL(link.href);
  const id = POST_PATH.exec(url.pathname)?.[1];
  const video = current?.screen.videos().find((one) => one.id === id);
  if (video) return openOver(video);
  history.pushState({}, '', url.pathname + url.search);
  document.title = 'TikTok';
  route();
});
window.addEventListener('popstate', route);
history.scrollRestoration = 'manual';

const [forYou, explore, following, search] = labels.nav;
document
  .getElementById('app')
  ?.append(
    h(
      'div',
      { class: 'page' },
      h(
        'nav',
        {},
        h('a', { href: '/foryou', class: 'logo', 'data-e2e': 'tiktok-logo' }, 'TikTok'),
        h('a', { href: `/search?q=pemilih`, 'data-e2e': 'nav-search' }, search),
        h('a', { href: '/foryou', 'data-e2e': 'nav-foryou' }, forYou),
        h('span', {}, explore),
        h('span', {}, following),
      ),
      holder,
    ),
  );
route();
