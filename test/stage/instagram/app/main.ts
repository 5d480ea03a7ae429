import { h } from '../../app/dom.ts';
import { digText } from '../../app/json.ts';
import { installHook } from '../../app/stage-hook.ts';
import { openFeed, openGrid, type PostList } from './lists.ts';
import type { Media } from './media.ts';
import { openModal, openPostPage, openViewer, type PostView } from './post.ts';
import { drawHeader, profileTabs } from './profile.ts';

/** Instagram's page on the stage: the routes, kept lists, and the post's dialog above them. */
type Screen = { path: string; list?: PostList; post?: PostView; parts: Node[] };

const main = h('main', { role: 'main' });
const kept = new Map<string, Screen>();
let current: Screen = { path: '', parts: [] };
let modal: PostView | undefined;

installHook(
  () => [...(modal?.shown() ?? []), ...(current.list?.shown() ?? []), ...(current.post?.shown() ?? [])],
  () => current.list?.loaded() ?? 0,
);

const accountIds: unknown = JSON.parse(document.getElementById('stage-accounts')?.textContent ?? '{}');

function openScreen(path: string): Screen {
  const [, code = ''] = /\/(?:p|reel)\/([\w-]+)\/$/.exec(path) ?? [];
  if (code !== '') {
    const post = openPostPage(code);
    return { path, post, parts: [post.element] };
  }
  if (path.startsWith('/reels/')) {
    const post = openViewer(/\/reels\/([\w-]+)\//.exec(path)?.[1] ?? '');
    return { path, post, parts: [post.element] };
  }
  if (path === '/') {
    const first = 'PolarisFeedTimelineRootV2Query';
    const list = openFeed({ first, next: first, variables: {} });
    return { path, list, parts: [h('div', { class: 'feed' }, list.element)] };
  }
  return openProfile(path);
}

function openProfile(path: string): Screen {
  const [, handle = '', tab] = path.split('/');
  const header = h('header', {});
  const variables = { username: handle, data: { count: 12 } };
  const base = tab === 'reels' ? 'PolarisProfileReelsTabContentQuery' : 'PolarisProfilePostsQuery';
  const next = tab === 'reels' ? `${base}_connection` : 'PolarisProfilePostsTabContentQuery_connection';
  const list = openGrid({ first: base, next, variables });
  void drawHeader(handle, digText(accountIds, handle), header);
  return { path, list, parts: [h('div', { class: 'profile' }, header, profileTabs(handle), list.element)] };
}

function closeModal(): void {
  document.getElementById('layer')?.remove();
  modal = undefined;
}

function postInGrid(path: string): Media | undefined {
  const [, code] = /\/(?:p|reel)\/([\w-]+)\/$/.exec(path) ?? [];
  return code === undefined ? undefined : current.list?.find(code);
}

function route(): void {
  const path = location.pathname;
  closeModal();
  const above = postInGrid(path);
  if (above) {
    modal = openModal(above, () => history.back());
    document.body.append(modal.element);
    return;
  }
  if (path === current.path) return;
  current.list?.stop();
  current.post?.stop?.();
  const before = kept.get(path);
  current = before ?? openScreen(path);
  if (current.list) kept.set(path, current);
  main.replaceChildren(...current.parts);
  if (before) before.list?.resume();
  else window.scrollTo(0, 0);
}

document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : undefined;
  const href = target?.closest('a[href^="/"]')?.getAttribute('href');
  if (!href) return;
  event.preventDefault();
  history.pushState({}, '', href);
  document.title = 'Instagram';
  route();
});
window.addEventListener('popstate', route);
history.scrollRestoration = 'manual';

document
  .getElementById('mount_0_0_St')
  ?.append(
    h(
      'div',
      { class: 'page' },
      h('nav', {}, h('a', { href: '/' }, 'Instagram'), h('a', { href: '/reels/' }, 'Reels')),
      main,
    ),
  );
route();
