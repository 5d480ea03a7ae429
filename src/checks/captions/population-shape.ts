import data from './data/population-numbers.json';

const PROVINCES: ReadonlySet<number> = new Set(data.provinces);
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
export const LENGTH = 16;
/** Is added to a woman's day of birth. */
const WOMAN = 40;

export function beginsWithProvince(digits: string): boolean {
  return PROVINCES.has(Number(digits.slice(0, 2)));
}

/**
 * Whether 16 digits are built as a NIK or a KK number: PP KK CC DDMMYY SSSS (Permendagri 137/2017 art. 4; DOMAIN 4.2).
 * About 2 % of other numbers are, too.
 */
export function hasPopulationShape(digits: string): boolean {
  if (!/^\d{16}$/.test(digits)) return false;
  const two = (at: number) => Number(digits.slice(at, at + 2));
  const [regency, district, day, month] = [two(2), two(4), two(6), two(8)];
  const inRegency = regency >= 1 && regency <= 99 && regency !== 70;
  const ofMonth = day > WOMAN ? day - WOMAN : day;
  return (
    beginsWithProvince(digits) &&
    inRegency &&
    district >= 1 &&
    ofMonth >= 1 &&
    ofMonth <= (DAYS[month - 1] ?? 0) &&
    Number(digits.slice(12)) >= 1
  );
}
