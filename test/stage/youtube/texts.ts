import type { PageLook } from '../part.ts';

/** Numbers and words as YouTube writes them into its data: in the language that was asked for (fact sheet 3.3, 4). */
export type Language = PageLook['language'];

const NBSP = '\u00a0';

/** The number with its first figures kept and the rest cut to zeros; below 1,000 as it is. */
export function cutTo(value: number, figures: number): number {
  if (value < 1000) return value;
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(value)) + 1 - figures);
  const step = Math.min(unit, value >= 1_000_000 ? 1_000_000 : 1_000);
  return Math.floor(value / step) * step;
}

export function grouped(value: number, language: Language): string {
  return value.toLocaleString(language === 'id' ? 'id-ID' : 'en-US');
}

/** "43 rb", "1,2 rb", "1,5 jt"; "43K", "1.2K", "1.5M": two figures, or with `figures` more, cut and not rounded. */
export function short(value: number, language: Language, figures = 2): string {
  if (value < 1000) return String(value);
  const isMillions = value >= 1_000_000;
  const digits = String(cutTo(value, figures) / (isMillions ? 1_000_000 : 1_000));
  if (language === 'en') return `${digits}${isMillions ? 'M' : 'K'}`;
  return `${digits.replace('.', ',')}${NBSP}${isMillions ? 'jt' : 'rb'}`;
}

export const TEXTS = {
  id: {
    views: (number: string) => `${number} x ditonton`,
    subscribers: (number: string) => `${number} subscriber`,
    spokenSubscribers: (number: string) => `${number} subscriber`,
    videos: (number: string) => `${number} video`,
    watching: (number: string) => `${number} sedang menonton`,
    waiting: (number: string) => `${number} menunggu`,
    premieres: (when: string) => `Tayang perdana ${when}`,
    likeLabel: (number: string) => `sukai video ini bersama ${number} orang lainnya`,
    shortLabel: (title: string, views: string) => `${title}, ${views} - putar Short`,
    like: 'Suka',
    comments: 'Komentar',
    commentCount: ' Komentar',
    and: 'dan',
    live: 'LIVE',
    members: 'Khusus pelanggan',
    sponsored: 'Bersponsor',
    noLikes: 'Tidak ada suka',
    likes: 'Suka',
    pinned: (handle: string) => `Disematkan oleh ${handle}`,
    replies: (number: number) => `${number} balasan`,
  },
  en: {
    views: (number: string) => `${number} views`,
    subscribers: (number: string) => `${number} subscribers`,
    spokenSubscribers: (number: string) => `${number} subscribers`,
    videos: (number: string) => `${number} videos`,
    watching: (number: string) => `${number} watching`,
    waiting: (number: string) => `${number} waiting`,
    premieres: (when: string) => `Premieres ${when}`,
    likeLabel: (number: string) => `like this video along with ${number} other people`,
    shortLabel: (title: string, views: string) => `${title}, ${views} – play Short`,
    like: 'Like',
    comments: 'Comments',
    commentCount: ' Comments',
    and: 'and',
    live: 'LIVE',
    members: 'Members only',
    sponsored: 'Sponsored',
    noLikes: 'No likes or dislikes',
    likes: 'Likes',
    pinned: (handle: string) => `Pinned by ${handle}`,
    replies: (number: number) => `${number} replies`,
  },
} as const;

const HOUR = 3_600_000;
const AGES = [
  [365 * 24 * HOUR, 'tahun', 'year', 'thn'],
  [30 * 24 * HOUR, 'bulan', 'month', 'bln'],
  [7 * 24 * HOUR, 'minggu', 'week', 'mgg'],
  [24 * HOUR, 'hari', 'day', 'h'],
  [HOUR, 'jam', 'hour', 'jam'],
] as const;

/** "3 hari yang lalu", "3 days ago"; `brief` is the form that stands between the others in Indonesian: "3 h lalu". */
export function age(ms: number, language: Language, brief = false): string {
  const [step, long, english, little] = AGES.find(([length]) => ms >= length) ?? AGES[4];
  const number = Math.max(1, Math.floor(ms / step));
  if (language === 'en') return `${number} ${english}${number === 1 ? '' : 's'} ago`;
  return brief ? `${number} ${little} lalu` : `${number} ${long} yang lalu`;
}

/** "3:05", in Indonesian "3.05". */
export function duration(seconds: number, language: Language): string {
  const parts = [Math.floor(seconds / 60), seconds % 60].map((part, n) =>
    n === 0 ? String(part) : String(part).padStart(2, '0'),
  );
  return parts.join(language === 'id' ? '.' : ':');
}

export function date(ms: number, language: Language): string {
  const locale = language === 'id' ? 'id-ID' : 'en-US';
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(ms);
}
