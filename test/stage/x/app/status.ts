import { h, icon } from '../../app/dom.ts';
import { ICONS } from '../../app/icons.ts';
import type { ShownPost } from '../../app/stage-hook.ts';
import { avatarOf, fillActions, permalink } from './article.ts';
import { counted, labels, shortCount } from './labels.ts';
import { type Row, readTimeline, type Tweet } from './tweets.ts';
import { query } from './wire.ts';

/** The page of one post: its time is below the text, its views beside the time, its row has an id and no views. */
export type StatusView = { element: HTMLElement; shown(): ShownPost[] };

export function openStatus(id: string, known: Row | undefined): StatusView {
  const element = h('section', { role: 'region' });
  let tweet = known?.tweet;
  function draw(): void {
    if (tweet) element.replaceChildren(focalArticle(tweet));
  }
  draw();
  const variables = { focalTweetId: id, with_rux_injections: false };
  void query('TweetDetail', variables).then((body) => {
    tweet = readTimeline(body).rows.find((row) => row.tweet.id === id)?.tweet ?? tweet;
    draw();
  });
  return {
    element,
    shown() {
      const article = element.querySelector('article');
      return article && tweet ? [{ element: article, id: tweet.id, handle: tweet.handle }] : [];
    },
  };
}

function focalArticle(tweet: Tweet): HTMLElement {
  const written = new Intl.DateTimeFormat(document.documentElement.lang, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'UTC',
  }).format(new Date(tweet.time));
  const time = h('time', { datetime: tweet.time }, written);
  const views = h(
    'a',
    { href: `${permalink(tweet)}/analytics`, role: 'link' },
    h('span', { 'data-testid': 'app-text-transition-container' }, shortCount(tweet.views ?? 0)),
    ` ${counted(tweet.views ?? 0, labels.view).replace(/^\d+ /, '')}`,
  );
  const row = h('div', { role: 'group', class: 'actions focal', id: `id__${tweet.id.slice(-8)}` });
  fillActions(row, tweet);
  row.querySelector('.views-cell')?.remove();
  const when = h('div', { class: 'when' }, h('a', { href: permalink(tweet), role: 'link' }, time));
  if (tweet.views !== undefined) when.append(' · ', views);
  const media = tweet.media.map((picture, n) =>
    h(
      'a',
      { href: `${permalink(tweet)}/photo/${n + 1}`, role: 'link' },
      h('div', { 'data-testid': 'tweetPhoto' }, h('img', { alt: 'Image', src: picture.url })),
    ),
  );
  return h(
    'article',
    { 'data-testid': 'tweet', role: 'article', tabindex: '-1', class: 'focal' },
    h(
      'div',
      { class: 'inner' },
      h(
        'div',
        { class: 'columns' },
        h('div', { 'data-testid': 'Tweet-User-Avatar', class: 'avatar' }, avatarOf(tweet)),
        h(
          'div',
          { 'data-testid': 'User-Name', class: 'user-name' },
          h('a', { href: `/${tweet.handle}`, role: 'link', class: 'name' }, tweet.name),
          h('a', { href: `/${tweet.handle}`, role: 'link', tabindex: '-1' }, `@${tweet.handle}`),
        ),
      ),
      h('div', { 'data-testid': 'tweetText', dir: 'auto', lang: 'in', class: 'text' }, tweet.text),
      ...(media.length > 0 ? [h('div', { class: 'media' }, ...media)] : []),
      when,
      row,
    ),
  );
}

/** The photo viewer: a dialog over the list, the picture left, the post right. */
export function openPhoto(row: Row, onClose: () => void): StatusView {
  const status = openStatus(row.tweet.id, row);
  const close = h('button', { type: 'button', 'aria-label': 'Close', class: 'close' }, icon(ICONS.close, 20));
  close.addEventListener('click', onClose);
  const picture = h('img', { alt: 'Image', src: row.tweet.media[0]?.url ?? row.tweet.avatar });
  const element = h(
    'div',
    { id: 'layers' },
    h(
      'div',
      { role: 'dialog', 'aria-modal': 'true', class: 'viewer' },
      h('div', { class: 'picture' }, close, picture),
      h('div', { class: 'beside' }, status.element),
    ),
  );
  return { element, shown: status.shown };
}
