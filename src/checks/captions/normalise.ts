import { composed } from '../composed.ts';

export type Normalised = {
  text: string;
  /** The place in the text as written, of a place in the normalised one. */
  original(place: number): number;
};

/**
 * NFC, and ' for ’ and ‘, for matching only: findings are told in the text as written. Most texts are in NFC already and
 * keep their places; others are put together cluster by cluster.
 */
export function normalise(written: string): Normalised {
  const straight = written.replace(/[’‘ʼ]/gu, "'");
  if (composed(straight) === straight) return { text: straight, original: (place) => place };
  const places: number[] = [];
  let text = '';
  for (const match of straight.matchAll(/[\s\S]\p{M}*/gu)) {
    const cluster = match[0].normalize('NFC');
    for (let i = 0; i < cluster.length; i += 1) places.push(match.index + Math.min(i, match[0].length));
    text += cluster;
  }
  places.push(written.length);
  return { text, original: (place) => places[place] ?? written.length };
}
