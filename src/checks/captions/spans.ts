import type { Span } from '../contract.ts';

export type Piece = Span & { text: string };

/**
 * A URL as DOMAIN 4.1 has it: with a scheme, with www, or a host that ends as Indonesian and common ones do, with a
 * path if any. Signs that end a sentence are not part of it.
 */
const URL_PIECE =
  /(?:https?:\/\/|www\.)[^\s<>"“”]+|(?<![\w@.-])(?:[a-z0-9](?:[a-z0-9-]{0,62})\.){1,6}(?:id|com|org|net|ly|gl|info|me)(?![\w-])(?:\/[^\s<>"“”]*)?/giu;
const TRAILING = /[.,;:!?…)\]}'"]+$/u;
const EMAIL = /(?<![\w.+-])[\w.+-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,}(?![\w-])/giu;
const MENTION = /(?<![\w@/.])@[\p{L}\p{N}_][\p{L}\p{N}_.]{0,60}(?<!\.)/gu;
/** Not after a letter, digit or &; with at least one letter. */
const HASHTAG = /(?<![\p{L}\p{N}_&#/])[#＃][\p{L}\p{N}\p{M}_]*\p{L}[\p{L}\p{N}\p{M}_]*/gu;
/** Others' words, within one line. */
const QUOTED = /“[^”\n]{1,600}”|(?<![\p{L}\p{N}])"[^"\n]{1,600}"/gu;

export function piecesOf(text: string, pattern: RegExp): Piece[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));
}

export function emailsIn(text: string): Piece[] {
  return piecesOf(text, EMAIL);
}

/** E-mail addresses are none. */
export function urlsIn(text: string): Piece[] {
  return piecesOf(blanked(text, emailsIn(text)), URL_PIECE).map(({ start, text: found }) => {
    const kept = found.replace(TRAILING, '');
    return { start, end: start + kept.length, text: kept };
  });
}

export function mentionsIn(text: string): Piece[] {
  return piecesOf(text, MENTION);
}

export function hashtagsIn(text: string): Piece[] {
  return piecesOf(text, HASHTAG);
}

export function quotationsIn(text: string): Piece[] {
  return piecesOf(text, QUOTED);
}

/** The text with these places blank, of the same length; line ends stay. */
export function blanked(text: string, places: readonly Span[]): string {
  if (places.length === 0) return text;
  let result = '';
  let done = 0;
  for (const { start, end } of places.toSorted((a, b) => a.start - b.start)) {
    if (end <= done) continue;
    const from = Math.max(start, done);
    result += text.slice(done, from) + text.slice(from, end).replace(/[^\n]/g, ' ');
    done = end;
  }
  return result + text.slice(done);
}
