export const language: 'id' | 'en' = document.documentElement.lang.startsWith('en') ? 'en' : 'id';

const LABELS = {
  id: {
    search: 'Telusuri',
    home: 'Beranda',
    shorts: 'Shorts',
    tabs: { featured: 'Beranda', videos: 'Video', shorts: 'Shorts' },
    subscribe: 'Subscribe',
    dislike: 'Tidak suka video ini',
    share: 'Bagikan',
    download: 'Download',
    save: 'Simpan',
    more: 'Tindakan lainnya',
    all: ['Semua', 'Berita', 'Pendidikan', 'Live', 'Baru diupload'],
    verified: 'Terverifikasi',
    next: 'Video berikutnya',
    before: 'Video sebelumnya',
    addComment: 'Tambahkan komentar...',
    play: 'Putar',
  },
  en: {
    search: 'Search',
    home: 'Home',
    shorts: 'Shorts',
    tabs: { featured: 'Home', videos: 'Videos', shorts: 'Shorts' },
    subscribe: 'Subscribe',
    dislike: 'Dislike this video',
    share: 'Share',
    download: 'Download',
    save: 'Save',
    more: 'More actions',
    all: ['All', 'News', 'Education', 'Live', 'Recently uploaded'],
    verified: 'Verified',
    next: 'Next video',
    before: 'Previous video',
    addComment: 'Add a comment...',
    play: 'Play',
  },
} as const;

export const labels = LABELS[language];

/** A word or name in front of the description in a title of the window. */
export function setTitle(title: string): void {
  document.title = title === '' ? 'YouTube' : `${title} - YouTube`;
}
