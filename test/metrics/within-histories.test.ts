import { describe, expect, it } from 'vitest';
import { interactionsOf } from '../../src/metrics/interactions.ts';
import { type CountsReading, type Within, within } from '../../src/metrics/within.ts';
import { type CountName, isHidden, isStated } from '../../src/model/reading.ts';
import { DAY, POSTED, perFollower, postWith } from './builders.ts';
import { type History, HOUR, randomHistory } from './histories.ts';
import { seeded } from './random.ts';

const LATER = POSTED + 90 * DAY;
const post = postWith('1', 0);
const RUNS = 10_000;

function eachHistory(
  options: { hours: number; falls?: boolean; exact?: boolean },
  check: (history: History, found: Within, again: (readings: CountsReading[]) => Within) => void,
  runs = RUNS,
): void {
  const random = seeded(options.hours);
  for (let run = 0; run < runs; run++) {
    const history = randomHistory(random, options);
    const facts = { ...perFollower, interactions: history.names, halfLifeHours: random.pick([0.4, 19, 144]) };
    const again = (readings: CountsReading[]) => within(post, readings, options.hours, facts, LATER);
    check(history, again(history.readings), again);
  }
}

/** Whether every count is stated by some reading that `isOnSide`. */
function isComplete({ names, readings }: History, isOnSide: (reading: CountsReading) => boolean): boolean {
  return names.every((name) =>
    readings.some((reading) => isOnSide(reading) && isStated(reading.counts[name])),
  );
}

describe.each([24, 1, 168])('In random histories the interactions of the first %i hours', (hours) => {
  const moment = POSTED + hours * HOUR;

  it('are never outside the bounds, and the likeliest number neither', () => {
    const states = new Map<string, number>();
    eachHistory({ hours }, ({ names, truth }, found) => {
      const true24 = names.reduce((total, name) => total + truth(name, hours), 0);
      const { low = 0, high = Number.POSITIVE_INFINITY, point } = found;
      states.set(found.state, (states.get(found.state) ?? 0) + 1);
      if (true24 < low || true24 > high) expect.fail(`${true24} outside ${low} to ${high}`);
      if (point !== undefined && (point < low || point > high)) expect.fail(`${point} of ${low} to ${high}`);
      expect(found.fell).toBeUndefined();
    });
    for (const state of ['measured', 'estimate', 'at-most', 'at-least', 'unmeasured']) {
      expect(states.get(state)).toBeGreaterThan(RUNS / 100);
    }
  });

  it('have a bound exactly where one side states every count, and are unmeasured where none does', () => {
    let hiddenOnes = 0;
    eachHistory({ hours }, (history, found) => {
      const isBelow = isComplete(history, ({ at }) => at <= moment);
      const isAbove = isComplete(history, ({ at }) => at >= moment);
      expect([found.low !== undefined, found.high !== undefined]).toEqual([isBelow, isAbove]);
      expect(found.point !== undefined).toBe(isBelow && isAbove);
      expect(found.state === 'unmeasured').toBe(!isBelow && !isAbove);
      if (found.reason !== 'count-hidden') return;
      hiddenOnes++;
      const hides = ({ counts }: CountsReading) => history.names.some((name) => isHidden(counts[name]));
      expect(history.readings.some(hides)).toBe(true);
    });
    expect(hiddenOnes).toBeGreaterThan(0);
  });

  it('are bounded at least as closely as by readings that state every count', () => {
    eachHistory({ hours }, ({ names, readings }, found) => {
      for (const { at, counts } of readings) {
        const dated = Object.entries(counts).map(([name, count]) => [name, { ...count, at }]);
        const whole = interactionsOf(Object.fromEntries(dated), names);
        if (!whole.known) continue;
        if (at <= moment) expect(found.low).toBeGreaterThanOrEqual(whole.range.low);
        if (at >= moment) expect(found.high).toBeLessThanOrEqual(whole.range.high);
      }
    });
  });

  it('do not change with the order of the readings, nor with one that comes twice', () => {
    const random = seeded(hours + 1);
    for (const falls of [false, true]) {
      eachHistory(
        { hours, falls },
        ({ readings }, found, again) => {
          expect(again(random.shuffle(readings))).toEqual(found);
          const [twice] = random.shuffle(readings);
          if (twice) expect(again([...readings, twice])).toEqual(found);
        },
        RUNS / 4,
      );
    }
  });

  it('are never bounded less closely by more readings', () => {
    const random = seeded(hours + 2);
    eachHistory({ hours }, ({ readings }, found, again) => {
      const fewer = again(readings.filter(() => random.next() < 0.6));
      expect(found.low ?? 0).toBeGreaterThanOrEqual(fewer.low ?? 0);
      expect(found.high ?? Number.POSITIVE_INFINITY).toBeLessThanOrEqual(
        fewer.high ?? Number.POSITIVE_INFINITY,
      );
    });
  });

  it('have exchanged bounds for each count that fell over the moment', () => {
    let falls = 0;
    eachHistory({ hours, falls: true, exact: true }, ({ names, readings }, found) => {
      if (found.state === 'unmeasured') return;
      const parts = names.map((name) => neighbours(name, readings, moment));
      const fell = parts.some(({ before, after }) => before > after);
      expect(found.fell ?? false).toBe(fell);
      if (fell) falls++;
      if (found.low === undefined || found.high === undefined) return;
      expect(found.low).toBe(parts.reduce((sum, { before, after }) => sum + Math.min(before, after), 0));
      expect(found.high).toBe(parts.reduce((sum, { before, after }) => sum + Math.max(before, after), 0));
      expect(found.point).toBeGreaterThanOrEqual(found.low);
      expect(found.point).toBeLessThanOrEqual(found.high);
    });
    expect(falls).toBeGreaterThan(RUNS / 100);
  });
});

/** The values read next to the moment; NaN where there is none. */
function neighbours(name: CountName, readings: readonly CountsReading[], moment: number) {
  let [before, after, beforeAt, afterAt] = [Number.NaN, Number.NaN, -Infinity, Infinity];
  for (const { at, counts } of readings) {
    const count = counts[name];
    if (!isStated(count)) continue;
    if (at <= moment && at >= beforeAt) [before, beforeAt] = [count.value, at];
    if (at >= moment && at <= afterAt) [after, afterAt] = [count.value, at];
  }
  return { before, after };
}
