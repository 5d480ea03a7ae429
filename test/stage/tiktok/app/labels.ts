export const language: 'id' | 'en' = document.documentElement.lang.startsWith('en') ? 'en' : 'id';

const LABELS = {
  en: {
    nav: ['For You', 'Explore', 'Following', 'Search'],
    like: 'Like video',
    likes: 'likes',
    comment: 'Read or add comments',
    comments: 'comments',
    save: 'Add to Favorites.',
    saves: 'added to Favorites',
    share: 'Share video',
    shares: 'shares',
    followers: 'Followers',
    following: 'Following',
    likesTotal: 'Likes',
    pinned: 'Pinned',
    sponsored: 'Sponsored',
    tabs: ['Videos', 'Reposts', 'Favorites', 'Liked'],
    follow: 'Follow',
    fullScreen: 'Watch in full screen',
    close: 'Close',
    next: 'Go to next video',
    previous: 'Go to previous video',
    searchTabs: ['Top', 'Videos'],
    reply: 'Reply',
  },
  id: {
    nav: ['Untuk Anda', 'Jelajahi', 'Mengikuti', 'Cari'],
    like: 'Sukai video',
    likes: 'suka',
    comment: 'Baca atau tambahkan komentar',
    comments: 'komentar',
    save: 'Tambahkan ke Favorit.',
    saves: 'ditambahkan ke Favorit',
    share: 'Bagikan video',
    shares: 'kali dibagikan',
    followers: 'Pengikut',
    following: 'Mengikuti',
    likesTotal: 'Suka',
    pinned: 'Disematkan',
    sponsored: 'Bersponsor',
    tabs: ['Video', 'Posting ulang', 'Favorit', 'Disukai'],
    follow: 'Ikuti',
    fullScreen: 'Tonton layar penuh',
    close: 'Tutup',
    next: 'Ke video berikutnya',
    previous: 'Ke video sebelumnya',
    searchTabs: ['Teratas', 'Video'],
    reply: 'Balas',
  },
} as const;

export const labels = LABELS[language];

/** In full below 10,000, then in thousands or millions: "25.5K", "2.9M"; an Indonesian page writes the same. */
export function shortCount(count: number): string {
  if (count < 10_000) return String(count);
  const [value, suffix] = count < 1_000_000 ? [count / 1000, 'K'] : [count / 1_000_000, 'M'];
  return `${value.toFixed(1).replace('.0', '')}${suffix}`;
}
