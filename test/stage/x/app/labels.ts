type Plural = [one: string, other: string];
type Labels = {
  reply: Plural;
  repost: Plural;
  like: Plural;
  bookmark: Plural;
  view: Plural;
  verbs: { reply: string; repost: string; like: string; bookmark: string; share: string };
  pinned: string;
  reposted: string;
  promoted: string;
  following: string;
  followers: string;
  more: string;
  tabs: [string, string];
  search: string;
};

const LABELS: Record<'id' | 'en', Labels> = {
  en: {
    reply: ['reply', 'replies'],
    repost: ['repost', 'reposts'],
    like: ['like', 'likes'],
    bookmark: ['bookmark', 'bookmarks'],
    view: ['view', 'views'],
    verbs: { reply: 'Reply', repost: 'Repost', like: 'Like', bookmark: 'Bookmark', share: 'Share post' },
    pinned: 'Pinned',
    reposted: 'reposted',
    promoted: 'Ad',
    following: 'Following',
    followers: 'Followers',
    more: 'Show more',
    tabs: ['Posts', 'Replies'],
    search: 'Search',
  },
  id: {
    reply: ['balasan', 'balasan'],
    repost: ['posting ulang', 'posting ulang'],
    like: ['suka', 'suka'],
    bookmark: ['markah', 'markah'],
    view: ['tayangan', 'tayangan'],
    verbs: {
      reply: 'Balas',
      repost: 'Posting ulang',
      like: 'Suka',
      bookmark: 'Markah',
      share: 'Bagikan posting',
    },
    pinned: 'Disematkan',
    reposted: 'memposting ulang',
    promoted: 'Iklan',
    following: 'Mengikuti',
    followers: 'Pengikut',
    more: 'Tampilkan lebih banyak',
    tabs: ['Posting', 'Balasan'],
    search: 'Cari',
  },
};

export const language: 'id' | 'en' = document.documentElement.lang.startsWith('en') ? 'en' : 'id';
export const labels = LABELS[language];

/** "1 like", "2378 likes": exact, without separators, as X writes them for screen readers. */
export function counted(count: number, [one, other]: Plural): string {
  return `${count} ${count === 1 ? one : other}`;
}

/** What X prints beside an icon: cut, never rounded; nothing for 0. */
export function shortCount(count: number): string {
  if (count === 0) return '';
  if (count < 1000) return String(count);
  const [size, suffix] =
    count < 1_000_000 ? [1000, { id: ' rb', en: 'K' }] : [1_000_000, { id: ' jt', en: 'M' }];
  const units = count / size;
  const cut = units < 100 ? String(Math.floor(units * 10) / 10) : String(Math.floor(units));
  return language === 'id' ? `${cut.replace('.', ',')}${suffix.id}` : `${cut}${suffix.en}`;
}

export function shortDate(iso: string): string {
  return new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(
    new Date(iso),
  );
}
