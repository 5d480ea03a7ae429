import type { EngagementFacts } from '../model/engagement.ts';
import { COUNT_NAMES, type CountName, isHidden, isStated } from '../model/reading.ts';
import { type Range, statedOf } from '../model/verdict.ts';
import { SAME_MOMENT_MS } from './followers.ts';
import { interactionsOf } from './interactions.ts';
import type { CountsAt, MeasuredPost } from './measured-post.ts';
import { rangeOf } from './ranges.ts';
import type { CountsReading } from './within.ts';

const HOUR_MS = 3_600_000;

/** A count that a reading does not give: not stated, or hidden by the post's owner. */
export type Missing = { name: CountName; state: 'unread' | 'hidden' };

/** How fast interactions came between two readings, per hour; below zero where they were withdrawn. */
export type Speed = { perHour: Range; from: number; until: number };

/** One reading of a post; `R` is what is stored of it. */
export type ReadingFigure<R extends CountsReading> = {
  reading: R;
  /** Milliseconds from the post to the reading; never below zero. Absent when the time of the post is not known. */
  age?: number;
  /** The sum of the numerator, where the reading states every part of it. */
  interactions?: Range;
  /** The parts of the numerator that it does not state. */
  missing: Missing[];
  /** Since the last complete reading that is ten minutes older or more. */
  speed?: Speed;
};

/** The readings of a post in order of time, each with what comes of it by the numerator of `facts` (DOMAIN 2.1). */
export function courseOf<R extends CountsReading>(
  { createdAt }: MeasuredPost,
  readings: readonly R[],
  facts: EngagementFacts,
): ReadingFigure<R>[] {
  let last: { at: number; range: Range } | undefined;
  return readings
    .toSorted((a, b) => a.at - b.at)
    .map((reading) => {
      const { at } = reading;
      const found = interactionsOf(countsAt(reading), facts.interactions);
      const figure: ReadingFigure<R> = {
        reading,
        ...(createdAt !== undefined && { age: Math.max(0, at - createdAt) }),
        ...(found.known && { interactions: found.range }),
        missing: missingIn(reading, facts.interactions),
      };
      if (!found.known) return figure;
      // Two readings of one moment differ by how they were rounded, not by what came between them.
      if (last !== undefined && at - last.at < SAME_MOMENT_MS) return figure;
      const speed = last && speedBetween(last, { at, range: found.range });
      last = { at, range: found.range };
      return { ...figure, ...(speed && { speed }) };
    });
}

type Sum = { at: number; range: Range };

function speedBetween(before: Sum, after: Sum): Speed {
  const hours = (after.at - before.at) / HOUR_MS;
  const [a, b] = [before.range, after.range];
  const perHour = rangeOf(
    (b.low - a.high) / hours,
    (b.high - a.low) / hours,
    (statedOf(b) - statedOf(a)) / hours,
  );
  return { perHour, from: before.at, until: after.at };
}

/** Readings one after another in which a count was not known. Times in milliseconds since 1970. */
export type Span = { from: number; until: number; readings: number };

/** When a count was not known: over how many readings in all, and in which. */
export type Unknown = Missing & { readings: number; spans: Span[] };

/** What was unknown when, count by count, of readings in order of time. */
export function unknownIn(readings: readonly CountsReading[], names: readonly CountName[]): Unknown[] {
  return [...new Set(names)].flatMap((name) =>
    (['unread', 'hidden'] as const).flatMap((state) => {
      const spans = spansOf(readings, (reading) => stateOf(reading, name) === state);
      const total = spans.reduce((sum, span) => sum + span.readings, 0);
      return total === 0 ? [] : { name, state, readings: total, spans };
    }),
  );
}

function spansOf(readings: readonly CountsReading[], belongs: (reading: CountsReading) => boolean): Span[] {
  const spans: Span[] = [];
  let isOpen = false;
  for (const reading of readings) {
    const last = spans.at(-1);
    const isIn = belongs(reading);
    if (isIn && isOpen && last !== undefined) {
      last.until = reading.at;
      last.readings += 1;
    } else if (isIn) {
      spans.push({ from: reading.at, until: reading.at, readings: 1 });
    }
    isOpen = isIn;
  }
  return spans;
}

function missingIn(reading: CountsReading, names: readonly CountName[]): Missing[] {
  return names.flatMap((name) => {
    const state = stateOf(reading, name);
    return state === 'stated' ? [] : { name, state };
  });
}

function stateOf({ counts }: CountsReading, name: CountName): 'stated' | 'unread' | 'hidden' {
  if (isHidden(counts[name])) return 'hidden';
  return isStated(counts[name]) ? 'stated' : 'unread';
}

function countsAt({ at, counts }: CountsReading): CountsAt {
  const dated: CountsAt = {};
  for (const name of COUNT_NAMES) {
    const count = counts[name];
    if (count !== undefined) dated[name] = { ...count, at };
  }
  return dated;
}
