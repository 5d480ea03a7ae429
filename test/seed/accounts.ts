import type { EngagementFacts } from '../../src/model/engagement.ts';
import { ACCOUNT_COUNT_NAMES, type PlatformId } from '../../src/model/reading.ts';
import { handleKeyOf, idKeyOf } from '../../src/store/keys.ts';
import { engagementOf } from '../../src/store/platform-facts.ts';
import type { AccountReadingRecord, AccountRecord } from '../../src/store/schema.ts';
import { takeCounts } from '../../src/store/statements.ts';
import { seeded, times } from '../metrics/random.ts';
import { asWritten, logNormal } from './growth.ts';

const DAY = 86_400_000;

export type SeededAccount = {
  record: AccountRecord;
  facts: EngagementFacts;
  readings: Omit<AccountReadingRecord, 'id'>[];
  followersAt(at: number): number;
};

/** One account of KPU Kota Contoh, its followers read every other day of a year; large numbers rounded on a page. */
export function seededAccount(
  platform: PlatformId,
  index: number,
  { seed, now }: { seed: number; now: number },
): SeededAccount {
  const facts = engagementOf(platform);
  if (facts === undefined) throw new Error(`There is no platform ${platform}`);
  const random = seeded(seed * 7_919 + index);
  const start = now - 365 * DAY;
  const atStart = Math.round(9_000 * logNormal(random, 0.8));
  const aDay = random.next() * 12;
  const followersAt = (at: number) => Math.round(atStart + (aDay * (at - start)) / DAY);
  const id = String(900_000 + index);
  const handle = index === 0 ? 'kpu_kotacontoh' : `kpu_kotacontoh_${index + 1}`;
  const key = idKeyOf(platform, id);
  const readings = times(183, (i): SeededAccount['readings'][number] => {
    const at = start + (2 * i + random.next()) * DAY;
    const time = Math.min(Math.trunc(at), now);
    const value = followersAt(time);
    const isPage = random.next() < 0.4;
    const followers = isPage ? asWritten(value) : { value, exact: true };
    return { account: key, at: time, source: isPage ? 'dom' : 'wire', counts: { followers } };
  });
  const [first, last] = [readings[0]?.at ?? now, readings.at(-1)?.at ?? now];
  const record: AccountRecord = {
    key,
    platform,
    id,
    handle,
    handleKey: handleKeyOf(platform, handle),
    name: 'KPU Kota Contoh',
    counts: {},
    stated: { handle: last, name: last },
    firstSeen: first,
    lastRead: last,
  };
  for (const { counts, at } of readings) takeCounts(record, counts, ACCOUNT_COUNT_NAMES, at);
  return { record, facts, readings, followersAt };
}
