/**
 * A number as TikTok's `stats` state it: rounded to the nearest hundred from 10,000 on, to the nearest hundred thousand
 * from a million on, whole below.
 */
export function roundedStat(value: number): number {
  if (value < 10_000) return value;
  const unit = value < 1_000_000 ? 100 : 100_000;
  return Math.round(value / unit) * unit;
}
