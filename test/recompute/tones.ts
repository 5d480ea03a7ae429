import { type Share, threadsIn, wilson } from './answers.ts';
import type { History, Post } from './history.ts';

/**
 * Reactions by kind on some posts, the latest reading of each (DOMAIN 2.11): love and care are positive, angry is
 * negative, haha, wow, sad and any other unclear; likes stand apart, and `n` is all but likes. Undefined without any.
 */
export type Reactions = { n: number; likes: number; positive: number; unclear: number; negative: number };

const KINDS: Readonly<Record<string, 'likes' | 'positive' | 'negative'>> = {
  like: 'likes',
  love: 'positive',
  care: 'positive',
  angry: 'negative',
};

export function reactionsOf(posts: readonly Post[], { readings }: History): Reactions | undefined {
  const latest = posts.flatMap(({ key }) => {
    const last = (readings.get(key) ?? []).filter((reading) => reading.reactions).at(-1);
    return last?.reactions ? [last.reactions] : [];
  });
  if (latest.length === 0) return undefined;
  const sums = { likes: 0, positive: 0, unclear: 0, negative: 0 };
  for (const [kind, count] of latest.flatMap((reactions) => [...reactions])) {
    sums[KINDS[kind] ?? 'unclear'] += count;
  }
  return { n: sums.positive + sums.unclear + sums.negative, ...sums };
}

/** What the user said of the comments on some posts: `n` judged of `of` read (2.11), with the share of positive ones. */
export type Tones = { n: number; of: number; tones: Record<string, number>; positive?: Share };

export function tonesOf(posts: readonly Post[], { replies, marks }: History): Tones {
  const keys = new Set(posts.map(({ key }) => key));
  const comments = threadsIn(replies.filter(({ post }) => keys.has(post)));
  const judged = comments.flatMap(({ comment }) => marks.get(comment.key)?.tone ?? []);
  const tones: Record<string, number> = {};
  for (const tone of judged) tones[tone] = (tones[tone] ?? 0) + 1;
  const positive = wilson(tones.positive ?? 0, judged.length);
  return { n: judged.length, of: comments.length, tones, ...(positive && { positive }) };
}
