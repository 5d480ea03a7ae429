import { h } from '../../app/dom.ts';
import { digText } from '../../app/json.ts';
import { installHook, type ShownPost } from '../../app/stage-hook.ts';
import { channelTabs, fillHeader } from './channel.ts';
import { createMasthead, createMiniGuide, filterChips } from './frame.ts';
import { setTitle } from './labels.ts';
import { openList, type VideoList } from './list.ts';
import { createShortsPlayer } from './shorts.ts';
import { createWatchPage } from './watch.ts';
import { carried } from './wire.ts';

/** YouTube's page on the stage: pages that were left stay in the document, hidden, as they do on the site. */
type Screen = { element: HTMLElement; list?: VideoList; shown(): ShownPost[]; leave(): void };

const manager = h('ytd-page-manager', { id: 'page-manager' });
const guide = createMiniGuide();
const watch = createWatchPage();
const shorts = createShortsPlayer();
const lists = new Map<string, Screen & { list: VideoList }>();
const channels: unknown = JSON.parse(document.getElementById('stage-channels')?.textContent ?? '{}');
let current: Screen | undefined;
let isFirst = true;

installHook(
  () => current?.shown() ?? [],
  () => current?.list?.loaded() ?? 0,
);

const watchScreen: Screen = { element: watch.element, shown: watch.shown, leave: watch.stop };
const shortsScreen: Screen = { element: shorts.element, shown: shorts.shown, leave: () => undefined };

function listScreen(
  tag: string,
  page: string,
  parts: HTMLElement[],
  list: VideoList,
): Screen & { list: VideoList } {
  const element = h(tag, { 'page-subtype': page, role: 'main' }, ...parts, list.element);
  return { element, list, shown: list.shown, leave: list.stop };
}

function openBrowse(path: string): Screen & { list: VideoList } {
  const first = isFirst ? carried().data : undefined;
  const query = new URLSearchParams(location.search).get('search_query') ?? '';
  if (path.startsWith('/results')) {
    const list = openList({ kind: 'result', endpoint: 'search', request: { query }, first });
    return listScreen('ytd-search', 'search', [], list);
  }
  if (path === '/') {
    setTitle('');
    const request = { browseId: 'FEwhat_to_watch' };
    const list = openList({ kind: 'cards', endpoint: 'browse', request, first });
    return listScreen('ytd-browse', 'home', [filterChips()], list);
  }
  const [, at = '', tab = 'featured'] = path.split('/');
  const handle = at.replace('@', '');
  const header = h('yt-page-header-renderer', {});
  const list = openList({
    kind: 'cards',
    endpoint: 'browse',
    request: { browseId: digText(channels, handle), params: tab },
    first,
    onFirst: (body) => fillHeader(header, body),
  });
  return listScreen('ytd-browse', 'channels', [header, channelTabs(handle, tab)], list);
}

function leave(next: Screen): void {
  if (current !== next) {
    current?.leave();
    current?.element.setAttribute('hidden', '');
  }
  next.element.removeAttribute('hidden');
  guide.toggleAttribute('hidden', next === watchScreen);
  if (next.element.parentNode !== manager) manager.append(next.element);
  current = next;
}

function tell(name: string, response?: unknown): void {
  document.dispatchEvent(new CustomEvent(name, { detail: { response, pageType: location.pathname } }));
}

async function route(): Promise<void> {
  const given = isFirst ? carried() : undefined;
  const { pathname, search } = location;
  if (!isFirst) tell('yt-navigate-start');
  const [, page = '', id = ''] = pathname.split('/');
  if (page === 'watch') {
    leave(watchScreen);
    window.scrollTo(0, 0);
    const shown = watch.show(new URLSearchParams(search).get('v') ?? '', given);
    isFirst = false;
    tell('yt-navigate-finish', await shown);
    return;
  }
  if (page === 'shorts') {
    leave(shortsScreen);
    window.scrollTo(0, 0);
    isFirst = false;
    await shorts.show(id, given?.data);
    return;
  }
  const path = page === 'results' ? `${pathname}${search}` : pathname;
  const known = lists.get(path);
  const screen = known ?? openBrowse(path);
  lists.set(path, screen);
  isFirst = false;
  leave(screen);
  if (known) known.list.resume();
  else window.scrollTo(0, 0);
  tell('yt-navigate-finish');
}

function go(path: string): void {
  history.pushState({}, '', path);
  void route();
}

document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : undefined;
  const href = target?.closest('a[href]')?.getAttribute('href');
  if (href === undefined || href === null) return;
  event.preventDefault();
  const known = /^\/(?:$|@|watch\?|shorts\/|results\?)/.test(href);
  if (known) go(href.replace(/&pp=\w+/, ''));
});
window.addEventListener('popstate', () => void route());
history.scrollRestoration = 'manual';

document.querySelector('ytd-app')?.append(
  createMasthead((words) => go(`/results?search_query=${encodeURIComponent(words)}`)),
  guide,
  manager,
);
void route();
