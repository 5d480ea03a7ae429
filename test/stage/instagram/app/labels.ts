export const language: 'id' | 'en' = document.documentElement.lang.startsWith('en') ? 'en' : 'id';

const LABELS = {
  en: {
    like: 'Like',
    comment: 'Comment',
    share: 'Share',
    save: 'Save',
    posts: 'posts',
    followers: 'followers',
    following: 'following',
    sponsored: 'Sponsored',
    likedBy: 'Liked by warga_contoh and others',
    close: 'Close',
    clip: 'Clip',
    carousel: 'Carousel',
    verified: 'Verified',
    more: 'More options',
    tabs: ['Posts', 'Reels'],
  },
  id: {
    like: 'Suka',
    comment: 'Komentari',
    share: 'Bagikan',
    save: 'Simpan',
    posts: 'postingan',
    followers: 'pengikut',
    following: 'diikuti',
    sponsored: 'Bersponsor',
    likedBy: 'Disukai oleh warga_contoh dan lainnya',
    close: 'Tutup',
    clip: 'Klip',
    carousel: 'Carousel',
    verified: 'Terverifikasi',
    more: 'Opsi lainnya',
    tabs: ['Postingan', 'Reels'],
  },
} as const;

export const labels = LABELS[language];

/** In full with the language's separators. */
export function fullCount(count: number): string {
  return count.toLocaleString(language === 'id' ? 'id-ID' : 'en-US');
}

/** In full below 10,000, then cut: "12,3 rb", "12.3K". */
export function shortCount(count: number): string {
  if (count < 10_000) return fullCount(count);
  const cut = String(Math.floor(count / 100) / 10);
  return language === 'id' ? `${cut.replace('.', ',')} rb` : `${cut}K`;
}
