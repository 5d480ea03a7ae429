import { h, icon } from '../../app/dom.ts';
import { ICONS } from '../../app/icons.ts';
import { counted, labels, shortCount, shortDate } from './labels.ts';
import type { Row, Tweet } from './tweets.ts';

const TEXT_LINE = 20;
const ROW_FIXED = 104;

/** px of a post in the list: made from its parts, so that it never changes. */
export function heightOf(row: Row): number {
  const { tweet } = row;
  const media = tweet.media.length > 0 ? 300 : 0;
  const quote = tweet.quote ? 92 : 0;
  const context = row.context === undefined ? 0 : 20;
  return ROW_FIXED + context + media + quote + (tweet.card ? 90 : 0) + textLines(tweet) * TEXT_LINE;
}

function textLines(tweet: Tweet): number {
  return tweet.text.length > 180 ? 8 : 4;
}

export type ArticleView = { element: HTMLElement; fill(row: Row): void };

/** One post of a list. `fill` puts another post into the same nodes, as X's list does. */
export function createArticle(): ArticleView {
  const context = h('div', { class: 'context' });
  const avatar = h('div', { 'data-testid': 'Tweet-User-Avatar', class: 'avatar' });
  const name = h('div', { 'data-testid': 'User-Name', class: 'user-name' });
  const text = h('div', { 'data-testid': 'tweetText', dir: 'auto', lang: 'in', class: 'text' });
  const more = h('div', { class: 'more' });
  const attached = h('div', { class: 'attached' });
  const actions = h('div', { class: 'actions-holder' });
  const body = h('div', { class: 'body' }, name, text, more, attached, actions);
  const article = h(
    'article',
    { 'data-testid': 'tweet', role: 'article', tabindex: '0' },
    h('div', { class: 'inner' }, context, h('div', { class: 'columns' }, avatar, body)),
  );
  let row: HTMLElement | undefined;
  function fill(next: Row): void {
    const { tweet } = next;
    context.replaceChildren(...contextOf(next));
    avatar.replaceChildren(avatarOf(tweet));
    name.replaceChildren(...userName(tweet, next.promoted));
    text.textContent = tweet.text;
    text.style.height = `${textLines(tweet) * TEXT_LINE}px`;
    more.replaceChildren(...(tweet.cut ? [showMore(tweet)] : []));
    attached.replaceChildren(...attachments(tweet));
    // Half of the posts keep the row's node and change its parts, half get a new one: both happen on the site.
    if (row === undefined || Number(tweet.id.at(-1)) % 2 === 0) {
      row = h('div', { role: 'group', class: 'actions' });
      actions.replaceChildren(row);
    }
    fillActions(row, tweet);
  }
  return { element: article, fill };
}

export function permalink(tweet: Tweet): string {
  return `/${tweet.handle}/status/${tweet.id}`;
}

function contextOf(row: Row): Node[] {
  if (row.context === undefined) return [];
  const by = row.context.startsWith('repost:') ? row.context.slice(7) : undefined;
  const said = by === undefined ? labels.pinned : `${by} ${labels.reposted}`;
  return [
    icon(by === undefined ? ICONS.pin : ICONS.repost, 14),
    h('span', { 'data-testid': 'socialContext' }, said),
  ];
}

export function avatarOf(tweet: { handle: string; avatar: string }): HTMLElement {
  return h(
    'div',
    { 'data-testid': `UserAvatar-Container-${tweet.handle}` },
    h(
      'a',
      { href: `/${tweet.handle}`, role: 'link', tabindex: '-1', 'aria-hidden': 'true' },
      h('img', { alt: '', src: tweet.avatar }),
    ),
  );
}

function userName(tweet: Tweet, promoted: boolean): (Node | string)[] {
  const tick = h('span', { 'data-testid': 'icon-verified', class: 'tick' }, icon(ICONS.tick, 16));
  const shown = h('a', { href: `/${tweet.handle}`, role: 'link', class: 'name' }, h('span', {}, tweet.name));
  if (tweet.verified) shown.append(tick);
  const handle = h('a', { href: `/${tweet.handle}`, role: 'link', tabindex: '-1' }, `@${tweet.handle}`);
  if (promoted) return [shown, handle, h('span', { class: 'ad' }, labels.promoted)];
  const time = h('time', { datetime: tweet.time }, shortDate(tweet.time));
  return [shown, handle, ' · ', h('a', { href: permalink(tweet), role: 'link', dir: 'ltr' }, time)];
}

function showMore(tweet: Tweet): HTMLElement {
  return h('a', { 'data-testid': 'tweet-text-show-more-link', href: permalink(tweet) }, labels.more);
}

function attachments(tweet: Tweet): HTMLElement[] {
  const parts: HTMLElement[] = [];
  if (tweet.media.length > 0) {
    const pictures = tweet.media.map((media, n) =>
      h(
        'a',
        { href: `${permalink(tweet)}/photo/${n + 1}`, role: 'link' },
        h('div', { 'data-testid': 'tweetPhoto' }, h('img', { alt: 'Image', src: media.url })),
      ),
    );
    parts.push(h('div', { class: 'media' }, ...pictures));
  }
  if (tweet.card)
    parts.push(h('div', { 'data-testid': 'card.wrapper', class: 'card' }, 'kotacontoh.example'));
  if (tweet.quote) {
    parts.push(
      h(
        'div',
        { role: 'link', tabindex: '0', class: 'quote' },
        h(
          'div',
          { 'data-testid': 'User-Name' },
          tweet.quote.name,
          ' ',
          h('time', { datetime: tweet.quote.time }),
        ),
        h('div', { 'data-testid': 'tweetText' }, tweet.quote.text.slice(0, 90)),
      ),
    );
  }
  return parts;
}

function action(testId: string, path: string, label: string, count: number): HTMLElement {
  const number = h(
    'span',
    { 'data-testid': 'app-text-transition-container' },
    h('span', {}, shortCount(count)),
  );
  const button = h('button', { 'data-testid': testId, type: 'button', 'aria-label': label });
  button.append(icon(path, 18), number);
  return h('div', { class: 'cell' }, button);
}

/** The six children of the action row. Zeros are left out of the row's own label, as on the site. */
export function fillActions(row: HTMLElement, tweet: Tweet): void {
  const { verbs } = labels;
  const views = tweet.views ?? 0;
  const spoken = [
    [tweet.replies, labels.reply],
    [tweet.reposts, labels.repost],
    [tweet.likes, labels.like],
    [tweet.bookmarks, labels.bookmark],
    [views, labels.view],
  ] as const;
  const parts = spoken.filter(([count]) => count > 0).map(([count, plural]) => counted(count, plural));
  row.setAttribute('aria-label', parts.join(', '));
  const said = (count: number, plural: [string, string], verb: string) =>
    `${counted(count, plural)}. ${verb}`;
  const analytics = h('a', { href: `${permalink(tweet)}/analytics`, role: 'link', class: 'views' });
  if (tweet.views !== undefined) analytics.setAttribute('aria-label', counted(views, labels.view));
  analytics.append(icon(ICONS.chart, 18), h('span', {}, shortCount(views)));
  const bookmark = h('button', { 'data-testid': 'bookmark', type: 'button' }, icon(ICONS.bookmark, 18));
  bookmark.setAttribute('aria-label', said(tweet.bookmarks, labels.bookmark, verbs.bookmark));
  const share = h('button', { type: 'button', 'aria-label': verbs.share }, icon(ICONS.share, 18));
  const own = [
    action('reply', ICONS.reply, said(tweet.replies, labels.reply, verbs.reply), tweet.replies),
    action('retweet', ICONS.repost, said(tweet.reposts, labels.repost, verbs.repost), tweet.reposts),
    action('like', ICONS.heart, said(tweet.likes, labels.like, verbs.like), tweet.likes),
    h('div', { class: 'cell views-cell' }, analytics),
    h('div', { class: 'end' }, bookmark),
    h('div', { class: 'end' }, share),
  ];
  // What others put into the row stays: X changes its own children only.
  row.querySelectorAll(':scope > .cell, :scope > .end').forEach((child) => {
    child.remove();
  });
  row.prepend(...own);
}
