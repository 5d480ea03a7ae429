import type { EngagementFacts } from '../../src/model/engagement.ts';
import {
  COUNT_NAMES,
  type Count,
  type CountName,
  type Format,
  type PostCounts,
} from '../../src/model/reading.ts';
import type { Random } from '../metrics/random.ts';

const HOUR = 3_600_000;
const VIDEOS: readonly Format[] = ['video', 'reel', 'short'];
/** Each count beside the likes. */
const BESIDE_LIKES: { [name in CountName]?: number } = {
  reposts: 0.05,
  quotes: 0.01,
  shares: 0.06,
  saves: 0.04,
  views: 14,
};

/** What a post will have collected in the end, by count. */
export type Final = { [name in CountName]?: number };

/** From 0 to any height, half of it below 1; long-tailed, as the interactions of posts are. */
export function logNormal(random: Random, sigma: number): number {
  const normal = Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
  return Math.exp(sigma * normal);
}

/** `followers` of the account when it posted; `comments` are known already. */
export function finalCounts(
  random: Random,
  { interactions, extended, denominator }: EngagementFacts,
  post: { followers: number; format: Format; comments: number },
): Final {
  const likes = Math.round(post.followers * 0.012 * logNormal(random, 1));
  const hasViews = denominator === 'views' || VIDEOS.includes(post.format);
  const names = new Set<CountName>([...interactions, ...extended, ...(hasViews ? ['views' as const] : [])]);
  const final: Final = {};
  for (const name of COUNT_NAMES) {
    if (!names.has(name)) continue;
    if (name === 'likes') final.likes = likes;
    else if (name === 'comments') final.comments = post.comments;
    else final[name] = Math.round(likes * (BESIDE_LIKES[name] ?? 0) * logNormal(random, 0.5));
  }
  return final;
}

/** The counts as the platform writes them at an age: grown by half-life, a few taken back, large ones rounded. */
export function countsAtAge(
  random: Random,
  final: Final,
  { ageMs, halfLifeHours, hidesLikes }: { ageMs: number; halfLifeHours: number; hidesLikes: boolean },
): PostCounts {
  const grown = 1 - 2 ** (-ageMs / HOUR / halfLifeHours);
  const counts: PostCounts = {};
  for (const name of COUNT_NAMES) {
    const end = final[name];
    if (end === undefined) continue;
    const withdrawn = name === 'likes' && random.next() < 0.02 ? random.int(1, 3) : 0;
    counts[name] =
      name === 'likes' && hidesLikes
        ? { hidden: true }
        : asWritten(Math.max(0, Math.round(end * grown) - withdrawn));
  }
  return counts;
}

/** In full up to 9,999, then to three digits. */
export function asWritten(value: number): Count {
  if (value < 10_000) return { value, exact: true };
  const step = 10 ** (Math.floor(Math.log10(value)) - 2);
  return { value: Math.floor(value / step) * step, exact: false };
}

/** Reactions by kind that make up the likes. */
export function reactionsOf(random: Random, { likes }: PostCounts): Record<string, number> {
  if (likes === undefined || !('value' in likes)) return {};
  const love = Math.floor(likes.value * random.next() * 0.2);
  const care = Math.floor(likes.value * random.next() * 0.05);
  const sad = Math.floor(likes.value * random.next() * 0.02);
  const angry = Math.floor(likes.value * random.next() * 0.01);
  const all = { like: likes.value - love - care - sad - angry, love, care, sad, angry };
  return Object.fromEntries(Object.entries(all).filter(([, count]) => count > 0));
}
