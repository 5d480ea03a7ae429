import type { Span } from '../contract.ts';

export type Piece = Span & { text: string };

/** Ends of a host by which it is known without a scheme (DOMAIN 4.1). */
const ENDINGS = 'id|com|org|net|ly|gl|info';
/** Ends that are words elsewhere too, or rare: a host only if a path follows. */
const ENDINGS_WITH_PATH = 'me|gle|be|ee|app|us|co|at|gd|gy|cc|it|ke|tv|io|link|page|site|online|watch|bio|gg';
const HOST = '(?<![\\w@.#-])(?:[a-z0-9][a-z0-9-]{0,62}\\.){1,6}';
const IN_URL = '[^\\s<>"“”\\p{Extended_Pictographic}]';
/**
 * A URL as DOMAIN 4.1 has it: with a scheme (a misspelt one too, so that it is one link), with www, or a host that ends
 * as Indonesian and common ones do, with a path if any. Every repetition is bounded or runs over what no other part takes.
 */
const URL_PIECE = new RegExp(
  [
    `(?:https?://|(?<![\\p{L}\\p{N}_])[a-z]{2,8}://|(?<![\\p{L}\\p{N}_@.-])www\\.(?=[\\p{L}\\p{N}]))(?:(?![,;]https?:)${IN_URL})+`,
    `${HOST}(?:${ENDINGS})(?!\\w|-\\w)(?:(?::\\d{2,5}(?=/))?(?:/|\\?(?=\\w))${IN_URL}*)?`,
    `${HOST}(?:${ENDINGS_WITH_PATH})/(?=[\\w+@])${IN_URL}+`,
  ].join('|'),
  'giu',
);
const CLOSING = `.,;:!?…)]}'"*»`;
/** "gratis.Info lebih lanjut" lacks a blank, and "berakhiran go.id" names an ending. */
const NO_HOST = /^(?:[^/]*\.Info|(?:go|ac|co|or|sch|my|web|desa|mil|net)\.id)$/u;
const EMPTY = /:\/\/[^\p{L}\p{N}]*$/u;
const EMAIL = /(?<![\w.+-])[\w.+-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,24}(?!\w)/giu;
const MENTION = /(?<![\w@/.])@[\p{L}\p{N}_][\p{L}\p{N}_.]{0,60}(?<!\.)/gu;
/** Not after a letter, digit or &; with at least one letter. A keycap's # is none. */
const HASHTAG = /(?<![\p{L}\p{N}_&#/])[#＃](?!\p{M})[\p{L}\p{N}\p{M}_]*\p{L}[\p{L}\p{N}\p{M}_]*/gu;
/** Others' words, within one line. */
const QUOTED = /“[^“”\n]{1,600}”|(?<![\p{L}\p{N}])"[^"\n]{1,600}"/gu;

export function piecesOf(text: string, pattern: RegExp): Piece[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));
}

/** A list's hyphen before one is no part of it. */
export function emailsIn(text: string): Piece[] {
  return piecesOf(text, EMAIL).map((piece) => {
    const lead = piece.text.search(/[^.+-]/u);
    return lead === 0 ? piece : { ...piece, start: piece.start + lead, text: piece.text.slice(lead) };
  });
}

/** E-mail addresses are none. Signs that end a sentence are not part of one. */
export function urlsIn(text: string): Piece[] {
  return piecesOf(blanked(text, emailsIn(text)), URL_PIECE)
    .map(({ start, text: found }) => {
      const kept = withoutClosing(found);
      return { start, end: start + kept.length, text: kept };
    })
    .filter(({ text: kept }) => !NO_HOST.test(kept) && !EMPTY.test(kept.slice(0, 12)));
}

/** A URL without the signs that close a sentence; a closing parenthesis stays where its opening one is in the URL. */
export function withoutClosing(url: string): string {
  let surplus = 0;
  for (const sign of url) surplus += sign === ')' ? 1 : sign === '(' ? -1 : 0;
  let end = url.length;
  while (end > 0 && CLOSING.includes(url.charAt(end - 1))) {
    if (url.charAt(end - 1) === ')') {
      if (surplus <= 0) break;
      surplus -= 1;
    }
    end -= 1;
  }
  return url.slice(0, end);
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
