/** Numbers as Facebook writes them: cut and never rounded, in full below 1,000. Used on both sides of the stage. */

/** What is left of a number when it is written so: 18,432 is "18 rb", 2,310 is "2,3 rb". */
export function cutAsWritten(count: number): number {
  if (count < 1000) return count;
  const digits = Math.floor(Math.log10(count));
  const unit = 10 ** (digits % 3 === 0 ? digits - 1 : digits - (digits % 3));
  return Math.floor(count / unit) * unit;
}

/** "1,1 rb", "96K", "1,2 jt". */
export function shortCount(count: number, language: 'id' | 'en'): string {
  if (count < 1000) return String(count);
  const [unit, suffix] =
    count < 1_000_000 ? [1000, { id: '\u00A0rb', en: 'K' }] : [1_000_000, { id: '\u00A0jt', en: 'M' }];
  const written = String(cutAsWritten(count) / unit);
  return `${language === 'id' ? written.replace('.', ',') : written}${suffix[language]}`;
}
