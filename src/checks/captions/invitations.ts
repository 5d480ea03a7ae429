import type { Span } from '../contract.ts';
import type { Caption } from './caption.ts';
import words from './data/events.json';
import { NOT_AFTER_WORD, NOT_BEFORE_WORD, oneOf, oneWordOf } from './one-of.ts';
import { saidIn } from './said.ts';

/** A place at which a caption invites. A plain one is beyond doubt; others may also end a report. */
export type Invitation = Span & { isPlain: boolean };

const BLANK = '[^\\S\\n]';
const WORD = "[\\p{L}\\p{N}'-]{1,20}";
/** "Ikuti akun kami", "saksikan videonya": no event. */
const NOT_EVENT = `(?!${BLANK}{1,2}(?:${oneOf(words.notEvents)}(?:nya)?${NOT_BEFORE_WORD}|@))`;
const PLAIN = new RegExp(`${oneWordOf(words.reminders)}${NOT_EVENT}`, 'giu');
const IMPERATIVE = new RegExp(`${oneWordOf(words.imperatives)}${NOT_EVENT}`, 'giu');
const CALL = new RegExp(
  `${oneWordOf(words.calls)}(?:(?:${BLANK}|[,!.]){1,3}${WORD}){0,5}?(?:${BLANK}|[,!.]){1,3}${oneOf(words.calledTo)}(?:lah)?${NOT_BEFORE_WORD}${NOT_EVENT}` +
    `|${oneWordOf(words.calledTo)}${NOT_EVENT}(?:${BLANK}${WORD}){0,3}?,?${BLANK}${oneWordOf(words.calls)}`,
  'giu',
);
const FUTURE = new RegExp(
  `${oneWordOf(words.future)}(?:${BLANK}${WORD}){0,2}?${BLANK}${oneWordOf(words.futureActs)}`,
  'giu',
);
const OPENING = new RegExp(`${oneWordOf(words.openings)}[^\\n.!?]{0,60}$`, 'iu');
const INVITING = new RegExp(
  `(?:(?<=^|\\n|[.!?:][^\\S\\n])undangan(?![\\p{L}-])|${oneWordOf(words.inviting.slice(1))})`,
  'giu',
);
/** Before an imperative: the start, a sign or an emoji, or one of these words; before a headline's verb stands who did it. */
const HEAD = new RegExp(
  `(?:^|\\n|[^\\p{L}\\p{N}\\s)]|${NOT_AFTER_WORD}${oneOf(words.beforeImperatives)})[\\s\\uFE0F]{0,4}$`,
  'iu',
);

/** Where a caption invites to something (DOMAIN 4.3), in order of place. */
export function invitationsOf(caption: Caption): readonly Invitation[] {
  return caption.share('invitations', () => {
    const text = saidIn(caption);
    const found: Invitation[] = [];
    const add = (
      pattern: RegExp,
      isPlain: (piece: string) => boolean,
      fits: (before: string, piece: string) => boolean,
    ) => {
      for (const match of text.matchAll(pattern)) {
        const [piece] = match;
        const start = match.index;
        if (!fits(text.slice(Math.max(0, start - 80), start), piece)) continue;
        found.push({ start, end: start + piece.length, isPlain: isPlain(piece) });
      }
    };
    const [always, never] = [() => true, () => false];
    add(PLAIN, always, always);
    add(
      IMPERATIVE,
      (piece) => !/^(?:ikuti|datang)/iu.test(piece),
      (before) => HEAD.test(before),
    );
    add(CALL, never, always);
    // A registration that opens is no event that begins.
    add(FUTURE, never, (before, piece) => !(/dibuka$/iu.test(piece) && OPENING.test(before)));
    add(INVITING, never, always);
    return found.toSorted((a, b) => a.start - b.start);
  });
}
