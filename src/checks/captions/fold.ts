import { placeOfFold, placeOfLimit } from '../lengths.ts';
import type { PlatformLimits } from '../limits.ts';

/** What a reader sees of a caption before asking for more; `place` is where that ends, in UTF-16 units. */
export type BeforeFold = { text: string; place: number; isFolded: boolean };

/**
 * What stands before the fold; the whole caption where it is not folded. Platforms state the fold in signs of an ordinary
 * line and fold earlier after several line ends, by how much is not known: what is shown here is the most that is seen.
 */
export function beforeFold(text: string, { fold, foldCounting }: PlatformLimits): BeforeFold {
  const place =
    fold === undefined
      ? text.length
      : foldCounting === 'weighted'
        ? placeOfLimit(text, foldCounting, fold)
        : placeOfFold(text, fold);
  return { text: text.slice(0, place), place, isFolded: place < text.length };
}
