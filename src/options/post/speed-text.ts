import type { Language } from '../../model/settings.ts';
import type { Range } from '../../model/verdict.ts';
import { formatNumber, LOCALES } from '../../ui/format.ts';
import { changeText } from '../account/followers-part.tsx';

/** "+5", "−2,5", "≈ +20 (+5,1 … +34,9)": interactions per hour; below ten with two digits that count. */
export function speedText(perHour: Range, language: Language): string {
  return changeText(perHour, (value) =>
    value < 10
      ? value.toLocaleString(LOCALES[language], { maximumSignificantDigits: 2 })
      : formatNumber(Math.round(value), language),
  );
}
