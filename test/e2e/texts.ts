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
