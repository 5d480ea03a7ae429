import { h } from '../../app/dom.ts';
import { ICONS } from '../../app/icons.ts';
import { dig, digList, digText } from '../../app/json.ts';
import type { ShownPost } from '../../app/stage-hook.ts';
import { labels, setTitle } from './labels.ts';
import { actionButton, createLikeButtons, likeTexts } from './watch-parts.ts';
import { ask } from './wire.ts';

export type ShortsPlayer = {
  element: HTMLElement;
  show(id: string, given?: unknown): Promise<void>;
  shown(): ShownPost[];
};

type Reel = { element: HTMLElement; id: string; fill(id: string, item: unknown): void };

function createReel(): Reel {
  const picture = h('img', { alt: '' });
  const title = h('h2', { class: 'ytShortsVideoTitleViewModelShortsVideoTitle' });
  const channel = h('a', { class: 'yt-simple-endpoint' });
  const likes = createLikeButtons();
  const comments = actionButton(ICONS.reply, '', true);
  const element = h(
    'ytd-reel-video-renderer',
    {},
    h('div', { id: 'player-container' }, picture, h('div', { id: 'metadata-container' }, channel, title)),
    h('reel-action-bar-view-model', {}, likes.element, comments, actionButton(ICONS.share, labels.share)),
  );
  const reel: Reel = {
    element,
    id: '',
    fill(id, item) {
      reel.id = id;
      const overlay = dig(item, 'overlay', 'reelPlayerOverlayRenderer');
      const header = dig(overlay, 'reelPlayerHeaderSupportedRenderers', 'reelPlayerHeaderRenderer');
      const by = dig(header, 'channelTitleText', 'runs', 0);
      title.textContent = digText(header, 'reelTitleText', 'runs', 0, 'text');
      channel.textContent = digText(by, 'text');
      channel.setAttribute('href', digText(by, 'navigationEndpoint', 'browseEndpoint', 'canonicalBaseUrl'));
      picture.setAttribute(
        'src',
        `https://i.ytimg.com/vi/${id}/oardefault_${(id.charCodeAt(2) * 5) % 360}.jpg`,
      );
      likes.fill(likeTexts(dig(overlay, 'likeButton')));
      const panel = dig(item, 'engagementPanels', 0, 'engagementPanelSectionListRenderer', 'header');
      const info = dig(panel, 'engagementPanelTitleHeaderRenderer', 'contextualInfo', 'runs', 0);
      comments.querySelector('div')?.replaceChildren(digText(info, 'text'));
      setTitle(title.textContent ?? '');
    },
  };
  return reel;
}

/** The player of Shorts: three nodes for all; which one is active and the address change without an event. */
export function createShortsPlayer(): ShortsPlayer {
  const reels = [createReel(), createReel(), createReel()];
  const before = h('button', { type: 'button', 'aria-label': labels.before, class: 'before' }, '↑');
  const after = h('button', { type: 'button', 'aria-label': labels.next, class: 'after' }, '↓');
  const element = h(
    'ytd-shorts',
    {},
    h('div', { id: 'shorts-container' }, ...reels.map((reel) => reel.element)),
    h('div', { class: 'navigation-container' }, before, after),
  );
  let ids: string[] = [];
  let at = 0;

  function active(): Reel | undefined {
    return reels[at % reels.length];
  }

  async function draw(given?: unknown): Promise<void> {
    const id = ids[at] ?? '';
    reels.forEach((reel) => {
      reel.element.toggleAttribute('is-active', reel === active());
    });
    const [item] =
      given !== undefined
        ? [given]
        : await Promise.all([ask('reel/reel_item_watch', { videoId: id }), ask('player', { videoId: id })]);
    if (ids[at] === id) active()?.fill(id, item);
  }

  async function show(id: string, given?: unknown): Promise<void> {
    ids = [id];
    at = 0;
    const drawn = draw(given);
    const sequence = await ask('reel/reel_watch_sequence', { videoId: id });
    const following = digList(sequence, 'entries').map((entry) =>
      digText(entry, 'command', 'reelWatchEndpoint', 'videoId'),
    );
    ids = [id, ...following];
    await drawn;
  }

  function move(by: number): void {
    const id = ids[at + by];
    if (id === undefined) return;
    at += by;
    history.replaceState(history.state, '', `/shorts/${id}`);
    void draw();
  }

  before.addEventListener('click', () => move(-1));
  after.addEventListener('click', () => move(1));
  return {
    element,
    show,
    shown() {
      const reel = active();
      return reel && reel.id === ids[at] ? [{ element: reel.element, id: reel.id, handle: '' }] : [];
    },
  };
}
