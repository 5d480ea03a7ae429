import { type Gap, type Group, isTight } from './digit-chains.ts';
import {
  groupsOf,
  isJoinedAfter,
  isJoinedBefore,
  mayBegin,
  type Place,
  type Taken,
  wordsBefore,
} from './number-places.ts';
import { distance, FARTHEST, REACH } from './number-words.ts';
import { beginsWithProvince, hasPopulationShape, LENGTH } from './population-shape.ts';

type Sixteen = { start: number; end: number; digits: string; groups: number };

/** A NIK or KK number that begins here, known by its build. A word before it may say that it is another number. */
export function shapedFrom(place: Place): Taken | undefined {
  if (!beginsWithProvince(groupsOf(place)[place.at]?.digits ?? '')) return undefined;
  const found = sixteen(place);
  if (found === undefined || !hasPopulationShape(found.digits)) return undefined;
  const kind = kindOf(place, found.start) ?? 'nik';
  return kind === 'other' ? undefined : taken(place, found, kind);
}

/** Sixteen digits that a word before them says to be a NIK or KK number, however they are built. */
export function namedFrom(place: Place): Taken | undefined {
  if (!hasWordNearby(place)) return undefined;
  const found = sixteen(place);
  const kind = found && kindOf(place, found.start);
  return found === undefined || kind === undefined || kind === 'other'
    ? undefined
    : taken(place, found, kind);
}

function hasWordNearby(place: Place): boolean {
  const word = place.words[place.wordsBefore - 1];
  return word !== undefined && (groupsOf(place)[place.at]?.start ?? 0) - word.end <= FARTHEST;
}

function taken(place: Place, found: Sixteen, kind: 'nik' | 'kk'): Taken | undefined {
  const { start, end, groups } = found;
  if (isPart(place, found)) return undefined;
  return { number: { start, end, text: place.text.slice(start, end), kind }, groups };
}

/** In one group, or in groups of two to eight digits with one kind of separator. */
function sixteen(place: Place): Sixteen | undefined {
  const groups = groupsOf(place);
  const first = groups[place.at];
  if (first === undefined) return undefined;
  if (first.digits.length === LENGTH) return { ...first, groups: 1 };
  let digits = '';
  let gap: Gap | undefined;
  let end = first.start;
  for (let next = place.at; digits.length < LENGTH; next += 1) {
    const group = groups[next];
    if (group === undefined || group.digits.length < 2 || group.digits.length > 8) return undefined;
    if (next > place.at) {
      gap ??= group.gap;
      if (group.gap !== gap || gap === 'mixed' || group.start - end !== 1) return undefined;
    }
    digits += group.digits;
    end = group.end;
    if (digits.length === LENGTH) return { start: first.start, end, digits, groups: next - place.at + 1 };
  }
  return undefined;
}

/** What the nearest word says; the nearer of NIK and KK wins. */
function kindOf(place: Place, start: number): 'nik' | 'kk' | 'other' | undefined {
  for (const word of wordsBefore(place)) {
    const { kind } = word;
    const away = distance(place.text, word, start);
    if ((kind === 'nik' || kind === 'kk') && away <= REACH.keyword) return kind;
    if ((kind === 'other' || kind === 'offer') && away <= REACH.context) return 'other';
  }
  return undefined;
}

/** Whether it goes on before or after and so is another number, unless a further number of a person stands there. */
function isPart(place: Place, { start, end, groups: count }: Sixteen): boolean {
  const { at, last } = place;
  const groups = groupsOf(place);
  const [previous, first, after] = [groups[at - 1], groups[at], groups[at + count]];
  if (first !== undefined && last?.end !== start - 1) {
    if (isTight(first.gap) || (count > 1 && first.gap === 'blank' && isOfOther(previous, last?.end)))
      return true;
    if (first.gap === 'none' && isJoinedBefore(place, start)) return true;
  }
  if (after === undefined) return isJoinedAfter(place, end);
  if (mayBegin(after)) return false;
  return isTight(after.gap) || (count > 1 && after.gap === 'blank' && after.digits.length > 3);
}

/** Digits before it that are no part of a number found, and more than a street number. */
function isOfOther(group: Group | undefined, lastEnd = -1): boolean {
  return group !== undefined && group.digits.length > 3 && lastEnd < group.end;
}
