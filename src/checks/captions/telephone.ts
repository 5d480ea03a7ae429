import { type Group, isTight } from './digit-chains.ts';
import {
  groupsOf,
  isJoinedAfter,
  isJoinedBefore,
  mayBegin,
  type Place,
  type Taken,
  wordsBefore,
} from './number-places.ts';
import { distance, REACH } from './number-words.ts';

/** 8, a digit from 1, and seven to ten more, behind 0, 62 or +62 (DOMAIN 4.4). */
const NATIONAL = { shortest: 9, longest: 12 };

/** A mobile number that begins at a group; landlines and 0800 are none. */
export function phoneFrom(place: Place): Taken | undefined {
  const { text, at } = place;
  const groups = groupsOf(place);
  const first = groups[at];
  if (first === undefined) return undefined;
  const hasPlus = text.charAt(first.start - 1) === '+';
  const count = groupsOfPhone(groups, at, hasPlus);
  const last = groups[at + count - 1];
  if (last === undefined || count === 0) return undefined;
  const start = hasPlus ? first.start - 1 : first.start;
  if (!hasPlus && (isPrice(groups.slice(at, at + count)) || isOther(place, first.start, count)))
    return undefined;
  if (isPart(place, start, last.end, count)) return undefined;
  const from = withParenthesis(text, start, last.end);
  const number = { start: from, end: last.end, text: text.slice(from, last.end), kind: 'phone' as const };
  return { number, groups: count };
}

/** (+62) 845-… and (0845) 1234… begin with their parenthesis. */
function withParenthesis(text: string, start: number, end: number): number {
  return text.charAt(start - 1) === '(' && text.slice(start, end).includes(')') ? start - 1 : start;
}

/** How many groups from here are one mobile number; 0 for none. */
function groupsOfPhone(groups: readonly Group[], at: number, hasPlus: boolean): number {
  const country = countryLength(groups, at, hasPlus);
  if (country === undefined) return 0;
  let digits = -country.digits;
  for (let next = at; next < groups.length; next += 1) {
    const group = groups[next];
    if (group === undefined) break;
    const own = next - at - country.groups;
    if (own > 0 && !goesOn(groups, next, at + country.groups)) break;
    digits += group.digits.length;
    if (digits > NATIONAL.longest) break;
    const following = groups[next + 1];
    if (digits < NATIONAL.shortest) continue;
    const fits =
      following !== undefined &&
      following.gap === group.gap &&
      own > 0 &&
      following.digits.length >= 2 &&
      digits + following.digits.length <= NATIONAL.longest &&
      !mayBegin(following);
    if (!fits) return next - at + 1;
  }
  return 0;
}

/** How much stands before the national number: digits of the prefix, and whole groups. */
function countryLength(
  groups: readonly Group[],
  at: number,
  hasPlus: boolean,
): { digits: number; groups: number } | undefined {
  const [first, second] = [groups[at]?.digits ?? '', groups[at + 1]?.digits ?? ''];
  // 62 85 90 … may be marks of a test.
  if (first === '62' && /^0?8[1-9]/.test(second) && (hasPlus || second.length > 2))
    return { digits: second.startsWith('0') ? 3 : 2, groups: 1 };
  if (/^08[1-9]/.test(first)) return { digits: 1, groups: 0 };
  if (first === '08' && /^[1-9]\d/.test(second) && !isDate(groups, at)) return { digits: 1, groups: 0 };
  return /^628[1-9]/.test(first) ? { digits: 2, groups: 0 } : undefined;
}

/** 08.11.2026 and what follows it. */
function isDate(groups: readonly Group[], at: number): boolean {
  const [second, third] = [groups[at + 1]?.digits ?? '', groups[at + 2]?.digits ?? ''];
  return second.length === 2 && (third.length <= 2 || /^(?:19|20)\d\d$/.test(third));
}

/** One kind of separator, or groups of three and more. */
function goesOn(groups: readonly Group[], next: number, from: number): boolean {
  const group = groups[next];
  if (group === undefined || group.digits.length < 2) return false;
  const kind = groups[from + 1]?.gap;
  return group.gap === kind || (group.digits.length >= 3 && (groups[from]?.digits.length ?? 0) >= 3);
}

/** 62.845.123.456 has points where thousands have them. */
function isPrice(groups: readonly Group[]): boolean {
  return (
    groups[0]?.digits === '62' &&
    groups.slice(1).every(({ gap, digits }) => gap === 'dot' && digits.length === 3)
  );
}

/** Whether the nearest word says that it is a thing's number. What may be booked by telephone does not, if it is grouped. */
function isOther(place: Place, start: number, count: number): boolean {
  for (const word of wordsBefore(place)) {
    const { kind } = word;
    if (
      distance(place.text, word, start) > REACH.context ||
      kind === 'phone' ||
      (kind === 'offer' && count > 1)
    )
      return false;
    if (kind === 'other' || kind === 'offer' || kind === 'notPhone') return true;
  }
  return false;
}

/** Whether it goes on before or after and so is another number, unless a further number of a person stands there. */
function isPart(place: Place, start: number, end: number, count: number): boolean {
  const { text, at, last } = place;
  const groups = groupsOf(place);
  const [previous, first, second, after] = [groups[at - 1], groups[at], groups[at + 1], groups[at + count]];
  const isListed = last !== undefined && last.end >= start - 3 && !/\p{L}/u.test(text.slice(last.end, start));
  const isByBlanks = count > 1 && second?.gap === 'blank';
  if (first !== undefined && !isListed) {
    if (isTight(first.gap)) return true;
    if (isByBlanks && first.gap === 'blank' && (previous?.digits.length ?? 0) > 3) return true;
    if (first.gap === 'none' && isJoinedBefore(place, start)) return true;
  }
  if (after === undefined) return isJoinedAfter(place, end);
  if (mayBegin(after)) return false;
  const isOfFours = groups.slice(at, at + count + 1).every(({ digits }) => digits.length === 4);
  return isTight(after.gap) || (isByBlanks && after.gap === 'blank' && isOfFours);
}
