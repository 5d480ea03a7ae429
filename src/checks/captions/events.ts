import type { Caption } from './caption.ts';
import { clocksOf } from './clocks.ts';
import words from './data/events.json';
import { datesOf, isSingle, resolved } from './dates.ts';
import { dayOfIso } from './days.ts';
import { type Invitation, invitationsOf } from './invitations.ts';
import { NOT_AFTER_WORD, oneOf, oneWordOf } from './one-of.ts';
import type { CaptionDate } from './read-dates.ts';
import { saidIn, sentenceAt } from './said.ts';

/** An event to which a caption invites: the dates on which it may be, at least one. */
export type CaptionEvent = { dates: readonly CaptionDate[]; invitations: readonly Invitation[] };

const BLANK = '[^\\S\\n]';
const DEADLINE = new RegExp(oneWordOf(words.deadlines), 'iu');
const PAST = new RegExp(oneWordOf(words.past), 'iu');
const PAST_UNLESS_INVITING = new RegExp(oneWordOf(words.pastUnlessInviting), 'iu');
/** "Lalu" after a time; by itself it is "then". */
const LALU = new RegExp(
  `(?:${oneOf(words.beforeLalu)}|[\\d)])${BLANK}{1,2}(?:yang${BLANK})?lalu(?!\\p{L})`,
  'iu',
);
const REPORT = new RegExp(oneWordOf(words.reportVerbs), 'iu');
const FUTURE = new RegExp(oneWordOf(words.future), 'iu');
const LAW = new RegExp(
  `${oneWordOf(words.laws)}[^\\n]{0,60}(?:nomor|no\\.?)${BLANK}?\\S{1,20}[^\\n]{0,40}$`,
  'iu',
);
const TANGGAL = `(?:(?:tanggal|pada|tgl\\.?)${BLANK})?`;
const NOT_OF_EVENT = new RegExp(`${NOT_AFTER_WORD}${oneOf(words.notOfEvents)}${BLANK}{1,2}${TANGGAL}$`, 'iu');
/** "Mulai 1 Desember" without an end goes on. */
const START = new RegExp(`${NOT_AFTER_WORD}${oneOf(words.starts)}${BLANK}{1,2}${TANGGAL}$`, 'iu');
const NAMED_DAY = new RegExp(
  `${NOT_AFTER_WORD}hari(?:${BLANK}[\\p{L}-]{1,20}){0,4}?${BLANK}${oneOf(words.namedDays)}(?:${BLANK}(?:\\d{4}|sedunia|nasional|internasional))?[\\s,(–-]{0,3}(?:(?:setiap|pada|tanggal)${BLANK}){0,3}$`,
  'iu',
);

type SentenceKind = { isPast: boolean; isReport: boolean };

/**
 * Deadlines, reports, dates of laws and days of remembrance are no events. With a date that is over, a report may only end
 * with an invitation ("… digelar Kamis (19/11). Ayo ikut awasi!").
 */
export function eventOf(caption: Caption): CaptionEvent | undefined {
  return caption.share('event', () => {
    if (datesOf(caption).length === 0) return undefined;
    const invitations = invitationsOf(caption);
    if (invitations.length === 0) return undefined;
    const inviting = new Set(invitations.map(({ start }) => sentenceAt(caption, start)));
    const isPlain = invitations.some((one) => one.isPlain);
    const kinds = new Map<number, SentenceKind>();
    const clocks = new Set(clocksOf(caption).map(({ start }) => sentenceAt(caption, start)));
    const dates = datesOf(caption).filter((date) => {
      const at = sentenceAt(caption, date.start);
      const kind = kinds.get(at) ?? kindOf(caption, at, inviting.has(at));
      kinds.set(at, kind);
      if (kind.isPast || isOfSomethingElse(caption, date, clocks.has(at))) return false;
      const mayReport = kind.isReport && !inviting.has(at) && (!isPlain || date.inBrackets);
      return !(mayReport && isOver(caption, date));
    });
    return dates.length === 0 ? undefined : { dates, invitations };
  });
}

/** An event that begins at a time in a place; a deadline does not. */
export function startingEventOf(caption: Caption): CaptionEvent | undefined {
  const event = eventOf(caption);
  return event && !DEADLINE.test(saidIn(caption)) ? event : undefined;
}

function kindOf(caption: Caption, at: number, invites: boolean): SentenceKind {
  const place = caption.sentences[at];
  const sentence = saidIn(caption).slice(place?.start, place?.end);
  return {
    isPast: PAST.test(sentence) || LALU.test(sentence) || (!invites && PAST_UNLESS_INVITING.test(sentence)),
    isReport: REPORT.test(sentence) && !FUTURE.test(sentence),
  };
}

function isOfSomethingElse(caption: Caption, date: CaptionDate, hasClock: boolean): boolean {
  const { start, weekdays } = date;
  const place = Math.min(start, weekdays?.start ?? start);
  const before = saidIn(caption).slice(Math.max(0, place - 140), place);
  return (
    NOT_OF_EVENT.test(before.slice(-40)) ||
    (isSingle(date) && START.test(before.slice(-40))) ||
    (/no(?:mor|\b)/iu.test(before) && LAW.test(before)) ||
    (!hasClock && /hari/iu.test(before) && NAMED_DAY.test(before))
  );
}

/** Whether a date is surely before today. */
function isOver(caption: Caption, date: CaptionDate): boolean {
  const today = dayOfIso(caption.context.today);
  const days = resolved(date, caption.context.today);
  return today !== undefined && days !== undefined && days.last < today;
}
