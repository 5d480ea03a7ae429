import { SAME_MOMENT_MS } from '../metrics/followers.ts';
import type { Count } from '../model/reading.ts';

export type Stating = {
  at: number;
  counts: { [name: string]: Count | undefined };
  reactions?: Record<string, number>;
};

/**
 * Whether a reading says nothing new: the nearest reading before it, or the nearest after it, that speaks of any of
 * the same counts within ten minutes states all of them alike. The neighbours on both sides are asked, and not the
 * newest reading, so that a batch that is sent again or arrives out of order is known again, while a count that went
 * up and came back within ten minutes keeps its three readings. `stored` are readings of the same post or account.
 */
export function isRepeat(candidate: Stating, stored: readonly Stating[]): boolean {
  const said = statementsOf(candidate);
  const near = stored.filter(
    (reading) =>
      Math.abs(reading.at - candidate.at) <= SAME_MOMENT_MS && speaksOfAny(statementsOf(reading), said),
  );
  const before = Math.max(...near.map((reading) => reading.at).filter((at) => at <= candidate.at));
  const after = Math.min(...near.map((reading) => reading.at).filter((at) => at >= candidate.at));
  return near.some(
    (reading) => (reading.at === before || reading.at === after) && covers(statementsOf(reading), said),
  );
}

/** Whether a reading states anything at all. */
export function isStating(reading: Stating): boolean {
  return statementsOf(reading).size > 0;
}

/** Name and value of everything that a reading states; rounded and exact values differ. */
function statementsOf({ counts, reactions = {} }: Stating): Map<string, string> {
  const statements = new Map<string, string>();
  for (const [name, count] of Object.entries(counts)) {
    if (count === undefined) continue;
    statements.set(name, 'value' in count ? `${count.value}${count.exact ? '' : '~'}` : 'hidden');
  }
  for (const [kind, value] of Object.entries(reactions)) statements.set(`reaction ${kind}`, `${value}`);
  return statements;
}

function speaksOfAny(reading: Map<string, string>, said: Map<string, string>): boolean {
  return [...said.keys()].some((name) => reading.has(name));
}

function covers(reading: Map<string, string>, said: Map<string, string>): boolean {
  return [...said].every(([name, value]) => reading.get(name) === value);
}
