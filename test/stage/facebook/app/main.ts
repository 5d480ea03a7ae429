import { h } from '../../app/dom.ts';
import { digText } from '../../app/json.ts';
import { installHook } from '../../app/stage-hook.ts';
import { type Feed, openFeed } from './feed.ts';
import { labels } from './labels.ts';
import { openDialog, openPostPage, type PostView } from './post.ts';
import { drawHeader, introCard } from './profile.ts';
import { openReel, type ReelView, videoOfPath } from './reel.ts';

/** Facebook's page on the stage: the routes, kept lists, and what opens over them. */
type Screen = { path: string; feed?: Feed; post?: PostView; reel?: ReelView; parts: Node[] };
type Layer = { view: PostView; reel?: ReelView };

const main = h('div', { role: 'main', class: 'main' });
const kept = new Map<string, Screen>();
const accountIds: unknown = JSON.parse(document.getElementById('stage-accounts')?.textContent ?? '{}');
/** Where the document was loaded: what it carries belongs there alone. */
const loadedAt = location.pathname;
let current: Screen = { path: '', parts: [] };
let layer: Layer | undefined;

installHook(
  () => [...(layer?.view.shown() ?? []), ...(current.feed?.shown() ?? []), ...(current.post?.shown() ?? [])],
  () => current.feed?.loaded() ?? 0,
);

function openScreen(path: string): Screen {
  const isCarried = path === loadedAt;
  const [first = '', second = ''] = path.split('/').filter(Boolean);
  if (first === '') {
    const next = 'CometNewsFeedPaginationQuery';
    const feed = openFeed({ first: 'CometNewsFeedQuery', next, variables: {}, links: 'hidden', isCarried });
    return { path, feed, parts: [h('div', { class: 'home' }, createPost(), feed.element)] };
  }
  const video = videoOfPath(path);
  if (video !== undefined) {
    const reel = openReel(video, isCarried, go);
    return { path, post: reel, reel, parts: [reel.element] };
  }
  if (path.includes('/posts/')) {
    const post = openPostPage();
    return { path, post, parts: [post.element] };
  }
  return first === 'groups' ? openGroup(path, second, isCarried) : openProfile(path, first, isCarried);
}

function openGroup(path: string, group: string, isCarried: boolean): Screen {
  const feed = openFeed({
    first: 'GroupsCometFeedRegularStoriesQuery',
    next: 'GroupsCometFeedRegularStoriesPaginationQuery',
    variables: { id: group },
    links: 'real',
    isCarried,
  });
  const head = h('div', { class: 'group-head' }, h('h1', {}, labels.groupName), labels.groupKind);
  return { path, feed, parts: [h('div', { class: 'home' }, head, feed.element)] };
}

function openProfile(path: string, handle: string, isCarried: boolean): Screen {
  const id = digText(accountIds, handle);
  const header = h('div', { class: 'profile-head' });
  void drawHeader(id, header, isCarried);
  const feed = openFeed({
    first: 'ProfileCometTimelineFeedQuery',
    next: 'ProfileCometTimelineFeedRefetchQuery',
    variables: { id },
    links: 'hidden',
    isCarried,
  });
  return {
    path,
    feed,
    parts: [header, h('div', { class: 'columns' }, introCard(id, isCarried), feed.element)],
  };
}

function createPost(): HTMLElement {
  const opener = h('div', { role: 'button', tabindex: '0' }, h('span', {}, labels.mind));
  return h('div', { role: 'region', 'aria-label': labels.createPost, class: 'create' }, opener);
}

function closeLayer(): void {
  layer?.view.element.remove();
  layer = undefined;
}

/** Opens what belongs over the list on the screen; false when the address is a screen of its own. */
function openLayer(path: string, video: string | undefined): boolean {
  if (!current.feed) return false;
  const story = current.feed.find(path);
  if (video !== undefined) {
    const reel = openReel(video, false, go);
    layer = { view: reel, reel };
  } else if (story) {
    layer = { view: openDialog(story, () => history.back()) };
  } else {
    return false;
  }
  document.body.append(layer.view.element);
  return true;
}

function route(): void {
  const path = location.pathname;
  const video = videoOfPath(path);
  const reel = layer ? layer.reel : current.reel;
  if (video !== undefined && reel) {
    reel.show(video);
    if (!layer) current.path = path;
    return;
  }
  closeLayer();
  if (path === current.path || openLayer(path, video)) return;
  current.feed?.stop();
  const before = kept.get(path);
  current = before ?? openScreen(path);
  if (current.feed) kept.set(path, current);
  main.replaceChildren(...current.parts);
  if (before) before.feed?.resume();
  else window.scrollTo(0, 0);
}

function go(path: string): void {
  history.pushState({}, '', path);
  document.title = 'Facebook';
  route();
}

/** The page that a link leads to on this stage; pictures and other sites are not part of it. */
function pathOfLink(link: Element): string | undefined {
  const url = new URL(link.getAttribute('href') ?? '', location.href);
  const isPage = url.origin === location.origin && !/^\/(?:photo|l\.php)|\/videos\//.test(url.pathname);
  return isPage ? url.pathname : undefined;
}

document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : undefined;
  const link = target?.closest('a[href]');
  const opensPost = target?.closest('a.time, .to-comments');
  const story = opensPost ? current.feed?.find(opensPost) : undefined;
  if (link) event.preventDefault();
  if (story && story.time > 0) go(story.path);
  else if (link && !opensPost) {
    const path = pathOfLink(link);
    if (path !== undefined && path !== location.pathname) go(path);
  }
});
window.addEventListener('popstate', route);
history.scrollRestoration = 'manual';

document
  .getElementById('mount_0_0_St')
  ?.append(
    h(
      'div',
      { role: 'banner', class: 'bar' },
      h('a', { href: '/', role: 'link', class: 'mark' }, 'facebook'),
      h(
        'nav',
        {},
        h('a', { href: '/', role: 'link' }, labels.home),
        h('a', { href: '/groups/wargakotacontoh/', role: 'link' }, labels.groups),
      ),
    ),
    main,
  );
route();
