import type { CountsReading } from '../../src/metrics/within.ts';
import type { Count, CountName, PostCounts } from '../../src/model/reading.ts';
import { POSTED } from './builders.ts';
import { type Random, times } from './random.ts';

export const HOUR = 3_600_000;

/** Exact counts of a post, read so many hours after it was posted. */
export function readAfter(hours: number, values: { [name in CountName]?: number }): CountsReading {
  const counts: PostCounts = {};
  for (const [name, value] of entriesOf(values)) counts[name] = { value, exact: true };
  return { at: POSTED + hours * HOUR, counts };
}

/** A post's true counts at any age, and what some readings told of them. */
export type History = {
  names: [CountName, ...CountName[]];
  /** The true count at an age in hours. */
  truth(name: CountName, hours: number): number;
  readings: CountsReading[];
};

type Options = {
  /** The moment that is asked for: readings lie around it, and some lie on it. */
  hours: number;
  /** Whether counts may fall. */
  falls?: boolean;
  /** Whether all counts are exact; else some are rounded. */
  exact?: boolean;
};

/** Counts that grow (or fall too) in random steps, read at random times, each reading stating a random part. */
export function randomHistory(random: Random, { hours, falls = false, exact = false }: Options): History {
  const all = random.shuffle<CountName>(['likes', 'comments', 'shares', 'reposts']);
  const [first = 'likes', ...others] = all;
  const names: History['names'] = [first, ...others.slice(0, random.int(0, 2))];
  const steps = new Map(names.map((name) => [name, randomSteps(random, hours, falls)]));

  function truth(name: CountName, age: number): number {
    let value = 0;
    for (const step of steps.get(name) ?? []) if (step.age <= age) value = Math.max(0, value + step.by);
    return value;
  }

  const isSparse = random.next() < 0.5;
  const reachesFrom = random.pick([0, 0, 0.9, 1]);
  const reachesTo = random.pick([3, 3, 1.1, 1]);
  const readings = times(random.int(0, isSparse ? 3 : 9), () => {
    const share = reachesFrom + random.next() * (reachesTo - reachesFrom);
    const age = random.next() < 0.1 ? hours : Math.round(share * hours * HOUR) / HOUR;
    const counts: PostCounts = {};
    for (const name of names) {
      const kind = random.next();
      if (kind < 0.25) continue;
      if (kind < 0.35) counts[name] = { hidden: true };
      else counts[name] = shown(random, truth(name, age), exact || kind < 0.7);
    }
    return { at: POSTED + Math.round(age * HOUR), counts };
  });
  return { names, truth, readings };
}

function randomSteps(random: Random, hours: number, falls: boolean) {
  const size = 10 ** random.int(0, 5);
  return times(random.int(0, 12), () => ({
    age: random.next() * 3 * hours,
    by: random.int(falls ? -size : 0, size),
  })).sort((a, b) => a.age - b.age);
}

/** A count as a platform writes it: whole, or in tenths of thousands or whole thousands, rounded or cut. */
function shown(random: Random, value: number, exact: boolean): Count {
  if (exact || value < 1_000) return { value, exact: true };
  const unit = value >= 100_000 ? 1_000 : 100;
  const steps = random.next() < 0.5 ? Math.round(value / unit) : Math.floor(value / unit);
  return { value: steps * unit, exact: false };
}

function entriesOf(values: { [name in CountName]?: number }): [CountName, number][] {
  const names: CountName[] = ['likes', 'comments', 'reposts', 'quotes', 'shares', 'saves', 'views'];
  return names.flatMap((name): [CountName, number][] => {
    const value = values[name];
    return value === undefined ? [] : [[name, value]];
  });
}
