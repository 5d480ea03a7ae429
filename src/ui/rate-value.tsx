import type { Range } from '../model/verdict.ts';
import { Absent, Rounded } from './count-value.tsx';
import { formatCountRange, formatNumber, formatRateRange } from './format.ts';
import { useLanguage } from './language.tsx';

type RangeValueProps = {
  range: Range | undefined /** Why there is none, in words. */;
  reason?: string | undefined;
};

/** A rate in percent; one between two bounds as `≈` what the stated numbers give. */
export function RateValue({ range, reason }: RangeValueProps) {
  const language = useLanguage();
  if (range === undefined) return <Absent reason={reason} />;
  const shown = formatRateRange(range, language);
  if (range.low === range.high) return shown;
  return <Rounded shown={shown} number={shown.replace(/^≈\s*/, '')} />;
}

/** A whole number of things; a rounded one as `≈` what the platform stated. */
export function RangeValue({ range, reason }: RangeValueProps) {
  const language = useLanguage();
  if (range === undefined) return <Absent reason={reason} />;
  if (range.low === range.high) return formatNumber(range.low, language);
  const shown = formatCountRange(range, language);
  return <Rounded shown={shown} number={shown.replace(/^≈\s*/, '')} />;
}
