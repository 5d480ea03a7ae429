import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const LOCALES = resolve(import.meta.dirname, '..', '..', 'extension', '_locales');

/** A text of Takar as its users see it, `$1`… filled in. The key begins with its area: `popup_pause`. */
export function text(language: 'id' | 'en', key: string, ...values: (string | number)[]): string {
  const area = key.slice(0, key.indexOf('_'));
  const catalogue = JSON.parse(readFileSync(join(LOCALES, language, `${area}.json`), 'utf8'));
  const message: unknown = catalogue[key]?.message;
  if (typeof message !== 'string') throw new Error(`no text ${key} in ${language}`);
  return message.replace(/\$([1-9])/g, (_, n: string) => String(values[Number(n) - 1] ?? ''));
}

/** A whole number as the language writes it: 18.432, 18,432. */
export function grouped(value: number, language: 'id' | 'en'): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, language === 'id' ? '.' : ',');
}

/**
 * A number with so many decimals, rounded as by hand: a half goes up, also where the binary fraction lies a trace below it,
 * as quotients of whole hundreds often have it.
 */
export function decimal(value: number, digits: number, language: 'id' | 'en'): string {
  const steps = Math.round(Number((value * 10 ** digits).toPrecision(12)));
  const [whole = '0', rest] = (steps / 10 ** digits).toFixed(digits).split('.');
  const mark = language === 'id' ? ',' : '.';
  const shown = grouped(Number(whole), language);
  return rest === undefined ? shown : `${shown}${mark}${rest}`;
}

/** Two decimals below one percent, one from there on; a comma in Indonesian, a point in English. */
export function rateText(percent: number, language: 'id' | 'en'): string {
  return `${decimal(percent, percent < 1 ? 2 : 1, language)}%`;
}

/** For a pattern that these very words fit. */
export function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
