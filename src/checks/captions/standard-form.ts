import data from './data/nonstandard-words.json';

const STANDARD = new Map(Object.entries(data.pairs));
const PREFIXES = ['', 'di', 'ber', 'ter', 'se'];
const SUFFIXES = ['', 'nya', 'lah', 'kah', 'ku', 'mu', 'kan', 'i', 'kannya', 'inya'];

/** The standard form of a word in lower case, with what it is listed as; nothing where none is known. */
export function standardForm(lower: string): { listed: string; standard: string } | undefined {
  for (const prefix of PREFIXES) {
    if (!lower.startsWith(prefix)) continue;
    for (const suffix of SUFFIXES) {
      if (!lower.endsWith(suffix)) continue;
      const listed = lower.slice(prefix.length, lower.length - suffix.length);
      const standard = STANDARD.get(listed);
      if (standard === undefined) continue;
      // What is a name in its standard form takes no affix: Jumat, Iduladha.
      if (standard !== standard.toLowerCase() && prefix + suffix !== '') continue;
      return { listed, standard: prefix + standard + suffix };
    }
  }
  return undefined;
}
