import { h } from '../../app/dom.ts';
import { installHook, type ShownPost } from '../../app/stage-hook.ts';
import { labels } from './labels.ts';
import { drawProfile } from './profile.ts';
import { openPhoto, openStatus, type StatusView } from './status.ts';
import { openTimeline, type Timeline } from './timeline.ts';

/** X's page on the stage: the routes, kept lists, and the photo viewer above them. */
const column = h('div', { 'data-testid': 'primaryColumn', class: 'column' });
const kept = new Map<string, { timeline: Timeline; header: HTMLElement }>();
let current: { path: string; timeline?: Timeline; status?: StatusView } = { path: '' };
let photo: StatusView | undefined;

installHook(
  () => [...(photo?.shown() ?? []), ...shownInColumn()],
  () => current.timeline?.loaded() ?? 0,
);

function shownInColumn(): ShownPost[] {
  return current.timeline?.shown() ?? current.status?.shown() ?? [];
}

function operationFor(path: string, userId: string): [string, Record<string, unknown>] {
  if (path === '/home') return ['HomeTimeline', {}];
  if (path.startsWith('/search')) {
    return ['SearchTimeline', { rawQuery: new URLSearchParams(location.search).get('q') ?? '' }];
  }
  return [path.endsWith('/with_replies') ? 'UserTweetsAndReplies' : 'UserTweets', { userId }];
}

async function showTimeline(path: string): Promise<void> {
  const before = kept.get(path);
  if (before) {
    column.replaceChildren(before.header, before.timeline.element);
    current = { path, timeline: before.timeline };
    before.timeline.resume();
    return;
  }
  const [, handle = ''] = path.split('/');
  const isProfile = path !== '/home' && !path.startsWith('/search');
  const header = h('div', { class: isProfile ? 'profile' : 'bar' }, isProfile ? '' : 'X');
  column.replaceChildren(header);
  current = { path };
  window.scrollTo(0, 0);
  const userId = isProfile ? await drawProfile(handle, header) : '';
  if (userId === undefined || current.path !== path) return;
  const timeline = openTimeline(...operationFor(path, userId));
  kept.set(path, { timeline, header });
  column.append(timeline.element);
  current = { path, timeline };
}

function knownRow(id: string) {
  return [...kept.values()].map(({ timeline }) => timeline.find(id)).find((row) => row !== undefined);
}

function closePhoto(): void {
  document.getElementById('layers')?.remove();
  photo = undefined;
}

function route(): void {
  const { pathname, search } = location;
  const path = pathname === '/' ? '/home' : `${pathname}${pathname === '/search' ? search : ''}`;
  const [, id, , shownPhoto] = /\/status\/(\d+)(\/photo\/(\d))?/.exec(path) ?? [];
  closePhoto();
  const row = id === undefined ? undefined : knownRow(id);
  if (id !== undefined && shownPhoto !== undefined && row) {
    photo = openPhoto(row, () => history.back());
    document.body.append(photo.element);
    return;
  }
  if (path === current.path) return;
  current.timeline?.stop();
  if (id === undefined) {
    void showTimeline(path);
    return;
  }
  const status = openStatus(id, row);
  column.replaceChildren(h('div', { class: 'bar' }, 'Post'), status.element);
  current = { path, status };
  window.scrollTo(0, 0);
}

function go(path: string): void {
  history.pushState({}, '', path);
  document.title = 'X';
  route();
}

document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : undefined;
  const link = target?.closest('a[href^="/"]');
  if (link) {
    event.preventDefault();
    go(link.getAttribute('href') ?? '/home');
    return;
  }
  const article = target?.closest('article[tabindex="0"]');
  if (!article || target?.closest('button')) return;
  const post = shownInColumn().find(({ element }) => element === article);
  if (post) go(`/${post.handle}/status/${post.id}`);
});
window.addEventListener('popstate', route);
history.scrollRestoration = 'manual';

document
  .getElementById('react-root')
  ?.append(
    h(
      'div',
      { class: 'page' },
      h(
        'header',
        { role: 'banner' },
        h('nav', {}, h('a', { href: '/home' }, 'X'), h('a', { href: '/search?q=pemilih' }, labels.search)),
      ),
      h('main', { role: 'main' }, column),
    ),
  );
route();
