import { parseArgs } from 'node:util';
import { type AccountFigures, recompute, recomputeRankings } from './figures.ts';
import { openExport } from './files.ts';
import { historyIn } from './history.ts';
import { momentIn } from './local-time.ts';
import { formulaIn } from './platforms.ts';
import type { Rankings } from './rankings.ts';

/**
 * A second opinion: works out the figures of an account, and the rankings of a month, from exported files alone. It
 * shares no code with Takar; it was written from DOMAIN.md, with its own constants (`platforms.ts`).
 *
 *     npx tsx test/recompute/recompute.ts DIR_OR_ZIP --account KEY --from ISO --until ISO
 *       [--zone Asia/Jakarta] [--formula core/usual] [--month 2026-08] [--among KEY,KEY] [--now ISO]
 *
 * prints them as JSON. `--from` and `--until` are days of the zone or moments, from included and until excluded.
 * Without `--formula` an account is measured by the formula that its posts in the export were. Rankings are
 * among the accounts of `--among`, else all of which a post is known. Now is the newest moment in the files unless told.
 */

/** What the command prints for its arguments. Throws where they say too little. */
export function answer(args: readonly string[]): string {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      account: { type: 'string' },
      from: { type: 'string' },
      until: { type: 'string' },
      zone: { type: 'string', default: 'Asia/Jakarta' },
      formula: { type: 'string' },
      month: { type: 'string' },
      among: { type: 'string' },
      now: { type: 'string' },
    },
  });
  const { account, from, until, zone, month } = values;
  const path = positionals[0];
  if (path === undefined) throw new Error('which folder or ZIP file?');
  if (account === undefined && month === undefined) throw new Error('--account or --month is needed');
  const history = historyIn(openExport(path));
  const common = {
    zone,
    ...(values.formula !== undefined && { formula: formulaIn(values.formula) }),
    ...(values.now !== undefined && { now: momentIn(values.now, zone) }),
  };
  const among = values.among?.split(',');
  const printed: { account?: AccountFigures; rankings?: Rankings } = {};
  if (account !== undefined) {
    if (from === undefined || until === undefined) throw new Error('--from and --until are needed');
    const period = { from: momentIn(from, zone), until: momentIn(until, zone) };
    printed.account = recompute(history, { ...common, account, period });
  }
  if (month !== undefined) {
    printed.rankings = recomputeRankings(history, { ...common, month, ...(among && { among }) });
  }
  return JSON.stringify(printed, withTimes, 2);
}

/** Moments as ISO 8601 instead of milliseconds. */
function withTimes(key: string, value: unknown): unknown {
  const isMoment = /^(?:at|from|until|\w+At)$/.test(key);
  return isMoment && typeof value === 'number' ? new Date(value).toISOString() : value;
}

if (import.meta.filename === process.argv[1]) {
  try {
    console.log(answer(process.argv.slice(2)));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(2);
  }
}
