import { parseHTML } from 'linkedom';

/**
 * Rendered posts and profile headers of X as seen in 2025-11 (logged out) and 2026-02 (logged in), by hand from the
 * fact sheet: test ids, addresses and labels, without the styles. Everyone in them is fictional.
 */

export const ID = '1989000000000000001';

export type Labels = {
  reply?: string;
  retweet?: string;
  like?: string;
  bookmark?: string;
  views?: string;
  row?: string;
};

function number(shown: string | undefined): string {
  return shown === undefined
    ? ''
    : `<span data-testid="app-text-transition-container"><span><span>${shown}</span></span></span>`;
}

export function button(testId: string, label: string, shown?: string): string {
  return `<div><button role="button" data-testid="${testId}" aria-label="${label}">${number(shown)}</button></div>`;
}

export function viewsLink(id: string, label: string | undefined, shown?: string): string {
  const aria = label === undefined ? '' : ` aria-label="${label}"`;
  return `<div><a href="/kpu_kotacontoh/status/${id}/analytics"${aria} role="link">${number(shown)}</a></div>`;
}

/** An action row in English unless the labels say otherwise. */
export function row(labels: Labels = {}, id = ID): string {
  const { reply = '20 Replies. Reply', retweet = '140 reposts. Repost', like = '745 Likes. Like' } = labels;
  const { bookmark = 'Bookmark', views = '78370 views. View post analytics' } = labels;
  const label = labels.row ?? '20 replies, 140 reposts, 745 likes, 39 bookmarks, 78370 views';
  return `<div role="group" aria-label="${label}">${button('reply', reply)}${button('retweet', retweet)}${button('like', like)}${
    views === '' ? '' : viewsLink(id, views, '78K')
  }${button('bookmark', bookmark)}<div></div></div>`;
}

export function time(id = ID, handle = 'kpu_kotacontoh'): string {
  return `<a href="/${handle}/status/${id}" role="link"><time datetime="2025-11-13T10:05:36.000Z">13 Nov</time></a>`;
}

/** A post in a list. `inside` stands between the text and the action row. */
export function article(
  content: { id?: string; handle?: string; rows?: string; inside?: string; head?: string } = {},
): string {
  const {
    id = ID,
    handle = 'kpu_kotacontoh',
    rows = row({}, id),
    inside = '',
    head = time(id, handle),
  } = content;
  return `<div data-testid="cellInnerDiv"><article data-testid="tweet" role="article">
    <div data-testid="User-Name"><a href="/${handle}">KPU Kota Contoh</a>${head}</div>
    <div data-testid="tweetText" lang="in">Pengumuman</div>
    <a href="/${handle}/status/${id}/photo/1"><img alt=""></a>${inside}${rows}</article></div>`;
}

/** A post quoted inside another: its time is not in a link. */
export const QUOTED = `<div role="link"><div data-testid="User-Name"><time datetime="2024-10-13T09:06:30.000Z">13 Okt</time></div>
  <a href="/dinas_contoh/status/1845000000000000009/photo/1"></a></div>`;

/** The header of a profile, seen by another. */
export function header(handle = 'kpu_kotacontoh', followers = '69.2K', id = '1500000000000000001'): string {
  return `<div data-testid="placementTracking"><button data-testid="${id}-follow" aria-label="Follow @${handle}"></button></div>
    <div data-testid="UserName"><span>KPU Kota Contoh</span><span>@${handle}</span></div>
    <a href="/${handle}/following"><span>643</span> <span>Following</span></a>
    <a href="/${handle}/verified_followers"><span>${followers}</span> <span>Followers</span></a>
    <div data-testid="UserCell"><button data-testid="77-follow" aria-label="Follow @${handle}_palsu"></button></div>`;
}

/** The JSON-LD of a profile page. */
export function schema(changes: Record<string, unknown> = {}): string {
  const counter = (name: string, userInteractionCount: unknown) => ({
    '@type': 'InteractionCounter',
    name,
    userInteractionCount,
  });
  const content = {
    '@type': 'ProfilePage',
    mainEntity: {
      '@type': 'Person',
      additionalName: 'kpu_kotacontoh',
      description: 'Akun resmi KPU Kota Contoh.',
      identifier: '1500000000000000001',
      image: { contentUrl: 'https://pbs.twimg.com/profile_images/1/kpu_400x400.jpg' },
      interactionStatistic: [counter('Follows', 69211), counter('Friends', 643), counter('Tweets', 75807)],
      name: 'KPU Kota Contoh',
      ...changes,
    },
    relatedLink: ['https://t.co/AAAAAAAAAA', 'https://kpu.contoh.example/'],
  };
  return `<script type="application/ld+json" data-testid="UserProfileSchema-test">${JSON.stringify(content)}</script>`;
}

export function page(content: string): Document {
  return parseHTML(`<html lang="en"><body><main>${content}</main></body></html>`).document;
}
