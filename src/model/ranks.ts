import type { Format } from './reading.ts';

/** How much a statement says, for statements that do not contradict but say more or less; 0 when there is none. */

/**
 * `text` is what a fragment without its media looks like, `video` what a list says of reels, Shorts and streams, and
 * one slide what a fragment of a carousel shows.
 */
export function formatRank(format: Format | undefined): number {
  return format ? (RANKS[format] ?? 2) : 0;
}

const RANKS: { readonly [format in Format]?: number } = { text: 1, live: 3, carousel: 4, reel: 4, short: 4 };

/** X's address without its author's handle says the least; the addresses of reels and Shorts also say what they are. */
export function addressRank(url: string | undefined): number {
  if (!url) return 0;
  if (url.includes('/i/web/')) return 1;
  return /\/(?:reel|shorts)\//.test(url) ? 3 : 2;
}
