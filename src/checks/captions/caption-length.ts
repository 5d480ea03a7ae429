import { measureLength } from '../lengths.ts';
import type { LengthLimit, PlatformLimits } from '../limits.ts';

/** From this share of the limit on, a caption is nearly full (DOMAIN 4.4). */
const NEARLY_FULL = 0.8;

export type CaptionLength = LengthLimit & {
  count: number;
  state: 'short' | 'nearly-full' | 'too-long';
  /** Where the limit is reached, in UTF-16 units of the caption; its length when it is not too long. */
  place: number;
};

/** How long a caption is, as its platform counts; undefined where no limit is known. The text as it was written. */
export function captionLength(
  text: string,
  limits: PlatformLimits,
  isPremium = false,
): CaptionLength | undefined {
  const limit = (isPremium ? limits.premiumCaption : undefined) ?? limits.caption;
  if (!limit) return undefined;
  const { max, counting } = limit;
  const { count, place } = measureLength(text, counting, max);
  const state = count > max ? 'too-long' : count < max * NEARLY_FULL ? 'short' : 'nearly-full';
  return { max, counting, count, state, place };
}
