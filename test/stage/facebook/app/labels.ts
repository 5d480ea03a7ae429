import { shortCount as cut } from '../counts.ts';

export const language: 'id' | 'en' = document.documentElement.lang.startsWith('en') ? 'en' : 'id';

const LABELS = {
  en: {
    like: 'Like',
    comment: 'Comment',
    leaveComment: 'Leave a comment',
    share: 'Share',
    sendThis: 'Send this to friends or post it on your profile.',
    react: 'React',
    reactions: ['Like', 'Love', 'Care', 'Haha'],
    people: (count: string) => `${count} people`,
    whoReacted: 'See who reacted to this',
    allReactions: 'All reactions:',
    comments: (count: string) => `${count} comments`,
    shares: (count: string) => `${count} shares`,
    views: (count: string) => `${count} views`,
    sponsored: 'Sponsored',
    sharedWith: 'Shared with Public',
    actions: 'Actions for this post',
    seeMore: 'See more',
    commentBy: (name: string) => `Comment by ${name} 2 days ago`,
    replyBy: (name: string) => `Reply by ${name} 1 day ago`,
    author: 'Author',
    moreComments: 'View more comments',
    close: 'Close',
    next: 'Next card',
    verified: 'Verified account',
    mind: "What's on your mind, Petugas?",
    createPost: 'Create a post',
    writeComment: 'Write a comment…',
    intro: 'Intro',
    follow: 'Follow',
    home: 'Home',
    groups: 'Groups',
    tabs: ['Posts', 'About', 'Reels', 'Photos'],
    postOf: (name: string) => `${name}'s Post`,
    groupName: 'Kota Contoh residents',
    groupKind: 'Public group · 4.1K members',
    link: 'News from Kota Contoh',
  },
  id: {
    like: 'Suka',
    comment: 'Komentari',
    leaveComment: 'Tinggalkan komentar',
    share: 'Bagikan',
    sendThis: 'Kirim ini ke teman atau posting di profil Anda.',
    react: 'Tanggapi',
    reactions: ['Suka', 'Super', 'Peduli', 'Haha'],
    people: (count: string) => `${count} orang`,
    whoReacted: 'Lihat siapa yang menanggapi ini',
    allReactions: 'Semua tanggapan:',
    comments: (count: string) => `${count} komentar`,
    shares: (count: string) => `${count} kali dibagikan`,
    views: (count: string) => `${count} tayangan`,
    sponsored: 'Bersponsor',
    sharedWith: 'Dibagikan kepada Publik',
    actions: 'Tindakan untuk postingan ini',
    seeMore: 'Lihat selengkapnya',
    commentBy: (name: string) => `Komentar dari ${name} 2 hari yang lalu`,
    replyBy: (name: string) => `Balasan dari ${name} 1 hari yang lalu`,
    author: 'Pembuat',
    moreComments: 'Lihat komentar lainnya',
    close: 'Tutup',
    next: 'Kartu berikutnya',
    verified: 'Akun terverifikasi',
    mind: 'Apa yang Anda pikirkan, Petugas?',
    createPost: 'Buat postingan',
    writeComment: 'Tulis komentar…',
    intro: 'Intro',
    follow: 'Ikuti',
    home: 'Beranda',
    groups: 'Grup',
    tabs: ['Postingan', 'Tentang', 'Reels', 'Foto'],
    postOf: (name: string) => `Postingan ${name}`,
    groupName: 'Warga Kota Contoh',
    groupKind: 'Grup publik · 4,1 rb anggota',
    link: 'Kabar Kota Contoh',
  },
};

export const labels = LABELS[language];

export function shortCount(count: number): string {
  return cut(count, language);
}

/** "7 Agustus pukul 09.05", "7 August at 09:05". */
export function writtenTime(seconds: number): string {
  return new Intl.DateTimeFormat(language === 'id' ? 'id-ID' : 'en-GB', {
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'UTC',
  }).format(new Date(seconds * 1000));
}
