import type { Language } from '../model/settings.ts';

/** A file of `extension/_locales/<language>/`, in the browser's own format. `$1` to `$9` are filled in order. */
export type Catalogue<K extends string = string> = Record<K, { message: string; description?: string }>;

export type Translate<K extends string> = (key: K, ...values: (string | number)[]) => string;

/** A translator for one language over the texts of one surface. Values are inserted as plain text. */
export function translator<K extends string>(
  catalogues: Record<Language, Catalogue<K>>,
  language: Language,
): Translate<K> {
  const texts = catalogues[language];
  return (key, ...values) => filled(texts[key].message, values);
}

/** A text with its values in their places. */
export function filled(message: string, values: readonly (string | number)[]): string {
  return message.replace(/\$([1-9])/g, (_, n: string) => String(values[Number(n) - 1] ?? ''));
}
