import { h, icon } from '../../app/dom.ts';
import { installHook } from '../../app/stage-hook.ts';
import { labels } from './labels.ts';
import { type ListQuery, openList, type ThreadList } from './list.ts';
import { OUTLINES } from './outlines.ts';
import { openPostPage, type PostPage } from './post-page.ts';
import { drawHeader, profileTabs } from './profile.ts';
import { openViewer } from './viewer.ts';

/** Threads' page on the stage: the routes, kept lists, and the viewer above them. */
type Screen = { path: string; list?: ThreadList; page?: PostPage; parts: Node[] };

const column = h('div', { role: 'region', 'aria-label': labels.column, tabindex: '0', class: 'column' });
const kept = new Map<string, Screen>();
let current: Screen = { path: '', parts: [] };

const hook = installHook(
  () => current.list?.shown() ?? current.page?.shown() ?? [],
  () => current.list?.loaded() ?? 0,
);

function openScreen(path: string): Screen {
  const code = codeIn(path);
  if (code !== undefined) {
    const page = openPostPage(code, current.list?.find(code) ?? current.page?.find(code));
    return { path, page, parts: [page.element] };
  }
  if (path.startsWith('/@')) return openProfile(path);
  const isSearch = path.startsWith('/search');
  const query: ListQuery = isSearch
    ? {
        first: 'BarcelonaSearchResultsQuery',
        next: 'BarcelonaSearchResultsQuery',
        variables: { query: new URLSearchParams(location.search).get('q') ?? '' },
      }
    : { first: 'BarcelonaFeedDirectQuery', next: 'BarcelonaFeedPaginationDirectQuery', variables: {} };
  const list = openList(query);
  const above = h('div', { class: 'above' }, isSearch ? labels.search : labels.forYou);
  return { path, list, parts: [above, list.element] };
}

function openProfile(path: string): Screen {
  const [, handle = '', tab = ''] = path.slice(1).split(/[@/]/);
  const name = { replies: 'Replies', reposts: 'Reposts' }[tab] ?? 'Threads';
  const header = h('div', { class: 'profile' });
  const list = openList({
    first: `BarcelonaProfile${name}TabDirectQuery`,
    next: `BarcelonaProfile${name}TabRefetchableDirectQuery`,
    variables: { username: handle },
  });
  void drawHeader(handle, header);
  return { path, list, parts: [header, profileTabs(handle, path), list.element] };
}

function codeIn(path: string): string | undefined {
  return /\/post\/([\w-]+)/.exec(path)?.[1];
}

function route(): void {
  const { pathname, search } = location;
  const isMedia = pathname.endsWith('/media');
  const path = pathname.replace(/\/media$/, '') + (pathname === '/search' ? search : '');
  document.getElementById('layer')?.remove();
  const code = codeIn(path);
  if (isMedia && code !== undefined) {
    const post = current.list?.find(code) ?? current.page?.find(code);
    if (post) {
      document.body.append(openViewer(post, () => history.back()));
      return;
    }
  }
  if (path === current.path) return;
  current.list?.stop();
  const before = kept.get(path);
  current = before ?? openScreen(path);
  if (current.list) kept.set(path, current);
  column.replaceChildren(...current.parts);
  if (before) before.list?.resume();
  else window.scrollTo(0, 0);
}

function go(href: string): void {
  history.pushState({}, '', href);
  document.title = 'Threads';
  route();
}

document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : undefined;
  const link = target?.closest('a[href^="/"]');
  if (link) {
    event.preventDefault();
    go(link.getAttribute('href') ?? '/');
    return;
  }
  // A press anywhere else in a post opens it.
  const pressed = target?.closest('[data-pressable-container]');
  if (!pressed || target?.closest('[role="button"], a')) return;
  const post = hook.shown().find(({ element }) => element === pressed);
  const time = pressed.querySelector('a[href*="/post/"] time')?.closest('a');
  if (post && time) go(time.getAttribute('href') ?? '/');
});
window.addEventListener('popstate', route);
history.scrollRestoration = 'manual';

function navLink(href: string, path: string, label: string): HTMLElement {
  return h('a', { href, role: 'link', 'aria-label': label }, icon(path, 26));
}

document
  .getElementById('mount_0_0_St')
  ?.append(
    h(
      'div',
      { class: 'page' },
      h(
        'nav',
        {},
        navLink('/', OUTLINES.home, labels.forYou),
        navLink('/search?q=pemilih', OUTLINES.search, labels.search),
      ),
      h('main', {}, column),
    ),
  );
route();
