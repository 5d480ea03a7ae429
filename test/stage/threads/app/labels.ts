export const language: 'id' | 'en' = document.documentElement.lang.startsWith('en') ? 'en' : 'id';

const LABELS = {
  en: {
    forYou: 'For you',
    search: 'Search',
    thread: 'Thread',
    like: 'Like',
    comment: 'Comment',
    repost: 'Repost',
    share: 'Share',
    more: 'More',
    muted: 'Audio is muted',
    verified: 'Verified',
    followers: 'followers',
    follow: 'Follow',
    mention: 'Mention',
    pinned: 'Pinned',
    reposted: 'reposted',
    views: 'views',
    related: 'Related threads',
    close: 'Close',
    column: 'Column body',
    tabs: ['Threads', 'Replies', 'Reposts'],
    ago: ['m', 'h', 'd', 'w'],
  },
  id: {
    forYou: 'Untuk Anda',
    search: 'Cari',
    thread: 'Utas',
    like: 'Suka',
    comment: 'Komentar',
    repost: 'Posting ulang',
    share: 'Bagikan',
    more: 'Selengkapnya',
    muted: 'Audio dibisukan',
    verified: 'Terverifikasi',
    followers: 'pengikut',
    follow: 'Ikuti',
    mention: 'Sebut',
    pinned: 'Disematkan',
    reposted: 'memposting ulang',
    views: 'tayangan',
    related: 'Utas terkait',
    close: 'Tutup',
    column: 'Isi kolom',
    tabs: ['Utas', 'Balasan', 'Posting ulang'],
    ago: ['m', 'j', 'h', 'mgg'],
  },
} as const;

export const labels = LABELS[language];

/** In full with the language's separators. */
export function fullCount(count: number): string {
  return count.toLocaleString(language === 'id' ? 'id-ID' : 'en-US');
}

/** As Threads prints it: cut from 1,000 on, never rounded; nothing for 0. */
export function shortCount(count: number): string {
  if (count === 0) return '';
  if (count < 1000) return String(count);
  const units = count / 1000;
  const cut = String(units < 100 ? Math.floor(units * 10) / 10 : Math.floor(units));
  return language === 'id' ? `${cut.replace('.', ',')} rb` : `${cut}K`;
}

/** "59m", "3h"; in Indonesian "3j" is three hours and "3h" three days. */
export function shortAgo(iso: string): string {
  const minutes = Math.max(1, Math.floor((Date.now() - Date.parse(iso)) / 60_000));
  const [minute, hour, day, week] = labels.ago;
  if (minutes < 60) return `${minutes}${minute}`;
  if (minutes < 24 * 60) return `${Math.floor(minutes / 60)}${hour}`;
  if (minutes < 7 * 24 * 60) return `${Math.floor(minutes / 1440)}${day}`;
  return `${Math.floor(minutes / 10_080)}${language === 'id' ? ' ' : ''}${week}`;
}

export function longTime(iso: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'full', timeStyle: 'short', timeZone: 'UTC' }).format(
    new Date(iso),
  );
}
