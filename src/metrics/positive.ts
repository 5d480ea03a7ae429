import { type Mark, TONES, type Tone } from '../model/tone.ts';
import type { MeasuredPost } from './measured-post.ts';
import { isOwnPost } from './own-posts.ts';
import { type Share, wilson } from './wilson.ts';

/** Reactions by what they say. Shares are of `n`, which leaves the likes out: those are given lightly. */
export type ReactionTone = {
  /** All reactions but the likes. */
  n: number;
  likes: number;
  positive: number;
  unclear: number;
  negative: number;
};

/**
 * Love and care are positive, anger negative. Laughter, surprise and sadness are unclear (after a disaster they are
 * sympathy), and so is a kind that is not known (DOMAIN 2.11).
 */
const TONE_OF_REACTION: ReadonlyMap<string, Exclude<keyof ReactionTone, 'n'>> = new Map([
  ['like', 'likes'],
  ['love', 'positive'],
  ['care', 'positive'],
  ['angry', 'negative'],
]);

/** Over all posts that are not promoted and answer nobody else. Undefined when none states its reactions by kind. */
export function reactionTone(posts: readonly MeasuredPost[]): ReactionTone | undefined {
  const stated = posts.filter((post) => isOwnPost(post) && post.reactions !== undefined);
  if (stated.length === 0) return undefined;
  const tone: ReactionTone = { n: 0, likes: 0, positive: 0, unclear: 0, negative: 0 };
  for (const [kind, number] of stated.flatMap(({ reactions }) => Object.entries(reactions ?? {}))) {
    const name = TONE_OF_REACTION.get(kind) ?? 'unclear';
    tone[name] += number;
    if (name !== 'likes') tone.n += number;
  }
  return tone;
}

/** The tones that the user gave to comments. */
export type MarkedTone = {
  /** Comments with a tone. */
  n: number;
  /** Comments there are: "n dari N dinilai". */
  of: number;
  tones: Record<Tone, number>;
  /** The positive among those with a tone; absent below five. */
  positive?: Share;
};

/** `marks`: those on the comments that `comments` counts. Only what the user says counts (DOMAIN 2.11). */
export function markedTone(marks: Iterable<Mark>, comments: number): MarkedTone {
  const given = [...marks].flatMap(({ tone }) => tone ?? []);
  const numberOf = (tone: Tone) => given.filter((other) => other === tone).length;
  const tones: Record<Tone, number> = { positive: 0, neutral: 0, negative: 0, question: 0, complaint: 0 };
  for (const tone of TONES) tones[tone] = numberOf(tone);
  const positive = wilson(tones.positive, given.length);
  return { n: given.length, of: comments, tones, ...(positive && { positive }) };
}
