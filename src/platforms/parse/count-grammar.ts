/** How a language writes numbers: CLDR 48, and what the platforms were seen to write (platform sheets 3.2). */
export type Grammar = {
  /** The language before the hyphen; absent when the page states none, or one of which no sheet says anything. */
  base?: string;
  /** The sign between groups of three; absent when it is not known. */
  group?: string;
  decimal?: string;
  /** Powers of ten, as the language abbreviates them. Single letters in their case, words in lower case. */
  suffixes: Readonly<Record<string, number>>;
  /** Groups of two before the last three: India. */
  lakhs?: true;
  /** The language's words for times and parts are known, so that any other word behind a number is what it counts. */
  hasWords?: boolean;
};

/** Suffixes that mean the same in every language that has them, in lower case. M, B and T are not among them. */
export const ONE_VALUE_SUFFIXES: Readonly<Record<string, number>> = {
  k: 3,
  rb: 3,
  ribu: 3,
  jt: 6,
  juta: 6,
  miliar: 9,
  milyar: 9,
  triliun: 12,
  trilyun: 12,
  tsd: 3,
  mio: 6,
  mrd: 9,
  tys: 3,
  ألف: 3,
  آلاف: 3,
  مليون: 6,
  ملايين: 6,
  مليار: 9,
  مليارات: 9,
};

/** Chinese, written without a space. */
export const CHARACTER_SUFFIXES: Readonly<Record<string, number>> = { 千: 3, 万: 4, 萬: 4, 亿: 8, 億: 8 };

/**
 * How words for powers of ten begin in some language, read here or not: behind a number they make it another number
 * ("12 ribuan", "3 ratus", "12 miles"), and before one they go on with it ("satu juta 200 ribu").
 */
const POWER_OF_TEN =
  /^(?:ribu|juta|mil|bil|tril|ratus|puluh|belas|lusin|dozen|thous|hund|taus|cien|lakh|crore|mrd|ml[dnr]|tys)/;

/** The power of ten of a word in one of these tables; not what every object has ("constructor"). */
export function exponentIn(
  table: Readonly<Record<string, number>> | undefined,
  word: string,
): number | undefined {
  const exponent: unknown = table?.[word];
  return typeof exponent === 'number' ? exponent : undefined;
}

/** Whether a word is, or may be, a power of ten in some language; any single letter but x is one. */
export function isSuffixWord(word: string): boolean {
  const known = word.toLowerCase();
  return (
    /^(?!x)\p{Script=Latin}$/u.test(known) ||
    POWER_OF_TEN.test(known) ||
    exponentIn(ONE_VALUE_SUFFIXES, known) !== undefined
  );
}

/** Japanese and Korean write their groups like Chinese; nothing else is known of them. */
const EASTERN: Grammar = { group: ',', decimal: '.', suffixes: {} };

const LANGUAGES: Readonly<Record<string, Grammar>> = {
  id: { group: '.', decimal: ',', suffixes: { M: 9, B: 9, T: 12 } },
  en: {
    group: ',',
    decimal: '.',
    suffixes: { M: 6, m: 6, B: 9, T: 12, bn: 9, tn: 12, thousand: 3, million: 6, billion: 9, trillion: 12 },
  },
  ms: { group: ',', decimal: '.', suffixes: { J: 6, B: 9 } },
  de: {
    group: '.',
    decimal: ',',
    suffixes: { tausend: 3, million: 6, millionen: 6, milliarde: 9, milliarden: 9 },
  },
  es: {
    group: '.',
    decimal: ',',
    suffixes: { M: 6, mil: 3, millón: 6, millones: 6 },
  },
  zh: EASTERN,
  ja: EASTERN,
  ko: EASTERN,
  ar: { group: '٬', decimal: '٫', suffixes: {} },
};

/** Spanish of the Americas writes 1,234.5 in these, 1.234,5 in the others. */
const SPANISH_WITH_DOT = /^(?:419|mx|us|pr|gt|hn|ni|pa|pe|sv|do)$/;

/** The grammar of a language tag ("id", "en-GB"). An unknown language has no groups, no suffix and no word of its own. */
export function grammarOf(lang: string | undefined): Grammar {
  const [tag = '', ...subtags] = (lang ?? '').toLowerCase().split(/[-_]/);
  const base = tag === 'in' ? 'id' : tag;
  const grammar = Object.hasOwn(LANGUAGES, base) ? LANGUAGES[base] : undefined;
  if (!grammar) return { suffixes: {} };
  const known = { ...grammar, base, hasWords: !/^(?:ar|ja|ko)$/.test(base) };
  if (base === 'en' && subtags.includes('in')) {
    // T is a thousand in Indian English and a trillion elsewhere.
    const { T: _, ...suffixes } = grammar.suffixes;
    return { ...known, lakhs: true, suffixes: { ...suffixes, L: 5, cr: 7, lakh: 5, crore: 7 } };
  }
  if (base === 'es' && subtags.some((subtag) => SPANISH_WITH_DOT.test(subtag))) {
    return { ...known, group: ',', decimal: '.' };
  }
  // Switzerland and Austria group with other signs.
  if (base === 'de' && subtags.some((subtag) => /^(?:ch|li|at)$/.test(subtag))) {
    const { group: _, ...ungrouped } = known;
    return ungrouped;
  }
  return known;
}
