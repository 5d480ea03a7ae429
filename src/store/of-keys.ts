/** A look-up of one key costs about as much as reading so many records that lie between (measured in Chromium). */
const RECORDS_PER_LOOKUP = 30;
/** Keys that are asked for together at the most, and down to how many a run of them is halved. */
const MOST_KEYS = 400;
const FEWEST_KEYS = 50;

/** How records are found by the keys that they name: one range of keys, both ends included. */
export type Ranged<R> = {
  count(low: string, high: string): Promise<number>;
  /** In the order of the keys. */
  load(low: string, high: string): Promise<R[]>;
  keyOf(record: R): string;
};

/**
 * The records of many keys, those of one key together and in the order in which `load` gives them. Where these keys lie
 * close together, as those of the posts of a period do, whole ranges are read, and what lies between is dropped: a
 * look-up for each of thousands of keys takes many times as long.
 */
export async function recordsOf<R>(keys: readonly string[], ranged: Ranged<R>): Promise<R[]> {
  const runs = runsOf([...new Set(keys)].sort());
  return (await Promise.all(runs.map((run) => loadRun(run, ranged)))).flat();
}

/** Runs of sorted keys of one platform: between two platforms may lie all the posts of one. */
function runsOf(sorted: readonly string[]): string[][] {
  const runs: string[][] = [];
  let platform: string | undefined;
  for (const key of sorted) {
    const own = key.slice(0, key.indexOf(':'));
    const run = runs.at(-1);
    if (run === undefined || own !== platform || run.length === MOST_KEYS) runs.push([key]);
    else run.push(key);
    platform = own;
  }
  return runs;
}

async function loadRun<R>(run: readonly string[], ranged: Ranged<R>): Promise<R[]> {
  const [low, high] = [run[0], run.at(-1)];
  if (low === undefined || high === undefined) return [];
  if (run.length === 1) return ranged.load(low, high);
  if ((await ranged.count(low, high)) <= run.length * RECORDS_PER_LOOKUP) {
    const wanted = new Set(run);
    return (await ranged.load(low, high)).filter((record) => wanted.has(ranged.keyOf(record)));
  }
  const parts = run.length > FEWEST_KEYS ? halves(run) : run.map((key) => [key]);
  return (await Promise.all(parts.map((part) => loadRun(part, ranged)))).flat();
}

function halves(run: readonly string[]): (readonly string[])[] {
  const middle = run.length >> 1;
  return [run.slice(0, middle), run.slice(middle)];
}
